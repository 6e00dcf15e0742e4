/** What a write throws when a condition stands in its way: nothing of the work around it is written. */
export class RefusedError extends Error {}

/** The outcome of the work, or `refused` when a condition stood in its way. */
export const unlessRefused = <Done, Not>(work: () => Done, refused: Not): Done | Not => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedError) return refused;
    throw error;
  }
};

/** Goes on only where exactly one row was changed. */
export const demand = (changed: number): void => {
  if (changed !== 1) throw new RefusedError();
};
