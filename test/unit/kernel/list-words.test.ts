import { describe, expect, it } from 'vitest';
import { isConsentWord, isYes, stopMeaning } from '../../../shared/kernel/list-words.ts';

describe('the words of a list', () => {
  it.each([
    ['Unsubscribed', 'withdrawn'],
    ['  OPT_OUT ', 'withdrawn'],
    ['Abgemeldet', 'withdrawn'],
    ['uitgeschreven', 'withdrawn'],
    ['bezwaar', 'objected'],
    ['Do not contact', 'suppressed'],
    ['cleaned', 'hard-bounce'],
    ['spam', 'complaint'],
    ['nee', 'refused'],
  ])('the words of a list read %j as %s', (word, meaning) => {
    expect(stopMeaning(word)).toBe(meaning);
  });

  it.each([['active'], [''], [undefined], [3], ['x'.repeat(101)]])(
    'the words of a list make no stop of %j',
    (word) => {
      expect(stopMeaning(word)).toBeUndefined();
    },
  );

  it('the words of a list tell a consent and a yes from anything else', () => {
    expect([isConsentWord('Granted'), isConsentWord('withdrawn'), isConsentWord(null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isYes('Ja'), isYes(1), isYes('on'), isYes('no')]).toEqual([true, true, false, false]);
  });
});
