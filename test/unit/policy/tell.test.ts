import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/kernel/language.ts';
import { type Known, tell } from '../../../shared/policy/explanation/tell.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import type { Reason } from '../../../shared/policy/reasons.ts';
import {
  ago,
  customer,
  donation,
  grant,
  inOrder,
  now,
  offer,
  publication,
  sale,
  stateOf,
  stranger,
  thisSender,
} from '../../differential/policy/policy-world.ts';

const told = (
  known: Known,
  { reason = 'consent' as Reason, cites = [] as readonly string[], language = 'en' as const } = {},
) => tell(reason, { decision: { evidenceIds: cites }, language, known });

const facts = (over: Partial<typeof offer> = {}, sender = thisSender) =>
  mailingFacts({ ...offer, ...over }, sender, { checks: inOrder });

const day = { on: ' on 15 August 2026', of: ' of 15 August 2026' };
const none = { on: '', of: '' };
const noAct = { ...none, shown: '', byGuardian: false };

const sold = (evidenceId: string, days: number, over: object = {}) => ({
  ...customer,
  sale: { ...sale, evidenceId: evidenceId as typeof sale.evidenceId, soldAt: ago(days) },
  ...over,
});

describe('what a sentence names when nothing is known', () => {
  test.each([
    ['nl', 'deze afzender', 'een andere partij', 'deze berichten'],
    ['en', 'this sender', 'another party', 'these messages'],
    ['de', 'diesem Absender', 'einen Dritten', 'diese Nachrichten'],
  ] as const)(
    'a sentence has a name for everything that is not known in %s',
    (language, sender, advertiser, scope) => {
      expect(tell('consent', { decision: { evidenceIds: [] }, language, known: {} })).toEqual({
        act: noAct,
        sale: none,
        donation: none,
        publication: none,
        sender,
        advertiser,
        scope,
        isFree: false,
      });
      expect(languages).toContain(language);
    },
  );
});

describe('the mailing', () => {
  test('the mailing gives the names of sender and advertiser, and its scope', () => {
    const mailing = facts({ advertiser: { name: 'Zonnedak B.V.' } });
    expect(told({ mailing, topicNames: { en: 'Offers' } })).toMatchObject({
      sender: 'Waterweg Hosting B.V.',
      advertiser: 'Zonnedak B.V.',
      scope: expect.stringContaining('Offers'),
    });
    expect(told({ mailing: facts() })).toMatchObject({ advertiser: 'another party' });
  });

  test.each([
    ['  Kade B.V. ', 'Kade B.V.'],
    ['   ', 'this sender'],
  ])('a mailing of a sender called “%s” says “%s”', (legalName, sender) => {
    expect(told({ mailing: facts({}, { ...thisSender, legalName }) }).sender).toBe(sender);
  });
});

describe('a sale, a gift, a publication', () => {
  const gift = (evidenceId: string, days: number) => ({
    ...customer,
    donation: {
      ...donation,
      evidenceId: evidenceId as typeof donation.evidenceId,
      donatedAt: ago(days),
    },
  });
  const page = (evidenceId: string, days: number) => ({
    ...publication,
    evidenceId: evidenceId as typeof publication.evidenceId,
    capturedAt: ago(days),
  });
  const known = (over: Partial<typeof stranger>): Known => ({ contact: { ...stranger, ...over } });

  test('a sale, a gift or a publication is named by its day if it is the only one, in each language', () => {
    const contact = known({
      relationships: [customer, sold('s1', 100), gift('g1', 100)],
      publishedAddresses: [page('p1', 100)],
    });
    expect(told(contact)).toMatchObject({ sale: day, donation: day, publication: day });
    expect(
      tell('consent', { decision: { evidenceIds: [] }, language: 'nl', known: contact }),
    ).toMatchObject({
      sale: { on: ' op 15 augustus 2026', of: ' van 15 augustus 2026' },
    });
    expect(
      tell('consent', { decision: { evidenceIds: [] }, language: 'de', known: contact }),
    ).toMatchObject({
      sale: { on: ' am 15. August 2026', of: ' vom 15. August 2026' },
    });
  });

  test('of several sales, gifts or publications the one that the decision cites is told, and none if it cites none', () => {
    const contact = known({
      relationships: [sold('s1', 50), sold('s2', 100), gift('g1', 50), gift('g2', 100)],
      publishedAddresses: [page('p1', 50), page('p2', 100)],
    });
    expect(told(contact, { cites: ['s2', 'g2', 'p2'] })).toMatchObject({
      sale: day,
      donation: day,
      publication: day,
    });
    expect(told(contact, { cites: ['other'] })).toMatchObject({
      sale: none,
      donation: none,
      publication: none,
    });
  });

  test('a sale without a moment is not dated', () => {
    const broken = sold('s1', Number.NaN);
    expect(told(known({ relationships: [broken] })).sale).toEqual(none);
  });

  test.each([
    ['paid by a customer', sold('s1', 9), false],
    ['free', sold('s1', 9, { sale: { ...sale, paid: false } }), true],
    ['of a user', sold('s1', 9, { role: 'user' }), true],
    ['none, of a user', { ...customer, role: 'user' as const }, false],
  ])('a sale, a gift or a publication is free or not: %s', (_, relationship, isFree) => {
    expect(told(known({ relationships: [relationship] })).isFree).toBe(isFree);
  });
});

describe('the act that a reason is about', () => {
  const entry = (status: string, eventId: string, days: number, over: object = {}) => ({
    ...grant,
    status: status as typeof grant.status,
    eventId: eventId as typeof grant.eventId,
    occurredAt: ago(days),
    ...over,
  });
  const notice = { noticeId: 'n1', version: 3 } as NonNullable<typeof grant.notice>;

  test.each([
    ['consent', 'granted'],
    ['objected', 'objected'],
    ['withdrawn', 'withdrawn'],
    ['refused', 'refused'],
  ] as const)(
    'the act of the reason %s is an entry that was %s, of those cited',
    (reason, status) => {
      const other = status === 'granted' ? 'refused' : 'granted';
      const consent = stateOf({
        'waterweg/commercial/a': entry(other, 'e1', 50),
        'waterweg/commercial/b': entry(status, 'e2', 100),
        'waterweg/commercial/c': entry(status, 'e3', 20),
      });
      expect(told({ consent }, { reason, cites: ['e1', 'e2'] }).act).toEqual({ ...noAct, ...day });
      expect(told({ consent }, { reason, cites: ['e1'] }).act).toEqual(noAct);
      expect(told({ consent }, { reason, cites: [] }).act).toEqual(noAct);
    },
  );

  test('the act of another reason is whatever is cited', () => {
    const consent = stateOf({ 'waterweg/commercial/a': entry('expired', 'e1', 100) });
    expect(told({ consent }, { reason: 'no-proof', cites: ['e1'] }).act).toEqual({
      ...noAct,
      ...day,
    });
  });

  test.each([
    ['nl', ' (versie 3 van de tekst)', ', met versie 3 van de toestemmingstekst'],
    ['en', ' (version 3 of the text)', ', on version 3 of the consent text'],
    ['de', ' (Version 3 des Textes)', ', und zwar mit Version 3 des Einwilligungstextes'],
  ] as const)(
    'the act that a reason is about names in %s the text that was shown',
    (language, of, shown) => {
      const known = (over: object): Known => ({
        consent: stateOf({ 'waterweg/commercial/a': entry('granted', 'e1', 100, over) }),
      });
      const act = (over: object) =>
        tell('consent', {
          decision: { evidenceIds: ['e1' as never] },
          language,
          known: known(over),
        }).act;
      expect(act({ notice })).toMatchObject({ of: expect.stringContaining(`2026${of}`), shown });
      // Without a day there is nothing that the version would be of.
      expect(act({ notice, occurredAt: Number.NaN })).toMatchObject({ on: '', of: '', shown });
      expect(act({})).toMatchObject({ shown: '' });
    },
  );

  test('the act that a reason is about says whether a guardian consented', () => {
    const consent = stateOf({ a: entry('granted', 'e1', 100, { by: 'guardian' }) });
    expect(told({ consent }, { cites: ['e1'] }).act).toMatchObject({ byGuardian: true });
  });

  test.each([
    ['hard-bounce', 'hard-bounce'],
    ['soft-bounces', 'soft-bounces'],
    ['address-invalid', 'invalid'],
    ['complaint', 'complaint'],
    ['objected', 'objection'],
  ] as const)(
    'the act of the reason %s is a suppression for %s, which is cited',
    (reason, listed) => {
      const suppression = (eventId: string, days: number, as: string = listed) => ({
        reason: as as typeof listed,
        at: ago(days),
        eventId: eventId as typeof grant.eventId,
      });
      const consent = stateOf({ a: entry('objected', 'e1', 30) }, [
        suppression('s0', 20),
        suppression('s1', 20, listed === 'complaint' ? 'invalid' : 'complaint'),
        suppression('s2', 100),
      ]);
      expect(told({ consent }, { reason, cites: ['e1', 's1', 's2'] }).act).toEqual({
        ...noAct,
        ...day,
      });
      expect(told({ consent }, { reason, cites: ['s9'] }).act).toEqual(noAct);
    },
  );

  test('consent elsewhere is a grant of this sender that is for mail', () => {
    const reason = 'other-scope';
    const act = (entries: Parameters<typeof stateOf>[0]) =>
      told({ consent: stateOf(entries), mailing: facts() }, { reason }).act;
    expect(
      act({
        'other/commercial/a': entry('granted', 'e0', 10),
        'waterweg/commercial/b': entry('withdrawn', 'e1', 20),
        'waterweg/+tracking.open': entry('granted', 'e2', 30),
        'waterweg/ideological/c': entry('granted', 'e3', 100),
      }),
    ).toEqual({ ...noAct, ...day });
    expect(act({ 'waterweg/+tracking.open': entry('granted', 'e2', 30) })).toEqual(noAct);
    expect(act({ 'other/commercial/a': entry('granted', 'e0', 10) })).toEqual(noAct);
    const unknown = stateOf({ 'waterweg/ideological/c': entry('granted', 'e3', 100) });
    expect(told({ consent: unknown }, { reason }).act).toEqual(noAct);
    expect(told({ consent: unknown, mailing: facts() }, { reason: 'no-consent' }).act).toEqual(
      noAct,
    );
  });
});

test('the day of these cases is the hundredth before now', () => {
  expect(new Date(now - 100 * 86_400_000).toISOString().slice(0, 10)).toBe('2026-08-15');
});
