import { describe, expect, test } from 'vitest';
import type { Language } from '../../../shared/kernel/language.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { explain } from '../../../shared/policy/explain.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import {
  ago,
  consentedWorld,
  customer,
  decideWorld,
  donation,
  grant,
  type PolicyWorld,
  plainWorld,
  publication,
  reasonsOf,
  sale,
  serviceWorld,
  stateOf,
  withContact,
} from '../../differential/policy/policy-world.ts';

const ofAdvertiser = (world: PolicyWorld, name = 'Zonnedak Energie B.V.'): PolicyWorld => ({
  ...world,
  mailing: { ...world.mailing, advertiser: { name } },
  checks: { ...world.checks, advertiserInMessage: true },
});
const consenting = (advertisers?: readonly string[], key = 'waterweg/commercial/offers') => ({
  ...plainWorld,
  consent: stateOf({ [key]: { ...grant, ...(advertisers && { advertisers }) } }),
});
const named = consenting(['de kade', 'zonnedak energie bv']);

describe('consent to the advertising of another', () => {
  test.each([
    'Zonnedak Energie B.V.',
    'ZONNEDAK ENERGIE BV',
    'Zonnedak-Energie B. V.',
    'Zonnedák Energie b.v.',
  ])(
    'consent counts for the advertiser that the text named, however the name is written: %s',
    (name) => {
      expect(decideWorld(ofAdvertiser(named, name))).toMatchObject({
        effect: 'allow',
        basis: 'consent',
        evidenceIds: ['event-grant'],
      });
    },
  );

  test.each(['Zonnedak Energie GmbH', 'Zonnedak Energie', 'Zonnedak', 'De Kade B.V.', '!!!', ''])(
    'consent counts for no other company: %s',
    (name) => {
      expect(reasonsOf(ofAdvertiser(named, name))).toEqual(['other-advertiser']);
    },
  );

  test('without advertisers or with an empty list, consent covers only the sender', () => {
    expect(reasonsOf(ofAdvertiser(consentedWorld))).toEqual(['other-advertiser']);
    expect(reasonsOf(ofAdvertiser(consenting([]), '!'))).toEqual(['other-advertiser']);
    expect(reasonsOf(ofAdvertiser(consenting(['']), '!'))).toEqual(['other-advertiser']);
  });

  test('consent to an advertiser also covers the sender’s own offers', () => {
    expect(decideWorld(named).basis).toBe('consent');
  });

  test('consent to the whole purpose counts unless the topic has its own stop', () => {
    const wide = consenting(['zonnedak energie bv'], 'waterweg/commercial');
    expect(decideWorld(ofAdvertiser(wide)).effect).toBe('allow');
    const entries = {
      ...wide.consent.entries,
      'waterweg/commercial/offers': { ...grant, status: 'withdrawn' as const },
    };
    expect(reasonsOf(ofAdvertiser({ ...wide, consent: stateOf(entries) }))).toContain('withdrawn');
  });

  test('tracking is allowed only if the consent to tracking named the advertiser', () => {
    const activity = 'waterweg/+tracking.open';
    const tracked = (advertisers: readonly string[]) => {
      const world = ofAdvertiser(named);
      return decideWorld({
        ...world,
        mailing: { ...world.mailing, tracking: ['tracking.open'] },
        consent: stateOf({ ...world.consent.entries, [activity]: { ...grant, advertisers } }),
      }).tracking;
    };
    expect(tracked(['zonnedak energie bv'])).toEqual(['tracking.open']);
    expect(tracked([])).toEqual([]);
  });
});

describe('an exception to consent', () => {
  const bought = withContact(plainWorld, { relationships: [{ ...customer, sale }] });
  const donor = withContact(
    {
      ...plainWorld,
      sender: { ...plainWorld.sender, kind: 'cause' },
      mailing: {
        ...plainWorld.mailing,
        purpose: 'charitable',
        declaredPurpose: 'charitable',
        regulated: ['charitable'],
      },
    },
    { relationships: [{ ...customer, role: 'donor', donation }] },
  );
  const designated = withContact(plainWorld, {
    kind: 'organisation',
    publishedAddresses: [publication],
  });
  const abroad = withContact(plainWorld, {
    kind: 'organisation',
    country: 'US' as PolicyWorld['contact']['country'],
    localLawCheck: { evidenceId: 'check-1', checkedAt: ago(5) } as NonNullable<
      PolicyWorld['contact']['localLawCheck']
    >,
  });

  test.each([
    ['a sale', bought, 'soft-opt-in'],
    ['a gift', donor, 'donation'],
    ['a published address', designated, 'published-address'],
    ['a professional abroad', abroad, 'non-eea-professional'],
  ] as const)(
    'an exception to consent does not allow another company’s advertising: %s',
    (_name, world, basis) => {
      expect(decideWorld(world).basis).toBe(basis);
      const { effect, reasons } = decideWorld(ofAdvertiser(world));
      expect([effect, reasons[0]]).toEqual(['deny', 'other-advertiser']);
    },
  );

  test('a near-miss exception is not listed for another company’s advertising, but a stop is', () => {
    const old = { ...sale, addressCollectedInSale: false };
    const world = withContact(plainWorld, { relationships: [{ ...customer, sale: old }] });
    expect(reasonsOf(ofAdvertiser(world))).toEqual(['no-consent']);
    const objected = stateOf({ waterweg: { ...grant, status: 'objected' } });
    expect(reasonsOf(ofAdvertiser({ ...bought, consent: objected }))).toEqual(['objected']);
  });
});

describe('the message of an advertiser', () => {
  test('a message that does not name its advertiser is denied to everyone', () => {
    const world = ofAdvertiser(named);
    for (const checks of [{ ...world.checks, advertiserInMessage: false }, { ...named.checks }])
      expect(reasonsOf({ ...world, checks })).toEqual(['advertiser-unnamed']);
  });

  test('a service message with an advertiser is judged as service', () => {
    expect(decideWorld(ofAdvertiser(serviceWorld)).effect).toBe('allow');
  });
});

describe('the explanation', () => {
  const explained = (world: PolicyWorld, language: Language) => {
    const mailing = mailingFacts(world.mailing, world.sender, { checks: world.checks });
    const { contact, consent, at } = world;
    return explain(decide(contact, { consent, mailing, at }), language, {
      contact,
      consent,
      mailing,
    });
  };

  test.each([
    [
      'nl',
      /reclame van Zonnedak Energie B\.V\., en .* op een tekst die Zonnedak Energie B\.V\. als adv/,
    ],
    [
      'en',
      /advertising for Zonnedak Energie B\.V\., and .* on a text that names Zonnedak Energie B\.V\. as an adv/,
    ],
    [
      'de',
      /Werbung für Zonnedak Energie B\.V\., und .* der Zonnedak Energie B\.V\. als Werbetreibenden nennt/,
    ],
  ] as const)(
    'the explanation says whose advertising it is, and what consent would have to name: %s',
    (language, words) => {
      expect(explained(ofAdvertiser(consentedWorld), language)).toMatch(words);
    },
  );

  test.each([
    ['nl', 'als het bericht de adverteerder noemde'],
    ['en', 'if the message named the advertiser'],
    ['de', 'wenn die Nachricht den Werbetreibenden nennen würde'],
  ] as const)(
    'the explanation of a message without its advertiser’s name says what would fix it: %s',
    (language, words) => {
      expect(explained({ ...ofAdvertiser(named), checks: named.checks }, language)).toContain(
        words,
      );
    },
  );
});
