import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { World } from '../../../shared/policy/changes/change.ts';
import { bounces, confirms, objects } from '../../../shared/policy/changes/consent-changes.ts';
import {
  anyTimeWasSaid,
  boughtSimilar,
  collectedThere,
  donatedToThis,
  leaves,
  optOutWasOffered,
  paid,
  soldByThis,
  stays,
} from '../../../shared/policy/changes/contact-changes.ts';
import { counterfactual, counterfactualText } from '../../../shared/policy/counterfactual.ts';
import { decide } from '../../../shared/policy/decide.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import { repairs } from '../../../shared/policy/repairs.ts';
import { generateWorld } from '../../differential/policy/generate-world.ts';
import {
  ago,
  consentedWorld,
  customer,
  donation,
  grant,
  inOrder,
  maintenance,
  offer,
  type PolicyWorld,
  plainWorld,
  publication,
  sale,
  serviceWorld,
  stateOf,
  stranger,
  thisSender,
} from '../../differential/policy/policy-world.ts';
import { randomFrom } from '../../differential/policy/random.ts';
import { howMany } from '../../support/how-many.ts';

const compiled = ({ contact, consent, mailing, sender, checks, at }: PolicyWorld): World => ({
  contact,
  consent,
  mailing: mailingFacts(mailing, sender, { checks }),
  at,
});
const decideIn = ({ contact, consent, mailing, at }: World) =>
  decide(contact, { consent, mailing, at });

describe('a counterfactual', () => {
  const applied = (world: World, ids: readonly string[]) => {
    const found = counterfactual(world);
    expect(found?.changes.map(({ id }) => id)).toEqual(ids);
    return found;
  };

  test('a counterfactual holds: in the changed world the answer is the other one', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const world = compiled(generateWorld(randomFrom(seed)));
        const answer = counterfactual(world);
        if (answer === undefined) return;
        found += 1;
        const changed = answer.changes.reduce((one, { apply }) => apply(one), world);
        expect(answer.effect).not.toBe(decideIn(world).effect);
        expect(decideIn(changed).effect).toBe(answer.effect);
      }),
      { numRuns: howMany(2_000) },
    );
    expect(found).toBeGreaterThan(howMany(2_000) / 4);
  });

  test('a counterfactual is small: none of its changes can be left out', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const world = compiled(generateWorld(randomFrom(seed)));
        const { changes = [], effect } = counterfactual(world) ?? {};
        for (const left of changes) {
          const others = changes.filter((change) => change !== left);
          const changed = others.reduce((one, { apply }) => apply(one), world);
          expect(decideIn(changed).effect).not.toBe(effect);
        }
      }),
      { numRuns: howMany(2_000), examples: [[-2146246658]] },
    );
  });

  test('a counterfactual is there for every allow', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const world = compiled(generateWorld(randomFrom(seed)));
        if (decideIn(world).effect === 'allow')
          expect(counterfactual(world)?.changes).toHaveLength(1);
      }),
      { numRuns: howMany(2_000) },
    );
  });

  test('a counterfactual is silent where the record itself is wrong', () => {
    const world = compiled({
      ...plainWorld,
      contact: { ...stranger, contactId: 'tim' as typeof stranger.contactId },
    });

    expect(counterfactual(world)).toBeUndefined();
    expect(counterfactualText(world, 'en')).toBe('');
  });

  test('a counterfactual turns marketing by objecting, service by leaving, the last duty by a bounce', () => {
    applied(compiled(consentedWorld), ['objects']);
    applied(compiled(serviceWorld), ['leaves']);
    expect(counterfactualText(compiled(serviceWorld), 'en')).toBe(
      'It would not be allowed if the message did not concern the recipient.',
    );
    const mailing = { ...serviceWorld.mailing, kind: 'opt-in-confirmation' as const };
    const request = { ...grant, status: 'pending' as const, occurredAt: ago(1) };
    const consent = stateOf({ 'waterweg/commercial/offers': request });
    applied(compiled({ ...plainWorld, mailing, consent }), ['objects']);
    const stop = stateOf({ waterweg: { ...grant, status: 'objected', occurredAt: ago(1) } });
    const kind = 'unsubscribe-confirmation' as const;
    applied(compiled({ ...plainWorld, mailing: { ...mailing, kind }, consent: stop }), ['bounces']);
  });

  test('a counterfactual joins what is needed together', () => {
    const world = {
      ...plainWorld,
      consent: stateOf({}, [
        { reason: 'hard-bounce' as const, eventId: grant.eventId, at: ago(1) },
      ]),
      checks: { ...plainWorld.checks, optOutInMessage: false, senderIdentityInMessage: false },
    };

    applied(compiled(world), ['states-identity', 'offers-opt-out', 'reinstates', 'consents']);
    expect(counterfactualText(compiled(world), 'en')).toBe(
      'It would be allowed if the message stated the sender’s name and postal address and if the message offered a way to opt out and if the recipient itself had made the address usable again and if the recipient consented to commercial messages on this topic from Waterweg Hosting B.V.',
    );
    expect(counterfactualText(compiled(world), 'nl')).toMatch(
      /^Het zou wel mogen als .+ en als .+ en als /,
    );
    expect(counterfactualText(compiled(world), 'de')).toMatch(
      /^Der Versand wäre zulässig, wenn .+ und wenn .+ und wenn /,
    );
    const noName = { ...world, sender: { ...world.sender, legalName: '' } };
    expect(counterfactual(compiled(noName))).toBeUndefined();
  });

  test('a counterfactual asks a child’s guardian, and lets a grown-up confirm', () => {
    const child = { ...plainWorld, contact: { ...stranger, birthDate: '2012-05-20' } };
    expect(counterfactualText(compiled(child), 'en')).toContain(
      'a parent or guardian consented to',
    );
    expect(counterfactualText(compiled(child), 'nl')).toContain(
      'een ouder of voogd toestemming gaf',
    );

    const pending = stateOf({ 'waterweg/commercial/offers': { ...grant, status: 'pending' } });
    const waiting = { ...plainWorld, consent: pending };
    expect(counterfactualText(compiled(waiting), 'en')).toBe(
      'It would be allowed if the recipient confirmed the sign-up for commercial messages on this topic from Waterweg Hosting B.V. from the e-mail address.',
    );
    expect(counterfactualText(compiled(waiting), 'nl')).toBe(
      'Het zou wel mogen als de ontvanger de aanmelding voor commerciële berichten over dit onderwerp van Waterweg Hosting B.V. vanaf het e-mailadres bevestigde.',
    );
  });

  test('a counterfactual lets a person who has come of age speak for themselves', () => {
    const grownUp = { ...plainWorld, contact: { ...stranger, birthDate: '2010-11-23' } };
    expect(counterfactualText(compiled(grownUp), 'en')).toContain('the recipient consented');
    const youngest = { ...plainWorld, contact: { ...stranger, birthDate: '2010-11-24' } };
    expect(counterfactualText(compiled(youngest), 'en')).toContain('a parent or guardian');
  });

  test('a counterfactual changes nothing but what it says', () => {
    const pending = { ...grant, status: 'pending' as const };
    const expired = { ...grant, status: 'expired' as const };
    const keys = { 'waterweg/commercial/offers': pending, 'waterweg/commercial': expired };
    const { entries } = confirms.apply(compiled({ ...plainWorld, consent: stateOf(keys) })).consent;
    expect(entries['waterweg/commercial']).toBe(expired);
    expect(entries['waterweg/commercial/offers']).toMatchObject({ status: 'granted' });
    expect(Object.keys(confirms.apply(compiled(plainWorld)).consent.entries)).toEqual([]);

    expect(decideIn(bounces.apply(compiled(consentedWorld))).reasons).toEqual(['hard-bounce']);
    expect(decideIn(objects.apply(compiled(consentedWorld))).reasons).toEqual(['objected']);
  });

  test('a counterfactual leaves other relationships as they are', () => {
    const bare = { ...customer, role: 'prospect' as const };
    const changes = [
      boughtSimilar,
      soldByThis,
      paid,
      collectedThere,
      optOutWasOffered,
      anyTimeWasSaid,
      donatedToThis,
      stays,
    ];
    const world = compiled({ ...plainWorld, contact: { ...stranger, relationships: [bare] } });
    for (const { apply } of changes) expect(apply(world).contact.relationships).toEqual([bare]);
  });

  test('a counterfactual makes a bounced address good without forgetting an objection', () => {
    const at = ago(5);
    const consent = stateOf(consentedWorld.consent.entries, [
      { reason: 'hard-bounce', eventId: grant.eventId, at },
      { reason: 'objection', eventId: grant.eventId, at },
    ]);
    applied(compiled({ ...consentedWorld, consent }), ['reinstates', 'consents']);
  });

  test('a counterfactual names the service, the duty and every purpose', () => {
    const lost = { ...serviceWorld, contact: stranger };
    expect(counterfactualText(compiled(lost), 'en')).toBe(
      'It would be allowed if the recipient bought or used the service that the message is about.',
    );
    expect(counterfactualText(compiled(lost), 'nl')).toContain(
      'de ontvanger de dienst waarover het bericht gaat afnam of gebruikte',
    );
    const { service: _service, ...unnamed } = serviceWorld.mailing;
    expect(counterfactualText(compiled({ ...lost, mailing: unnamed }), 'en')).toContain(
      'bought or used a service of the sender',
    );
    expect(counterfactualText(compiled({ ...lost, mailing: unnamed }), 'nl')).toContain(
      'een dienst van de afzender afnam',
    );

    const duty = { ...serviceWorld.mailing, purpose: 'legal-duty' as const, duty: 'recall-1' };
    const owed = { ...serviceWorld, mailing: { ...duty, declaredPurpose: duty.purpose } };
    expect(counterfactualText(compiled(owed), 'en')).toBe(
      'It would be allowed if the legal duty was owed to this recipient.',
    );
    expect(counterfactualText(compiled(owed), 'nl')).toContain(
      'de wettelijke plicht tegenover deze ontvanger gold',
    );
    const { duty: _duty, ...noDuty } = owed.mailing;
    expect(counterfactual(compiled({ ...owed, mailing: noDuty }))).toBeUndefined();

    const regulated = ['commercial', 'charitable'] as const;
    const { topic: _topic, ...topicless } = offer;
    const ideals = { ...offer, regulated: ['ideological'] as const, topic: 'events' };
    expect(counterfactualText(compiled({ ...plainWorld, mailing: ideals }), 'en')).toContain(
      'commercial messages and idealistic messages on this topic',
    );
    expect(counterfactualText(compiled({ ...plainWorld, mailing: ideals }), 'nl')).toContain(
      'commerciële berichten en ideële berichten over dit onderwerp',
    );
    const mixed = { ...serviceWorld.mailing, purpose: 'commercial' as const };
    expect(counterfactualText(compiled({ ...serviceWorld, mailing: mixed }), 'en')).toContain(
      'consented to commercial messages on this topic from',
    );
    const both = { ...plainWorld, mailing: { ...topicless, regulated } };
    expect(counterfactualText(compiled(both), 'en')).toContain(
      'consented to commercial messages and charitable messages from',
    );
    expect(counterfactualText(compiled(both), 'nl')).toContain(
      'voor commerciële berichten en charitatieve berichten van',
    );
  });

  test('a counterfactual undoes what has begun, and what is still to begin', () => {
    const relationships = [customer, { ...customer, service: 'mail', since: ago(-9) }];
    const world = compiled({ ...serviceWorld, contact: { ...stranger, relationships } });

    expect(decideIn(applied(world, ['leaves'])?.changes[0]?.apply(world) ?? world).reasons).toEqual(
      ['relationship-ended'],
    );
  });
});

describe('every change', () => {
  const changes = [...new Set([...Object.values(repairs).flat(), objects, leaves, bounces])];

  test.each(changes)('the change $id has words in every language', ({ id, text }) => {
    const world = compiled(plainWorld);
    expect(id).toMatch(/^[a-z-]{4,}$/);
    expect(text.nl(world).length).toBeGreaterThan(10);
    expect(text.en(world).length).toBeGreaterThan(10);
    expect(text.de(world).length).toBeGreaterThan(10);
    expect(new Set([text.nl(world), text.en(world), text.de(world)]).size).toBe(3);
  });
});

describe('what one thing would change', () => {
  const buys = (more: object, world: PolicyWorld = plainWorld): PolicyWorld => ({
    ...world,
    contact: {
      ...stranger,
      relationships: [{ ...customer, sale: { ...sale, ...more } }],
    },
  });
  const germany = 'DE' as typeof stranger.country;
  const gives = (more: object, sender: object = { kind: 'cause' }): PolicyWorld => ({
    ...plainWorld,
    contact: {
      ...stranger,
      relationships: [{ ...customer, role: 'donor', donation: { ...donation, ...more } }],
    },
    mailing: {
      ...offer,
      purpose: 'charitable',
      declaredPurpose: 'charitable',
      regulated: ['charitable'],
    },
    sender: { ...thisSender, ...sender },
  });
  const publishes = (more: object): PolicyWorld => ({
    ...plainWorld,
    contact: {
      ...stranger,
      kind: 'organisation',
      publishedAddresses: [{ ...publication, ...more }],
    },
  });
  const suppressed = (
    reason: 'hard-bounce' | 'invalid' | 'complaint' | 'soft-bounces',
    world: PolicyWorld,
  ) => ({
    ...world,
    consent: { ...world.consent, suppressions: [{ reason, eventId: grant.eventId, at: ago(1) }] },
  });
  const gift = { ...donation, optOut: { shown: false, used: false } };
  const account = { ...customer, role: 'user' as const, accountTermsAcceptedAt: ago(9) };
  const kind = 'opt-in-confirmation' as const;
  const { necessity: _necessity, ...unneeded } = maintenance;
  const cases: readonly (readonly [string, PolicyWorld])[] = [
    ['consents', plainWorld],
    [
      'consents',
      { ...plainWorld, sender: { ...thisSender, settings: { doubleOptInRequired: true } } },
    ],
    [
      'confirms',
      {
        ...consentedWorld,
        sender: { ...thisSender, settings: { doubleOptInRequired: true } },
        consent: stateOf({ 'waterweg/commercial': { ...grant, confirmed: false } }),
      },
    ],
    ['signs-up', { ...plainWorld, mailing: { ...maintenance, kind } }],
    ['signs-up', { ...plainWorld, mailing: { ...offer, kind } }],
    ['reinstates', suppressed('hard-bounce', consentedWorld)],
    ['reinstates', suppressed('invalid', consentedWorld)],
    ['reinstates', suppressed('complaint', consentedWorld)],
    ['reinstates', suppressed('soft-bounces', consentedWorld)],
    ['is-essential', suppressed('complaint', serviceWorld)],
    ['completes-sender', { ...consentedWorld, sender: { ...thisSender, legalName: ' ' } }],
    ['completes-sender', { ...consentedWorld, sender: { ...thisSender, postalAddress: '' } }],
    [
      'states-identity',
      { ...consentedWorld, checks: { ...inOrder, senderIdentityInMessage: false } },
    ],
    ['offers-opt-out', { ...consentedWorld, checks: { ...inOrder, optOutInMessage: false } }],
    ['serves-only', { ...serviceWorld, checks: { ...inOrder, contentIsService: false } }],
    ['states-necessity', { ...serviceWorld, mailing: unneeded }],
    ['takes-up-topic', { ...consentedWorld, checks: { ...inOrder, topicIsRetired: true } }],
    ['has-service', { ...serviceWorld, contact: stranger }],
    [
      'has-service',
      {
        ...serviceWorld,
        contact: { ...stranger, relationships: [{ ...customer, service: 'mail' }] },
      },
    ],
    [
      'stays',
      {
        ...serviceWorld,
        contact: { ...stranger, relationships: [{ ...customer, until: ago(1) }] },
      },
    ],
    ['bought-similar', buys({ productFamilies: ['bicycles'] })],
    ['sold-by-this', buys({ soldBy: 'other' })],
    ['paid', buys({ paid: false })],
    ['paid', { ...plainWorld, contact: { ...stranger, relationships: [{ ...account, sale }] } }],
    ['collected-there', buys({ addressCollectedInSale: false })],
    ['collected-there', gives({ addressCollectedInDonation: false })],
    ['opt-out-was-offered', buys({ optOut: { shown: false, used: false } })],
    ['opt-out-was-offered', gives(gift)],
    ['any-time-was-said', { ...buys({}), contact: { ...buys({}).contact, country: germany } }],
    [
      'opt-out-was-offered',
      {
        ...plainWorld,
        contact: {
          ...buys({ optOut: { shown: false, used: false, saidAnyTime: true } }).contact,
          country: germany,
        },
      },
    ],
    [
      'consents',
      {
        ...plainWorld,
        consent: stateOf({ 'waterweg/commercial/offers': { ...grant, status: 'expired' } }),
      },
    ],
    [
      'names-advertiser',
      {
        ...plainWorld,
        mailing: { ...offer, advertiser: { name: 'De Kade' } },
        consent: stateOf({ 'waterweg/commercial/offers': { ...grant, advertisers: ['de kade'] } }),
      },
    ],
    [
      'consents',
      {
        ...consentedWorld,
        mailing: { ...offer, advertiser: { name: 'De Kade' } },
        checks: { ...inOrder, advertiserInMessage: true },
      },
    ],
    [
      'signs-up',
      {
        ...plainWorld,
        mailing: { ...maintenance, kind },
        consent: stateOf({ 'waterweg/commercial/offers': { ...grant, status: 'pending' } }),
      },
    ],
    [
      'proves',
      {
        ...plainWorld,
        consent: stateOf({
          'waterweg/commercial/offers': { ...grant, status: 'unproven', defects: ['no-notice'] },
        }),
      },
    ],
    ['donated-to-this', gives({ donatedTo: 'other' })],
    ['is-cause', gives({}, {})],
    ['is-own', { ...gives({}), mailing: { ...gives({}).mailing, ownProducts: false } }],
    ['is-designated', publishes({ designates: false })],
    ['is-designated', publishes({ purposes: ['charitable'] })],
    ['is-designated', publishes({ topics: ['paper'] })],
    ['is-rechecked', publishes({ recheckBy: ago(1) })],
    [
      'is-locally-checked',
      {
        ...plainWorld,
        contact: { ...stranger, professional: true, country: 'US' as typeof germany },
      },
    ],
    ['consents', buys({}, { ...plainWorld, mailing: { ...offer, ownProducts: false } })],
    ['consents', buys({}, { ...plainWorld, mailing: { ...offer, productFamilies: [] } })],
    ['consents', { ...plainWorld, mailing: { ...offer, kind: 'consent-request' } }],
  ];

  test.each(cases)(
    'a counterfactual names the change %s where only that would change the answer',
    (id, world) => {
      expect(counterfactual(compiled(world))?.changes.map((change) => change.id)).toEqual([id]);
    },
  );

  test('what one thing would change is told for every repair there is', () => {
    const told = new Set(cases.map(([id]) => id));
    const owed = 'is-owed-duty';
    const known = Object.values(repairs).flatMap((changes) => changes.map(({ id }) => id));
    expect(known.filter((id) => !told.has(id) && id !== owed)).toEqual([]);
  });
});
