/** How many, by reason code. */
export type Counts = Readonly<Record<string, number>>;

/** Adds to one count. */
export const countOne = (counts: Record<string, number>, key: string, by = 1): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

/** Adds all counts of `more` into `counts`. */
export const countAll = (counts: Record<string, number>, more: Counts): void => {
  for (const [key, by] of Object.entries(more)) countOne(counts, key, by);
};

export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The strongest of a verdict's reasons: what counts go by. */
export const strongest = (reasons: string): string => reasons.split(' ', 1)[0] ?? reasons;
