import { describe, expect, test } from 'vitest';
import {
  registrationHint,
  registrationKey,
} from '../../../shared/mailing/entities/registration.ts';

/** Spellings of one entry of a register. */
const same: readonly (readonly [string, ...string[]])[] = [
  [
    'NL',
    '12345678',
    'KvK 12345678',
    'KvK-nummer: 12345678',
    'KVK nr. 1234 5678',
    'K.v.K. 12345678',
    'kvk12345678',
    'KvKnummer 12345678',
    'Handelsregister 12345678',
    'Handelsregister nummer 12345678',
    'Kamer van Koophandel 12345678',
    'KvK Handelsregister no. 12.34.56.78',
    'NL12345678',
    'NL 12345678',
    'NL-KVK-12345678',
    'KVK NL12345678',
    'Dossiernummer 12345678',
    'CoC number 12345678',
  ],
  [
    'DE',
    'HRB 1234 Amtsgericht München',
    'Amtsgericht München, HRB 1234',
    'AG München HRB 1234',
    'München HRB 1234',
    'HRB 1234 (Amtsgericht München)',
    'HRB-Nr. 1234, Registergericht München',
    'hrb1234 Muenchen',
    'Handelsregister des Amtsgerichts München HRB 001234',
    'Eingetragen im Handelsregister beim Amtsgericht München unter HRB 1234',
  ],
  ['DE', 'HRB 1234 B Amtsgericht Charlottenburg', 'Charlottenburg HRB 1234B'],
  ['DE', 'HRB 100234, Amtsgericht Köln', 'Koeln HRB 100234'],
  [
    'BE',
    '0123.456.789',
    'BE 0123.456.789',
    'BE0123456789',
    'KBO 0123 456 789',
    '123.456.789',
    'BTW BE 0123.456.789',
  ],
  ['FR', '123 456 789', 'SIREN 123456789', 'SIRET 123 456 789 00012', 'RCS 123 456 789'],
  ['GB', '01234567', '1234567', 'Company number 01234567', 'Company No. 1234567'],
  ['GB', 'SC123456', 'Company number SC 123456'],
  ['DK', '12345678', 'CVR-nr. 12 34 56 78', 'DK12345678', 'CVR 12345678'],
  ['SE', '556677-8899', '5566778899'],
];

describe.each(same)('in %s', (country, first, ...others) => {
  test(`the number ${first} is one entry however it is written`, () => {
    const key = registrationKey(country, first);
    expect(key).toMatch(new RegExp(`^${country}#.`));
    for (const other of others)
      expect([other, registrationKey(country, other)]).toEqual([other, key]);
  });
});

test.each([
  ['DE', 'HRB 1234 Amtsgericht München', 'HRB 1234 Amtsgericht Hamburg'],
  ['DE', 'HRB 1234 Amtsgericht München', 'HRA 1234 Amtsgericht München'],
  ['DE', 'HRB 1234 Amtsgericht Charlottenburg', 'HRB 1234 B Amtsgericht Charlottenburg'],
  ['DE', 'HRB 1234 Frankfurt am Main', 'HRB 1234 Frankfurt Oder'],
  ['NL', '12345678', '12345679'],
  ['GB', 'SC123456', '00123456'],
] as const)('the number in %s, %s, is not %s', (country, one, other) => {
  expect(registrationKey(country, one)).toBeDefined();
  expect(registrationKey(country, one)).not.toBe(registrationKey(country, other));
});

test.each([
  ['NL', 'KVK 012345678'],
  ['NL', 'NL123456789B01'],
  ['NL', '1234567'],
  ['NL', '12345678 000012345678'],
  ['NL', 'Waterweg 12345678'],
  ['DE', 'HRB 1234'],
  ['DE', '1234'],
  ['DE', 'DE123456789'],
  ['DE', 'Amtsgericht München'],
  ['BE', '12345678'],
  ['DK', '1234567'],
  ['FR', '12345678'],
  ['GB', '123456789'],
])(
  'the number in %s, %j, could be anything: it makes nobody one, and a hint says how to write it',
  (country, text) => {
    expect(registrationKey(country, text)).toBeUndefined();
    expect(registrationHint(country, text)).toMatch(/write `/);
  },
);

test('no number needs no hint', () => {
  for (const text of [undefined, '', '  ', '-'])
    expect([registrationKey('NL', text), registrationHint('NL', text)]).toEqual([
      undefined,
      undefined,
    ]);
});
