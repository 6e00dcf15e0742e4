import type { SubjectOf } from '../../shared/consent/subject-facts.ts';
import { type ContactStore, isMalformedContact } from '../../shared/contacts/contact-store.ts';

/**
 * What the ledger must know of a contact. One that is stored but cannot be read is a failure, not
 * an absence: a stop of such a contact waits on the queue until it is repaired.
 */
export const subjectOf =
  (contacts: Pick<ContactStore, 'read'>): SubjectOf =>
  async (contactId) => {
    const contact = await contacts.read(contactId);
    if (contact === undefined) return undefined;
    if (isMalformedContact(contact)) throw new Error('the stored contact is malformed');
    const { senderId, addressHash, birthDate } = contact;
    return { senderId, addressHash, ...(birthDate === undefined ? {} : { birthDate }) };
  };
