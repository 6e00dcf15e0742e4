/** What one line of text may not hold, in the order in which it is found. */
export type LineProblem = 'control' | 'direction' | 'damaged';

/**
 * What is wrong with a line that people read: a control character or line separator, an override,
 * embedding or isolate of text direction (it shows another text than the one written, UAX 9), or a
 * character that was damaged before. Undefined when nothing is. Line breaks count as controls.
 */
export const lineProblem = (text: string): LineProblem | undefined => {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)) return 'control';
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) return 'direction';
  return /[\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffd]/u.test(text) ? 'damaged' : undefined;
};

/** The line without any of that, and a space where a control character parted two words. */
export const cleanLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffd]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();

/** What to do about it. */
export const lineProblemText: Readonly<Record<LineProblem, string>> = {
  control: 'holds a control character or a line break (U+0000 to U+001F and the like); take it out',
  direction: 'holds a text direction override or isolate (U+202A to U+2069); take it out',
  damaged: 'holds a damaged character (U+FFFD or the like); write it again',
};
