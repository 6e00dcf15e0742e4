import fc from 'fast-check';
import { expect, test } from 'vitest';
import { providerWords } from '../../../shared/delivery/send/provider-words.ts';
import { anyCharacter } from '../../support/any-character.ts';

test.each([
  ['not verified: jan.jansen+x@a.example', 'not verified: …@a.example'],
  ['<jürgen@a.example>, "bea@b.example"', '<…@a.example>, "…@b.example"'],
  ['a\r\nb\u2028c', 'a b c'],
])('the words %j of a provider are kept as %j', (said, words) => {
  expect(providerWords(said)).toEqual({ words });
});

test.each([undefined, null, 7, '', ' \n '])('an answer of %j contains no words', (said) => {
  expect(providerWords(said)).toEqual({});
});

test('the words of a provider are kept without the text before an @, and up to 300 characters', () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.string({ unit: anyCharacter }), (address, text) => {
      const { words = '' } = providerWords(`${text} ${address} ${text}`);
      expect(words).not.toContain(address);
      expect([...words].length).toBeLessThanOrEqual(300);
    }),
  );
});
