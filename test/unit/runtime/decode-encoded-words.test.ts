import fc from 'fast-check';
import { decodeWords } from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { decodeEncodedWords } from '../../../functions/runtime/decode-encoded-words.ts';

const b = (bytes: Uint8Array | string, charset = 'UTF-8') =>
  `=?${charset}?B?${Buffer.from(bytes).toString('base64')}?=`;
const q = (text: string, charset = 'utf-8') =>
  `=?${charset}?Q?${[...Buffer.from(text)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')}?=`;

describe('encoded words', () => {
  test.each([
    ['Waterweg', 'Waterweg'],
    [b('Nu 50% korting'), 'Nu 50% korting'],
    [`${b('Nu ')} ${b('50%')}\r\n ${b(' korting')}`, 'Nu 50% korting'],
    ['=?utf-8?q?Gratis_caf=C3=A9?= B.V.', 'Gratis café B.V.'],
    ['=?iso-8859-1?Q?Caf=E9?=', 'Café'],
    ['=?UTF-8*nl?B?QWN0aWU=?=', 'Actie'],
    ['=?utf-8?b?QWN0aWU?=', 'Actie'],
    [`Van: ${q('é')} en ${b('ë')}`, 'Van: é en ë'],
    [`${b('a')} ${q('b')} ${b('c', 'latin1')}`, 'abc'],
    // One letter of two bytes, cut between two words.
    [`${b(Uint8Array.of(0x63, 0xc3))} ${b(Uint8Array.of(0xa9))}`, 'cé'],
    ['=?x-nobody-knows?B?QWN0aWU=?=', '=?x-nobody-knows?B?QWN0aWU=?='],
    ['=?utf-8?x?QWN0aWU=?=', '=?utf-8?x?QWN0aWU=?='],
    ['', ''],
  ])('encoded words of %j read %j', (text, shown) => {
    expect(decodeEncodedWords(text)).toBe(shown);
  });

  test('encoded words are read as a mail program reads them, whatever they say', () => {
    const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, (words) => {
        const line = words.map(([text, isB]) => (isB ? b(text) : q(text))).join(' ');
        expect(decodeEncodedWords(line)).toBe(words.map(([text]) => text).join(''));
        expect(decodeEncodedWords(line)).toBe(decodeWords(line));
      }),
      { numRuns: 100 },
    );
  });
});
