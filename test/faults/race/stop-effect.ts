/**
 * How soon stops take effect, in milliseconds: from the first byte of the 2xx to each to the start of the
 * last SES call with its recipient, and 0 where no call began after it.
 */
export const stopEffect = (calls: readonly Call[], stops: readonly Stop[]): StopEffect => {
  const lastCall = new Map<string, number>();
  for (const { contactIds, beganAt } of calls)
    for (const id of contactIds) lastCall.set(id, Math.max(beganAt, lastCall.get(id) ?? 0));
  const delays = stops
    .map(({ contactId, acknowledgedAt }) =>
      Math.max(0, (lastCall.get(contactId) ?? 0) - acknowledgedAt),
    )
    .toSorted((a, b) => a - b);
  const lastOfAll = Math.max(...calls.map(({ beganAt }) => beganAt));
  const at = (share: number) => Math.round(delays[Math.ceil(delays.length * share) - 1] ?? 0);
  return {
    stops: stops.length,
    beforeTheEnd: stops.filter(({ acknowledgedAt }) => acknowledgedAt < lastOfAll).length,
    mailedAfter: delays.filter((delay) => delay > 0).length,
    p50: at(0.5),
    p99: at(0.99),
    longest: at(1),
  };
};

/** An SES call by its start. */
type Call = { readonly contactIds: readonly string[]; readonly beganAt: number };

/** A stop, by when the first byte of its acknowledgement was received. */
export type Stop = { readonly contactId: string; readonly acknowledgedAt: number };

export type StopEffect = {
  readonly stops: number;
  /** How many of these were acknowledged while the mailing went out. */
  readonly beforeTheEnd: number;
  /** In how many of these a call with the recipient began after the acknowledgement. */
  readonly mailedAfter: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
};
