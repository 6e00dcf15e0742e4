/** How many there are of each name. */
export type Counts = Readonly<Record<string, number>>;

/** Two of them together. */
export const added = (counts: Counts, more: Counts): Counts => {
  const sums: Record<string, number> = { ...counts };
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
};

export const sumOf = (counts: Counts): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
