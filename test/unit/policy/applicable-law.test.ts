import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { applicableLaw, stricter } from '../../../shared/policy/rule-sets/applicable-law.ts';
import type { RuleSet } from '../../../shared/policy/rule-sets/rule-set.ts';
import { now, on } from '../../differential/policy/policy-world.ts';

const idOf = (from: unknown, to: unknown, at: Instant = now) => applicableLaw(from, to, at)?.id;

const lax: RuleSet = {
  id: 'lax-2000-01-01',
  jurisdiction: 'lax',
  from: on('2000-01-01'),
  consentAge: 13,
  doubleOptIn: false,
  softOptIn: true,
  stopList: false,
  saleWithinMonths: 36,
  anyTimeNotice: false,
  freeAccount: true,
  donorRoute: true,
  publishedAddress: true,
  nonEeaProfessional: true,
  confirmWithinDays: 30,
  citations: {},
};

const strict: RuleSet = {
  ...lax,
  id: 'strict-2000-01-01',
  consentAge: 18,
  doubleOptIn: true,
  softOptIn: false,
  stopList: true,
  saleWithinMonths: 6,
  anyTimeNotice: true,
  freeAccount: false,
  donorRoute: false,
  publishedAddress: false,
  nonEeaProfessional: false,
  confirmWithinDays: 1,
};

describe('which law applies', () => {
  test.each([
    ['NL', 'NL', 'nl-2026-07-01'],
    ['NL', 'FR', 'nl-2026-07-01+eea-strict-2018-05-25'],
    ['NL', 'RE', 'nl-2026-07-01+eea-strict-2018-05-25'],
    ['NL', 'SJ', 'nl-2026-07-01+eea-strict-2018-05-25'],
    ['NL', 'AT', 'nl-2026-07-01+at-strict-2018-05-25'],
    ['DE', 'PL', 'de-2022-05-28+pl-strict-2018-05-25'],
    ['NL', 'HU', 'nl-2026-07-01+hu-strict-2018-05-25'],
    ['NL', 'IE', 'nl-2026-07-01+ie-strict-2018-05-25'],
    ['NL', 'US', 'nl-2026-07-01'],
    ['NL', 'GB', 'nl-2026-07-01'],
    ['NL', 'CH', 'nl-2026-07-01'],
    ['NL', 'GL', 'nl-2026-07-01'],
    ['NL', 'EL', 'nl-2026-07-01+unknown-country-2018-05-25'],
    ['NL', 'UK', 'nl-2026-07-01+unknown-country-2018-05-25'],
    ['NL', 'XX', 'nl-2026-07-01+unknown-country-2018-05-25'],
    ['NL', 'nl', 'nl-2026-07-01+unknown-country-2018-05-25'],
    ['NL', '__proto__', 'nl-2026-07-01+unknown-country-2018-05-25'],
    ['NL', undefined, 'nl-2026-07-01+unknown-country-2018-05-25'],
    ['NL', null, 'nl-2026-07-01+unknown-country-2018-05-25'],
    ['US', 'FR', 'sender-elsewhere-2018-05-25+eea-strict-2018-05-25'],
    ['FR', 'NL', 'sender-elsewhere-2018-05-25+nl-2026-07-01'],
    ['US', 'US', 'sender-elsewhere-2018-05-25'],
    ['EL', 'CH', 'sender-elsewhere-2018-05-25'],
    [undefined, 'NL', 'sender-elsewhere-2018-05-25+nl-2026-07-01'],
    ['DE', 'DE', 'de-2022-05-28'],
    ['NL', 'DE', 'nl-2026-07-01+de-2022-05-28'],
    ['DE', 'NL', 'de-2022-05-28+nl-2026-07-01'],
    ['DE', 'US', 'de-2022-05-28'],
  ])('the law from %s to %s is %s', (from, to, id) => {
    expect(idOf(from, to)).toBe(id);
  });

  test('a rule set applies from its first millisecond', () => {
    expect(idOf('NL', 'NL', on('2026-07-01'))).toBe('nl-2026-07-01');
    expect(idOf('NL', 'NL', (on('2026-07-01') - 1) as Instant)).toBe('nl-2021-07-01');
    expect(idOf('NL', 'NL', on('2021-07-01'))).toBe('nl-2021-07-01');
    expect(idOf('NL', 'NL', (on('2021-07-01') - 1) as Instant)).toBeUndefined();
    expect(idOf('DE', 'NL', on('2022-05-28'))).toBe('de-2022-05-28+nl-2021-07-01');
    expect(idOf('DE', 'NL', (on('2022-05-28') - 1) as Instant)).toBeUndefined();
    expect(idOf('NL', 'DE', (on('2022-05-28') - 1) as Instant)).toBeUndefined();
  });

  test('no law applies at an invalid time', () => {
    expect(idOf('NL', 'NL', Number.NaN as Instant)).toBeUndefined();
  });

  test('the settings of each country match its law', () => {
    const { consentAge, confirmWithinDays, doubleOptIn, anyTimeNotice, ...exceptions } =
      applicableLaw('NL', 'NL', now) ?? lax;
    expect([consentAge, confirmWithinDays, doubleOptIn, anyTimeNotice]).toEqual([
      16,
      7,
      false,
      false,
    ]);
    expect(exceptions).toMatchObject({
      freeAccount: true,
      donorRoute: true,
      publishedAddress: true,
      nonEeaProfessional: true,
    });
    expect(applicableLaw('DE', 'DE', now)).toMatchObject({
      consentAge: 16,
      confirmWithinDays: 7,
      doubleOptIn: true,
      anyTimeNotice: true,
      freeAccount: false,
      donorRoute: false,
      publishedAddress: false,
      nonEeaProfessional: false,
    });
  });
});

describe('two laws together', () => {
  const {
    id: _id,
    jurisdiction: _jurisdiction,
    from: _from,
    citations: _citations,
    ...rules
  } = strict;

  test.each([
    ['lax and strict', lax, strict],
    ['strict and lax', strict, lax],
  ])('joining %s takes the stricter of each provision', (_name, one, two) => {
    expect(stricter(one, two)).toEqual({ ...rules, id: `${one.id}+${two.id}`, sets: [one, two] });
  });

  test('joining a law with itself changes nothing', () => {
    expect(stricter(strict, strict)).toEqual({ ...rules, id: strict.id, sets: [strict] });
    expect(stricter(lax, lax).consentAge).toBe(13);
  });
});
