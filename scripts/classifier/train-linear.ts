import type { LinearModel } from '../../shared/classification/model/linear-model.ts';
import type { Features } from '../../shared/classification/model/ngram-features.ts';
import { buckets } from '../../shared/classification/model/ngram-features.ts';
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

/** Weights while they are learned: AdaGrad keeps a sum of squared gradients beside each. */
type State = { readonly weights: Float64Array; readonly squares: Float64Array; bias: number };

const learn = (state: State, { features, label, weight }: Example): void => {
  const { weights, squares } = state;
  let logit = state.bias;
  for (const [at, bucket] of features.buckets.entries())
    logit += (weights[bucket] ?? 0) * (features.values[at] ?? 0);
  const error = (sigmoid(logit) - label) * weight;
  state.bias -= 0.02 * error;
  for (const [at, bucket] of features.buckets.entries()) {
    const gradient = error * (features.values[at] ?? 0) + decay * (weights[bucket] ?? 0);
    const square = (squares[bucket] ?? 0) + gradient * gradient;
    squares[bucket] = square;
    weights[bucket] = (weights[bucket] ?? 0) - (rate * gradient) / Math.sqrt(square);
  }
};

/** L2-regularised logistic regression by stochastic gradient descent with AdaGrad steps. */
export const trainLinear = (examples: readonly Example[], seed: number): LinearModel => {
  const random = seededRandom(seed);
  const state: State = {
    weights: new Float64Array(buckets),
    squares: new Float64Array(buckets).fill(1e-3),
    bias: 0,
  };
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const example of shuffled(examples, random)) learn(state, example);
  return { bias: state.bias, weights: state.weights, scale: 1 };
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
