/**
 * The form in which names of organisations are compared: letters and digits in words, without case
 * and accents; `B.V.`, `B. V.` and `BV` are one word. Empty for a name without letter or digit.
 */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}'’]/gu, '')
    .toLowerCase()
    .replace(abbreviation, (letters) => letters.replace(/[^\p{L}]/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Single letters with a full stop or a slash between them: `b.v.`, `e. v.`, `a/s`. */
const abbreviation = /(?<![\p{L}\p{N}])\p{L}(?:[./] ?\p{L}(?![\p{L}\p{N}]))+/gu;
