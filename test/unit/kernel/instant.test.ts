import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateFromInstant,
  daysFromCivil,
  instantFromMillis,
  isoFromInstant,
  millisPerDay,
  plusMonths,
} from '../../../shared/kernel/instant.ts';

const anInstant = fc
  .integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 })
  .map(instantFromMillis);

describe('instants', () => {
  test('instants read as ISO 8601 exactly as the platform would write them', () => {
    fc.assert(
      fc.property(anInstant, (at) => {
        expect(isoFromInstant(at)).toBe(new Date(at).toISOString());
        expect(dateFromInstant(at)).toBe(new Date(at).toISOString().slice(0, 10));
      }),
    );
  });

  test('days from a civil date are those of the platform', () => {
    fc.assert(
      fc.property(anInstant, (at) => {
        const date = new Date(at);
        const days = daysFromCivil(
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        );
        expect(days).toBe(Math.floor(at / millisPerDay));
      }),
    );
  });

  test.each([
    ['2024-01-31T10:00:00.000Z', 1, '2024-02-29T10:00:00.000Z'],
    ['2024-02-29T10:00:00.000Z', 24, '2026-02-28T10:00:00.000Z'],
    ['2026-11-23T23:59:59.999Z', 2, '2027-01-23T23:59:59.999Z'],
    ['2026-03-31T00:00:00.000Z', -1, '2026-02-28T00:00:00.000Z'],
  ])('the instant %s plus %i months is %s', (from, months, to) => {
    expect(isoFromInstant(plusMonths(instantFromMillis(Date.parse(from)), months))).toBe(to);
  });

  test('half a millisecond is not an instant', () => {
    expect(() => instantFromMillis(0.5)).toThrow(RangeError);
    expect(() => instantFromMillis(Number.NaN)).toThrow(RangeError);
  });
});
