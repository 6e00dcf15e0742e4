import type { Contact } from '../../contacts/contact.ts';
import { isMalformedContact } from '../../contacts/contact-store.ts';
import type { AddressHash, ContactId } from '../../kernel/ids.ts';
import type { ContactTools } from '../subject-tools.ts';

/**
 * A contact with the objection to service mail that was upheld for another contact at its address, by
 * a sender whose stops hold here: it is the legal person that was told to stop (GDPR art. 21(1)). An
 * objection of the contact itself stays.
 */
export const withServiceObjection = async (
  tools: Pick<ContactTools, 'contacts' | 'reachOf'>,
  contact: Contact,
  there: readonly Pick<Contact, 'contactId' | 'senderId'>[],
): Promise<Contact> => {
  const { contactId, senderId } = contact;
  const others = there.filter((one) => one.contactId !== contactId && one.senderId !== senderId);
  if (contact.serviceObjection !== undefined || others.length === 0) return contact;
  const reach = await tools.reachOf(senderId);
  for (const other of others) {
    const found = await tools.contacts.read(other.contactId);
    if (found === undefined || isMalformedContact(found)) continue;
    const { serviceObjection } = found;
    if (serviceObjection !== undefined && reach.hears(other.senderId, serviceObjection.at))
      return { ...contact, serviceObjection };
  }
  return contact;
};

/** The contacts of the same address at the senders at which an objection to this one holds. */
export const reachedByServiceObjection = async (
  tools: Pick<ContactTools, 'contacts' | 'reachOf'>,
  { contactId, senderId }: Contact,
  {
    request: { at },
    hashes,
  }: {
    readonly request: NonNullable<Contact['serviceObjection']>;
    readonly hashes: readonly AddressHash[];
  },
): Promise<readonly ContactId[]> => {
  const there = await tools.contacts.atAddress(hashes);
  const reach = await tools.reachOf(senderId);
  return there
    .filter((one) => one.contactId !== contactId && reach.reaches(one.senderId, at))
    .map((one) => one.contactId);
};
