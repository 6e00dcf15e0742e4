import type { SuppressionReason } from '../../consent/event/consent-event.ts';
import type { AddressSuppression } from '../../consent/fold/consent-state.ts';
import type { Case } from '../case.ts';
import type { Denial } from '../reasons.ts';
import { relationBit } from '../relations.ts';
import { type Forbid, forbid } from './forbid.ts';

const suppression = (decided: Case, reason: SuppressionReason): AddressSuppression | undefined => {
  for (const each of decided.consent.suppressions) if (each.reason === reason) return each;
  return undefined;
};

const isUnknownSuppression = ({ reason }: AddressSuppression): boolean => {
  switch (reason) {
    case 'hard-bounce':
    case 'invalid':
    case 'complaint':
    case 'objection':
    case 'soft-bounces':
      return false;
    default:
      return true;
  }
};

const isUnknown = ({ contact, consent, relations }: Case): boolean =>
  !(
    (contact.kind === 'person' || contact.kind === 'organisation') &&
    (relations & relationBit.unknown) === 0
  ) || consent.suppressions.some(isUnknownSuppression);

const suppressed = (
  reason: SuppressionReason,
  {
    id,
    reading,
    unless = () => false,
  }: {
    readonly id: Denial;
    readonly reading: string;
    readonly unless?: ((decided: Case) => boolean) | undefined;
  },
): Forbid<Case> => ({
  ...forbid<Case>(
    id,
    reading,
    (decided) => suppression(decided, reason) !== undefined && !unless(decided),
  ),
  evidence: (decided) => suppression(decided, reason)?.eventId,
});

const hasServiceRelation = ({ relations }: Case): boolean =>
  (relations & (relationBit.party | relationBit.concerned)) !== 0;

/** A mailbox may be emptied or repaired: after this long marketing mail is tried again. */
const softBounceRest = 30 * 86_400_000;

/** Service mail is owed and rare, so it continues; marketing mail continues after a pause. */
const outlivesSoftBounces = (decided: Case): boolean =>
  !decided.mailing.isMarketing ||
  decided.at - (suppression(decided, 'soft-bounces')?.at ?? decided.at) >= softBounceRest;

/** Mail whose whole reason is that the law orders it. */
const isLegalDuty = ({ mailing: { mailing, isMarketing, isConfirmation } }: Case): boolean =>
  mailing.purpose === 'legal-duty' && !isMarketing && !isConfirmation;

/**
 * Mail that reaches even people who reported us: what they cannot do without, or must be told, and
 * the one that asks whether they signed up since, which their own request alone carries.
 */
const isOwedDespiteComplaint = (decided: Case): boolean => {
  const { mailing, isMarketing, isConfirmation } = decided.mailing;
  if (isConfirmation) return mailing.kind === 'opt-in-confirmation';
  if (isMarketing) return false;
  switch (mailing.purpose) {
    case 'legal-duty':
      return true;
    case 'security':
      return hasServiceRelation(decided);
    default:
      return mailing.essential;
  }
};

/** What forbids mail to one recipient whatever it could rest on; judged in every decision. */
export const recipientRules: readonly Forbid<Case>[] = [
  forbid<Case>('facts-unknown', 'A contact of unknown words is not mailed.', isUnknown),
  forbid<Case>(
    'facts-contradictory',
    'A relationship that ends before it begins is no record to rely on.',
    ({ relations }) => (relations & relationBit.contradictory) !== 0,
  ),
  forbid<Case>(
    'other-contact',
    "Nobody else's consent state decides.",
    ({ contact, consent }) => contact.contactId !== consent.contactId,
  ),
  forbid<Case>(
    'other-sender',
    'A contact is mailed by the sender whose contact it is.',
    ({ contact, mailing }) => contact.senderId !== mailing.mailing.senderId,
  ),
  forbid<Case>(
    'deceased',
    'To a person who died goes only what the law orders.',
    (decided) => decided.contact.deceasedAt !== undefined && !isLegalDuty(decided),
  ),
  suppressed('hard-bounce', {
    id: 'hard-bounce',
    reading: 'An address that bounced is not mailed at all.',
  }),
  suppressed('invalid', {
    id: 'address-invalid',
    reading: 'An unusable address is not mailed at all.',
  }),
  suppressed('soft-bounces', {
    id: 'soft-bounces',
    reading:
      'An address that keeps refusing mail for now gets no direct marketing for thirty days.',
    unless: outlivesSoftBounces,
  }),
  suppressed('complaint', {
    id: 'complaint',
    reading:
      'Who reported mail as spam gets only what the law, its safety or an essential service calls for, and is asked to confirm what it signed up for since.',
    unless: isOwedDespiteComplaint,
  }),
];
