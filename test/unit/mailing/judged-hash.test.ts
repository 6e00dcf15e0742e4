import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { draftMailing } from '../../../shared/delivery/mailing/draft-mailing.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import type { Mailing } from '../../../shared/mailing/mailing.ts';
import { judgedHash, unjudged } from '../../../shared/mailing/review/judged-hash.ts';
import type { DecidableMailing } from '../../../shared/policy/mailing-facts.ts';
import {
  customer,
  decideWorld,
  grant,
  inOrder,
  maintenance,
  now,
  offer,
  stateOf,
  stranger,
  thisSender,
} from '../../differential/policy/policy-world.ts';

const whole: Required<Mailing> = {
  ...draftMailing(
    {
      name: 'first',
      kind: 'regular',
      purpose: 'contract',
      topic: 'outages',
      service: 'hosting',
      productFamilies: ['hosting'],
      ownProducts: true,
      advertiser: { name: 'Zonnedak B.V.' },
      necessity: 'The contract promises it.',
      duty: 'breach-1',
      essential: false,
      vital: false,
      tracking: [],
      audience: { roles: ['customer'], countries: ['NL'], contactIds: ['henk' as ContactId] },
      contents: [{ language: 'nl', subject: 'Onderhoud', text: 'Vannacht.' }],
      values: { invoice: 'reference' },
    },
    {
      sender: { ...thisSender, version: 3 },
      inspected: [],
      world: { mailingId: 'm1' as MailingId, at: now, author: 'anna', digest: sha256, version: 1 },
    },
  ),
  schedule: { localTime: '2026-12-24T10:00:00', zone: 'UTC', at: now },
  senderVersion: 3,
  fromTemplate: { templateId: 't1' as MailingId, version: 2 },
  haltedBy: 'sending-paused',
  haltedWords: 'Sending is paused.',
  pausedBeforeStart: true,
  changedAt: now,
  editors: [{ editor: 'bram', at: now }],
  correlationId: 'r1',
} as Required<Mailing>;

/** Another value of the same shape. */
const changed = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value, 'another'];
  if (typeof value === 'object' && value !== null) return { ...value, another: true };
  return typeof value === 'boolean' ? !value : `${value} another`;
};

const isUnjudged = (field: string) => field in unjudged;

describe('what a review covers', () => {
  test('the fingerprint of a draft equals that of the stored mailing', () => {
    expect(whole.contentHash).toBe(judgedHash(whole, sha256));
  });

  test.each(Object.entries(whole).map(([field, value]) => ({ field, value })))(
    'a review covers the field unless it is excluded: $field',
    ({ field, value }) => {
      const other = { ...whole, [field]: changed(value) } as Mailing;
      expect(judgedHash(other, sha256) === whole.contentHash).toBe(isUnjudged(field));
    },
  );

  test.each(['language', 'subject', 'preheader', 'html', 'text'])(
    'a review covers the %s of a content',
    (part) => {
      const contents = [{ ...whole.contents[0], [part]: 'en' }] as unknown as Mailing['contents'];
      expect(judgedHash({ ...whole, contents }, sha256)).not.toBe(whole.contentHash);
    },
  );

  test('a review covers a field that nobody thought of', () => {
    expect(judgedHash({ ...whole, nobodysField: 'another' } as Mailing, sha256)).not.toBe(
      whole.contentHash,
    );
  });

  test('every field that a review does not cover has a reason', () => {
    for (const [field, reason] of Object.entries(unjudged))
      expect(reason.length, field).toBeGreaterThan(8);
  });
});

describe('what a decision reads of a mailing', () => {
  const readBy = (mailing: DecidableMailing): ReadonlySet<string> => {
    const read = new Set<string>();
    const watched = new Proxy(mailing, {
      get: (target, field, self) => {
        read.add(String(field));
        return Reflect.get(target, field, self);
      },
    });
    const contact = { ...stranger, relationships: [customer] };
    const consent = stateOf({ 'waterweg/commercial/offers': grant });
    decideWorld({
      contact,
      consent,
      mailing: watched,
      sender: thisSender,
      checks: inOrder,
      at: now,
    });
    return read;
  };

  /** Found by the classifier, or set by a release: each follows from what is judged. */
  const found = ['purpose', 'regulated', 'contentHash'];

  test.each([
    { name: 'an offer', mailing: offer },
    { name: 'a service mail', mailing: maintenance },
    { name: 'a legal duty', mailing: { ...maintenance, purpose: 'legal-duty', duty: 'd' } },
    { name: 'a request for consent', mailing: { ...offer, kind: 'consent-request' } },
  ])('a decision on $name reads nothing that a review does not cover', ({ mailing }) => {
    const read = [...readBy({ ...whole, ...mailing } as DecidableMailing)];
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter(isUnjudged).filter((field) => !found.includes(field))).toEqual([]);
  });
});
