/** Resolves after this many milliseconds. */
export const pause = (millis: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, millis));

/** Milliseconds to wait after the given failed attempt (from 1): 40, 80, … at most 1,000. */
export const doubling = (attempt: number): number => Math.min(20 * 2 ** attempt, 1_000);
