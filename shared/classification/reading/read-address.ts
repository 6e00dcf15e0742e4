/**
 * What an address says to whoever follows it: the words of a mail, a message or a search that it
 * writes for them, and whether its scheme is one that this reading knows.
 */
export const readAddress = (written: string): AddressReading => {
  const address = written.trim().replace(ignored, '');
  const scheme = /^([a-z][a-z\d+.-]{0,30}):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'http' || scheme === 'https')
    return { known: true, words: [...slugWords(address), ...queryWords(address)] };
  if (messages.has(scheme)) return { known: true, words: messageWords(address, scheme) };
  return { known: scheme === 'cid' || address.toLowerCase() === 'about:blank', words: [] };
};

export type AddressReading = { readonly known: boolean; readonly words: readonly string[] };

/** Browsers leave these out of an address before they read it. */
const ignored = /^\p{Cc}{1,100}|[\t\r\n]+/gu;

const messages: ReadonlySet<string> = new Set(['mailto', 'sms', 'smsto', 'tel', 'callto', 'fax']);

/** The text that an address stands for; percent codes that are malformed stay as they are. */
export const decodedAddress = (text: string): string =>
  text.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return ' ';
    }
  });

const valuesOf = (query: string): readonly string[] =>
  query
    .split(/[&;?#]|%26/i, mostValues)
    .map((pair) => decodedAddress(pair.slice(pair.indexOf('=') + 1)).trim());

const mostValues = 60;

const letters = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** A value of fewer words is a name, a code or a campaign's label. */
const leastWords = 3;

/** A name of a page that is a sentence: `/nu-20-procent-korting-op-alles`. */
const slugWords = (address: string): readonly string[] =>
  address
    .replace(/^[a-z]{0,10}:?\/\/[^/?#]*/i, '')
    .slice(0, 1_000)
    .split(/[?#]/, 1)
    .flatMap((path) => path.split('/'))
    .map((name) =>
      decodedAddress(name)
        .replace(/[-_+.]+/g, ' ')
        .trim(),
    )
    .filter((name) => letters(name) >= leastSlug);

const leastSlug = 4;

/** Words that a page is handed: `https://wa.me/31612345678?text=…`. */
const queryWords = (address: string): readonly string[] => {
  const at = address.search(/[?#]/);
  if (at < 0) return [];
  return valuesOf(address.slice(at + 1)).filter(
    (value) => letters(value) >= leastWords && !/^(?:https?:)?\/\//i.test(value),
  );
};

const messageWords = (address: string, scheme: string): readonly string[] => {
  const rest = address.slice(scheme.length + 1);
  const at = rest.search(/[?&;]/);
  const to = decodedAddress(at < 0 ? rest : rest.slice(0, at)).trim();
  const named = scheme === 'mailto' ? to.replace(/[^\s<>,"]{1,200}@[^\s<>,"]{1,200}/g, ' ') : to;
  return [
    ...(letters(named) > 0 ? [named] : []),
    ...(at < 0 ? [] : valuesOf(rest.slice(at + 1)).filter((value) => !isMailbox(value))),
  ].filter((value) => letters(value) > 0);
};

const isMailbox = (value: string): boolean => /^[^\s@]{1,200}@[^\s@]{1,200}$/.test(value);
