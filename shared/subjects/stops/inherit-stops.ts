import type { Contact } from '../../contacts/contact.ts';
import type { AddressHash } from '../../kernel/ids.ts';
import { factsOf } from '../facts-of.ts';
import type { ContactTools } from '../subject-tools.ts';
import { recordEntityStop } from './stops-of-entity.ts';
import { stopsInForce } from './stops-to-pass-on.ts';

/**
 * Records for a contact that comes to an address what the people there stopped at the other senders
 * of its entity. Safe to repeat; the contact itself may still be on its way.
 */
export const inheritStops = async (
  tools: ContactTools,
  contact: Contact,
  hashes: readonly AddressHash[],
): Promise<void> => {
  const { contactId, senderId } = contact;
  const [there, onTheirWay] = await Promise.all([
    tools.contacts.atAddress(hashes),
    tools.contacts.reservedAt(hashes),
  ]);
  // What was stopped for a contact whose creation stopped halfway is in a ledger of its own.
  const others = [
    ...there.filter((one) => one.senderId !== senderId),
    ...onTheirWay.filter((one) => one.contactId !== contactId),
  ];
  if (others.length === 0) return;
  const faces = await tools.facesOf(senderId);
  const told = { ...tools, subjectOf: async () => factsOf(contact) };
  for (const other of others.filter((one) => faces.includes(one.senderId))) {
    const head = await tools.ledger.read(other.contactId);
    // What nobody can read is passed on by nobody; it keeps its own contact from all marketing.
    if (head.outcome !== 'live') continue;
    for (const stop of stopsInForce(head))
      await recordEntityStop(told, { contactId, senderId }, stop);
  }
};
