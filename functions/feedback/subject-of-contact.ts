import type { SubjectOf } from '../../shared/consent/subject-facts.ts';
import { type ContactStore, isMalformedContact } from '../../shared/contacts/contact-store.ts';

/** What the ledger must know of a contact, from the contact store. */
export const subjectOfContact =
  (contacts: Pick<ContactStore, 'read'>): SubjectOf =>
  async (contactId) => {
    const contact = await contacts.read(contactId);
    if (contact === undefined || isMalformedContact(contact)) return undefined;
    const { senderId, addressHash, birthDate } = contact;
    return { senderId, addressHash, ...(birthDate === undefined ? {} : { birthDate }) };
  };
