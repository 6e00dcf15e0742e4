import { withoutIgnorable } from './visible-text.ts';

/**
 * The form in which topics are compared: without default-ignorable characters, in compatibility
 * composition, trimmed and folded by Unicode's default full case folding (compatibility caseless
 * matching, Unicode 3.13 D146). So `ｏｆｆｅｒｓ`, `OFFERS` and `offers` with a soft hyphen or a
 * zero-width space are one topic: who reads them cannot tell them apart. No language decides, so
 * that `I` is `i` in every one. Shown is always what somebody wrote.
 */
export const foldTopic = (topic: string): string => {
  if (isPlain(topic)) return topic;
  // No printable ASCII character composes or is ignored.
  if (isAscii(topic)) return topic.trim().toLowerCase();
  let folded = foldOnce(topic);
  // Decomposing may yield letters that fold again; two rounds settle every character.
  for (let next = foldOnce(folded); next !== folded; next = foldOnce(folded)) folded = next;
  return folded;
};

const foldOnce = (topic: string): string => {
  const decomposed = withoutIgnorable(topic).normalize('NFKD');
  return withoutIgnorable(Array.from(decomposed, foldCharacter).join('').normalize('NFKC')).trim();
};

/**
 * Folding of one character, whatever stands around it. Lower, upper and lower again leads each
 * member of a case-folding class to the same text. The dotless i folds to itself (CaseFolding.txt).
 */
const foldCharacter = (character: string): string => {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  const folded =
    character === '\u0131'
      ? character
      : Array.from(character.toLowerCase().toUpperCase(), (one) => one.toLowerCase()).join('');
  foldedCharacters.set(character, folded);
  return folded;
};

/** What was found out before: a state has the same letters in all its keys. No larger than Unicode. */
const foldedCharacters = new Map<string, string>();

const isPlain = (topic: string): boolean => /^[a-z0-9](?:[a-z0-9 _-]*[a-z0-9])?$/.test(topic);

const isAscii = (topic: string): boolean => /^[\x20-\x7e]*$/.test(topic);

/** Whether two texts name one topic. */
export const sameTopic = (one: string, other: string): boolean =>
  one === other || foldTopic(one) === foldTopic(other);
