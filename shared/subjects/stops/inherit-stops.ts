import { allEvents } from '../../consent/event/consent-ledger.ts';
import { rebuildFold } from '../../consent/event/verify-ledger.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { AddressHash, ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { factsOf } from '../facts-of.ts';
import { mailboxHashes } from '../mailbox-hashes.ts';
import type { ContactTools } from '../subject-tools.ts';
import { mirrorSuppressions } from './mirror-suppressions.ts';
import { recordEntityStop } from './stops-of-entity.ts';
import { type EntityStop, stopsInForce } from './stops-to-pass-on.ts';
import { suppressionsFor } from './suppressions-for.ts';

/**
 * Records for a contact that comes to an address what the people there stopped at the other senders
 * of its entity, and what was stopped at any of them from another address of the same mailbox. What a
 * contact said before it moved there was said from another address, and overrules nothing that was
 * stopped from this one: that counts from the move on. Safe to repeat; the contact itself may still be
 * on its way.
 */
export const inheritStops = async (
  tools: ContactTools,
  {
    contact,
    hashes,
    movedAt,
  }: {
    readonly contact: Contact;
    readonly hashes: readonly AddressHash[];
    readonly movedAt?: Instant | undefined;
  },
): Promise<void> => {
  const { contactId, senderId } = contact;
  const mailbox = await mailboxHashes(tools, contact);
  const [there, onTheirWay] = await Promise.all([
    tools.contacts.inMailbox([...hashes, ...mailbox]),
    tools.contacts.reservedAt(hashes),
  ]);
  // What was stopped for a contact whose creation stopped halfway is in its own ledger.
  const others = [...there, ...onTheirWay].filter((one) => one.contactId !== contactId);
  if (others.length === 0 && mailbox.length === 0) return;
  const reach = await tools.reachOf(senderId);
  const listed = mailbox.length === 0 ? [] : await suppressionsFor(tools, mailbox, reach);
  const said = listed.filter(({ reason }) => reason === 'objection' || reason === 'complaint');
  await mirrorSuppressions(tools, { contactId, rows: said, facts: factsOf(contact) });
  const told = { ...tools, subjectOf: async () => factsOf(contact) };
  for (const other of others.filter((one) => reach.senders.includes(one.senderId))) {
    const stops = await stopsOf(tools, other.contactId, reach.hearsUntil(other.senderId));
    for (const stop of stops.filter(({ occurredAt }) => reach.hears(other.senderId, occurredAt)))
      await recordEntityStop(told, { contactId, senderId }, asOf(stop, movedAt));
  }
};

const asOf = (stop: EntityStop, movedAt: Instant | undefined): EntityStop =>
  movedAt === undefined || movedAt <= stop.occurredAt ? stop : { ...stop, occurredAt: movedAt };

/**
 * What a contact stopped; as it was at the end of a time, whatever was said since to another entity.
 * What nobody can read is passed on by nobody; it keeps its own contact from all marketing.
 */
const stopsOf = async (
  { ledger }: Pick<ContactTools, 'ledger'>,
  contactId: ContactId,
  until: Instant | undefined,
): Promise<readonly EntityStop[]> => {
  const head = await ledger.read(contactId);
  if (head.outcome !== 'live') return [];
  if (until === undefined) return stopsInForce(head);
  const events = await allEvents(ledger, contactId);
  const then = events.filter(({ occurredAt }) => occurredAt < until);
  return stopsInForce(rebuildFold(contactId, then));
};
