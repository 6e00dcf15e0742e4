import type {
  AddressSuppression,
  ConsentEntry,
  ConsentState,
  LastStop,
} from '../../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { PublishedAddress } from '../../../shared/contacts/published-address.ts';
import type { Relationship, SaleEvidence } from '../../../shared/contacts/relationship.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { OwnActivity } from '../../../shared/kernel/purpose.ts';
import {
  isRegulated,
  type Purpose,
  type RegulatedPurpose,
} from '../../../shared/kernel/purpose.ts';
import type { Sender } from '../../../shared/mailing/sender.ts';
import type { DecidableMailing, MailingChecks } from '../../../shared/policy/mailing-facts.ts';
import {
  ago,
  donation,
  now,
  offer,
  on,
  type PolicyWorld,
  publication,
  sale,
  stranger,
  thisSender,
} from './policy-world.ts';
import { chance, oneOf, type Random, some } from './random.ts';

/** Strings that no rule knows, as an older or newer version may have stored them. */
const strange = <T>(random: Random, value: T): T =>
  chance(random, 0.004) ? ('something-else' as T) : value;

/** Moments on, around and far from each other, so that ties and ends are met. */
const past = (random: Random): Instant =>
  ago(oneOf(random, [1, 2, 3, 5, 7, 8, 30, 100, 300, 700, 729, 730, 731, 900]));
const anyMoment = (random: Random): Instant => (chance(random, 0.02) ? ago(-5) : past(random));
const later = (random: Random): Instant => ago(oneOf(random, [-400, -30, -1, 0, 1, 20]));
const mostly = (random: Random): boolean => chance(random, 0.88);

const purposesServed: readonly Purpose[] = [
  'commercial',
  'commercial',
  'commercial',
  'ideological',
  'charitable',
  'contract',
  'contract',
  'security',
  'legal-duty',
];
const regulated: readonly RegulatedPurpose[] = ['commercial', 'ideological', 'charitable'];

const generateSender = (random: Random): Sender => ({
  ...thisSender,
  legalName: chance(random, 0.01) ? ' ' : thisSender.legalName,
  postalAddress: chance(random, 0.01) ? '' : thisSender.postalAddress,
  country: oneOf(random, [
    ...(['NL', 'NL', 'NL', 'NL', 'NL', 'NL', 'DE', 'DE'] as const),
    ...(['FR', 'US', 'EL', undefined] as const),
  ]) as Sender['country'],
  kind: strange(
    random,
    oneOf(random, ['company', 'company', 'cause', 'cause', 'public-body'] as const),
  ),
  ...(chance(random, 0.3) && {
    settings: {
      ...(chance(random, 0.7) && {
        activities: [{ activityId: 'profiling' as OwnActivity, names: { nl: 'profiel' } }],
      }),
      ...(chance(random, 0.5) && { doubleOptInRequired: chance(random, 0.5) }),
      ...(chance(random, 0.5) && {
        reconfirmAfterMonths: oneOf(random, [1, 3, 12, 24, 36, 0, -1, 2.5]),
      }),
      ...(chance(random, 0.5) && { freeAccountSoftOptIn: chance(random, 0.7) }),
    },
  }),
});

const generateMailing = (random: Random): DecidableMailing => {
  const purpose = oneOf(random, purposesServed);
  const declared = chance(random, 0.85) ? purpose : oneOf(random, purposesServed);
  const found = isRegulated(purpose) ? [purpose] : [];
  return {
    ...offer,
    senderId: chance(random, 0.005) ? ('other' as Sender['senderId']) : offer.senderId,
    kind: strange(
      random,
      chance(random, 0.8)
        ? 'regular'
        : oneOf(random, ['opt-in-confirmation', 'unsubscribe-confirmation', 'consent-request']),
    ),
    declaredPurpose: strange(random, declared),
    purpose: strange(random, purpose),
    regulated: chance(random, 0.85) ? found : [...found, strange(random, oneOf(random, regulated))],
    topic: oneOf(random, ['offers', 'offers', 'events']),
    productFamilies: oneOf(random, [['hosting'], ['hosting'], ['hosting', 'mail'], ['mail'], []]),
    ownProducts: mostly(random),
    essential: chance(random, 0.3),
    vital: chance(random, 0.2),
    tracking: oneOf(random, [
      [],
      ['tracking.open'],
      ['tracking.open', 'tracking.click', 'personalisation'],
      ['tracking.open', 'profiling' as OwnActivity],
    ]),
    ...(chance(random, 0.85) && { service: oneOf(random, ['hosting', 'hosting', 'mail']) }),
    ...(chance(random, 0.97) && { necessity: chance(random, 0.98) ? 'the contract says so' : ' ' }),
    ...(chance(random, 0.15) && {
      advertiser: { name: oneOf(random, ['Zonnedak B.V.', 'ZONNEDAK BV', 'Dakzon']) },
    }),
    ...(chance(random, 0.8) && { duty: oneOf(random, ['recall-1', 'recall-2']) }),
  };
};

const withoutTopic = (random: Random, mailing: DecidableMailing): DecidableMailing => {
  const { topic: _topic, ...rest } = mailing;
  return chance(random, 0.2) ? rest : mailing;
};

const generateChecks = (random: Random): MailingChecks => ({
  contentIsService: chance(random, 0.97),
  optOutInMessage: chance(random, 0.98),
  senderIdentityInMessage: chance(random, 0.98),
  ...(chance(random, 0.95) && { topicSince: anyMoment(random) }),
  ...(chance(random, 0.1) && { topicIsRetired: chance(random, 0.2) }),
  ...(chance(random, 0.1) && { entityIsSucceeded: chance(random, 0.2) }),
  ...(chance(random, 0.1) && { stopsAreMerging: chance(random, 0.2) }),
  ...(chance(random, 0.95) && { advertiserInMessage: chance(random, 0.98) }),
});

const generateOptOut = (random: Random) => ({
  shown: mostly(random),
  used: !mostly(random),
  ...(chance(random, 0.5) && { saidAnyTime: chance(random, 0.8) }),
});

const senders = [thisSender.senderId, 'other' as Sender['senderId']] as const;
const owner = (random: Random): Sender['senderId'] => senders[mostly(random) ? 0 : 1];

/** Most name none, as in 0.1.0; the rest the sender's own, that of the group, or a former one. */
const namedEntity = (random: Random): { readonly entityId?: EntityId } =>
  chance(random, 0.85)
    ? {}
    : { entityId: oneOf(random, ['e-waterweg', 'e-group', 'e-former'] as EntityId[]) };

/** What the sender is a face of, and whom that succeeded. */
const generateEntities = (random: Random): Pick<PolicyWorld, 'entities'> =>
  chance(random, 0.85)
    ? {}
    : {
        entities: oneOf(random, [
          ['e-waterweg'],
          ['e-group'],
          ['e-group', 'e-waterweg'],
          ['e-waterweg', 'e-former'],
        ] as EntityId[][]),
      };

/** Evidence that was recorded before: at the same address, or for somebody else. */
const recordedFor = (random: Random): Pick<SaleEvidence, 'recordedFor'> =>
  chance(random, 0.15)
    ? { recordedFor: strange(random, oneOf(random, ['same-address', 'another'] as const)) }
    : {};

const generateRelationship = (random: Random): Relationship => ({
  relationshipId: oneOf(random, ['relation-1', 'relation-2', 'relation-3']),
  role: strange(
    random,
    oneOf(random, ['customer', 'customer', 'user', 'user', 'donor', 'prospect']),
  ),
  capacity: strange(random, oneOf(random, ['person', 'person', 'organisation-contact'])),
  since: anyMoment(random),
  ...(chance(random, 0.75) && { service: oneOf(random, ['hosting', 'hosting', 'mail']) }),
  ...(chance(random, 0.4) && { customerId: 'father' as NonNullable<Relationship['customerId']> }),
  ...(chance(random, 0.5) && { accountTermsAcceptedAt: anyMoment(random) }),
  ...(chance(random, 0.15) && { until: later(random) }),
  ...(chance(random, 0.3) && {
    quoteRequest: {
      evidenceId: 'quote-1' as NonNullable<Relationship['quoteRequest']>['evidenceId'],
      requestedAt: oneOf(random, [anyMoment(random), ago(10), ago(181), ago(184), ago(200)]),
      ...recordedFor(random),
    },
  }),
  ...(chance(random, 0.6) && {
    sale: {
      ...sale,
      evidenceId: oneOf(random, ['sale-1', 'sale-2', 'sale-3']) as typeof sale.evidenceId,
      soldAt: anyMoment(random),
      soldBy: owner(random),
      ...namedEntity(random),
      paid: mostly(random),
      addressCollectedInSale: mostly(random),
      productFamilies: oneOf(random, [['hosting'], ['hosting'], ['mail'], ['hosting', 'mail'], []]),
      optOut: generateOptOut(random),
      ...recordedFor(random),
    },
  }),
  ...(chance(random, 0.6) && {
    donation: {
      ...donation,
      donatedAt: anyMoment(random),
      donatedTo: owner(random),
      ...namedEntity(random),
      addressCollectedInDonation: mostly(random),
      optOut: generateOptOut(random),
      ...recordedFor(random),
    },
  }),
  ...(chance(random, 0.5) && {
    duties: oneOf(random, [[], ['recall-1'], ['recall-1', 'recall-2']]),
  }),
});

const generatePublication = (random: Random): PublishedAddress => ({
  ...publication,
  evidenceId: oneOf(random, ['page-1', 'page-2']) as PublishedAddress['evidenceId'],
  capturedAt: anyMoment(random),
  designates: mostly(random),
  purposes: oneOf(random, [['commercial'], ['commercial', 'charitable'], ['ideological'], []]),
  recheckBy: mostly(random) ? ago(-300) : later(random),
  ...(chance(random, 0.4) && { topics: oneOf(random, [[], ['offers'], ['events', 'offers']]) }),
});

const generateContact = (random: Random): Contact => ({
  ...stranger,
  contactId: (chance(random, 0.005) ? 'tim' : 'henk') as Contact['contactId'],
  senderId: chance(random, 0.005) ? ('other' as Sender['senderId']) : thisSender.senderId,
  kind: strange(random, oneOf(random, ['person', 'person', 'organisation'])),
  country: (chance(random, 0.06)
    ? oneOf(random, ['nl', '', 'NLD', 'EL', 'UK', 'XX', 'EU', '__proto__', undefined, null])
    : oneOf(random, [
        ...(['NL', 'NL', 'NL', 'NL', 'NL', 'NL', 'DE', 'DE'] as const),
        ...(['FR', 'DK', 'NO', 'RE', 'AT', 'PL', 'HU', 'IE', 'US', 'GB', 'CH'] as const),
      ])) as Contact['country'],
  relationships: some(random, 2, () => generateRelationship(random)),
  publishedAddresses: chance(random, 0.3) ? some(random, 2, () => generatePublication(random)) : [],
  ...(chance(random, 0.3) && { professional: chance(random, 0.8) }),
  ...(chance(random, 0.2) && {
    birthDate: oneOf(random, [
      '1974-03-02',
      '2012-05-20',
      '2010-08-15',
      '2010-11-22',
      '2010-11-23',
      '2010-11-24',
      '2026-11-20',
      '2010-13-01',
      'long ago',
    ]),
  }),
  ...(chance(random, 0.25) && { shared: chance(random, 0.85) }),
  ...(chance(random, 0.03) && { deceasedAt: anyMoment(random) }),
  ...(chance(random, 0.1) && {
    serviceObjection: {
      requestId: 'request-1' as NonNullable<Contact['serviceObjection']>['requestId'],
      at: anyMoment(random),
    },
  }),
  ...(chance(random, 0.4) && {
    localLawCheck: {
      evidenceId: 'check-1',
      checkedAt: oneOf(random, [anyMoment(random), ago(10), ago(729), ago(735)]),
    },
  }),
});

const statuses: readonly ConsentEntry['status'][] = [
  ...(['granted', 'granted', 'granted', 'granted', 'granted', 'pending', 'pending'] as const),
  ...(['refused', 'withdrawn', 'objected', 'expired', 'invalidated', 'unproven'] as const),
];
const defects = [
  'no-notice',
  'unknown-notice',
  'notice-scope-mismatch',
  'pre-ticked',
  'terms-only',
  'no-affirmative-act',
  'conditional',
  'no-upstream-proof',
  'minor-without-guardian',
] as const;

const authors: readonly ConsentEntry['by'][] = [
  ...(['subject', 'subject', 'subject', 'subject'] as const),
  ...(['guardian', 'operator', 'import', 'system'] as const),
];

const generateEntry = (random: Random, name: string): ConsentEntry => {
  const status = strange(random, oneOf(random, statuses));
  const isDefective = status === 'unproven' ? chance(random, 0.95) : chance(random, 0.02);
  return {
    status,
    eventId: `event-${name}` as ConsentEntry['eventId'],
    occurredAt: anyMoment(random),
    by: strange(random, oneOf(random, authors)),
    ...(chance(random, 0.6) && { confirmed: chance(random, 0.8) }),
    ...namedEntity(random),
    ...(chance(random, 0.3) && {
      advertisers: oneOf(random, [['zonnedak bv'], ['dakzon'], ['dakzon', 'zonnedak bv'], []]),
    }),
    ...(chance(random, 0.3) && { evidenced: true as const }),
    ...(chance(random, 0.2) && { firstAt: anyMoment(random) }),
    ...(chance(random, 0.2) && { validUntil: later(random) }),
    ...(chance(random, 0.12) && {
      pending: some(random, 2, () => ({
        eventId: `request-${name}` as ConsentEntry['eventId'],
        occurredAt: anyMoment(random),
        by: oneOf(random, authors),
        ...(chance(random, 0.5) && { evidenced: true as const }),
        ...(chance(random, 0.5) && { validUntil: later(random) }),
      })),
    }),
    ...(isDefective && { defects: some(random, 2, () => strange(random, oneOf(random, defects))) }),
  };
};

/** How likely each scope has something on record; a topic of the mailing most of all. */
const scopes: readonly (readonly [string, number])[] = [
  ['waterweg', 0.15],
  ['waterweg/commercial', 0.25],
  ['waterweg/commercial/offers', 0.45],
  ['waterweg/commercial/events', 0.2],
  ['waterweg/ideological', 0.25],
  ['waterweg/ideological/offers', 0.3],
  ['waterweg/charitable', 0.25],
  ['waterweg/charitable/offers', 0.3],
  ['waterweg/+tracking.open', 0.4],
  ['waterweg/+tracking.click', 0.3],
  ['waterweg/+personalisation', 0.2],
  ['waterweg/+profiling', 0.3],
  ['other/commercial/offers', 0.1],
  ['waterwegen/commercial', 0.05],
];

const generateSuppression = (random: Random): AddressSuppression => ({
  reason: strange(
    random,
    oneOf(random, [
      'hard-bounce',
      'complaint',
      'complaint',
      'invalid',
      'objection',
      'objection',
      'soft-bounces',
    ]),
  ),
  eventId: 'event-suppression' as AddressSuppression['eventId'],
  at: anyMoment(random),
});

const generateConsent = (random: Random): ConsentState => {
  const density = oneOf(random, [0, 0.5, 1, 1, 1.5]);
  const entries: Record<string, ConsentEntry> = {};
  for (const [key, share] of scopes)
    if (chance(random, share * density)) entries[key] = generateEntry(random, key);
  return {
    contactId: stranger.contactId,
    version: 3,
    entries,
    suppressions: chance(random, 0.15) ? some(random, 2, () => generateSuppression(random)) : [],
    ...(chance(random, 0.3) && { lastStop: generateLastStop(random, Object.keys(entries)) }),
  };
};

const generateLastStop = (random: Random, keys: readonly string[]): LastStop => ({
  eventId: 'event-last-stop' as LastStop['eventId'],
  at: anyMoment(random),
  ...(chance(random, 0.6) && { confirmedSince: keys.filter(() => chance(random, 0.5)) }),
});

/** A world that could be stored, most of it sound, some of it not. */
export const generateWorld = (random: Random): PolicyWorld => ({
  contact: generateContact(random),
  consent: generateConsent(random),
  mailing: withoutTopic(random, generateMailing(random)),
  sender: generateSender(random),
  checks: generateChecks(random),
  ...generateEntities(random),
  at: chance(random, 0.97) ? now : on(oneOf(random, ['2026-06-30', '2022-01-01', '2021-06-30'])),
});
