import { describe, expect, test } from 'vitest';
import type { ConsentEntry } from '../../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import {
  ago,
  consentedWorld,
  customer,
  decideWorld,
  donation,
  grant,
  maintenance,
  now,
  offer,
  type PolicyWorld,
  plainWorld,
  publication,
  sale,
  serviceWorld,
  stateOf,
  stranger,
  thisSender,
  withContact,
} from '../../differential/policy/policy-world.ts';

const key = 'waterweg/commercial/offers';
const answer = (world: PolicyWorld): string => {
  const { effect, basis, reasons } = decideWorld(world);
  return effect === 'allow' ? `${basis}` : `${reasons[0]}`;
};
const buys = (more: object, one: Partial<Relationship> = {}): PolicyWorld =>
  withContact(plainWorld, {
    relationships: [{ ...customer, ...one, sale: { ...sale, ...more } }],
  });
const consented = (more: Partial<ConsentEntry>, contact: Partial<Contact> = {}): PolicyWorld => ({
  ...withContact(consentedWorld, contact),
  consent: stateOf({ [key]: { ...grant, ...more } }),
});
const cause = (more: object, one: Partial<Relationship> = {}): PolicyWorld => ({
  ...withContact(plainWorld, {
    relationships: [{ ...customer, role: 'donor', ...one, donation: { ...donation, ...more } }],
  }),
  mailing: {
    ...offer,
    purpose: 'charitable',
    declaredPurpose: 'charitable',
    regulated: ['charitable'],
  },
  sender: { ...thisSender, kind: 'cause' },
});
const published = (capturedAt: typeof now): PolicyWorld =>
  withContact(plainWorld, {
    kind: 'organisation',
    publishedAddresses: [{ ...publication, capturedAt }],
  });
const abroad = (checkedAt: typeof now): PolicyWorld =>
  withContact(plainWorld, {
    professional: true,
    country: 'US' as NonNullable<Contact['country']>,
    localLawCheck: { evidenceId: 'check-1' as never, checkedAt },
  });
const asksQuote = (requestedAt: typeof now): PolicyWorld =>
  withContact(serviceWorld, {
    relationships: [
      {
        ...customer,
        role: 'prospect',
        quoteRequest: { evidenceId: 'quote-1' as never, requestedAt } as never,
      },
    ],
  });
const usesSince = (since: typeof now): PolicyWorld =>
  withContact(serviceWorld, { relationships: [{ ...customer, since }] });

describe('what happened at this very moment', () => {
  test.each([
    ['a sale', buys({ soldAt: now }, { since: now }), 'soft-opt-in'],
    ['a gift', cause({ donatedAt: now }, { since: now }), 'donation'],
    ['a consent', consented({ occurredAt: now }), 'consent'],
    ['a publication', published(now), 'published-address'],
    ['a check of the rules there', abroad(now), 'non-eea-professional'],
    ['a request for a quote', asksQuote(now), 'contract'],
    ['a relationship', usesSince(now), 'contract'],
    [
      'an account whose terms were accepted',
      withContact(serviceWorld, {
        relationships: [{ ...customer, role: 'user', accountTermsAcceptedAt: now }],
      }),
      'contract',
    ],
    [
      'a birth',
      consented({ occurredAt: ago(100), by: 'guardian' }, { birthDate: '2026-08-15' }),
      'consent',
    ],
  ])('what happened at this very moment counts: %s', (_, world, expected) => {
    expect(answer(world)).toBe(expected);
  });

  const tomorrow = ago(-1);
  test.each([
    ['a sale', buys({ soldAt: tomorrow })],
    ['a gift', cause({ donatedAt: tomorrow })],
    ['a consent', consented({ occurredAt: tomorrow })],
    ['a publication', published(tomorrow)],
    ['a check of the rules there', abroad(tomorrow)],
    ['a request for a quote', asksQuote(tomorrow)],
    ['a relationship', usesSince(tomorrow)],
  ])('what happened at this very moment does not count a day before: %s', (_, world) => {
    expect(decideWorld(world).effect).toBe('deny');
  });

  test('what happened at this very moment ends a consent that is valid until then, and one that was never valid', () => {
    expect(answer(consented({ validUntil: now }))).toBe('expired');
    expect(answer(consented({ validUntil: ago(100) }))).toBe('facts-contradictory');
    expect(answer(consented({ validUntil: ago(-1) }))).toBe('consent');
    expect(answer(consented({ defects: [] }))).toBe('consent');
  });

  test('a mailing of an advertiser without a name rests on no consent', () => {
    const mailing = { ...offer, advertiser: { name: '' } };
    const world = consented({ advertisers: [''] });
    expect(decideWorld({ ...world, mailing }).effect).toBe('deny');
  });

  test('a consent by something that we have no word for counts as unknown', () => {
    expect(answer(consented({ by: 'robot' as never }))).toBe('facts-unknown');
  });
});

describe('a question to confirm', () => {
  const asked = (
    more: Partial<ConsentEntry>,
    suppressions: PolicyWorld['consent']['suppressions'] = [],
  ): PolicyWorld => ({
    ...plainWorld,
    mailing: { ...offer, kind: 'opt-in-confirmation' },
    consent: stateOf(
      { [key]: { ...grant, status: 'pending', confirmed: false, occurredAt: ago(1), ...more } },
      suppressions,
    ),
  });
  const complained = (days: number, reason: 'complaint' | 'soft-bounces' = 'complaint') =>
    [{ reason, eventId: 'event-complaint' as never, at: ago(days) }] as const;

  test.each([
    ['just now', { occurredAt: now }, 'legitimate-interest'],
    ['tomorrow', { occurredAt: ago(-1) }, 'date-in-future'],
    ['valid until now', { validUntil: now }, 'expired'],
    ['valid for a moment', { validUntil: ago(-0.001) }, 'legitimate-interest'],
    ['on the word of an import', { by: 'import' }, 'not-own-act'],
    ['on one that can be looked up', { by: 'import', evidenced: true }, 'legitimate-interest'],
    ['on the word of the system', { by: 'system', evidenced: true }, 'not-own-act'],
  ] as const)('a question to confirm is asked of a sign-up %s', (_, more, expected) => {
    expect(answer(asked(more as Partial<ConsentEntry>))).toBe(expected);
  });

  test.each([
    ['after it', 2, 'subject', 'legitimate-interest'],
    ['before it', 0.5, 'subject', 'complaint'],
    ['at the same moment', 1, 'subject', 'complaint'],
    ['after it by another', 2, 'guardian', 'complaint'],
  ] as const)(
    'a question to confirm of whoever complained is asked of a sign-up %s only',
    (_, days, by, expected) => {
      const { reasons, basis, evidenceIds } = decideWorld(asked({ by }, complained(days)));
      expect(basis ?? reasons[0]).toBe(expected);
      if (expected === 'complaint') expect(evidenceIds).toContain('event-complaint');
    },
  );

  test('a question to confirm is asked of whoever signed up, whatever bounced', () => {
    expect(decideWorld(asked({}, complained(0.5, 'soft-bounces'))).reasons).not.toContain(
      'complaint',
    );
  });

  test('a question to confirm is asked after a stop only of who signed up later', () => {
    const request = (days: number) => ({
      eventId: 'event-asked' as ConsentEntry['eventId'],
      occurredAt: ago(days),
      by: 'subject' as const,
    });
    const stopped = (days: number) =>
      asked({ status: 'withdrawn', occurredAt: ago(5), pending: [request(days)] });
    expect(answer(stopped(4))).toBe('legitimate-interest');
    expect(decideWorld(stopped(5)).effect).toBe('deny');
    expect(decideWorld(stopped(6)).effect).toBe('deny');
  });
});

describe('whoever objected to everything', () => {
  const objected = { ...grant, status: 'objected' as const, confirmed: false };
  const again = (
    entries: Readonly<Record<string, ConsentEntry>>,
    more: Partial<ConsentEntry> = {},
    world: PolicyWorld = plainWorld,
    suppressions: PolicyWorld['consent']['suppressions'] = [],
  ): string =>
    answer({
      ...world,
      consent: stateOf(
        { ...entries, [key]: { ...grant, occurredAt: ago(10), ...more } },
        suppressions,
      ),
    });

  test.each([
    [30, 'subject', true, 'consent'],
    [30, 'subject', false, 'deny'],
    [10, 'subject', true, 'deny'],
    [5, 'subject', true, 'deny'],
    [30, 'operator', true, 'deny'],
  ] as const)(
    'whoever objected to everything comes back %i days after it by the %s, confirmed: %s, with: %s',
    (days, by, confirmed, expected) => {
      const isAllowed = (found: string) => (found === 'consent' ? 'consent' : 'deny');
      const stop = { waterweg: { ...objected, occurredAt: ago(days) } };
      expect(isAllowed(again(stop, { by, confirmed }))).toBe(expected);
      const listed = [
        { reason: 'objection', eventId: 'event-list' as never, at: ago(days) },
      ] as const;
      expect(isAllowed(again({}, { by, confirmed }, plainWorld, listed))).toBe(expected);
      const collected = { optOut: { shown: true, used: true }, soldAt: ago(days) };
      expect(isAllowed(again({}, { by, confirmed }, buys(collected)))).toBe(expected);
    },
  );

  test('whoever objected to something else, or bounced, did not object to everything', () => {
    const elsewhere = { 'waterweg/charitable': { ...objected, occurredAt: ago(30) } };
    expect(again(elsewhere, { confirmed: false })).toBe('consent');
    const bounced = [
      { reason: 'soft-bounces', eventId: 'event-bounce' as never, at: ago(300) },
    ] as const;
    expect(again({}, { confirmed: false }, plainWorld, bounced)).toBe('consent');
  });

  test('a guardian takes back what a guardian stopped, and no one else’s stop', () => {
    const child = withContact(plainWorld, { birthDate: '2014-06-01' });
    const stop = (by: ConsentEntry['by']) => ({
      waterweg: { ...objected, by, occurredAt: ago(30) },
    });
    expect(again(stop('guardian'), { by: 'guardian' }, child)).toBe('consent');
    expect(again(stop('subject'), { by: 'guardian' }, child)).toBe('objected');
  });
});

describe('a message of which nobody knows what it is', () => {
  test('a message of which nobody knows what it is has no business with a sale, nor with a gift', () => {
    const regulated = ['commercial', 'ideological', 'charitable'] as const;
    const unknown = { ...maintenance, purpose: 'commercial' as const, regulated };
    expect(decideWorld({ ...buys({}), mailing: { ...offer, regulated } }).effect).toBe('deny');
    expect(decideWorld({ ...buys({}), mailing: unknown }).effect).toBe('deny');
    const every = Object.fromEntries(
      regulated.map((purpose) => [`waterweg/${purpose}`, { ...grant, eventId: purpose as never }]),
    );
    const asked = { ...buys({}), mailing: { ...offer, regulated }, consent: stateOf(every) };
    expect(answer(asked)).toBe('consent');
    expect(answer({ ...asked, contact: stranger })).toBe('consent');
  });

  test('a message of which nobody knows what it is has no business with a publication that invites all there is', () => {
    const purposes = ['commercial', 'ideological', 'charitable'] as const;
    const invited = withContact(plainWorld, {
      kind: 'organisation',
      publishedAddresses: [{ ...publication, purposes }],
    });
    const about = (...regulated: readonly (typeof purposes)[number][]) =>
      answer({ ...invited, mailing: { ...offer, regulated } });
    expect(about('commercial', 'charitable')).toBe('published-address');
    expect(decideWorld({ ...invited, mailing: { ...offer, regulated: purposes } }).effect).toBe(
      'deny',
    );
  });
});
