import type { BlockKind } from '../classification.ts';
import type { LooseBlock } from './mail-block.ts';

/** Gathers the text of one block from its pieces, with the way back to the source. */
export const textRun = () => {
  let parts: string[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  let spans: [number, number][] = [];
  let links = new Set<string>();
  let letters = 0;
  let linked = 0;

  const clear = (): void => {
    parts = [];
    starts = [];
    ends = [];
    spans = [];
    links = new Set();
    letters = 0;
    linked = 0;
  };

  /** Units of a text stand one by one from `start`, or all for the whole span up to `end`. */
  const place = (length: number, start: number, end: number | undefined): void => {
    for (let index = 0; index < length; index += 1) {
      starts.push(end === undefined ? start + index : start);
      ends.push(end ?? start + index + 1);
    }
  };

  const cover = (start: number, end: number): void => {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === start) last[1] = end;
    else spans.push([start, end]);
  };

  return {
    clear,
    hasText: (): boolean => letters > 0,
    isFull: (): boolean => starts.length > longest,
    add: (text: string, start: number, end: number, { whole, anchor }: Piece): void => {
      const visible = whole ? text : text.replace(/\s/g, ' ');
      parts.push(visible);
      place(visible.length, start, whole ? end : undefined);
      const weight = visible.trim().length;
      if (weight === 0 && letters === 0) return;
      letters += weight;
      if (anchor !== undefined) {
        linked += weight;
        links.add(anchor);
      }
      cover(start, end);
    },
    take: (
      kind: BlockKind,
      { path, row }: { path: string; row: number },
      hidden: boolean,
    ): LooseBlock => {
      const text = parts.join('');
      const isButton = linked > 0 && linked === letters && fewWords(text);
      return {
        kind: isButton && kind !== 'hidden' ? 'button' : kind,
        where: 'html',
        dom: path,
        row,
        hidden,
        source: { text, starts, ends },
        links: [...links],
        spans,
      };
    },
  };
};

type Piece = {
  /** True when the text stands for the whole span (a character reference, a line break). */
  readonly whole: boolean;
  readonly anchor: string | undefined;
};

const fewWords = (text: string): boolean => text.trim().split(/\s+/, 10).length <= 8;

/** Longest run of text kept as one block; what is longer continues as the next. */
const longest = 100_000;
