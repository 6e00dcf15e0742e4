import type { Contact } from '../../contacts/contact.ts';
import type { AddressHash } from '../../kernel/ids.ts';
import type { ContactTools } from '../subject-tools.ts';
import { stopsInForce } from './stops-to-pass-on.ts';

/**
 * Passes on what a contact stopped to the contacts at its new address at the other senders of its
 * entity: they are the same person, and a stop holds against the legal person (GDPR art. 21(3)).
 * Safe to repeat.
 */
export const bringStopsAlong = async (
  { ledger, spreadListed }: Pick<ContactTools, 'ledger' | 'spreadListed'>,
  { contactId, senderId }: Pick<Contact, 'contactId' | 'senderId'>,
  hashes: readonly AddressHash[],
): Promise<void> => {
  if (spreadListed === undefined) return;
  const head = await ledger.read(contactId);
  if (head.outcome !== 'live') return;
  const stops = stopsInForce(head);
  for (let at = 0; at < stops.length; at += stopsAtOnce)
    await spreadListed({
      contactId,
      senderId,
      hashes,
      stops: stops.slice(at, at + stopsAtOnce),
    });
};

/** At most as many as one message of the queue can hold, in which they may have to wait. */
const stopsAtOnce = 50;
