import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Conditions, meets, type RequestContext } from './iam-conditions.ts';

const source = (operator: string, extra: object = {}) =>
  ({ [operator]: { 'events:source': 'grondslag' }, ...extra }) as const;
const present = { Null: { 'events:source': 'false' } } as const;

describe('conditions on a key with one value', () => {
  test.each([
    ['StringEquals', 'grondslag', true],
    ['StringEquals', 'other', false],
    ['StringLike', 'grondslag', true],
  ])('a condition on one value gives the right answer: %s of %s is %s', (operator, value, met) => {
    expect(meets(source(operator), { 'events:source': value })).toBe(met);
  });

  test('a plain operator is not met by a key that is missing', () => {
    expect(meets(source('StringEquals'), {})).toBe(false);
  });
});

describe('conditions on a key with several values', () => {
  test.each([
    ['StringEquals', ['grondslag'], false],
    ['ForAllValues:StringEquals', ['grondslag', 'grondslag'], true],
    ['ForAllValues:StringEquals', ['grondslag', 'other'], false],
    ['ForAnyValue:StringEquals', ['grondslag', 'other'], true],
    ['ForAnyValue:StringEquals', ['other'], false],
  ])(
    'a condition on several values gives the right answer: %s of %s is %s',
    (operator, value, met) => {
      expect(meets(source(operator), { 'events:source': value })).toBe(met);
    },
  );

  test('a condition for all of no values is met, unless the key must be there', () => {
    expect(meets(source('ForAllValues:StringEquals'), {})).toBe(true);
    expect(meets(source('ForAllValues:StringEquals', present), {})).toBe(false);
    expect(meets(source('ForAnyValue:StringEquals'), {})).toBe(false);
  });

  test('an operator that is not known is never taken for met', () => {
    for (const operator of ['NumericLessThan', 'IpAddress', 'ForMostValues:StringEquals'])
      expect(() => meets(source(operator), {})).toThrow(/unknown condition operator/);
  });
});

describe('what a simulator that is not ours found', () => {
  type Case = {
    readonly note: string;
    readonly condition: Conditions;
    readonly context: RequestContext;
    readonly met: boolean;
  };
  const { cases } = JSON.parse(
    readFileSync(new URL('./iam-findings.json', import.meta.url), 'utf8'),
  ) as { cases: readonly Case[] };

  test.each(cases)(
    'a simulator that is not ours found the same: $note',
    ({ condition, context, met }) => {
      expect(meets(condition, context)).toBe(met);
    },
  );
});
