import type { Contact } from '../../contacts/contact.ts';
import type { ContactCursor, ContactStore } from '../../contacts/contact-store.ts';
import { isMalformedContact } from '../../contacts/contact-store.ts';
import type { SenderId } from '../../kernel/ids.ts';
import { type EntityStopTools, passOnOrDefer } from './stops-of-entity.ts';
import { stopsInForce } from './stops-to-pass-on.ts';

/**
 * Passes on, for one page of all contacts, what those of the sender's entity stopped, so that a
 * sender that became a face of it holds the stops of the others and they hold its own. No consent is
 * passed on. Safe to repeat; one page after the other is the whole merge.
 */
export const mergeStops = async (
  tools: MergeTools,
  { senderId, from }: MergeStopsPage,
): Promise<MergedPage> => {
  const faces = await tools.facesOf(senderId);
  if (faces.length < 2) return { contacts: 0, stops: 0 };
  const { contacts, next } = await tools.contacts.page(pageSize, from);
  const own = contacts.filter(
    (one): one is Contact => !isMalformedContact(one) && faces.includes(one.senderId),
  );
  let stops = 0;
  for (let at = 0; at < own.length; at += contactsAtOnce) {
    const some = own.slice(at, at + contactsAtOnce);
    const passed = await Promise.all(some.map((one) => passOnAll(tools, one)));
    stops += passed.reduce((sum, count) => sum + count, 0);
  }
  return { contacts: own.length, stops, ...(next === undefined ? {} : { next }) };
};

export type MergeStopsPage = {
  /** The sender that became a face of another entity. */
  readonly senderId: SenderId;
  /** Where the page before it ended; absent for the first. */
  readonly from?: ContactCursor;
};

export type MergedPage = {
  /** Contacts of the entity on this page, and the stops in force among them. */
  readonly contacts: number;
  readonly stops: number;
  /** Where the next page begins; absent after the last. */
  readonly next?: ContactCursor;
};

export type MergeTools = EntityStopTools & {
  readonly contacts: Pick<ContactStore, 'page'>;
};

/** Puts a page on the queue that the merge is worked from; the first one begins it. */
export type QueueMergeStops = (page: MergeStopsPage) => Promise<void>;

/** Small enough for one call of ten seconds that handles ten messages. */
const pageSize = 100;
const contactsAtOnce = 20;
const stopsAtOnce = 50;

const passOnAll = async (
  tools: MergeTools,
  { contactId, senderId, addressHash }: Contact,
): Promise<number> => {
  const head = await tools.ledger.read(contactId);
  if (head.outcome !== 'live') return 0;
  const stops = stopsInForce(head);
  for (let at = 0; at < stops.length; at += stopsAtOnce)
    await passOnOrDefer(tools, {
      contactId,
      senderId,
      hashes: [addressHash],
      stops: stops.slice(at, at + stopsAtOnce),
    });
  return stops.length;
};
