import {
  type StoredWeights,
  weightSizes,
  z85Letters,
} from '../../shared/classification/model/decode-weights.ts';

/** Weights of the stored sizes as `decodeWeights` reads them, with the width of gaps that is shortest. */
export const encodedWeights = (weights: ArrayLike<number>): StoredWeights => {
  const found: number[] = [];
  for (let at = 0; at < weights.length; at += 1) if (weights[at] !== 0) found.push(at);
  const gaps = found.map((at, index) => at - (index === 0 ? 0 : (found[index - 1] ?? 0) + 1));
  const mean = weights.length / Math.max(1, found.length);
  const gapBits = Math.max(0, Math.round(Math.log2(mean * Math.LN2)));
  const last = weights.length - (found.at(-1) ?? -1);
  const bits = [
    ...found.map((at, index) => gapCode(gaps[index] ?? 0, gapBits) + codeOf(weights[at] ?? 0)),
    gapCode(last, gapBits),
  ].join('');
  const words = Array.from({ length: Math.ceil(bits.length / 32) }, (_, at) =>
    Number.parseInt(bits.slice(32 * at, 32 * at + 32).padEnd(32, '0'), 2),
  );
  return { z85: words.map(lettersOf).join(''), count: weights.length, gapBits };
};

/** Four bytes as the five letters of Z85. */
const lettersOf = (word: number): string =>
  [85 ** 4, 85 ** 3, 85 ** 2, 85, 1]
    .map((power) => z85Letters[Math.floor(word / power) % 85])
    .join('');

const gapCode = (gap: number, gapBits: number): string => {
  const low = gapBits === 0 ? '' : (gap % 2 ** gapBits).toString(2).padStart(gapBits, '0');
  return `${low}${'1'.repeat(Math.floor(gap / 2 ** gapBits))}0`;
};

const codeOf = (weight: number): string => {
  const size = weightSizes.indexOf(Math.abs(weight));
  return '1'.repeat(size) + (size < weightSizes.length - 1 ? '0' : '') + (weight < 0 ? '1' : '0');
};
