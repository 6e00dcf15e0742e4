import type { TopicNames } from '../../shared/policy/changes/scope-label.ts';
import type { Known } from '../../shared/policy/explanation/tell.ts';
import {
  ago,
  consentedWorld,
  customer,
  donation,
  grant,
  inOrder,
  maintenance,
  now,
  offer,
  on,
  type PolicyWorld,
  plainWorld,
  publication,
  sale,
  serviceWorld,
  stateOf,
  stranger,
  thisSender,
  withContact,
  withState,
} from '../../test/differential/policy/policy-world.ts';

/** A decision that the page of explanations shows, with what is known beside it. */
export type ExplanationCase = {
  readonly title: string;
  readonly world: PolicyWorld;
  readonly more?: Pick<Known, 'topicNames' | 'passage'>;
};

const topicNames: TopicNames = { nl: 'Aanbiedingen', en: 'Offers', de: 'Angebote' };
const offers = 'waterweg/commercial/offers';
const notice = { noticeId: 'offers' as never, version: 3 };
const given = { ...grant, occurredAt: on('2026-05-03'), notice };
const german = { ...thisSender, country: 'DE' as never, legalName: 'Wasserweg Hosting GmbH' };
const bought = { ...customer, sale: { ...sale, soldAt: on('2025-02-14') } };

/** A dozen decisions of every kind: allowed and denied, each room of the law once. */
export const explanationCases: readonly ExplanationCase[] = [
  {
    title: 'Consent to a topic',
    world: { ...consentedWorld, consent: stateOf({ [offers]: given }) },
    more: { topicNames },
  },
  {
    title: 'Consent, with opens measured and content tailored',
    world: {
      ...consentedWorld,
      mailing: { ...offer, tracking: ['tracking.open', 'personalisation'] },
      consent: stateOf({
        [offers]: given,
        'waterweg/+tracking.open': given,
        'waterweg/+personalisation': given,
      }),
    },
    more: { topicNames },
  },
  { title: 'Nothing on record', world: plainWorld, more: { topicNames } },
  {
    title: 'A customer who bought, and a similar offer',
    world: withContact(plainWorld, { relationships: [bought] }),
    more: { topicNames },
  },
  {
    title: 'A customer who bought something else',
    world: {
      ...withContact(plainWorld, { relationships: [bought] }),
      mailing: { ...offer, productFamilies: ['domains'] },
    },
    more: { topicNames },
  },
  {
    title: 'A customer who unsubscribed',
    world: {
      ...withContact(
        withState({ [offers]: { ...given, status: 'withdrawn', occurredAt: on('2026-09-30') } }),
        { relationships: [bought] },
      ),
    },
    more: { topicNames },
  },
  {
    title: 'A pre-ticked box',
    world: withState({ [offers]: { ...given, status: 'unproven', defects: ['pre-ticked'] } }),
    more: { topicNames },
  },
  {
    title: 'A service message that promotes, to a user',
    world: {
      ...serviceWorld,
      contact: {
        ...stranger,
        relationships: [{ ...customer, role: 'user', customerId: 'korenaar' as never }],
      },
      mailing: { ...maintenance, purpose: 'commercial', regulated: ['commercial'] },
    },
    more: { topicNames, passage: 'Upgrade nu met 50% korting' },
  },
  { title: 'Maintenance for a customer', world: serviceWorld },
  {
    title: 'A parent’s consent for a child',
    world: {
      ...withContact(withState({ [offers]: { ...given, by: 'guardian' } }), {
        birthDate: '2014-01-01',
      }),
    },
    more: { topicNames },
  },
  {
    title: 'A donor of a cause',
    world: {
      ...plainWorld,
      sender: { ...thisSender, kind: 'cause', legalName: 'Stichting Schoon Water' },
      contact: {
        ...stranger,
        relationships: [{ ...customer, role: 'donor', donation }],
      },
      mailing: {
        ...offer,
        declaredPurpose: 'charitable',
        purpose: 'charitable',
        regulated: ['charitable'],
      },
    },
  },
  {
    title: 'A business address published for offers, checked too long ago',
    world: withContact(plainWorld, {
      kind: 'organisation',
      publishedAddresses: [{ ...publication, recheckBy: ago(1) }],
    }),
    more: { topicNames },
  },
  {
    title: 'A German sender, and consent that was not confirmed',
    world: {
      ...plainWorld,
      sender: german,
      contact: { ...stranger, country: 'DE' as never },
      consent: stateOf({ [offers]: { ...given, confirmed: false } }),
    },
    more: { topicNames },
  },
  {
    title: 'An advertiser that the consent did not name',
    world: {
      ...plainWorld,
      mailing: { ...offer, advertiser: { name: 'Zonnedak Energie B.V.' } },
      checks: { ...inOrder, advertiserInMessage: true },
      consent: stateOf({ [offers]: given }),
    },
    more: { topicNames },
  },
  {
    title: 'A complaint, and a recall that is owed all the same',
    world: {
      ...serviceWorld,
      mailing: {
        ...maintenance,
        declaredPurpose: 'legal-duty',
        purpose: 'legal-duty',
        duty: 'recall-1',
      },
      contact: { ...stranger, relationships: [{ ...customer, duties: ['recall-1'] }] },
      consent: stateOf({}, [{ reason: 'complaint', eventId: 'c-1' as never, at: ago(20) }]),
      at: now,
    },
  },
];
