import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../local/services/scheduler/at-expression.ts';

const iso = (expression: string, zone?: string) =>
  new Date(momentOf(expression, zone)).toISOString();

describe('the moment of an at() expression', () => {
  test.each([
    ['at(2026-11-24T10:00:00)', undefined, '2026-11-24T10:00:00.000Z'],
    ['at(2026-11-24T10:00:00)', 'Europe/Amsterdam', '2026-11-24T09:00:00.000Z'],
    ['at(2026-07-01T10:00:00)', 'Europe/Amsterdam', '2026-07-01T08:00:00.000Z'],
    ['at(2026-11-24T10:00:00)', 'Asia/Kolkata', '2026-11-24T04:30:00.000Z'],
    ['at(2026-10-25T02:30:00)', 'Europe/Amsterdam', '2026-10-25T00:30:00.000Z'],
    ['at(2026-03-29T02:30:00)', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z'],
    ['at(2026-03-29T03:30:00)', 'Europe/Amsterdam', '2026-03-29T01:30:00.000Z'],
    ['at(2026-10-25T03:00:00)', 'Europe/Amsterdam', '2026-10-25T02:00:00.000Z'],
    ['at(2026-03-08T01:59:59)', 'America/New_York', '2026-03-08T06:59:59.000Z'],
  ])('the expression %s in the zone %s is %s', (expression, zone, expected) => {
    expect(iso(expression, zone)).toBe(expected);
  });

  test('every moment of an at() expression in UTC is itself', () => {
    const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(seconds, (at) => {
        const text = new Date(at * 1000).toISOString().slice(0, 19);
        expect(momentOf(`at(${text})`)).toBe(at * 1000);
      }),
    );
  });

  test('far from any change of clocks, the wall time in the zone is the one that was asked for', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const zone = fc.constantFrom(
      'Europe/Amsterdam',
      'America/Caracas',
      'Australia/Adelaide',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 23 }), zone, (date, hour, timeZone) => {
        const wall = `2026-07-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:15:00`;
        const shown = new Date(momentOf(`at(${wall})`, timeZone)).toLocaleString('sv', {
          timeZone,
        });
        expect(shown.replace(' ', 'T')).toBe(wall);
      }),
    );
  });
});
