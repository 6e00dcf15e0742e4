import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link, LinkKind } from '../../../shared/consent/links/link.ts';
import { maxTokenLength, readLink, signLink } from '../../../shared/consent/links/link-token.ts';
import { contactId, mailingId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { testKeyring } from '../../support/test-keyring.ts';

const anId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
const party = { senderId: anId.map(senderId), contactId: anId.map(contactId) };
const aTopic = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => text.isWellFormed());

const aLink: fc.Arbitrary<Link> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('stop' as const),
      ...party,
      purpose: fc.constantFrom(...regulatedPurposes),
      topic: aTopic,
      mailingId: anId.map(mailingId),
      addressAt: fc.nat().map(instantFromMillis),
    },
    { requiredKeys: ['kind', 'senderId', 'contactId'] },
  ),
  fc.record(
    {
      kind: fc.constant('preferences' as const),
      ...party,
      expiresAt: fc.nat().map((seconds) => instantFromMillis(seconds * 1_000)),
      addressAt: fc.nat().map(instantFromMillis),
    },
    { requiredKeys: ['kind', 'senderId', 'contactId', 'expiresAt'] },
  ),
  fc.record({
    kind: fc.constant('own' as const),
    ...party,
    expiresAt: fc.nat().map(instantFromMillis),
    addressAt: fc.nat().map(instantFromMillis),
  }),
  fc.record({
    kind: fc.constant('mail' as const),
    ...party,
    mailingId: anId.map(mailingId),
    addressAt: fc.nat().map(instantFromMillis),
  }),
);

const kinds: readonly LinkKind[] = ['stop', 'preferences', 'own', 'mail'];
const { mac, linkKeys } = testKeyring('k1');

const readAny = (token: string, verify = mac) =>
  kinds.map((kind) => readLink(token, kind, verify)).find((link) => link !== undefined);

describe('link tokens', () => {
  test('what is signed is read back, as its own kind only', () => {
    fc.assert(
      fc.property(aLink, fc.constantFrom(...kinds), (link, kind) => {
        const read = readLink(signLink(link, linkKeys, mac), kind, mac);
        expect(read).toEqual(kind === link.kind ? link : undefined);
      }),
    );
  });

  test('a token is made of characters that no mail client breaks, and is short', () => {
    fc.assert(
      fc.property(aLink, (link) => {
        const token = signLink(link, linkKeys, mac);
        expect(token).toMatch(/^v1\.k1\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/);
        expect(token.length).toBeLessThanOrEqual(maxTokenLength);
      }),
    );
  });

  test('a token with one changed character is nobody’s token', () => {
    const changed = fc.constantFrom(...'ABCxyz019-_.~ %é');
    fc.assert(
      fc.property(aLink, fc.nat(), changed, (link, at, character) => {
        const token = signLink(link, linkKeys, mac);
        const place = at % token.length;
        fc.pre(token.charAt(place) !== character);
        const forged = token.slice(0, place) + character + token.slice(place + 1);
        expect(readAny(forged)).toBeUndefined();
      }),
    );
  });

  test('a token cut short or added to is nobody’s token', () => {
    fc.assert(
      fc.property(aLink, fc.nat(), fc.string({ minLength: 1 }), (link, at, tail) => {
        const token = signLink(link, linkKeys, mac);
        expect(readAny(token.slice(0, at % token.length))).toBeUndefined();
        expect(readAny(token + tail)).toBeUndefined();
        expect(readAny(tail + token)).toBeUndefined();
      }),
    );
  });

  test('any text at all in place of a token is refused without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 900 }), (text) => {
        expect(readAny(text)).toBeUndefined();
        expect(readAny(`v1.k1.${text}.${text}`)).toBeUndefined();
      }),
    );
  });

  test('the parts of two tokens do not combine', () => {
    fc.assert(
      fc.property(aLink, aLink, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const [version, kid, , ownMac] = signLink(one, linkKeys, mac).split('.');
        const payload = signLink(other, linkKeys, mac).split('.')[2];
        const mixed = [version, kid, payload, ownMac].join('.');
        fc.pre(mixed !== signLink(other, linkKeys, mac));
        expect(readAny(mixed)).toBeUndefined();
      }),
    );
  });

  test('after rotation old tokens still work, until their key is withdrawn', () => {
    const link = { kind: 'stop', senderId: senderId('s'), contactId: contactId('c') } as const;
    const old = signLink(link, linkKeys, mac);
    const rotated = testKeyring('k2', 'k1');
    const withdrawn = testKeyring('k2');

    expect(signLink(link, rotated.linkKeys, rotated.mac)).toMatch(/^v1\.k2\./);
    expect(readAny(old, rotated.mac)).toEqual(link);
    expect(readAny(old, withdrawn.mac)).toBeUndefined();
  });

  test('a token signed with another service’s key of the same name is foreign', () => {
    const link = { kind: 'stop', senderId: senderId('s'), contactId: contactId('c') } as const;
    const signed = signLink(link, linkKeys, mac);
    const foreign = signed.replace(/^v1\.k1\./, 'v1.k2.');

    expect(readAny(foreign, testKeyring('k2', 'k1').mac)).toBeUndefined();
  });

  test('an authentic but meaningless payload is refused', () => {
    const sealed = (payload: string) => {
      const signed = `v1.k1.${Buffer.from(payload).toString('base64url')}`;
      return `${signed}.${mac.sign('k1', signed)}`;
    };
    const nonsense = [
      '',
      's',
      's/a',
      's//b',
      's/a/b/../c',
      'x/a/b',
      'p/a/b/-',
      'p/a/b/!',
      'c/a/b/m/1.5',
      'c/a/b/m/NaN',
      'o/a/b/',
    ];

    for (const payload of nonsense) expect(readAny(sealed(payload))).toBeUndefined();
  });

  test('the longest ids and topic that a mailing may have fit', () => {
    const long = 'x'.repeat(64);
    const link: Link = {
      kind: 'stop',
      senderId: senderId(long),
      contactId: contactId(long),
      mailingId: mailingId(long),
      purpose: 'commercial',
      topic: '語'.repeat(100),
    };

    expect(readAny(signLink(link, linkKeys, mac))).toEqual(link);
    expect(() => signLink({ ...link, topic: '語'.repeat(200) }, linkKeys, mac)).toThrow(RangeError);
  });
});
