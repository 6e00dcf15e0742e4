import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alpha3ByAlpha2,
  countryCode,
  countryHint,
  countryProblem,
  eea,
  isCountryCode,
  isOutsideEea,
} from '../../../shared/kernel/country.ts';

/** Letters of several scripts, accents and halves of a pair: what `normalize` and `\p{L}` must bear. */
const someCharacter = fc.constantFrom(
  ...'nlNLdeLUKe-_ .\u0301\u0130\u00df\u0391\u0414\ud83d\ude00\u0000'.split(''),
);

const assigned = [...alpha3ByAlpha2.keys()];

describe('the list of countries', () => {
  test('the list of countries has the 249 officially assigned codes, each with a name that the runtime knows', () => {
    expect(assigned.length).toBe(249);
    expect(new Set(alpha3ByAlpha2.values()).size).toBe(249);
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    for (const [alpha2, alpha3] of alpha3ByAlpha2) {
      expect(alpha2).toMatch(/^[A-Z]{2}$/);
      expect(alpha3).toMatch(/^[A-Z]{3}$/);
      expect(names.of(alpha2), alpha2).toBeDefined();
    }
  });

  test.each(['EL', 'UK', 'EU', 'XX', 'XK', 'ZZ', 'AA', 'SU', 'AN', 'IC', 'AC', 'TA', 'QO', 'UN'])(
    'the code %s, which is reserved, withdrawn or of users, is not on the list of countries',
    (code) => {
      expect(isCountryCode(code)).toBe(false);
      expect(isOutsideEea(code)).toBe(false);
      expect(() => countryCode(code)).toThrow(RangeError);
    },
  );

  test.each([
    '',
    'N',
    'NLD',
    'nl',
    ' NL',
    'N1',
    '__proto__',
    'constructor',
    31,
    null,
    undefined,
    {},
  ])('`%s` is not a country, and so not outside the EEA', (value) => {
    expect(isCountryCode(value)).toBe(false);
    expect(isOutsideEea(value)).toBe(false);
  });

  test('the EEA is the 27 of the EU, IS, LI and NO, and those of their territories with their own code', () => {
    const territories = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT', 'SJ'];
    expect(eea.size).toBe(30 + territories.length);
    for (const code of [...eea, ...territories]) {
      expect(isCountryCode(code), code).toBe(true);
      expect(isOutsideEea(code), code).toBe(false);
    }
    for (const code of [
      'CH',
      'GB',
      'US',
      'GI',
      'JE',
      'IM',
      'FO',
      'GL',
      'CW',
      'AW',
      'NC',
      'PM',
      'MC',
      'TR',
      'UA',
    ])
      expect(isOutsideEea(code), code).toBe(true);
  });
});

describe('the hint for an unknown country', () => {
  test.each([
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['el', 'GR'],
    ['nl', 'NL'],
    [' NL ', 'NL'],
    ['NLD', 'NL'],
    ['DEU', 'DE'],
    ['GER', 'DE'],
    ['nld', 'NL'],
    ['nl-NL', 'NL'],
    ['en_GB', 'GB'],
    ['Netherlands', 'NL'],
    ['The Netherlands', 'NL'],
    ['Nederland', 'NL'],
    ['Holland', 'NL'],
    ['Deutschland', 'DE'],
    ['Duitsland', 'DE'],
    ['Österreich', 'AT'],
    ['Osterreich', 'AT'],
    ['België', 'BE'],
    ['Belgique', 'BE'],
    ['Ελλάδα', 'GR'],
    ['Polska', 'PL'],
    ['France', 'FR'],
    ['United Kingdom', 'GB'],
    ['U.K.', 'GB'],
    ['England', 'GB'],
    ['USA', 'US'],
    ['Czech Republic', 'CZ'],
    ['Turkey', 'TR'],
    ['D', 'DE'],
  ])('the country `%s` is taken for %s', (text, code) => {
    expect(countryHint(text)).toBe(code);
    expect(countryProblem(text)).toContain(`write \`${code}\``);
  });

  test.each(['XX', 'EU', '', '31', 'Atlantis', 'x'.repeat(100_000), '__proto__', 'constructor'])(
    'no country is meant by `%s`, and the error says what a code looks like',
    (text) => {
      expect(countryHint(text)).toBeUndefined();
      expect(countryProblem(text)).toContain('two capitals');
      expect(countryProblem(text).length).toBeLessThan(200);
    },
  );

  test('the hint for an unknown country is a code or nothing, whatever the text, and throws at none', () => {
    fc.assert(
      fc.property(fc.string({ unit: someCharacter }), (text) => {
        const hint = countryHint(text);
        expect(hint === undefined || isCountryCode(hint)).toBe(true);
      }),
    );
  });
});
