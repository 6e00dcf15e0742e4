import { firstEvents } from '../../consent/event/append-to-ledger.ts';
import type { ConsentEvent } from '../../consent/event/consent-event.ts';
import type { LedgerHead } from '../../consent/event/consent-ledger.ts';
import type { StoredContact } from '../../contacts/contact-store.ts';
import type { AddressHash, ContactId, ExternalId, SenderId } from '../../kernel/ids.ts';
import type { ContactTools } from '../subject-tools.ts';
import type { ManyContacts, TakenAddress } from './many-contacts.ts';
import { type Known, keyName } from './working-copy.ts';

/**
 * Reads what work at these addresses of one sender starts from: who is there, at every sender that
 * shares its stops, with their ledgers, and what is listed of the addresses.
 */
export const readKnown = async (
  tools: ContactTools,
  many: ManyContacts,
  { senderId, hashes, ids = [], keys = new Map(), written = [] }: ToRead,
): Promise<Known> => {
  const { senders } = await tools.reachOf(senderId);
  const callers = ids as readonly ExternalId[];
  const [read, suppressions, named, readByThem] = await Promise.all([
    many.addresses(hashes, senders, written),
    tools.suppressions.inForce(hashes, ...senders),
    tools.contacts.byExternalIds(callers),
    // A contact of 0.1.0 has its caller's id as its own.
    readContacts(tools, ids as readonly string[] as readonly ContactId[]),
  ]);
  const addresses = [...written, ...read];
  const known = new Set(written.map(({ contactId }) => contactId));
  const there = addresses.map(({ contactId }) => contactId);
  const wanted = [...there, ...named.filter((id) => id !== undefined)];
  const others = [...new Set(wanted)].filter((id) => !known.has(id));
  const [contacts, heads] = await Promise.all([readContacts(tools, others), many.heads(others)]);
  const headOf = new Map(others.map((id, index) => [id, heads[index] as LedgerHead]));
  const own = addresses.flatMap(({ hash, senderId: at, contactId }) =>
    at === senderId ? (keys.get(hash) ?? []).map((value) => ({ contactId, value })) : [],
  );
  const said = own.filter(({ contactId }) => versionOf(headOf.get(contactId)) > 0);
  const [used, events] = await Promise.all([
    many.keys(said),
    many.events(
      [...new Set(said.map(({ contactId }) => contactId))].map((contactId) => ({
        contactId,
        upTo: Math.min(firstEvents, versionOf(headOf.get(contactId))),
      })),
    ),
  ]);
  const records = new Map(used.map((one) => [keyName(one.contactId, one.value), one.record]));
  return {
    hashes: new Set(hashes),
    senders: new Set(senders),
    addresses: byHash(addresses),
    suppressions,
    contacts: new Map([...readByThem, ...contacts]),
    heads: headOf,
    keys: new Map(
      own.map(({ contactId, value }) => {
        const name = keyName(contactId, value);
        return [name, records.get(name)];
      }),
    ),
    events: eventsByContact(
      own.map(({ contactId }) => contactId),
      events,
    ),
    externals: new Map(callers.map((id, index) => [id, named[index]])),
  };
};

export type ToRead = {
  readonly senderId: SenderId;
  readonly hashes: readonly AddressHash[];
  /** That callers may have given to contacts. */
  readonly ids?: readonly string[];
  /** Idempotency keys that contacts at an address may have been spoken of under, by its hash. */
  readonly keys?: ReadonlyMap<AddressHash, readonly string[]>;
  /** Addresses that were just taken by contacts that need not be read. */
  readonly written?: readonly TakenAddress[];
};

const versionOf = (head: LedgerHead | undefined): number =>
  head?.outcome === 'live' ? head.state.version : 0;

const hundred = 100;

const readContacts = async (
  { contacts }: Pick<ContactTools, 'contacts'>,
  ids: readonly ContactId[],
): Promise<readonly (readonly [ContactId, StoredContact | undefined])[]> => {
  const found: (readonly [ContactId, StoredContact | undefined])[] = [];
  for (let from = 0; from < ids.length; from += hundred) {
    const some = ids.slice(from, from + hundred);
    const read = await contacts.readMany(some, 'consistent');
    found.push(...some.map((id, index) => [id, read[index]] as const));
  }
  return found;
};

const byHash = (
  addresses: readonly TakenAddress[],
): ReadonlyMap<AddressHash, readonly TakenAddress[]> => {
  const found = new Map<AddressHash, TakenAddress[]>();
  for (const one of addresses) {
    const there = found.get(one.hash);
    if (there === undefined) found.set(one.hash, [one]);
    else there.push(one);
  }
  return found;
};

const eventsByContact = (
  contactIds: readonly ContactId[],
  events: readonly ConsentEvent[],
): ReadonlyMap<ContactId, readonly ConsentEvent[]> => {
  const byContact = new Map<ContactId, ConsentEvent[]>(contactIds.map((id) => [id, []]));
  for (const event of events) byContact.get(event.contactId)?.push(event);
  for (const own of byContact.values()) own.sort((a, b) => a.sequence - b.sequence);
  return byContact;
};
