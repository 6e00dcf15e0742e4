/**
 * The form in which topics are compared: trimmed, folded by Unicode's default full case folding
 * and composed (canonical caseless matching, Unicode 3.13 D145; NFC). No language decides, so that
 * `I` is `i` in every one. Shown is always what somebody wrote.
 */
export const foldTopic = (topic: string): string => {
  if (isPlain(topic)) return topic;
  const folded = Array.from(topic.normalize('NFD'), foldCharacter).join('');
  return folded.normalize('NFC').trim();
};

/**
 * Folding of one character, whatever stands around it. Lower, upper and lower again leads each
 * member of a case-folding class to the same text. The dotless i folds to itself (CaseFolding.txt).
 */
const foldCharacter = (character: string): string =>
  character === '\u0131'
    ? character
    : Array.from(character.toLowerCase().toUpperCase(), (one) => one.toLowerCase()).join('');

const isPlain = (topic: string): boolean => /^[a-z0-9](?:[a-z0-9 _-]*[a-z0-9])?$/.test(topic);

/** Whether two texts name one topic. */
export const sameTopic = (one: string, other: string): boolean =>
  one === other || foldTopic(one) === foldTopic(other);
