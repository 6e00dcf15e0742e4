import { weightSizes } from '../../shared/classification/model/decode-weights.ts';
import type { LinearModel } from '../../shared/classification/model/linear-model.ts';
import type { Features } from '../../shared/classification/model/sentence-features.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/**
 * L2-regularised logistic regression over features scaled by how well they tell the classes apart:
 * the root of the log-ratio of their shares in both classes, as naive Bayes counts them. What is
 * found as often in one class as in the other is held back; what is found in one class alone may
 * weigh much.
 */
export const trainLinear = (
  examples: readonly Example[],
  { seed, size, cost, epochs = usualEpochs, keep }: Training,
): LinearModel => {
  const all = scalesOf(examples, size);
  const scales = keep === undefined ? all : all.map((scale, at) => (keep[at] === 1 ? scale : 0));
  const rows = examples.map((example) => rowOf(example, scales, cost));
  const { weights, bias } = solve(rows, seed, epochs, size);
  return { bias, weights: weights.map((weight, at) => weight * (scales[at] ?? 0)), scale: 1 };
};

/** One text to learn from: `label` 1 is of the class. */
export type Example = {
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
};

/** How much is learned: what an error costs beside large weights, and how often examples are seen. */
export type Training = {
  readonly seed: number;
  readonly size: number;
  readonly cost: number;
  readonly epochs?: number;
  /** 1 for each feature that may have a weight; without it all may. */
  readonly keep?: Uint8Array;
};

/**
 * Trains twice: on all features, then on the `most` of them that told most in the first round. What is
 * rare or says little gets no weight, so the few that are stored were learned without leaning on it.
 */
export const trainSparse = (
  examples: readonly Example[],
  training: Training & { readonly most: number },
): LinearModel => {
  const first = trainLinear(examples, { ...training, epochs: firstEpochs });
  return trainLinear(examples, { ...training, keep: strongest(first, examples, training.most) });
};

const firstEpochs = 6;

/** The features that tell most: by their weight, and by the fourth root of how much was seen of them. */
const strongest = (
  { weights }: LinearModel,
  examples: readonly Example[],
  most: number,
): Uint8Array => {
  const seen = new Float64Array(weights.length);
  const mask = weights.length - 1;
  for (const { features } of examples)
    for (let at = 0; at < features.buckets.length; at += 1) {
      const index = (features.buckets[at] ?? 0) & mask;
      seen[index] = (seen[index] ?? 0) + (features.values[at] ?? 0) ** 2;
    }
  const told = seen.map(
    (squares, at) => Math.abs(weights[at] ?? 0) * Math.sqrt(Math.sqrt(squares)),
  );
  const least = told.toSorted().at(-most) ?? 0;
  return Uint8Array.from(told, (value) => (value > 0 && value >= least ? 1 : 0));
};

const usualEpochs = 15;
/** How often every feature is taken to have been seen in either class: rare ones tell little. */
const prior = 0.3;

const scalesOf = (examples: readonly Example[], size: number): Float64Array => {
  const sums = [new Float64Array(size).fill(prior), new Float64Array(size).fill(prior)] as const;
  for (const { features, label, weight } of examples)
    for (let at = 0; at < features.buckets.length; at += 1) {
      const index = (features.buckets[at] ?? 0) & (size - 1);
      sums[label][index] = (sums[label][index] ?? 0) + weight * (features.values[at] ?? 0);
    }
  const [against, of] = sums.map((list) => list.reduce((sum, each) => sum + each, 0));
  return sums[1].map((sum, at) =>
    Math.sqrt(Math.abs(Math.log(sum / (of ?? 1) / ((sums[0][at] ?? prior) / (against ?? 1))))),
  );
};

/** An example as the solver reads it: scaled features, +1 or -1, and the most that its dual may be. */
type Row = {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  readonly sign: 1 | -1;
  readonly most: number;
  readonly square: number;
  /** Duals of the example and of its complement; they add up to `most`. */
  readonly duals: [number, number];
};

const rowOf = ({ features, label, weight }: Example, scales: Float64Array, cost: number): Row => {
  const mask = scales.length - 1;
  const buckets: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < features.buckets.length; at += 1) {
    const bucket = (features.buckets[at] ?? 0) & mask;
    const value = (features.values[at] ?? 0) * (scales[bucket] ?? 0);
    if (value === 0) continue;
    buckets.push(bucket);
    values.push(value);
  }
  const most = cost * weight;
  const least = Math.min(1e-3 * most, 1e-8);
  return {
    buckets: Int32Array.from(buckets),
    values: Float64Array.from(values),
    sign: label === 1 ? 1 : -1,
    most,
    square: values.reduce((sum, value) => sum + value * value, 1),
    duals: [least, most - least],
  };
};

type Solution = { readonly weights: Float64Array; bias: number };

/** Dual coordinate descent: one example at a time, each solved exactly with the others held. */
const solve = (rows: readonly Row[], seed: number, epochs: number, size: number): Solution => {
  const random = seededRandom(seed);
  const solution: Solution = { weights: new Float64Array(size), bias: 0 };
  for (const row of rows) move(solution, row, row.sign * row.duals[0]);
  for (let epoch = 0; epoch < epochs; epoch += 1)
    for (const row of shuffled(rows, random)) improve(solution, row);
  return solution;
};

const move = (solution: Solution, { buckets, values }: Row, by: number): void => {
  for (let at = 0; at < buckets.length; at += 1) {
    const index = buckets[at] ?? 0;
    solution.weights[index] = (solution.weights[index] ?? 0) + by * (values[at] ?? 0);
  }
  solution.bias += by;
};

const marginOf = ({ weights, bias }: Solution, { buckets, values, sign }: Row): number => {
  let sum = bias;
  for (let at = 0; at < buckets.length; at += 1)
    sum += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sign * sum;
};

const mostSteps = 30;
const closeEnough = 1e-4;

/** Newton steps on the dual of one example, from the side on which it stays inside its bounds. */
const improve = (solution: Solution, row: Row): void => {
  const { duals, most, square, sign } = row;
  const margin = marginOf(solution, row);
  const side = 0.5 * square * (duals[1] - duals[0]) + margin < 0 ? 1 : 0;
  const turn = side === 1 ? -1 : 1;
  const before = duals[side];
  const slope = (at: number): number =>
    square * (at - before) + turn * margin + Math.log(at / (most - at));
  let dual = most - before < 0.5 * most ? 0.1 * before : before;
  for (let step = 0; step < mostSteps; step += 1) {
    const gradient = slope(dual);
    if (Math.abs(gradient) < closeEnough) break;
    const next = dual - gradient / (square + most / (most - dual) / dual);
    dual = next <= 0 ? dual * 0.1 : next;
  }
  duals[side] = dual;
  duals[1 - side] = most - dual;
  move(solution, row, turn * (dual - before) * sign);
};

/** The same model with weights of the sizes that are stored; the few largest are cut to keep the rest fine. */
export const quantised = ({
  bias,
  weights,
}: LinearModel): LinearModel & { readonly weights: Int8Array } => {
  const sizes = Float64Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = Math.max(1e-9, sizes.at(-1 - Math.floor(sizes.length / cutShare)) ?? 0);
  const scale = largest / 127;
  return {
    bias,
    scale,
    weights: Int8Array.from(weights, (weight) => (weight === 0 ? 0 : levelOf(weight / scale))),
  };
};

/** One in this many weights is larger than the largest size stored. */
const cutShare = 200;

/** A smaller weight says too little for the room it takes. */
const leastStored = 9;

/** The stored size that is nearest to a weight. */
const levelOf = (weight: number): number => {
  const size = Math.abs(weight);
  if (size < leastStored) return 0;
  const nearest = weightSizes.reduce((best, each) =>
    Math.abs(each - size) < Math.abs(best - size) ? each : best,
  );
  return weight < 0 ? -nearest : nearest;
};
