import type { ConsentEntry, ConsentState } from '../../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import {
  isRegulated,
  type OwnActivity,
  type Purpose,
  purposes,
  type RegulatedPurpose,
} from '../../../shared/kernel/purpose.ts';
import {
  ago,
  customer,
  donation,
  grant,
  inOrder,
  maintenance,
  now,
  offer,
  type PolicyWorld,
  publication,
  sale,
  stateOf,
  stranger,
  thisSender,
} from './policy-world.ts';

/** The abstract state space of the decision table: every combination is one world. */
export const dimensions = {
  purpose: purposes,
  role: [
    'customer-person',
    'customer-organisation',
    'user-of-customer',
    'user-with-account',
    'visitor',
    'donor',
    'prospect',
    'published-address',
    'non-eea-professional',
  ],
  consent: [
    'none',
    'own',
    'unconfirmed',
    'other-topic',
    'no-before-topic',
    'pending',
    'refused',
    'withdrawn',
    'objected',
    'expired',
    'aged',
    'invalidated',
    'unproven',
    'of-another',
    'of-minor',
  ],
  exception: ['none', 'met', 'of-another'],
  suppression: [
    'none',
    'hard-bounce',
    'invalid',
    'complaint',
    'objection',
    'soft-bounces',
    'deceased',
    'stopped-by-another',
    'service-objected',
  ],
  stakes: ['ordinary', 'essential', 'vital'],
  affected: ['no', 'yes'],
  /** Which of the two activities that the mailing asks for was agreed to: a built-in, or the sender's own. */
  tracking: ['tracking.open', 'profiling'],
  country: ['home', 'eea-without-set', 'unknown'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One combination. */
export type Combination = {
  readonly [Name in keyof typeof dimensions]: (typeof dimensions)[Name][number];
};

const names = Object.keys(dimensions) as (keyof typeof dimensions)[];

/** All of them, in the order of the dimensions. */
export const combinations = (): readonly Combination[] =>
  names.reduce<readonly Partial<Combination>[]>(
    (partial, name) =>
      partial.flatMap((one) => dimensions[name].map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as readonly Combination[];

const relation = (role: Relationship['role'], more: Partial<Relationship> = {}): Relationship => ({
  ...customer,
  role,
  ...more,
});

const account = { accountTermsAcceptedAt: ago(300) };

const contactOf = ({ role, exception, purpose }: Combination): Contact => {
  const met = exception === 'met';
  const collected = { none: undefined, met: {}, 'of-another': { recordedFor: 'another' } as const };
  const mark = collected[exception];
  const sold = mark === undefined ? {} : { sale: { ...strictSale, ...mark } };
  switch (role) {
    case 'customer-person':
      return { ...stranger, relationships: [relation('customer', sold)] };
    case 'customer-organisation':
      return {
        ...stranger,
        kind: 'organisation',
        relationships: [relation('customer', { capacity: 'organisation-contact', ...sold })],
      };
    case 'user-of-customer': {
      const customerId = 'father' as Contact['contactId'];
      return { ...stranger, relationships: [relation('user', { customerId, ...sold })] };
    }
    case 'user-with-account':
      return {
        ...stranger,
        relationships: [
          relation('user', {
            ...account,
            ...(mark && { sale: { ...sale, paid: false, ...mark } }),
          }),
        ],
      };
    case 'visitor': {
      const { service: _service, ...visitor } = relation('user');
      return { ...stranger, relationships: [visitor] };
    }
    case 'donor':
      return {
        ...stranger,
        relationships: [relation('donor', mark ? { donation: { ...donation, ...mark } } : {})],
      };
    case 'prospect':
      return { ...stranger, relationships: [relation('prospect')] };
    case 'published-address': {
      const asked = isRegulated(purpose) ? purpose : 'commercial';
      return {
        ...stranger,
        kind: 'organisation',
        publishedAddresses: [{ ...publication, designates: met, purposes: [asked] }],
      };
    }
    case 'non-eea-professional':
      return {
        ...stranger,
        professional: true,
        country: 'US' as Contact['country'],
        ...(met && { localLawCheck: { evidenceId: 'check-1', checkedAt: ago(10) } }),
      };
  }
};

/** A sale that meets what any law asks of one. */
const strictSale = { ...sale, optOut: { ...sale.optOut, saidAnyTime: true } } as const;

/** Where the contact is, if not in the country that its role suggests; what is not a code is unknown. */
const countries = { 'eea-without-set': 'DK', unknown: 'EL' } as const;

const named = (
  contact: Contact,
  { affected, consent, country, suppression }: Combination,
): Contact => {
  const relationships =
    contact.relationships.length > 0 ? contact.relationships : [relation('prospect')];
  return {
    ...contact,
    ...(country !== 'home' && { country: countries[country] as Contact['country'] }),
    ...(consent === 'of-minor' && { birthDate: '2012-05-20' }),
    ...(suppression === 'deceased' && { deceasedAt: ago(5) }),
    ...(suppression === 'stopped-by-another' && { shared: true }),
    ...(suppression === 'service-objected' && { serviceObjection }),
    relationships:
      affected === 'yes'
        ? relationships.map((one) => ({ ...one, duties: ['recall-1'] }))
        : contact.relationships,
  };
};

const serviceObjection: NonNullable<Contact['serviceObjection']> = {
  requestId: 'request-1' as NonNullable<Contact['serviceObjection']>['requestId'],
  at: ago(5),
};

const entryOf = (consent: Combination['consent']): ConsentEntry | undefined => {
  switch (consent) {
    case 'none':
      return undefined;
    case 'own':
    case 'other-topic':
    case 'of-minor':
      return grant;
    case 'unconfirmed':
      return { ...grant, confirmed: false };
    case 'aged':
      return { ...grant, occurredAt: ago(800) };
    case 'no-before-topic':
      return { ...grant, status: 'withdrawn' };
    case 'unproven':
      return { ...grant, status: 'unproven', defects: ['no-notice'] };
    case 'of-another':
      return { ...grant, by: 'guardian' };
    default:
      return { ...grant, status: consent };
  }
};

const suppressionsOf = ({ suppression }: Combination): ConsentState['suppressions'] => {
  switch (suppression) {
    case 'none':
    case 'deceased':
    case 'stopped-by-another':
    case 'service-objected':
      return [];
    default:
      return [{ reason: suppression, eventId: grant.eventId, at: ago(5) }];
  }
};

const consentOf = (combination: Combination): ConsentState => {
  const { purpose, consent, suppression, tracking } = combination;
  const asked: RegulatedPurpose = isRegulated(purpose) ? purpose : 'commercial';
  const isOther = consent === 'other-topic' || consent === 'no-before-topic';
  const topic = isOther ? 'events' : 'offers';
  const entry = entryOf(consent);
  const agreed = { ...grant, ...(consent === 'of-minor' && { by: 'guardian' as const }) };
  const entries = {
    ...(entry && { [`waterweg/${asked}/${topic}`]: entry }),
    [`waterweg/+${tracking}`]: agreed,
  };
  const lastStop = { eventId: grant.eventId, at: ago(120) };
  return {
    ...stateOf(entries, suppressionsOf(combination)),
    ...(suppression === 'stopped-by-another' && { lastStop }),
  };
};

const mailingOf = (purpose: Purpose): PolicyWorld['mailing'] =>
  isRegulated(purpose)
    ? { ...offer, purpose, declaredPurpose: purpose, regulated: [purpose] }
    : { ...maintenance, purpose, declaredPurpose: purpose, duty: 'recall-1' };

/** An activity that the sender named itself. */
const profiling = 'profiling' as OwnActivity;

/** The concrete world that a combination stands for. */
export const worldOf = (combination: Combination): PolicyWorld => ({
  contact: named(contactOf(combination), combination),
  consent: consentOf(combination),
  mailing: {
    ...mailingOf(combination.purpose),
    essential: combination.stakes === 'essential',
    vital: combination.stakes === 'vital',
    tracking: ['tracking.open', profiling],
  },
  sender: {
    ...thisSender,
    kind: combination.purpose === 'commercial' ? 'company' : 'cause',
    settings: { activities: [{ activityId: profiling, names: { en: 'profiles' } }] },
  },
  checks: { ...inOrder, ...(combination.consent === 'no-before-topic' && { topicSince: ago(1) }) },
  at: now,
});
