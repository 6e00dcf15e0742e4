import type { FoldedText } from './fold-text.ts';

/** A piece of folded text that is judged at once, and where it starts in that text. */
export type Sentence = { readonly text: string; readonly start: number };

/** Longest sentence; what is longer is read in overlapping pieces. */
const longest = 400;
const overlap = 120;

/** A line this short was broken on purpose, not wrapped. */
const shortLine = 45;

const isStop = (code: number): boolean => code === 33 || code === 46 || code === 63;

const pieces = (text: string, start: number): readonly Sentence[] => {
  if (text.length <= longest) return [{ text, start }];
  const list: Sentence[] = [];
  for (let at = 0; at < text.length; at += longest - overlap)
    list.push({ text: text.slice(at, at + longest), start: start + at });
  return list;
};

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
    if (isStop(code) && (next === 32 || next === 10)) take(index + 1);
    else if (code === 10 && index - from < shortLine) take(index + 1);
  }
  take(text.length);
  return list;
};
