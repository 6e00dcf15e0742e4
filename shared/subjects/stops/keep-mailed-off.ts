import type { MailedTo } from '../../consent/links/link.ts';
import type { StopRequest } from '../../consent/links/stop-request.ts';
import { type SuppressTools, suppressAddress } from '../../consent/suppression/suppress-address.ts';
import type { Contact } from '../../contacts/contact.ts';
import { type ContactStore, isMalformedContact } from '../../contacts/contact-store.ts';
import type { AddressHash } from '../../kernel/ids.ts';

/**
 * Keeps off the address from whose mail a stop came, when its contact has another one by then: an
 * objection stays with the person and with the address that it was made from (GDPR art. 21(3)). A
 * link of 0.1.0 does not say where it was mailed to, so every address that the contact left counts.
 * As with a list, a stop of one topic stops all direct marketing of an address. Safe to repeat.
 */
export const keepMailedOff = async (tools: KeepOffTools, stop: StopRequest): Promise<void> => {
  const { contactId, senderId, occurredAt, method } = stop;
  if (stop.activity !== undefined) return;
  const contact = await tools.contacts.read(contactId);
  if (contact === undefined || isMalformedContact(contact) || contact.senderId !== senderId) return;
  for (const addressHash of await mailedBefore(tools, contact, stop)) {
    const held = await tools.suppressions.inForce([addressHash], senderId);
    if (held.some(({ scope }) => scope === senderId)) continue;
    await suppressAddress(tools, {
      hashes: [addressHash],
      senderId,
      reason: 'objection',
      occurredAt,
      actor: { kind: 'subject' },
      method,
    });
  }
};

/**
 * Whether a link was, or may have been, mailed to an address that its contact has left since. One of
 * 0.1.0 does not say where it was mailed to: it may have been to any address that the contact left.
 */
export const isMailedElsewhere = async (
  tools: Pick<KeepOffTools, 'contacts'>,
  contact: Contact,
  mailedTo: MailedTo,
): Promise<boolean> => (await mailedBefore(tools, contact, mailedTo)).length > 0;

export type KeepOffTools = SuppressTools & {
  readonly contacts: Pick<ContactStore, 'read' | 'factsAt' | 'addressHashes'>;
};

/** Where the mail with the stop may have gone, without the address that the contact has now. */
const mailedBefore = async (
  { contacts }: Pick<KeepOffTools, 'contacts'>,
  { contactId, addressHash, updatedAt }: Contact,
  { addressAt }: MailedTo,
): Promise<readonly AddressHash[]> => {
  if (addressAt === updatedAt) return [];
  const mailed =
    addressAt === undefined
      ? await contacts.addressHashes(contactId)
      : [await contacts.factsAt(contactId, addressAt)].flatMap((then) =>
          then === undefined || 'malformed' in then ? [] : [then.facts.addressHash],
        );
  return mailed.filter((hash) => hash !== addressHash);
};
