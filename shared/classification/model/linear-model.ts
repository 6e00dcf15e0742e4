import type { Features } from './ngram-features.ts';
import { wordBuckets } from './ngram-features.ts';

/** An L2-regularised logistic regression over hashed n-grams. */
export type LinearModel = {
  readonly bias: number;
  readonly weights: ArrayLike<number>;
  readonly scale: number;
};

/** Log-odds that a text promotes. */
export const logitOf = ({ bias, weights, scale }: LinearModel, features: Features): number => {
  let sum = 0;
  for (let at = 0; at < features.buckets.length; at += 1)
    sum += (weights[features.buckets[at] ?? 0] ?? 0) * (features.values[at] ?? 0);
  return bias + sum * scale;
};

/** Words of a text that weigh most toward promotion, heaviest first. */
export const heaviestWords = (
  { weights, scale }: LinearModel,
  text: string,
  most: number,
): readonly (readonly [string, number])[] =>
  wordBuckets(text)
    .map(
      ([word, bucket]) => [word, Math.round((weights[bucket] ?? 0) * scale * 100) / 100] as const,
    )
    .filter(([word, weight]) => weight > 0 && word.length > 1)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Weights as they are kept in a file: signed bytes, base64. */
export const decodeWeights = (base64: string): Int8Array => {
  const digits = base64.replace(/=+$/, '');
  const bytes = new Int8Array(Math.floor((digits.length * 3) / 4));
  const value = new Map([...alphabet].map((letter, index) => [letter, index]));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of digits) {
    held = ((held << 6) | (value.get(letter) ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
};
