import { expect, test } from 'vitest';
import { drawnBytes } from '../../../shared/adapters/keys/drawn-bytes.ts';

test('drawn bytes are as many as were asked for, and no two draws share any', () => {
  const drawn = Array.from({ length: 1_000 }, (_, at) => drawnBytes(8 + (at % 40)));
  expect(drawn.map(({ length }) => length)).toEqual(drawn.map((_, at) => 8 + (at % 40)));
  const starts = drawn.map((bytes) => bytes.subarray(0, 8).toString('hex'));
  expect(new Set(starts).size).toBe(1_000);
  // What was handed out is the caller's: the next draw does not change it.
  const [first = Buffer.alloc(0)] = drawn;
  const kept = first.toString('hex');
  for (let more = 0; more < 200; more += 1) drawnBytes(64);
  expect(first.toString('hex')).toBe(kept);
});
