import { type ConsentLedger, isMalformed } from '../../consent/event/consent-ledger.ts';
import type { MailLink } from '../../consent/links/link.ts';
import { type ContactStore, isMalformedContact } from '../../contacts/contact-store.ts';
import { type Instant, plusMillis } from '../../kernel/instant.ts';
import { entitiesCounting } from '../../mailing/entities/entities-counting.ts';
import type { MailingStore } from '../../mailing/mailing-store.ts';
import { mayObserve } from '../../policy/may-observe.ts';
import { isMailedElsewhere } from '../../subjects/stops/keep-mailed-off.ts';
import type { DispatchLedger } from '../ports.ts';
import { measureOf, observedMillis, type Sighting, seenName } from './observation.ts';
import type { ObservationBook } from './observation-book.ts';

/**
 * Records what was seen of a mail, if the person's grant holds at this moment and held when the mail
 * left (ePrivacy directive art. 5(3), Tw art. 11.7a), and its time is not over. A mail to an address that
 * the contact has left is somebody else's to read. In doubt nothing is recorded.
 */
export const observeMail = async (
  { contacts, ledger, mailings, claims, observations }: ObserveServices,
  {
    link,
    sighting,
    at,
  }: { readonly link: MailLink; readonly sighting: Sighting; readonly at: Instant },
): Promise<'recorded' | 'not-recorded'> => {
  const { contactId, senderId, mailingId } = link;
  const [contact, sender, [state], mailing, claim] = await Promise.all([
    contacts.read(contactId),
    mailings.sender(senderId),
    ledger.states([contactId], 'consistent'),
    mailings.header(mailingId),
    claims.claim(mailingId, contactId),
  ]);
  if (contact === undefined || isMalformedContact(contact) || contact.senderId !== senderId)
    return 'not-recorded';
  if (sender === undefined || mailing?.senderId !== senderId || claim === undefined)
    return 'not-recorded';
  if (state === undefined || isMalformed(state)) return 'not-recorded';
  const measure = measureOf(sighting);
  const until = plusMillis(claim.at, observedMillis);
  if (!carried(claim.decision).includes(measure) || at >= until) return 'not-recorded';
  const entities = await entitiesCounting(mailings, sender, at);
  if (!mayObserve(contact, { consent: state, mailing, sender, activity: measure, at, entities }))
    return 'not-recorded';
  if (await isMailedElsewhere({ contacts }, contact, link)) return 'not-recorded';
  const seen = { [seenName(sighting)]: at };
  const observed = { contactId, mailingId, senderId, seen, until };
  const outcome = await observations.add(observed, state.version);
  // Somebody changed it at this very moment: nothing is retried, the next fetch is decided by
  // itself.
  return outcome === 'kept' ? 'recorded' : 'not-recorded';
};

export type ObserveServices = {
  readonly contacts: Pick<ContactStore, 'read' | 'factsAt' | 'addressHashes'>;
  readonly ledger: Pick<ConsentLedger, 'states'>;
  readonly mailings: Pick<MailingStore, 'sender' | 'header' | 'entity'>;
  readonly claims: Pick<DispatchLedger, 'claim'>;
  readonly observations: Pick<ObservationBook, 'add'>;
};

/** What was granted when the mail was claimed. */
const carried = ({ tracking }: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Array.isArray(tracking) ? tracking : [];
