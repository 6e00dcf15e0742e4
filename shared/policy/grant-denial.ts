import type { ConsentEntry } from '../consent/fold/consent-state.ts';
import { type Instant, millisPerDay, plusMonths } from '../kernel/instant.ts';
import { ownEntity } from '../kernel/own-entity.ts';
import type { Case } from './case.ts';
import { comesOfAge } from './comes-of-age.ts';
import type { Denial } from './reasons.ts';
import { objectedToAll } from './stops.ts';

/** Why a recorded grant does not hold now; undefined when it does. For activities too. */
export const grantDenial = (decided: Case, entry: ConsentEntry): Denial | undefined =>
  entityDenial(decided, entry) ??
  advertiserDenial(decided, entry) ??
  validityDenial(decided, entry) ??
  authorDenial(decided, entry);

/** To whom it was given: the entity that mails, or one that it succeeded. */
const entityDenial = ({ mailing }: Case, { entityId }: ConsentEntry): Denial | undefined =>
  mailing.entities.includes(entityId ?? ownEntity(mailing.mailing.senderId))
    ? undefined
    : 'other-entity';

/** Whose advertising it was given for: another's only if the text named that other. */
const advertiserDenial = (
  { mailing: { advertiser } }: Case,
  { advertisers }: ConsentEntry,
): Denial | undefined =>
  advertiser === undefined || (advertiser !== '' && advertisers?.includes(advertiser) === true)
    ? undefined
    : 'other-advertiser';

/** Calendar months, but cheaply where the answer is plain: no month has under 28 days. */
const isOlderThan = (occurredAt: Instant, months: number, at: Instant): boolean =>
  at - occurredAt >= months * 28 * millisPerDay && plusMonths(occurredAt, months) <= at;

const validityDenial = (
  { at, mailing }: Case,
  { occurredAt, validUntil, defects }: ConsentEntry,
): Denial | undefined => {
  if (!(occurredAt <= at)) return 'date-in-future';
  if (defects !== undefined && defects.length > 0) return 'facts-contradictory';
  if (validUntil !== undefined && !(validUntil > occurredAt)) return 'facts-contradictory';
  if (validUntil !== undefined && validUntil <= at) return 'expired';
  if (isOlderThan(occurredAt, mailing.settings.reconfirmAfterMonths, at)) return 'expired';
  return undefined;
};

const ofAgeDenial = (by: ConsentEntry['by']): Denial | undefined => {
  switch (by) {
    case 'subject':
    case 'operator':
    case 'import':
      return undefined;
    case 'guardian':
    case 'system':
      return 'not-own-act';
    default:
      return 'facts-unknown';
  }
};

/**
 * Who consented: the contact itself, however we heard of it; a guardian for anyone under age
 * then. Age is taken when the act was done, so growing up never turns a child's tick into consent.
 */
const authorDenial = (
  { contact, law }: Case,
  { by, occurredAt }: ConsentEntry,
): Denial | undefined => {
  if (contact.birthDate === undefined) return ofAgeDenial(by);
  const born = comesOfAge(contact.birthDate, 0);
  if (!(born <= occurredAt)) return 'facts-contradictory';
  if (comesOfAge(contact.birthDate, law.consentAge) <= occurredAt) return ofAgeDenial(by);
  return by === 'guardian' ? undefined : 'minor-without-guardian';
};

/**
 * The same for mailing, where the organisation or the law may want double opt-in. Of who objected to all
 * direct marketing, complained or was erased it always is: what anybody may have typed reopens nothing.
 */
export const mailingGrantDenial = (decided: Case, entry: ConsentEntry): Denial | undefined => {
  const denial = grantDenial(decided, entry);
  if (denial !== undefined || entry.confirmed === true) return denial;
  const wanted =
    decided.law.doubleOptIn ||
    decided.mailing.settings.doubleOptInRequired ||
    objectedToAll(decided);
  return wanted ? 'unconfirmed' : undefined;
};
