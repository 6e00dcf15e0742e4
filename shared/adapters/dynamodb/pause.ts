/** Resolves after this many milliseconds. */
export const pause = (millis: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, millis));

/** Milliseconds to wait after the given failed attempt (from 1): doubling, at most a second. */
export const backOff = (attempt: number, first = 40): number =>
  Math.min(first * 2 ** (attempt - 1), 1_000);
