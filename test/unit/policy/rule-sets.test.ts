import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleSets } from '../../../shared/policy/rule-sets/applicable-law.ts';

/** The value for "no term" is not a number in JSON. */
const asKept = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) =>
      one === Number.POSITIVE_INFINITY ? 'no term' : one,
    ),
  );

const kept = JSON.parse(readFileSync('test/corpus/rule-sets.json', 'utf8')) as unknown;

test('a set in use is never edited: provisions, citations and remarks are as they were kept', () => {
  expect(asKept(ruleSets)).toEqual(kept);
});
