/**
 * What SES said, as it may be kept and shown: one line of at most 300 characters, in which every
 * e-mail address is cut down to its domain, because none of our logs or resources names a person.
 */
export const providerWords = (message: unknown): { readonly words?: string } => {
  if (typeof message !== 'string') return {};
  const words = message
    .toWellFormed()
    .slice(0, 10 * longest)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[^\s@<>"(),;:]+@(?=[^\s@])/gu, '…@')
    .trim();
  return words === '' ? {} : { words: [...words].slice(0, longest).join('') };
};

const longest = 300;
