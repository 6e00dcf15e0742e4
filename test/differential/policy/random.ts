import { seededRandom } from '../../../tools/classifier/seeded-random.ts';

/** Uniform in [0, 1), from a seed: the same worlds on every machine. */
export type Random = () => number;

export const randomFrom: (seed: number) => Random = seededRandom;

/** One of a list, all as likely; name a value twice to make it twice as likely. */
export const oneOf = <T>(random: Random, values: readonly T[]): T => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined && values.length === 0) throw new RangeError('nothing to choose from');
  return value as T;
};

/** True in about this share of draws. */
export const chance = (random: Random, share: number): boolean => random() < share;

/** A few of what a maker makes, from none to a most. */
export const some = <T>(random: Random, most: number, make: () => T): readonly T[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, make);
