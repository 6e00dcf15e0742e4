import { decodeTime, isValid } from 'ulid';
import { expect, test } from 'vitest';
import { newUlid } from '../../../shared/adapters/keys/new-ulid.ts';

test.each([0, 1, 31, 32, 1_795_000_000_000, 281_474_976_710_655])(
  'an id made at %i says so',
  (millis) => {
    const id = newUlid(millis);
    expect(isValid(id)).toBe(true);
    expect(decodeTime(id)).toBe(millis);
  },
);

test('ids are of now unless said, sort by time, and are never the same', () => {
  const before = Date.now();
  const ids = Array.from({ length: 5_000 }, () => newUlid());
  expect(decodeTime(ids[0] ?? '')).toBeGreaterThanOrEqual(before);
  expect(new Set(ids).size).toBe(5_000);
  expect(newUlid(1_000) < newUlid(1_001)).toBe(true);
  expect(newUlid(2 ** 40 - 1) < newUlid(2 ** 40)).toBe(true);
});
