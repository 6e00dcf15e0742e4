import { type ConsentLedger, isMalformed } from '../../consent/event/consent-ledger.ts';
import { type ContactStore, isMalformedContact } from '../../contacts/contact-store.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { entitiesCounting } from '../../mailing/entities/entities-counting.ts';
import type { MailingStore } from '../../mailing/mailing-store.ts';
import { mayObserve } from '../../policy/may-observe.ts';
import { type Measure, measures } from './measures.ts';
import { measureOfName, type ObservedMail } from './observation.ts';
import type { ObservationBook } from './observation-book.ts';

/**
 * Takes away everything that was seen of a contact and may not be seen any more, after its consent
 * changed: an observation lives no longer than the grant it rests on. Safe to repeat.
 */
export const forgetObservations = async (
  services: ForgetServices,
  contactId: ContactId,
  at: Instant,
): Promise<void> => {
  const { observations } = services;
  for (const mail of await observations.ofContact(contactId)) {
    const allowed = await stillAllowed(services, mail, at);
    const isKept = (name: string) => allowed.includes(measureOfName(name));
    if (!Object.keys(mail.seen).every(isKept)) await observations.keepOnly(mail, isKept);
  }
};

export type ForgetServices = {
  readonly contacts: Pick<ContactStore, 'read'>;
  readonly ledger: Pick<ConsentLedger, 'states'>;
  readonly mailings: Pick<MailingStore, 'sender' | 'header' | 'entity'>;
  readonly observations: Pick<ObservationBook, 'ofContact' | 'keepOnly'>;
};

const stillAllowed = async (
  { contacts, ledger, mailings }: ForgetServices,
  { contactId, mailingId, senderId }: ObservedMail,
  at: Instant,
): Promise<readonly Measure[]> => {
  const [contact, [state], mailing, sender] = await Promise.all([
    contacts.read(contactId),
    ledger.states([contactId], 'consistent'),
    mailings.header(mailingId),
    mailings.sender(senderId),
  ]);
  if (contact === undefined || isMalformedContact(contact)) return [];
  if (state === undefined || isMalformed(state)) return [];
  if (mailing === undefined || sender === undefined) return [];
  const entities = await entitiesCounting(mailings, sender, at);
  return measures.filter((one) =>
    mayObserve(contact, { consent: state, mailing, sender, activity: one, at, entities }),
  );
};
