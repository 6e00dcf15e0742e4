import { type Features, wordBuckets } from './sentence-features.ts';

/** An L2-regularised logistic regression over hashed features of a sentence. */
export type LinearModel = {
  readonly bias: number;
  /** As many as a power of two; buckets beyond wrap around. */
  readonly weights: ArrayLike<number>;
  readonly scale: number;
};

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Log-odds of the class the model was trained for. */
export const logitOf = ({ bias, weights, scale }: LinearModel, features: Features): number => {
  const mask = weights.length - 1;
  let sum = 0;
  for (let at = 0; at < features.buckets.length; at += 1)
    sum += (weights[(features.buckets[at] ?? 0) & mask] ?? 0) * (features.values[at] ?? 0);
  return bias + sum * scale;
};

/** Words of a text that weigh most toward the class, heaviest first. */
export const heaviestWords = (
  { weights, scale }: LinearModel,
  text: string,
  most: number,
): readonly (readonly [string, number])[] =>
  wordBuckets(text)
    .map(
      ([word, bucket]) =>
        [
          word,
          Math.round((weights[bucket & (weights.length - 1)] ?? 0) * scale * 100) / 100,
        ] as const,
    )
    .filter(([word, weight]) => weight > 0 && word.length > 1)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most);
