import { expect, test } from 'vitest';
import { cedarEngine } from '../../../bench/policy/cedar-engine.ts';
import { comparableCases } from '../../../bench/policy/comparable-cases.ts';
import { jsonRulesEngine } from '../../../bench/policy/json-rules-engine.ts';
import { portableRules } from '../../../bench/policy/portable-rules.ts';
import { howMany } from '../../support/how-many.ts';

test('the rules that the benchmark gives to Cedar and json-rules-engine answer as our engine does', async () => {
  const cases = comparableCases(howMany(4_000));
  const cedar = cedarEngine(portableRules);
  const jsonRules = jsonRulesEngine(portableRules);
  const differing: object[] = [];
  for (const { world, facts, allow } of cases)
    if (cedar(facts) !== allow || (await jsonRules(facts)) !== allow)
      differing.push({ world, allow });
  expect(cases.some(({ allow }) => allow)).toBe(true);
  expect(cases.some(({ allow }) => !allow)).toBe(true);
  expect(differing).toEqual([]);
});
