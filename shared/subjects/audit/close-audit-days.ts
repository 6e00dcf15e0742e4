import type { Digest } from '../../kernel/digest.ts';
import {
  type AuditDay,
  type AuditHour,
  auditDayOf,
  countHours,
} from '../../kernel/evidence/audit-day.ts';
import {
  type Clock,
  dateFromInstant,
  dayAfter,
  type Instant,
  plusMillis,
  startOfDay,
} from '../../kernel/instant.ts';
import { type AuditTrail, auditMonths } from './audit-trail.ts';

/**
 * Counts each day of the trail that is over into one record with one leaf of the evidence log, so
 * that an entry that is changed, dropped or put in afterwards is seen. Every day has a record,
 * without calls too: none can be left out. Continues where it stopped until `isTime` says no;
 * returns the days that it closed.
 */
export const closeAuditDays = async (
  { trail, days, digest, now }: AuditDayTools,
  { isTime, pageSize = 500 }: { readonly isTime: () => boolean; readonly pageSize?: number },
): Promise<readonly AuditDay[]> => {
  const closed: AuditDay[] = [];
  let count = (await days.count()) ?? {
    ...{ version: 0, hours: [] },
    day: await firstDay(trail, now()),
  };
  while (now() >= closesAt(count.day) && isTime()) {
    const { entries, next } = await trail.page(count.day, pageSize, { after: count.after });
    const hours = countHours(count.hours, entries, digest);
    const version = count.version + 1;
    const done = next === undefined ? auditDayOf(count.day, hours, auditMonths) : undefined;
    const later: AuditCount =
      next === undefined
        ? { version, day: dayAfter(count.day), hours: [] }
        : { version, day: count.day, after: next, hours };
    if ((await days.put(later, done, now())) === 'conflict') return closed;
    if (done !== undefined) closed.push(done);
    count = later;
  }
  return closed;
};

export type AuditDayTools = {
  readonly trail: Pick<AuditTrail, 'page' | 'callersSince'>;
  readonly days: AuditDays;
  readonly digest: Digest;
  readonly now: Clock;
};

/**
 * Days of the trail that are over, each with its leaf, and how far the count of the next one has
 * come.
 */
export type AuditDays = {
  count(): Promise<AuditCount | undefined>;
  /** Both or neither. `conflict`: another run counted the same. */
  put(count: AuditCount, closed: AuditDay | undefined, at: Instant): Promise<'stored' | 'conflict'>;
};

/** How far the count has come: the day that is counted, and its hours up to an entry. */
export type AuditCount = {
  readonly version: number;
  readonly day: string;
  /** The last entry that was counted; opaque. */
  readonly after?: string;
  readonly hours: readonly AuditHour[];
};

/** The day with the oldest entries, which an earlier version may have left. */
const firstDay = async (trail: AuditDayTools['trail'], now: Instant): Promise<string> => {
  const today = dateFromInstant(now);
  const called = await trail.callersSince('');
  return called.reduce((first, { day }) => (day < first ? day : first), today);
};

/** An entry has the moment at which its call came in: by then the last call of the day is over. */
const closesAt = (day: string): Instant => plusMillis(startOfDay(dayAfter(day)), hourMillis);

const hourMillis = 3_600_000;
