import type { DonationEvidence, Relationship } from '../../contacts/relationship.ts';
import { ownEntity } from '../../kernel/own-entity.ts';
import { addFinding, type Case } from '../case.ts';
import {
  type Condition,
  condition,
  findFewestFailures,
  meetsAll,
} from '../find-fewest-failures.ts';
import { hasEnded, isOwn } from '../relations.ts';
import type { Ground } from './ground.ts';

/** Tw art. 11.7(5): donors of a cause, for its own aims; attending or volunteering is not giving. */
export const donorRoute: Ground = {
  id: 'donor-route',
  effect: 'permit',
  isException: true,
  basis: 'donation',
  reading:
    'Whoever gave to a cause may be mailed about its own aims, if it could object at collection and in every message and did not.',
  evidence: (decided) => {
    const gift = giftsOf(decided).find((each) => meetsAll(conditions, each, decided));
    return gift === undefined ? undefined : [gift.donation.evidenceId];
  },
  lacks: (decided, _need, findings) => {
    const gifts = giftsOf(decided);
    findFewestFailures(conditions, { candidates: gifts, decided, findings });
    if (gifts.length === 0 && decided.contact.relationships.some(({ role }) => role === 'donor'))
      addFinding(findings, 'no-donation');
  },
};

type Gift = { readonly relationship: Relationship; readonly donation: DonationEvidence };

/** What a gift must be; the objection in this message is a message rule. */
export const conditions: readonly Condition<Gift>[] = [
  condition<Gift>(
    'exception-not-in-law',
    'The law that applies knows the donor route.',
    (_gift, { law }) => law.donorRoute,
  ),
  condition<Gift>(
    'not-a-cause',
    'The sender is an idealistic or charitable organisation.',
    (_gift, { mailing }) => mailing.sender.kind === 'cause',
  ),
  condition<Gift>(
    'relationship-ended',
    'The donor relationship is current.',
    ({ relationship }, { at }) => !hasEnded(relationship, at),
  ),
  condition<Gift>(
    'date-in-future',
    'The donation has been made.',
    ({ relationship, donation }, { at }) => relationship.since <= at && donation.donatedAt <= at,
  ),
  condition<Gift>(
    'donated-to-other',
    'It was made to the very legal entity that mails.',
    ({ donation }, { mailing }) =>
      mailing.entities.includes(donation.entityId ?? ownEntity(donation.donatedTo)),
  ),
  condition<Gift>('given-by-another', 'Its evidence is of no other contact.', ({ donation }) =>
    isOwn(donation),
  ),
  condition<Gift>(
    'address-not-from-donation',
    'The address was obtained with it.',
    ({ donation }) => donation.addressCollectedInDonation,
  ),
  condition<Gift>(
    'not-own-cause',
    "The mailing serves the sender's own cause.",
    (_gift, { mailing }) => mailing.mailing.ownProducts,
  ),
  condition<Gift>(
    'opt-out-not-offered',
    'An objection was offered when the address was collected.',
    ({ donation }) => donation.optOut.shown,
  ),
  condition<Gift>('opt-out-used', 'It was not used.', ({ donation }) => !donation.optOut.used),
];

const giftsOf = ({ contact }: Case): readonly Gift[] =>
  contact.relationships.flatMap((relationship) =>
    relationship.role === 'donor' && relationship.donation !== undefined
      ? [{ relationship, donation: relationship.donation }]
      : [],
  );
