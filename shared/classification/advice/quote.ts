import { withoutFillers } from '../blocks/sentence-judge.ts';
import type { MailBlock } from '../reading/mail-block.ts';

/** Longest quote; a longer sentence is quoted up to a whole word. */
const longestQuote = 160;

/** The half-open span of the source that a span of a block's folded text came from. */
export const sourceSpan = (
  { folded }: MailBlock,
  start: number,
  end: number,
): readonly [number, number] => {
  const { text, starts, ends } = folded;
  let [from, to] = [start, Math.min(end, text.length)];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  const first = starts[from] ?? 0;
  return [first, Math.max(first, ends[Math.max(from, to - 1)] ?? first)];
};

const shortened = (text: string): string => {
  if (text.length <= longestQuote) return text;
  const head = text.slice(0, longestQuote - 1);
  const space = head.lastIndexOf(' ');
  return `${space > longestQuote / 2 ? head.slice(0, space) : head}…`;
};

/** The first source unit that ends after an offset; spans of a block never go backwards. */
const unitAt = (ends: ArrayLike<number>, length: number, offset: number): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** What the reader sees of a source span of a block: whole words, at most 160 characters. */
export const quoteOf = ({ source }: MailBlock, [from, to]: readonly [number, number]): string => {
  let text = '';
  for (
    let index = unitAt(source.ends, source.text.length, from);
    index < source.text.length;
    index += 1
  ) {
    const at = source.starts[index] ?? 0;
    if ((at >= to && to > from) || text.length > 4 * longestQuote) break;
    text += source.text[index] ?? '';
  }
  return shortened(withoutFillers(text).replace(/\s+/g, ' ').trim());
};
