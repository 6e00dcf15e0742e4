import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { Contact } from '../contacts/contact.ts';
import type { EntityId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Activity } from '../kernel/purpose.ts';
import { entityOf, type Sender } from '../mailing/sender.ts';
import { grantedTracking } from './granted-tracking.ts';
import { type DecidableMailing, mailingFacts } from './mailing-facts.ts';
import { applicableLaw } from './rule-sets/applicable-law.ts';

/**
 * Whether this activity may be recorded about a mail that was sent, by what the contact granted at
 * this moment: a withdrawal works for mails already sent. Never throws; in doubt it may not.
 */
export const mayObserve = (
  contact: Contact,
  {
    consent,
    mailing,
    sender,
    activity,
    at,
    entities = [entityOf(sender)],
  }: {
    readonly consent: ConsentState;
    readonly mailing: DecidableMailing;
    readonly sender: Sender;
    readonly activity: Activity;
    readonly at: Instant;
    readonly entities?: readonly EntityId[] | undefined;
  },
): boolean => {
  try {
    const law = applicableLaw(sender.country, contact.country, at);
    if (law === undefined || contact.contactId !== consent.contactId) return false;
    const facts = mailingFacts(mailing, sender, { checks: inOrder, entities });
    const decided = { contact, consent, mailing: facts, at, law, relations: 0 };
    return grantedTracking(decided).includes(activity);
  } catch {
    return false;
  }
};

/** A message whose form is not what is asked: it went out already, or is not written yet. */
export const inOrder = {
  contentIsService: true,
  optOutInMessage: true,
  senderIdentityInMessage: true,
  advertiserInMessage: true,
};
