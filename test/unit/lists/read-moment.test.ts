import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromMillis, isoFromInstant } from '../../../shared/kernel/instant.ts';
import { likelyDateOrder, readMoment } from '../../../shared/lists/read-moment.ts';

const amsterdam = { zone: 'Europe/Amsterdam' };
const read = (text: string, form = {}) => {
  const found = readMoment(text, form);
  return found.outcome === 'day' || found.outcome === 'moment' ? found.when : found.outcome;
};

describe('a moment of a list', () => {
  it.each([
    ['2024-05-01T09:14:02Z', {}, '2024-05-01T09:14:02.000Z'],
    ['2024-05-01T09:14:02.118+02:00', {}, '2024-05-01T07:14:02.000Z'],
    ['2024-05-01 09:14:02 +0200', {}, '2024-05-01T07:14:02.000Z'],
    ['2024-05-01 09:14 UTC', {}, '2024-05-01T09:14:00.000Z'],
    ['2024-05-01 09:14:02', amsterdam, '2024-05-01T07:14:02.000Z'],
    ['2024-01-01 09:14:02', amsterdam, '2024-01-01T08:14:02.000Z'],
    ['20110122T111244', amsterdam, '2011-01-22T10:12:44.000Z'],
    ['5/1/2024 9:14 PM', { ...amsterdam, dateOrder: 'month-day' }, '2024-05-01T19:14:00.000Z'],
    ['12/31/2024 12:05 AM', amsterdam, '2024-12-30T23:05:00.000Z'],
    ['1714554842', {}, '2024-05-01T09:14:02.000Z'],
    ['1714554842000', {}, '2024-05-01T09:14:02.000Z'],
    ['2024-05-01', {}, '2024-05-01'],
    ['2024/5/1', {}, '2024-05-01'],
    ['20240501', {}, '2024-05-01'],
    ['31-12-1970', {}, '1970-12-31'],
    ['03.02.2025', {}, '2025-02-03'],
    ['03-02-2025', { dateOrder: 'day-month' }, '2025-02-03'],
    ['03/02/2025', { dateOrder: 'month-day' }, '2025-03-02'],
    ['02-02-2025', {}, '2025-02-02'],
    ['3 februari 2025', {}, '2025-02-03'],
    ['3. März 2025', {}, '2025-03-03'],
    ['Feb 3, 2025', {}, '2025-02-03'],
    ['Mon, 3 Mar 2025 10:00:00 +0000', {}, '2025-03-03T10:00:00.000Z'],
    ['', {}, 'empty'],
    ['0000-00-00 00:00:00', {}, 'empty'],
  ])('a moment of a list is read: %j', (text, form, expected) => {
    expect(read(text, form)).toBe(expected);
  });

  it.each([
    ['03-02-2025', {}, /dateOrder/],
    ['2024-05-01 09:14:02', {}, /zone/],
    ['2024-05-01 09:14:02', { zone: 'Europe/Nowhere' }, /no time zone/],
    ['2024-03-31 02:30:00', amsterdam, /put forward/],
    ['44685', {}, /spreadsheet/],
    ['2024-02-30', {}, /not a date/],
    ['31/11/2024', {}, /not a date/],
    ['25:00', {}, /not a date/],
    ['3-2-25', {}, /not a date/],
    ['soon', {}, /not a date/],
    ['9'.repeat(5_000), {}, /not a date/],
  ])('a moment of a list is refused in words: %j', (text, form, message) => {
    const found = readMoment(text, form);
    expect(found.outcome).toBe('fault');
    expect('message' in found ? found.message : '').toMatch(message);
  });

  it('a moment of a list comes back as it was written, for every moment of two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_208_988_800, max: 4_102_444_800 }), (seconds) => {
        const iso = isoFromInstant(instantFromMillis(seconds * 1_000));
        expect(read(iso)).toBe(iso);
        expect(read(iso.replace('T', ' ').replace('.000Z', ''), { zone: 'UTC' })).toBe(iso);
      }),
    );
  });

  it('a moment of a list has an order only where the column shows one and no cell contradicts it', () => {
    expect(likelyDateOrder(['03-02-2025', '17-02-2025'])).toBe('day-month');
    expect(likelyDateOrder(['03/02/2025 10:00', '3/17/2025'])).toBe('month-day');
    expect(likelyDateOrder(['03-02-2025'])).toBeUndefined();
    expect(likelyDateOrder(['17-02-2025', '02/17/2025'])).toBeUndefined();
  });
});
