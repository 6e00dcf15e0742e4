import type { Contact } from '../../contacts/contact.ts';
import { isMalformedContact } from '../../contacts/contact-store.ts';
import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import type { ContactTools } from '../subject-tools.ts';

type Upheld = NonNullable<Contact['serviceObjection']>;

/**
 * The objection to service mail that was upheld for somebody at this address, by a sender whose stops
 * hold here: it is the legal person that was told to stop (GDPR art. 21(1)).
 */
export const serviceObjectionAt = async (
  tools: Pick<ContactTools, 'contacts' | 'reachOf'>,
  { contactId, senderId }: { readonly contactId: ContactId; readonly senderId: SenderId },
  hashes: readonly AddressHash[],
): Promise<Upheld | undefined> => {
  const there = await tools.contacts.atAddress(hashes);
  const others = there.filter((one) => one.contactId !== contactId && one.senderId !== senderId);
  if (others.length === 0) return undefined;
  const reach = await tools.reachOf(senderId);
  for (const other of others) {
    const contact = await tools.contacts.read(other.contactId);
    if (contact === undefined || isMalformedContact(contact)) continue;
    const upheld = contact.serviceObjection;
    if (upheld !== undefined && reach.hears(other.senderId, upheld.at)) return upheld;
  }
  return undefined;
};

/** The contacts of the same address at the senders at which an objection to this one holds. */
export const reachedByServiceObjection = async (
  tools: Pick<ContactTools, 'contacts' | 'reachOf'>,
  { contactId, senderId }: Contact,
  { at }: Upheld,
  hashes: readonly AddressHash[],
): Promise<readonly ContactId[]> => {
  const there = await tools.contacts.atAddress(hashes);
  const reach = await tools.reachOf(senderId);
  return there
    .filter((one) => one.contactId !== contactId && reach.reaches(one.senderId, at))
    .map((one) => one.contactId);
};
