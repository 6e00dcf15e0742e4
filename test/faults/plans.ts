/** What is settled about a history before it begins; its seed decides the rest. */
export type HistoryPlan = {
  readonly seed: number;
  /** Crash at this call, before or after it, and nowhere else; absent lets the seed choose. */
  readonly crashAt?: { readonly call: number; readonly when: 'crash-before' | 'crash-after' };
};

/** Calls of the plain history that are crashed one by one, before and after. */
export const sweptCalls = 90;

/**
 * The histories of a run: first a crash at every call of a plain mailing, before and after it; then
 * wild ones, in which the seed chooses everything.
 */
export const plansFor = (seed: number, histories: number): readonly HistoryPlan[] => {
  const swept = Math.min(2 * sweptCalls, Math.floor(histories * 0.36));
  return Array.from({ length: histories }, (_, index): HistoryPlan => {
    if (index >= swept) return { seed: seed + index };
    const when = index % 2 === 0 ? 'crash-before' : 'crash-after';
    return { seed: seed + index, crashAt: { call: 1 + Math.floor(index / 2), when } };
  });
};
