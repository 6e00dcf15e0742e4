import type { ConsentEvent } from '../consent/event/consent-event.ts';
import type { Contact } from '../contacts/contact.ts';
import { untoldCountry } from '../kernel/country.ts';
import { type Instant, millisPerDay, plusMillis } from '../kernel/instant.ts';
import { retentionSchedule } from './retention-schedule.ts';

/**
 * When a sign-up that nobody confirmed has to go; undefined for any other contact. Anyone can type an
 * address into a form, so its holder may know nothing of it: as soon as anybody answered for the address,
 * with a yes or a no, it is a contact like others.
 */
export const unconfirmedDueAt = (
  contact: SignedUp,
  events: readonly Pick<ConsentEvent, Judged>[],
): Instant | undefined => {
  if (!mayBeUnconfirmed(contact) || !events.every(isUnanswered)) return undefined;
  const moments = [contact.updatedAt, ...events.map(({ recordedAt }) => recordedAt)];
  return plusMillis(Math.max(...moments) as Instant, retentionSchedule.signUps.days * millisPerDay);
};

/**
 * Whether one of our forms stored the contact and nobody added to it since. No caller of the API can store a
 * contact whose country was not told.
 */
export const mayBeUnconfirmed = ({
  source,
  country,
  relationships,
  publishedAddresses,
}: SignedUp): boolean =>
  source === 'sign-up' &&
  country === untoldCountry &&
  relationships.length === 0 &&
  publishedAddresses.length === 0;

type SignedUp = Pick<
  Contact,
  'source' | 'country' | 'relationships' | 'publishedAddresses' | 'updatedAt'
>;

type Judged = 'type' | 'suppression' | 'actor' | 'recordedBy' | 'recordedAt';

/** A question, that a mail could not be delivered, or what was said elsewhere and is kept there. */
const isUnanswered = ({
  type,
  suppression,
  actor,
  recordedBy,
}: Pick<ConsentEvent, Judged>): boolean =>
  type === 'requested' ||
  (suppression !== undefined && suppression !== 'complaint' && suppression !== 'objection') ||
  (actor.kind === 'system' && actor.id === 'suppression-list') ||
  (recordedBy?.kind === 'system' && recordedBy.id === 'stops-of-entity');
