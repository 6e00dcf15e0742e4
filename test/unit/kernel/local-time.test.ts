import { describe, expect, test } from 'vitest';
import { isoFromInstant } from '../../../shared/kernel/instant.ts';
import { resolveLocalTime } from '../../../shared/kernel/resolve-local-time.ts';

describe('local time to UTC', () => {
  test.each([
    ['2026-01-15T09:30', 'Europe/Amsterdam', '2026-01-15T08:30:00.000Z', false],
    ['2026-07-15T09:30:15', 'Europe/Amsterdam', '2026-07-15T07:30:15.000Z', false],
    ['2026-10-25T02:30', 'Europe/Amsterdam', '2026-10-25T00:30:00.000Z', true],
    ['2026-11-01T12:00', 'UTC', '2026-11-01T12:00:00.000Z', false],
    ['2026-11-01T12:00', 'Asia/Kathmandu', '2026-11-01T06:15:00.000Z', false],
    ['2027-01-01T00:00', 'Pacific/Auckland', '2026-12-31T11:00:00.000Z', false],
  ])('the local time %s in %s is %s', (local, zone, utc, ambiguous) => {
    const resolved = resolveLocalTime(local, zone);
    expect(resolved).toMatchObject({ outcome: 'ok', ambiguous });
    if (resolved.outcome === 'ok') expect(isoFromInstant(resolved.at)).toBe(utc);
  });

  test.each([
    ['2026-03-29T02:30', 'Europe/Amsterdam', 'in-dst-gap'],
    ['2026-03-08T02:30', 'America/New_York', 'in-dst-gap'],
    ['2026-02-30T10:00', 'Europe/Amsterdam', 'malformed'],
    ['2026-01-01T24:00', 'Europe/Amsterdam', 'malformed'],
    ['tomorrow', 'Europe/Amsterdam', 'malformed'],
    ['2026-01-01T10:00', 'Europe/Atlantis', 'unknown-zone'],
  ])('the local time %s in %s is refused: %s', (local, zone, outcome) => {
    expect(resolveLocalTime(local, zone)).toEqual({ outcome });
  });
});
