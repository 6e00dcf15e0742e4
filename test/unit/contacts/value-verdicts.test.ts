import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { valueRules } from '../../../shared/kernel/value-kind.ts';
import { sellsAsValue, withJudgedValues } from '../../../shared/subjects/judged-values.ts';
import { stranger } from '../../differential/policy/policy-world.ts';

type Verdict = { readonly key: string; readonly value: string; readonly sells: boolean };

/** Values as contacts store them, with what the rules in force say of each. */
const file = 'test/corpus/value-verdicts.jsonl';
const text = readFileSync(file, 'utf8');
const verdicts = text
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Verdict);

/**
 * What each version of the rules said of them. A stored verdict names its version, and one of an
 * earlier version passes nothing: a value that is found to sell from now on needs a new version here
 * and in `valueRules`, or what passed before would continue being sent.
 */
const digests: Readonly<Record<string, string>> = {
  '2026-11-29': '511917789b8311c4',
  '2026-11-30': '0740829f72329c49',
};

describe('the rules for values', () => {
  test.each(verdicts)(
    'the rules for values say of $key “$value” that it sells: $sells',
    ({ key, value, sells }) => {
      expect(sellsAsValue(key, value)).toBe(sells);
    },
  );

  test.each([
    'bestel',
    'bestellen',
    'bestellung',
    'offre',
    'offres',
    'oferta',
    'ofertas',
    'comprar',
  ])(
    'the rules for values say of an address that ends in the step “%s” that it sells, and of one’s own not',
    (step) => {
      for (const end of ['', '/', '?from=mail', '#top'])
        expect(sellsAsValue('link', `https://waterweg.example/${step}${end}`)).toBe(true);
      expect(sellsAsValue('link', `https://waterweg.example/my/${step}-48213`)).toBe(false);
    },
  );

  test.each([
    ['bol.com', false],
    ['SALE bij ons', true],
    ['sale bij ons', false],
    ['zie https://x.gratis/', true],
    ['https://x.gratis/', false],
  ])('the rules for values say of %j that it sells: %s', (value, sells) => {
    expect(sellsAsValue('line', value)).toBe(sells);
  });

  test('the rules for values are asked about an attribute that is called what the name is called', () => {
    const named = { ...stranger, name: 'Joke', attributes: { name: 'Kies Premium nu' } };
    expect(withJudgedValues(named).judgedValues?.selling).toEqual(['name']);
  });

  test('the rules for values have a new version for each change of a verdict', () => {
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
    expect(digests[valueRules]).toBe(digest);
    expect(Object.keys(digests).at(-1)).toBe(valueRules);
  });

  test('the rules for values are named by every verdict that is stored', () => {
    const judged = withJudgedValues({
      ...stranger,
      name: 'Joke',
      attributes: { a: 'Kies Premium nu' },
    });
    expect(judged.judgedValues?.rules).toBe(valueRules);
  });

  test('the rules for values leave no earlier text to a contact without one', () => {
    const before = { ...stranger, judgedValues: { rules: valueRules, selling: ['name'] } };
    expect('judgedValues' in withJudgedValues(before)).toBe(false);
  });
});
