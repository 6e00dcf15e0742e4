/** Uniform in [0, 1), from a seed: the same worlds on every machine. */
export type Random = () => number;

/** Mulberry32: small, fast, good enough to wander through cases. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

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
