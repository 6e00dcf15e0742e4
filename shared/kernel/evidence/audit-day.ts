import { canonicalJson, type Json } from '../canonical-json.ts';
import type { Digest, Sha256 } from '../digest.ts';
import { type Instant, plusMonths, startOfDay } from '../instant.ts';

/**
 * A day of the audit trail as its leaf has it: how many entries each hour had, and a hash over them in
 * their order. It names nobody, so it stays when the entries go at the end of their term.
 */
export type AuditDay = {
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
  /** Hours that had entries, the earliest first. */
  readonly hours: readonly AuditHour[];
  /** From then on entries of the day are deleted, and their absence proves nothing. */
  readonly keptUntil: Instant;
};

export type AuditHour = {
  /** 0 to 23, of the time in the entry. */
  readonly hour: number;
  readonly entries: number;
  /** Over the hash before and the entry, from the first to the last, in lower-case hex. */
  readonly hash: Sha256;
};

/** The day over these hours. */
export const auditDayOf = (
  day: string,
  hours: readonly AuditHour[],
  keptMonths: number,
): AuditDay => ({ day, hours, keptUntil: plusMonths(startOfDay(day), keptMonths) });

/** The hours with the next entries of the same day; the entries come in the order of their ids. */
export const countHours = (
  hours: readonly AuditHour[],
  entries: readonly HashedEntry[],
  digest: Digest,
): readonly AuditHour[] => {
  const counted = new Map(hours.map((one) => [one.hour, one]));
  for (const entry of entries) {
    const hour = Math.floor((entry.at % dayMillis) / hourMillis);
    const { entries: before = 0, hash = '' } = counted.get(hour) ?? {};
    const own = digest(canonicalJson(entry as Json));
    counted.set(hour, {
      ...{ hour, entries: before + 1 },
      hash: digest(`grondslag/audit-hour/v1\n${hash}\n${own}`),
    });
  }
  return [...counted.values()].toSorted((a, b) => a.hour - b.hour);
};

/** An entry as it is stored; only its moment is read, and all of it is hashed. */
export type HashedEntry = { readonly at: number };

const hourMillis = 3_600_000;
const dayMillis = 24 * hourMillis;
