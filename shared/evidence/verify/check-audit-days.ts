import type { Digest } from '../../kernel/digest.ts';
import {
  type AuditDay,
  type AuditHour,
  countHours,
  type HashedEntry,
} from '../../kernel/evidence/audit-day.ts';
import { dayAfter, type Instant } from '../../kernel/instant.ts';

/**
 * Names each hour of the audit trail whose entries are not those that the record of its day has a hash
 * over, and each day that has no record though days before and after it have one. A day whose entries
 * may be gone by now, at the end of their term, is not held against what is left of them.
 */
export const checkAuditDays = (
  digest: Digest,
  { days, entries, now }: AuditDaysToCheck,
): readonly WrongAuditDay[] => {
  const recorded = new Map(days.map((one) => [one.day, one]));
  const [first, last] = [
    [...recorded.keys()].toSorted()[0],
    [...recorded.keys()].toSorted().at(-1),
  ];
  if (first === undefined || last === undefined) return [];
  const wrong: WrongAuditDay[] = [];
  const say = (problem: WrongAuditDay['problem'], name: string) => {
    wrong.push({ problem, type: 'audit-day', name });
  };

  const found = hoursFound(digest, entries);
  for (const day of found.keys()) if (day < first) say('audit-day-missing', day);
  for (let day = first; day <= last; day = dayAfter(day)) {
    const own = recorded.get(day);
    if (own === undefined) say('audit-day-missing', day);
    else if (now < own.keptUntil)
      for (const [problem, hour] of differences(own.hours, found.get(day) ?? []))
        say(problem, `${day} ${String(hour).padStart(2, '0')}:00`);
  }
  return wrong;
};

export type AuditDaysToCheck = {
  /** As their leaves have them. */
  readonly days: readonly AuditDay[];
  readonly entries: readonly FiledAuditEntry[];
  readonly now: Instant;
};

/** An entry of the trail under the day under which it is found. */
export type FiledAuditEntry = {
  readonly day: string;
  readonly auditId: string;
  readonly entry: HashedEntry;
};

export type WrongAuditDay = {
  readonly problem:
    | 'audit-day-missing'
    | 'audit-entry-missing'
    | 'audit-entry-added'
    | 'audit-entry-changed';
  readonly type: 'audit-day';
  /** The day, and the hour in it (UTC). */
  readonly name: string;
};

const hoursFound = (
  digest: Digest,
  entries: readonly FiledAuditEntry[],
): ReadonlyMap<string, readonly AuditHour[]> => {
  const byDay = Map.groupBy(entries, ({ day }) => day);
  return new Map(
    [...byDay].map(([day, own]) => [
      day,
      countHours(
        [],
        own.toSorted((a, b) => (a.auditId < b.auditId ? -1 : 1)).map(({ entry }) => entry),
        digest,
      ),
    ]),
  );
};

type Difference = readonly [WrongAuditDay['problem'], hour: number];

const differences = (
  recorded: readonly AuditHour[],
  found: readonly AuditHour[],
): readonly Difference[] => {
  const hours = new Set([...recorded, ...found].map(({ hour }) => hour));
  return [...hours].flatMap((hour): readonly Difference[] => {
    const of = (some: readonly AuditHour[]) => some.find((one) => one.hour === hour);
    const [was, is] = [of(recorded), of(found)];
    const [before, after] = [was?.entries ?? 0, is?.entries ?? 0];
    if (before > after) return [['audit-entry-missing', hour]];
    if (before < after) return [['audit-entry-added', hour]];
    return was?.hash === is?.hash ? [] : [['audit-entry-changed', hour]];
  });
};
