import type { ConsentEvent } from '../../consent/event/consent-event.ts';
import type {
  ConsentLedger,
  KeyRecord,
  LedgerHead,
  LedgerWrite,
} from '../../consent/event/consent-ledger.ts';
import { emptyConsentFold } from '../../consent/fold/marks.ts';
import type { Suppression, SuppressionList } from '../../consent/suppression/suppression-list.ts';
import type { ContactStore, StoredContact } from '../../contacts/contact-store.ts';
import type { AddressHash, ContactId, ExternalId, SenderId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { EntityStops } from '../stops/stops-of-entity.ts';
import type { ContactTools } from '../subject-tools.ts';
import type { ManyLedgerWrite, ManyWrites, TakenAddress } from './many-contacts.ts';

/**
 * Tools that work on what was read before and keep what is written for later: the same code decides
 * about one of many rows as about a row alone. Whatever was not read is refused with `NotReadError`,
 * never taken for absent. Reads see the writes of this copy.
 */
export const workingCopy = (tools: ContactTools, known: Known): WorkingCopy => {
  const fresh = new Set<ContactId>();
  const made = new Map<ContactId, StoredContact>();
  const heads = new Map<ContactId, LedgerHead>();
  const created: ManyWrites['created'][number][] = [];
  const changed: ManyWrites['changed'][number][] = [];
  const ledgers = new Map<ContactId, ManyLedgerWrite>();
  const suppressions: Suppression[] = [];
  const told: ToldStops[] = [];

  const rowsAt = (hashes: readonly AddressHash[], senderId?: SenderId): readonly TakenAddress[] => {
    for (const hash of hashes) if (!known.hashes.has(hash)) throw new NotReadError('an address');
    if (senderId !== undefined && !known.senders.has(senderId)) throw new NotReadError('a sender');
    const there = hashes.flatMap((hash) => known.addresses.get(hash) ?? []);
    const mine = created
      .filter(({ contact }) => hashes.includes(contact.addressHash))
      .map(({ contact }) => ({ ...contact, hash: contact.addressHash, isReserved: false }));
    const rows = [...there, ...mine].filter(
      (row) => senderId === undefined || row.senderId === senderId,
    );
    return rows.length < 2 ? rows : [...new Map(rows.map((row) => [row.contactId, row])).values()];
  };

  const contactOf = (contactId: ContactId): StoredContact | undefined => {
    const own = made.get(contactId);
    if (own !== undefined) return own;
    if (fresh.has(contactId)) return undefined;
    if (!known.contacts.has(contactId)) throw new NotReadError('a contact');
    return known.contacts.get(contactId);
  };

  const contacts: ContactTools['contacts'] = {
    ...notRead.contacts,
    atAddress: async (hashes, senderId) =>
      rowsAt(hashes, senderId)
        .filter(({ isReserved }) => !isReserved)
        .map(({ contactId, senderId: at }) => ({ contactId, senderId: at })),
    inMailbox: async (hashes) =>
      rowsAt(hashes)
        .filter(({ isReserved }) => !isReserved)
        .map(({ contactId, senderId }) => ({ contactId, senderId })),
    reservedAt: async (hashes, senderId) => {
      // A creation that stopped halfway is continued alone.
      if (rowsAt(hashes, senderId).some(({ isReserved }) => isReserved))
        throw new NotReadError('what a reservation is for');
      return [];
    },
    // The contact is written with everything that was said of it: nothing has to wait for it.
    reserve: async () => 'reserved',
    create: async (contact, by) => {
      created.push({ contact, by });
      made.set(contact.contactId, contact);
      return { outcome: 'created' };
    },
    read: async (contactId) => contactOf(contactId),
    readMany: async (contactIds) => contactIds.map(contactOf),
    byExternalIds: async (ids) =>
      ids.map((id) => {
        if (!known.externals.has(id)) throw new NotReadError("a caller's id");
        return known.externals.get(id);
      }),
    change: async (previous, next, by) => {
      if (changed.length > 0 || previous.addressHash !== next.addressHash)
        throw new NotReadError('a second change, or a move');
      changed.push({ previous, next, by });
      made.set(next.contactId, next);
      return { outcome: 'changed' };
    },
  };

  const headOf = (contactId: ContactId): LedgerHead => {
    const own = heads.get(contactId);
    if (own !== undefined) return own;
    if (fresh.has(contactId))
      return { outcome: 'live', ...emptyConsentFold(contactId), lastHash: '' };
    const read = known.heads.get(contactId);
    if (read === undefined) throw new NotReadError('a ledger');
    return read;
  };

  const ledger: ConsentLedger = {
    ...notRead.ledger,
    read: async (contactId) => headOf(contactId),
    key: async (contactId, value) => {
      const own = ledgers.get(contactId)?.keys.find((one) => one.value === value);
      if (own !== undefined) return own;
      if (fresh.has(contactId)) return undefined;
      const name = keyName(contactId, value);
      if (!known.keys.has(name)) throw new NotReadError('a key');
      return known.keys.get(name);
    },
    events: async (contactId, after, limit) => {
      const written = ledgers.get(contactId)?.events ?? [];
      const read = fresh.has(contactId) ? [] : known.events.get(contactId);
      if (read === undefined) throw new NotReadError('events');
      const all = [...read, ...written];
      const head = headOf(contactId);
      const last = head.outcome === 'live' ? head.state.version : 0;
      const page = all.filter(({ sequence }) => sequence > after && sequence <= after + limit);
      if (page.length < Math.min(limit, Math.max(0, last - after)))
        throw new NotReadError('later events');
      return last > after + limit ? { events: page, next: after + limit } : { events: page };
    },
    append: async (write) => {
      const { contactId, events, fold } = write;
      const head = headOf(contactId);
      if (head.outcome !== 'live' || head.state.version !== write.expectedVersion)
        return 'conflict';
      ledgers.set(contactId, joined(ledgers.get(contactId), write));
      const lastHash = events.at(-1)?.hash ?? head.lastHash;
      heads.set(contactId, { outcome: 'live', ...fold, lastHash, secret: write.secret });
      return 'appended';
    },
  };

  const list: SuppressionList = {
    inForce: async (hashes, ...senderIds) => {
      const scopes = ['ALL' as const, ...senderIds];
      for (const hash of hashes) if (!known.hashes.has(hash)) throw new NotReadError('an address');
      for (const id of senderIds) if (!known.senders.has(id)) throw new NotReadError('a sender');
      const written = [
        ...suppressions,
        ...[...ledgers.values()].flatMap((one) => one.suppressions ?? []),
      ];
      const rows = [...known.suppressions, ...written].filter(
        (row) => hashes.includes(row.addressHash) && scopes.includes(row.scope),
      );
      const latest = new Map(rows.map((row) => [`${row.addressHash} ${row.scope}`, row]));
      return [...latest.values()].filter(({ liftedAt }) => liftedAt === undefined);
    },
    askedBackAt: async () => {
      throw new NotReadError('what was asked back');
    },
    put: async (suppression) => {
      suppressions.push(suppression);
    },
  };

  return {
    tools: {
      ...tools,
      contacts,
      ledger,
      suppressions: list,
      subjectOf: async (contactId) => {
        const contact = contactOf(contactId);
        if (contact === undefined) return undefined;
        if ('malformed' in contact) throw new NotReadError('a contact that is one');
        const { senderId, addressHash, birthDate } = contact;
        return { senderId, addressHash, ...defined({ birthDate }) };
      },
      newContactId: () => {
        const contactId = tools.newContactId();
        fresh.add(contactId);
        return contactId;
      },
      readmit: async () => {
        throw new NotReadError('a reinstatement');
      },
      spreadStops: async (contactId, events) => {
        told.push({ contactId, events });
      },
      spreadListed: async (stops) => {
        told.push(stops);
      },
    },
    writes: () => ({ created, changed, ledgers: [...ledgers.values()], suppressions }),
    told: () => told,
  };
};

export type WorkingCopy = {
  readonly tools: ContactTools;
  readonly writes: () => ManyWrites;
  /** Stops to be passed on once the writes are done. */
  readonly told: () => readonly ToldStops[];
};

export type ToldStops =
  | { readonly contactId: ContactId; readonly events: readonly ConsentEvent[] }
  | EntityStops;

/** What was read; what is absent from a map was not asked for. */
export type Known = {
  readonly hashes: ReadonlySet<AddressHash>;
  /** Those at which the addresses were looked up. */
  readonly senders: ReadonlySet<SenderId>;
  readonly addresses: ReadonlyMap<AddressHash, readonly TakenAddress[]>;
  readonly suppressions: readonly Suppression[];
  readonly contacts: ReadonlyMap<ContactId, StoredContact | undefined>;
  readonly heads: ReadonlyMap<ContactId, LedgerHead>;
  /** By `keyName`. */
  readonly keys: ReadonlyMap<string, KeyRecord | undefined>;
  /** From the first on. */
  readonly events: ReadonlyMap<ContactId, readonly ConsentEvent[]>;
  readonly externals: ReadonlyMap<ExternalId, ContactId | undefined>;
};

export const keyName = (contactId: ContactId, value: string): string => `${contactId} ${value}`;

/** The work needs more than was read: it is done alone. */
export class NotReadError extends Error {}

const refuse = (): Promise<never> => Promise.reject(new NotReadError('work of another kind'));

/** What no work on many does. */
const notRead = {
  contacts: {
    // Taken as its own: where it is not, nothing of the row is written, and it is done alone.
    collectorsOf: refuse,
    factsAt: refuse,
    addressHashes: refuse,
    page: refuse,
  } satisfies Partial<ContactStore>,
  ledger: {
    keyedUpTo: refuse,
    states: refuse,
    repair: refuse,
    close: refuse,
    purge: refuse,
  } satisfies Partial<ConsentLedger>,
};

/** A change after others of the same ledger, as one change. */
const joined = (before: ManyLedgerWrite | undefined, write: LedgerWrite): ManyLedgerWrite => {
  const { key, ...next } = write;
  const sequences = write.events.map(({ sequence }) => sequence);
  const keys = key === undefined ? [] : [{ ...key, sequences }];
  if (before === undefined) return { ...next, keys };
  return {
    ...next,
    expectedVersion: before.expectedVersion,
    events: [...before.events, ...write.events],
    outbox: [...before.outbox, ...write.outbox],
    suppressions: [...(before.suppressions ?? []), ...(write.suppressions ?? [])],
    tokens: [...(before.tokens ?? []), ...(write.tokens ?? [])],
    keys: [...before.keys, ...keys],
  };
};
