/** True when a text is written so that a machine reads it otherwise than a person. */
export const looksObfuscated = (text: string): boolean => {
  if (!outsideLatin.test(text)) return false;
  if (bidiOverride.test(text)) return true;
  const zeroWidthInWord = /\p{L}[\u200B\u2060\uFEFF\u00AD]\p{L}/gu;
  const mixedScript = /[a-z][\u0370-\u04FF]|[\u0370-\u04FF][a-z]/giu;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(zeroWidthInWord) > 20 || count(mixedScript) > 2;
};

const outsideLatin = /[\u00ad\u0370-\u04ff\u200b-\u206f\ufeff]/;
const bidiOverride = /[\u202D\u202E\u2066-\u2069]/;
