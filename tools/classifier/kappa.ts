/** Agreement beyond chance with its 95% bounds; `n` texts, of which `agreed` have equal labels. */
export type Kappa = {
  readonly n: number;
  readonly agreed: number;
  readonly kappa: number;
  readonly low: number;
  readonly high: number;
};

/**
 * Cohen's kappa of two labellers: how much more often they agree than two who hand out the same labels
 * by chance. 1 is full agreement, 0 is chance. `low` and `high` are the 95% bounds by its large-sample
 * standard error (Cohen, 1960). Two labellers who both use a single label agree by chance alone: kappa
 * is then not defined, and returned as 0.
 */
export const kappaOf = (pairs: readonly LabelPair[]): Kappa => {
  const n = pairs.length;
  const agreed = pairs.filter(([first, second]) => first === second).length;
  if (n === 0) return { n, agreed, kappa: 0, low: -1, high: 1 };
  const observed = agreed / n;
  const labels = new Set(pairs.flat());
  const share = (label: string, by: 0 | 1): number =>
    pairs.filter((pair) => pair[by] === label).length / n;
  const chance = [...labels].reduce((sum, label) => sum + share(label, 0) * share(label, 1), 0);
  if (chance >= 1) return { n, agreed, kappa: 0, low: -1, high: 1 };
  const kappa = (observed - chance) / (1 - chance);
  const spread = (1.96 * Math.sqrt((observed * (1 - observed)) / n)) / (1 - chance);
  return {
    n,
    agreed,
    kappa,
    low: Math.max(-1, kappa - spread),
    high: Math.min(1, kappa + spread),
  };
};

/** What the first and the second labeller called the same text. */
export type LabelPair = readonly [first: string, second: string];
