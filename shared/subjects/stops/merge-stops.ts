import type { SuppressionList } from '../../consent/suppression/suppression-list.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { ContactCursor, ContactStore } from '../../contacts/contact-store.ts';
import { isMalformedContact } from '../../contacts/contact-store.ts';
import type { SenderId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MergeRun } from '../../mailing/entities/entity.ts';
import { readOnce } from '../../mailing/read-once.ts';
import { type EntityStopTools, passOnOrDefer } from './stops-of-entity.ts';
import { stopsInForce, stopTypeOf } from './stops-to-pass-on.ts';
import { suppressionsFor } from './suppressions-for.ts';

/**
 * Passes on, for one page of all contacts, what holds at a sender or is said to it and was not passed on
 * yet: it became a face of another entity, or its entity succeeded one. What contacts stopped and what
 * the list holds of their addresses both count; no consent is passed on. Safe to repeat; one page
 * after the other is the whole merge.
 */
export const mergeStops = async (
  given: MergeTools,
  { senderId, from }: MergeStopsPage,
): Promise<MergedPage> => {
  const tools = { ...given, reachOf: readOnce(given.reachOf) };
  const { senders } = await tools.reachOf(senderId);
  if (senders.length < 2) return { contacts: 0, stops: 0 };
  const { contacts, next } = await tools.contacts.page(pageSize, from);
  const own = contacts.filter(
    (one): one is Contact => !isMalformedContact(one) && senders.includes(one.senderId),
  );
  let stops = 0;
  for (let at = 0; at < own.length; at += contactsAtOnce) {
    const some = own.slice(at, at + contactsAtOnce);
    const passed = await Promise.all(
      some.map(async (one) => (await passOnAll(tools, one)) + (await passOnListed(tools, one))),
    );
    stops += passed.reduce((sum, count) => sum + count, 0);
  }
  return { contacts: own.length, stops, ...defined({ next }) };
};

export type MergeStopsPage = {
  /** The sender that became a face of another entity. */
  readonly senderId: SenderId;
  /** Where the page before it ended; absent for the first. */
  readonly from?: ContactCursor;
  /** The run that marketing of the entity waits for; absent where none does. */
  readonly merge?: MergeRun;
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
  readonly suppressions: SuppressionList;
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

/** What the list holds of the contact's address for other senders, as stops that were said to these. */
const passOnListed = async (
  tools: MergeTools,
  { addressHash, senderId }: Contact,
): Promise<number> => {
  const rows = await suppressionsFor(tools, [addressHash], await tools.reachOf(senderId));
  let stops = 0;
  for (const { scope, reason, at } of rows) {
    const stop = stopTypeOf({ type: 'suppressed', suppression: reason });
    if (scope === 'ALL' || scope === senderId || stop === undefined) continue;
    const name = `listed-${scope}-${reason}-${at}`;
    const said = { name, occurredAt: at, learntAt: at, method: 'api', isOwnAct: false } as const;
    await passOnOrDefer(tools, {
      senderId: scope,
      hashes: [addressHash],
      stops: [{ ...said, scope: { senderId: scope }, ...stop }],
    });
    stops += 1;
  }
  return stops;
};
