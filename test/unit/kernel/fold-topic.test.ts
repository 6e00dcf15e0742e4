import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTopic, sameTopic } from '../../../shared/kernel/fold-topic.ts';
import { anyCharacter } from '../../support/any-character.ts';

describe('topics', () => {
  test.each([
    ['bread', 'Bread'],
    ['bread', ' BREAD\t'],
    ['Straße', 'STRASSE'],
    ['Straße', 'strasse'],
    ['ẞ', 'ß'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İ', 'i\u0307'],
    ['Caf\u00e9', 'CAFE\u0301'],
    ['\u212a', 'k'],
    ['\u00c5ngstr\u00f6m', '\u212bNGSTRO\u0308M'],
    ['ﬁnance', 'FINANCE'],
    ['\u0390', '\u03b9\u0308\u0301'],
    ['q\u0307\u0323', 'Q\u0323\u0307'],
    ['ｏｆｆｅｒｓ', 'offers'],
    ['of\u00adfers', 'Offers'],
    ['offers\u200b', 'offers'],
    ['\ufeffoffers\u2060', 'offers'],
    ['of\u{e0020}fers\ufe0f', 'offers'],
    ['offers\u00a0', 'offers'],
    ['\u2460', '1'],
    ['\ud801\udc00', '\ud801\udc28'],
  ])('the topic %s is the topic %s', (one, other) => {
    expect(sameTopic(one, other)).toBe(true);
    expect(sameTopic(other, one)).toBe(true);
  });

  test.each([
    ['ırmak', 'irmak'],
    ['ı', 'I'],
    ['cafe', 'café'],
    ['bread', 'breads'],
    ['bread', 'b read'],
  ])('the topic %s is not the topic %s', (one, other) => {
    expect(sameTopic(one, other)).toBe(false);
  });

  test('topics in ASCII are those in full-width letters, which are folded at length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (topic) => {
        const wide = topic.replaceAll(/[!-~]/g, (one) =>
          String.fromCharCode(one.charCodeAt(0) + 0xfee0),
        );
        expect(foldTopic(topic)).toBe(foldTopic(wide));
      }),
      { numRuns: 400 },
    );
  });

  test('topics do not change when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (topic) => {
        expect(foldTopic(foldTopic(topic))).toBe(foldTopic(topic));
      }),
      { numRuns: 400 },
    );
  });

  test('topics are equal whatever the case, the composition and the surrounding space', () => {
    const form = fc.constantFrom('NFC', 'NFD');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), form, (topic, composed) => {
        expect(sameTopic(topic, ` ${topic.normalize(composed)} `)).toBe(true);
        if (!/[\u0131\u0149\u01f0]/.test(topic))
          expect(sameTopic(topic, topic.toUpperCase())).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('topics agree with the case folding of regular expressions, character by character', () => {
    const characters = Array.from({ length: 0x1e944 }, (_, code) => code)
      .filter((code) => code > 0x40 && (code < 0xd800 || code > 0xdfff))
      .map((code) => String.fromCodePoint(code));
    const cased = characters.flatMap((one) =>
      [one.toLowerCase(), one.toUpperCase()]
        .filter((other) => other !== one && Array.from(other).length === 1)
        .map((other) => [one, other] as const),
    );
    const disagreeing = cased.filter(
      ([one, other]) => new RegExp(`^${other}$`, 'iu').test(one) && !sameTopic(one, other),
    );

    expect(cased.length).toBeGreaterThan(2_000);
    expect(disagreeing).toEqual([]);
  });
});
