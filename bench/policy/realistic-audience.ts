import type { ConsentEntry, ConsentState } from '../../shared/consent/fold/consent-state.ts';
import type { Contact } from '../../shared/contacts/contact.ts';
import type { Relationship } from '../../shared/contacts/relationship.ts';
import { type MailingFacts, mailingFacts } from '../../shared/policy/mailing-facts.ts';
import {
  ago,
  customer,
  grant,
  inOrder,
  maintenance,
  offer,
  sale,
  stranger,
  thisSender,
} from '../../test/differential/policy/policy-world.ts';
import { chance, oneOf, type Random, randomFrom } from '../../test/differential/policy/random.ts';

/** Customers, their users and visitors, half of them asked, a few of them gone. */
export const realisticAudience = (size: number): readonly Recipient[] => {
  const random = randomFrom(1);
  return Array.from({ length: size }, (_, index) => {
    const contactId = `contact-${index}` as Contact['contactId'];
    const reason = oneOf(random, ['hard-bounce', 'complaint'] as const);
    return {
      contact: {
        ...stranger,
        contactId,
        country: oneOf(random, [
          ...(['NL', 'NL', 'NL', 'NL', 'NL', 'NL', 'NL', 'DE', 'DE'] as const),
          ...(['FR', 'AT', 'US'] as const),
        ]) as Contact['country'],
        relationships: relationships(random),
        ...(chance(random, 0.3) && { birthDate: '1984-05-02' }),
      },
      consent: {
        contactId,
        version: 4,
        entries: entries(random),
        suppressions: chance(random, 0.03) ? [{ reason, eventId: grant.eventId, at: ago(3) }] : [],
      },
    };
  });
};

/** One recipient as storage hands it over. */
type Recipient = { readonly contact: Contact; readonly consent: ConsentState };

const relationships = (random: Random): readonly Relationship[] => {
  const since = ago(Math.floor(random() * 1_500));
  if (chance(random, 0.45)) return [{ ...customer, since, sale: { ...sale, soldAt: since } }];
  if (chance(random, 0.7))
    return [
      {
        ...customer,
        role: 'user',
        since,
        customerId: `customer-${Math.floor(random() * 1_000)}` as Contact['contactId'],
      },
    ];
  return chance(random, 0.5)
    ? [{ ...customer, role: 'user', since, accountTermsAcceptedAt: since }]
    : [];
};

const entry = (random: Random, index: number): ConsentEntry => ({
  ...grant,
  eventId: `event-${index}` as ConsentEntry['eventId'],
  occurredAt: ago(Math.floor(random() * 900)),
  status: oneOf(random, [
    ...(['granted', 'granted', 'granted', 'granted', 'granted'] as const),
    ...(['refused', 'withdrawn', 'pending'] as const),
  ]),
});

const entries = (random: Random): Readonly<Record<string, ConsentEntry>> => {
  const made: Record<string, ConsentEntry> = {};
  if (chance(random, 0.5)) made['waterweg/commercial/offers'] = entry(random, 1);
  if (chance(random, 0.3)) made['waterweg/commercial/events'] = entry(random, 2);
  if (chance(random, 0.2)) made['waterweg/commercial'] = entry(random, 3);
  if (chance(random, 0.3)) made['waterweg/+tracking.open'] = entry(random, 4);
  if (chance(random, 0.2)) made['waterweg/+tracking.click'] = entry(random, 5);
  if (chance(random, 0.05)) made['waterweg'] = { ...entry(random, 6), status: 'objected' };
  return made;
};

/** An offer that asks to track, and maintenance that does not: the two kinds of work. */
export const realisticMailings = (): readonly MailingFacts[] => [
  mailingFacts({ ...offer, tracking: ['tracking.open', 'tracking.click'] }, thisSender, {
    checks: inOrder,
  }),
  mailingFacts(maintenance, thisSender, { checks: inOrder }),
];
