import { lookalikes } from './lookalikes.ts';

/**
 * Reads as a person reads: case, accents, bold or circled letters, look-alikes from other scripts,
 * zero-width characters and letters set apart make no difference; a run of white space is one
 * space, or one line end when it holds one. Linear in the text.
 */
export const foldText = ({ text, starts, ends }: SourceText): FoldedText => {
  const units = unitCollector();
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    const start = starts[index] ?? 0;
    if (code < 128) {
      const wrapped = code === lineEnd && goesOn.test(text[index + 1] ?? '');
      units.push(wrapped ? space : (asciiFolds[code] ?? space), start, ends[index] ?? start);
      index += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(index) ?? 32);
    const end = ends[index + character.length - 1] ?? start;
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1)
      units.push(folded.charCodeAt(unit), start, end);
    index += character.length;
  }
  unleet(units.codes);
  return joinSpaced({ text: textOf(units.codes), starts: units.starts, ends: units.ends });
};

/**
 * A text as rules read it, with the way back: `starts[i]` and `ends[i]` are the half-open span in
 * the source from which folded unit `i` came.
 */
export type FoldedText = {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
};

/** Decoded text and, for each UTF-16 unit, the span in the source it was written with. */
export type SourceText = {
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
};

const countingFrom = (first: number, length: number): Int32Array => {
  const numbers = new Int32Array(length);
  for (let index = 0; index < length; index += 1) numbers[index] = first + index;
  return numbers;
};

/** Source text that is itself the source: unit `i` is at `offset + i`. */
export const plainSource = (text: string, offset = 0): SourceText => ({
  text,
  starts: countingFrom(offset, text.length),
  ends: countingFrom(offset + 1, text.length),
});

/** Characters that take no room: zero-width, soft hyphen, joiners, bidi controls, fillers, tags. */
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\u20E3|\u2800/u;

const letterOf = (codePoint: number, first: number): string =>
  String.fromCharCode(97 + ((codePoint - first) % 26));

/** Emoji letters: regional indicators, and letters in black circles and squares. */
const emojiLetter = (codePoint: number): string | undefined => {
  if (codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff) return letterOf(codePoint, 0x1f1e6);
  if (codePoint >= 0x1f150 && codePoint <= 0x1f169) return letterOf(codePoint, 0x1f150);
  if (codePoint >= 0x1f170 && codePoint <= 0x1f189) return letterOf(codePoint, 0x1f170);
  return undefined;
};

const cache = new Map<string, string>();

const foldUnknown = (character: string): string => {
  const emoji = emojiLetter(character.codePointAt(0) ?? 0);
  if (emoji !== undefined) return emoji;
  if (invisible.test(character)) return '';
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const folded = [...plain].map((part) => lookalikes.get(part) ?? part).join('');
  if (/^\s*$/.test(folded)) return character === '' || plain === '' ? '' : ' ';
  return /^\p{Extended_Pictographic}/u.test(folded) ? ' ' : folded;
};

const foldCharacter = (character: string): string => {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldUnknown(character);
  if (cache.size < 4_096) cache.set(character, folded);
  return folded;
};

/** A line that starts with a small letter continues where the one before was wrapped. */
const goesOn = /\p{Ll}/u;

const space = 32;
const lineEnd = 10;

/** A run of filler stands for one placeholder. */
const isFiller = (code: number): boolean => code === 0xe000 || code === 0xe001;

/** Folds of the ASCII characters, as char codes: control characters are spaces, letters lower case. */
const asciiFolds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === lineEnd) return lineEnd;
  if (code < 33 || code === 124 || code === 127) return space;
  if (code === 96) return 39;
  return code >= 65 && code <= 90 ? code + 32 : code;
});

/** Collects folded units with their spans; runs of white space become one unit. */
const unitCollector = () => {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (code: number, start: number, end: number): void => {
    const last = codes.length - 1;
    const before = codes[last];
    if (code === before && isFiller(code)) {
      ends[last] = end;
      return;
    }
    if (before === space || before === lineEnd) {
      if (code === space) return;
      if (code === lineEnd) {
        codes[last] = lineEnd;
        return;
      }
    }
    codes.push(code);
    starts.push(start);
    ends.push(end);
  };
  return { codes, starts, ends, push };
};

const digitLetters = new Map([
  [48, 111],
  [49, 105],
  [51, 101],
  [52, 97],
  [53, 115],
  [36, 115],
]);
const isLetter = (code: number | undefined): boolean =>
  code !== undefined && code >= 97 && code <= 122;

/** `k0rting` is read as `korting`: a digit between two letters stands for the letter it looks like. */
const unleet = (codes: number[]): void => {
  for (let index = 1; index < codes.length - 1; index += 1) {
    if (!isLetter(codes[index - 1]) || !isLetter(codes[index + 1])) continue;
    const letter = digitLetters.get(codes[index] ?? 0);
    if (letter !== undefined) codes[index] = letter;
  }
};

const textOf = (codes: readonly number[]): string => {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8_192)
    parts.push(String.fromCharCode(...codes.slice(at, at + 8_192)));
  return parts.join('');
};

const spaced = /(?<![a-z0-9])(?:[a-z0-9][ .*_-]){3,}[a-z0-9](?![a-z0-9])/g;

/** Joins `k o r t i n g`: a reader does not see those separators as separators. */
const joinSpaced = (folded: FoldedText): FoldedText => {
  const drop = new Set<number>();
  for (const match of folded.text.matchAll(spaced)) {
    if (!/[a-z]/.test(match[0])) continue;
    for (let index = 1; index < match[0].length; index += 2) drop.add(match.index + index);
  }
  if (drop.size === 0) return folded;
  const keep = (_: unknown, index: number) => !drop.has(index);
  return {
    text: folded.text.split('').filter(keep).join(''),
    starts: Array.from(folded.starts).filter(keep),
    ends: Array.from(folded.ends).filter(keep),
  };
};
