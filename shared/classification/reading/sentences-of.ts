import type { FoldedText } from './fold-text.ts';

/** Splits folded text at sentence ends and at lines that were broken on purpose. */
export const sentencesOf = ({ text }: Pick<FoldedText, 'text'>): readonly Sentence[] => {
  const list: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const piece = text.slice(from, to);
    if (piece.trim() !== '') list.push(...pieces(piece, from));
    from = to;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (isStop(code) && (next === 32 || next === 10)) {
      if (next === 10 || !endsWord(text, index)) take(index + 1);
    } else if (code === 10 && index - from < shortLine) take(index + 1);
  }
  take(text.length);
  return list;
};

/** A piece of folded text that is judged at once, and where it starts in that text. */
export type Sentence = { readonly text: string; readonly start: number };

/** Longest sentence; what is longer is read in overlapping pieces. */
const longest = 400;
const overlap = 120;

/** A line this short was broken on purpose, not wrapped. */
const shortLine = 45;

const abbreviations = new Set(
  'nr no mr mrs ms dr drs ing ir prof st str bzw ca tel inkl incl excl evtl ggf zb bv nv mw dhr hr fr abs art z d u o v t i b e m p s a wg abt usw etc gr min stk jr vgl kl'.split(
    ' ',
  ),
);
const wordBefore = /([a-z0-9]{1,12})\.$/;

/** A full stop after a day of the month, an initial or a short form ends no sentence. */
const endsWord = (text: string, index: number): boolean => {
  if (text.charCodeAt(index) !== 46) return false;
  const word = wordBefore.exec(text.slice(Math.max(0, index - 13), index + 1))?.[1] ?? '';
  return (
    abbreviations.has(word) ||
    (/^\d{1,2}$/.test(word) && /^ [a-z]/.test(text.slice(index + 1, index + 3)))
  );
};

const isStop = (code: number): boolean => code === 33 || code === 46 || code === 63;

const pieces = (text: string, start: number): readonly Sentence[] => {
  if (text.length <= longest) return [{ text, start }];
  const list: Sentence[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at + longest);
    list.push({ text: text.slice(at, end), start: start + at });
    if (end >= text.length) break;
    at = Math.max(at + 1, wordEnd(text, end - overlap));
  }
  return list;
};

/** The end of the word at an offset; a word longer than 40 letters is cut. */
const wordEnd = (text: string, offset: number): number => {
  const space = text.indexOf(' ', offset);
  return space < 0 || space > offset + 40 ? Math.min(text.length, Math.max(0, offset)) : space;
};
