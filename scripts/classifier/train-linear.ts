import type { LinearModel } from '../../shared/classification/linear-model.ts';
import type { Features } from '../../shared/classification/ngram-features.ts';
import { buckets } from '../../shared/classification/ngram-features.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/** One text to learn from: `label` 1 promotes. */
export type Example = {
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
};

const epochs = 12;
const rate = 0.5;
const decay = 2e-5;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** L2-regularised logistic regression by stochastic gradient descent with AdaGrad steps. */
export const trainLinear = (examples: readonly Example[], seed: number): LinearModel => {
  const random = seededRandom(seed);
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-3);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, label, weight } of shuffled(examples, random)) {
      let logit = bias;
      for (let at = 0; at < features.buckets.length; at += 1)
        logit += (weights[features.buckets[at] ?? 0] ?? 0) * (features.values[at] ?? 0);
      const error = (sigmoid(logit) - label) * weight;
      bias -= 0.02 * error;
      for (let at = 0; at < features.buckets.length; at += 1) {
        const bucket = features.buckets[at] ?? 0;
        const gradient = error * (features.values[at] ?? 0) + decay * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient;
        weights[bucket] =
          (weights[bucket] ?? 0) - (rate * gradient) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  }
  return { bias, weights, scale: 1 };
};

/** The same model with weights of one signed byte each. */
export const quantised = ({
  bias,
  weights,
}: LinearModel): LinearModel & { readonly weights: Int8Array } => {
  const list = Array.from(weights);
  const largest = list.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  return { bias, scale, weights: Int8Array.from(list, (weight) => Math.round(weight / scale)) };
};
