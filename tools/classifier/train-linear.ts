import { weightSizes } from '../../shared/classification/model/decode-weights.ts';
import type { LinearModel } from '../../shared/classification/model/linear-model.ts';
import type { Features } from '../../shared/classification/model/sentence-features.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/** L2-regularised logistic regression by stochastic gradient descent with AdaGrad steps. */
export const trainLinear = (examples: readonly Example[], training: Training): LinearModel => {
  const random = seededRandom(training.seed);
  const state: State = {
    weights: new Float64Array(training.size),
    squares: new Float64Array(training.size).fill(1e-2),
    mask: training.size - 1,
    decay: training.decay ?? 1e-2,
    bias: 0,
  };
  const epochs = training.epochs ?? 12;
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const example of shuffled(examples, random)) learn(state, example);
  return { bias: state.bias, weights: state.weights, scale: 1 };
};

/** One text to learn from: `label` 1 is of the class. */
export type Example = {
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
};

/** How much is learned: passes over the examples, and how strongly weights are held back. */
export type Training = {
  readonly seed: number;
  readonly size: number;
  readonly epochs?: number;
  readonly decay?: number;
};

const rate = 0.35;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Weights while they are learned: AdaGrad keeps a sum of squared gradients beside each. */
type State = {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  readonly mask: number;
  readonly decay: number;
  bias: number;
};

const learn = (state: State, { features, label, weight }: Example): void => {
  const { weights, squares, mask, decay } = state;
  let logit = state.bias;
  for (const [at, bucket] of features.buckets.entries())
    logit += (weights[bucket & mask] ?? 0) * (features.values[at] ?? 0);
  const error = (sigmoid(logit) - label) * weight;
  state.bias -= 0.02 * error;
  for (const [at, bucket] of features.buckets.entries()) {
    const index = bucket & mask;
    const gradient = error * (features.values[at] ?? 0) + decay * (weights[index] ?? 0);
    const square = (squares[index] ?? 0) + gradient * gradient;
    squares[index] = square;
    weights[index] = (weights[index] ?? 0) - (rate * gradient) / Math.sqrt(square);
  }
};

/** The same model with weights of the sizes that are stored; the few largest are cut to keep the rest fine. */
export const quantised = ({
  bias,
  weights,
}: LinearModel): LinearModel & { readonly weights: Int8Array } => {
  const list = Array.from(weights);
  const sizes = list.map(Math.abs).toSorted((a, b) => b - a);
  const largest = Math.max(1e-9, sizes[Math.floor(list.length / 4_000)] ?? 0);
  const scale = largest / 127;
  return { bias, scale, weights: Int8Array.from(list, (weight) => levelOf(weight / scale)) };
};

/** The stored size that is nearest to a weight. */
const levelOf = (weight: number): number => {
  const size = Math.abs(weight);
  const nearest = [0, ...weightSizes].reduce((best, each) =>
    Math.abs(each - size) < Math.abs(best - size) ? each : best,
  );
  return weight < 0 ? -nearest : nearest;
};
