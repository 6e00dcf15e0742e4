import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import {
  checkAuditDays,
  type FiledAuditEntry,
} from '../../../shared/evidence/verify/check-audit-days.ts';
import {
  type AuditDay,
  auditDayOf,
  countHours,
} from '../../../shared/kernel/evidence/audit-day.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';

const moment = (iso: string) => instantFromMillis(Date.parse(iso));
const now = moment('2026-11-30T12:00:00Z');

const entry = (auditId: string, iso: string): FiledAuditEntry => ({
  ...{ day: iso.slice(0, 10), auditId },
  entry: { at: moment(iso), route: `GET /${auditId}` } as FiledAuditEntry['entry'],
});

const entries = [
  entry('a1', '2026-11-26T09:00:00Z'),
  entry('a2', '2026-11-26T09:30:00Z'),
  entry('a3', '2026-11-26T10:00:00Z'),
  entry('c1', '2026-11-28T23:59:59.999Z'),
];

const dayOf = (day: string): AuditDay =>
  auditDayOf(
    day,
    countHours(
      [],
      entries.filter((one) => one.day === day).map((one) => one.entry),
      sha256,
    ),
    24,
  );
// Nobody called on the 27th.
const days = ['2026-11-26', '2026-11-27', '2026-11-28'].map(dayOf);

const found = (
  over: { days?: readonly AuditDay[]; entries?: readonly FiledAuditEntry[]; now?: typeof now } = {},
) =>
  checkAuditDays(sha256, { days, entries, now, ...over }).map(
    ({ problem, name }) => `${problem} ${name}`,
  );

describe('days of the audit trail that have a leaf', () => {
  test('days of the audit trail that have a leaf are intact as they were recorded, in whatever order their entries are read', () => {
    expect(found()).toEqual([]);
    expect(found({ entries: entries.toReversed() })).toEqual([]);
    expect(days.map(({ hours }) => hours.map((one) => [one.hour, one.entries]))).toEqual([
      [
        [9, 2],
        [10, 1],
      ],
      [],
      [[23, 1]],
    ]);
  });

  test('days of the audit trail that have a leaf are counted the same in parts', () => {
    const own = entries.slice(0, 3).map((one) => one.entry);
    const inParts = own.reduce<AuditDay['hours']>(
      (hours, one) => countHours(hours, [one], sha256),
      [],
    );
    expect(inParts).toEqual(days[0]?.hours);
  });

  test.each<[string, FiledAuditEntry[], string[]]>([
    ['a changed entry', [], ['audit-entry-changed 2026-11-26 09:00']],
    ['a dropped entry', entries.slice(1), ['audit-entry-missing 2026-11-26 09:00']],
    ['all entries of a day', entries.slice(0, 3), ['audit-entry-missing 2026-11-28 23:00']],
    [
      'an entry that was put in',
      [...entries, entry('b9', '2026-11-27T08:00:00Z')],
      ['audit-entry-added 2026-11-27 08:00'],
    ],
    [
      'an entry that was put to another hour',
      entries.map((one) => (one.auditId === 'a3' ? entry('a3', '2026-11-26T11:00:00Z') : one)),
      ['audit-entry-missing 2026-11-26 10:00', 'audit-entry-added 2026-11-26 11:00'],
    ],
    [
      'an entry that was put to another day',
      entries.map((one) => (one.auditId === 'a3' ? { ...one, day: '2026-11-27' } : one)),
      ['audit-entry-missing 2026-11-26 10:00', 'audit-entry-added 2026-11-27 10:00'],
    ],
  ])('the days of the audit trail name %s by its hour', (_name, changed, expected) => {
    const forged = entries.map((one) =>
      one.auditId === 'a2' ? { ...one, entry: { ...one.entry, route: 'GET /other' } } : one,
    );
    expect(found({ entries: changed.length === 0 ? forged : changed })).toEqual(expected);
  });

  test('the days of the audit trail name two entries that changed places', () => {
    const [a1, a2, ...others] = entries as [FiledAuditEntry, FiledAuditEntry];
    const swapped = [{ ...a1, entry: a2.entry }, { ...a2, entry: a1.entry }, ...others];
    expect(found({ entries: swapped })).toEqual(['audit-entry-changed 2026-11-26 09:00']);
  });

  test('the days of the audit trail name a day that was dropped, with its entries or without', () => {
    const without = days.filter(({ day }) => day !== '2026-11-27');
    expect(found({ days: without })).toEqual(['audit-day-missing 2026-11-27']);
    // The first: its entries are older than any day on record.
    expect(found({ days: days.slice(1) })).toEqual(['audit-day-missing 2026-11-26']);
  });

  test('a leaf of a day holds nothing against a day whose entries went at the end of their term', () => {
    const later = moment('2028-11-27T00:00:00Z');
    const left = entries.slice(3);
    expect(found({ entries: left, now: later })).toEqual([
      // The term of the 26th is over, that of the 28th is not.
    ]);
    expect(found({ entries: [], now: later })).toEqual(['audit-entry-missing 2026-11-28 23:00']);
    expect(found({ entries: [], now: moment('2028-11-28T00:00:00Z') })).toEqual([]);
    expect(found({ entries: left, now: moment('2028-11-25T23:59:59Z') })).toHaveLength(2);
  });

  test('days of the audit trail that have a leaf say nothing before there is any', () => {
    expect(found({ days: [] })).toEqual([]);
  });
});
