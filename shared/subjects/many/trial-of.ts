import type { ConsentEvent } from '../../consent/event/consent-event.ts';
import type {
  ConsentLedger,
  KeyRecord,
  LedgerHead,
  LedgerWrite,
} from '../../consent/event/consent-ledger.ts';
import { ownerOf, type ProofBook } from '../../consent/proof/proof-book.ts';
import type { Suppression, SuppressionList } from '../../consent/suppression/suppression-list.ts';
import { type CollectedKey, newlyCollected, ownCollected } from '../../contacts/collected.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { ContactStore, StoredContact } from '../../contacts/contact-store.ts';
import type { AddressHash, ContactId, SenderId } from '../../kernel/ids.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { ContactServices } from '../subject-tools.ts';
import { subjectFromContacts } from '../subject-tools.ts';
import type { ManyContacts, ManyWrites } from './many-contacts.ts';
import { keyName } from './working-copy.ts';

/**
 * Tools that read what is stored and write nothing: what the same code would have written is kept here,
 * and read back over what is stored. For trying out a list, in one process and by one caller: nobody
 * else writes to what is tried.
 */
export const trialOf = <Tools extends TrialTools>(tools: Tools): Tools => {
  const made = new Map<ContactId, Contact>();
  const heads = new Map<ContactId, LedgerHead>();
  const written: ConsentEvent[] = [];
  const keys = new Map<string, KeyRecord>();
  const listed: Suppression[] = [];

  const madeAt = (hashes: readonly AddressHash[], senderId?: SenderId): readonly Contact[] =>
    [...made.values()].filter(
      (one) =>
        hashes.includes(one.addressHash) && (senderId === undefined || one.senderId === senderId),
    );
  /** Once each: who is stored, and whom the trial made. */
  const owners = (stored: readonly Owner[], own: readonly Contact[]): readonly Owner[] => [
    ...new Map(
      [...stored, ...own].map(({ contactId, senderId }) => [contactId, { contactId, senderId }]),
    ).values(),
  ];

  const collectorsOf: ContactStore['collectorsOf'] = async (keys) => {
    const stored = await tools.contacts.collectorsOf(keys);
    const own = [...made.values()].flatMap((one) =>
      ownCollected(one).map((key) => [key, one.contactId] as const),
    );
    const tried = new Map(own.toReversed());
    return keys.map((key, index) => stored[index] ?? tried.get(key));
  };
  const isTaken = async ({ contactId }: Contact, keys: readonly CollectedKey[]) =>
    (await collectorsOf(keys)).some((owner) => owner !== undefined && owner !== contactId);
  const isRowTaken = async ({ created, changed }: ManyWrites): Promise<boolean> => {
    for (const { contact } of created)
      if (await isTaken(contact, ownCollected(contact))) return true;
    for (const { previous, next } of changed)
      if (await isTaken(next, newlyCollected(previous, next))) return true;
    return false;
  };

  const contacts: ContactServices['contacts'] = {
    ...tools.contacts,
    collectorsOf,
    reserve: async (contact) =>
      madeAt([contact.addressHash], contact.senderId).length > 0 ? 'taken' : 'reserved',
    create: async (contact) => {
      if (await isTaken(contact, ownCollected(contact))) return { outcome: 'collected-taken' };
      made.set(contact.contactId, contact);
      return { outcome: 'created' };
    },
    read: async (contactId) => made.get(contactId) ?? tools.contacts.read(contactId),
    readMany: async (contactIds, read) => {
      const stored = await tools.contacts.readMany(contactIds, read);
      return contactIds.map(
        (id, index): StoredContact | undefined => made.get(id) ?? stored[index],
      );
    },
    byExternalIds: async (ids) => {
      const stored = await tools.contacts.byExternalIds(ids);
      const own = new Map([...made.values()].map((one) => [one.externalId, one.contactId]));
      return ids.map((id, index) => own.get(id) ?? stored[index]);
    },
    change: async (previous, next) => {
      const present = await contacts.read(previous.contactId);
      if (present === undefined || 'malformed' in present || present.version !== previous.version)
        return { outcome: 'conflict' };
      if (await isTaken(next, newlyCollected(previous, next)))
        return { outcome: 'collected-taken' };
      made.set(next.contactId, next);
      return { outcome: 'changed' };
    },
    atAddress: async (hashes, senderId) =>
      owners(await tools.contacts.atAddress(hashes, senderId), madeAt(hashes, senderId)),
    inMailbox: async (hashes) => {
      const tagged = [...made.values()].filter(
        ({ mailboxHash }) => mailboxHash !== undefined && hashes.includes(mailboxHash),
      );
      return owners(await tools.contacts.inMailbox(hashes), [...madeAt(hashes), ...tagged]);
    },
  };

  const append = (write: LedgerWrite, head: LedgerHead) => {
    const { contactId, events, fold, key, suppressions = [] } = write;
    const before = head.outcome === 'live' ? head.lastHash : '';
    heads.set(contactId, {
      outcome: 'live',
      ...fold,
      lastHash: events.at(-1)?.hash ?? before,
      secret: write.secret,
    });
    written.push(...events);
    const sequences = events.map(({ sequence }) => sequence);
    if (key !== undefined)
      keys.set(keyName(contactId, key.value), { fingerprint: key.fingerprint, sequences });
    listed.push(...suppressions);
  };
  const headOf = async (contactId: ContactId): Promise<LedgerHead> =>
    heads.get(contactId) ?? tools.ledger.read(contactId);
  const eventsOf = (contactId: ContactId): readonly ConsentEvent[] =>
    written.filter((event) => event.contactId === contactId);

  const ledger: ConsentLedger = {
    read: headOf,
    append: async (write) => {
      const head = await headOf(write.contactId);
      if (head.outcome !== 'live' || head.state.version !== write.expectedVersion)
        return 'conflict';
      append(write, head);
      return 'appended';
    },
    key: async (contactId, value) =>
      keys.get(keyName(contactId, value)) ?? tools.ledger.key(contactId, value),
    keyedUpTo: async (contactId) => {
      const own = [...keys]
        .filter(([name]) => name.startsWith(keyName(contactId, '')))
        .flatMap(([, { sequences }]) => sequences);
      return Math.max(await tools.ledger.keyedUpTo(contactId), ...own);
    },
    events: async (contactId, after, limit) => {
      const page = await tools.ledger.events(contactId, after, limit);
      if (page.next !== undefined) return page;
      const own = eventsOf(contactId).filter(({ sequence }) => sequence > after);
      const events = [...page.events, ...own].slice(0, limit);
      const last = events.at(-1)?.sequence ?? after;
      const isMore = page.events.length + own.length > limit;
      return defined({ events, next: isMore ? last : undefined });
    },
    states: async (contactIds, read) => {
      const stored = await tools.ledger.states(contactIds, read);
      return stored.map((state, index) => {
        const own = heads.get(contactIds[index] as ContactId);
        return own?.outcome === 'live' ? own.state : state;
      });
    },
    repair: refused,
    close: refused,
    purge: refused,
  };

  const suppressions: SuppressionList = {
    inForce: async (hashes, ...senderIds) => {
      const scopes: readonly Suppression['scope'][] = ['ALL', ...senderIds];
      const own = listed.filter(
        ({ addressHash, scope }) => hashes.includes(addressHash) && scopes.includes(scope),
      );
      const all = [...(await tools.suppressions.inForce(hashes, ...senderIds)), ...own];
      const latest = new Map(all.map((one) => [`${one.addressHash} ${one.scope}`, one]));
      return [...latest.values()].filter(({ liftedAt }) => liftedAt === undefined);
    },
    put: async (suppression) => {
      listed.push(suppression);
    },
    askedBackAt: tools.suppressions.askedBackAt,
  };

  const keep = async (row: ManyWrites): Promise<void> => {
    for (const { contact } of row.created) made.set(contact.contactId, contact);
    for (const { next } of row.changed) made.set(next.contactId, next);
    listed.push(...row.suppressions);
    for (const { keys: used, ...write } of row.ledgers) {
      append(write, await headOf(write.contactId));
      for (const { value, ...record } of used) keys.set(keyName(write.contactId, value), record);
    }
  };

  const claimed = new Map<string, string>();
  const { proofs } = tools;
  const look: ProofBook['look'] = async (claims) => {
    const stored = await proofs.look(claims);
    return claims.map((claim, at) =>
      stored[at] === 'own' || stored[at] === 'another'
        ? stored[at]
        : ownerOf(claim, claimed.get(claim.key)),
    );
  };
  const tried: ProofBook = {
    look,
    take: async (claims) => {
      for (const { key, marks } of claims) if (!claimed.has(key)) claimed.set(key, marks[0]);
      return look(claims);
    },
  };

  const { manyContacts: many } = tools;
  const together: ManyContacts | undefined = many && {
    addresses: async (hashes, senderIds) => [
      ...(await many.addresses(hashes, senderIds)),
      ...[...made.values()]
        .filter((one) => senderIds.includes(one.senderId))
        .flatMap((one) => {
          const { contactId, senderId, addressHash: hash, mailboxHash } = one;
          const isTagged = mailboxHash !== undefined && hashes.includes(mailboxHash);
          return [
            ...(hashes.includes(hash) ? [{ hash, contactId, senderId, isReserved: false }] : []),
            ...(isTagged ? [{ hash: mailboxHash, contactId, senderId, isReserved: true }] : []),
          ];
        }),
    ],
    heads: async (contactIds) => {
      const stored = await many.heads(contactIds);
      return stored.map((head, index) => heads.get(contactIds[index] as ContactId) ?? head);
    },
    events: async (asked) => [
      ...(await many.events(asked)),
      ...asked.flatMap(({ contactId, upTo }) =>
        eventsOf(contactId).filter(({ sequence }) => sequence <= upTo),
      ),
    ],
    keys: async (asked) => {
      const own = asked.flatMap((one) => {
        const record = keys.get(keyName(one.contactId, one.value));
        return record === undefined ? [] : [{ ...one, record }];
      });
      return [...(await many.keys(asked)), ...own];
    },
    write: async (rows) => {
      const outcomes: ('written' | 'conflict')[] = [];
      for (const row of rows) {
        const isConflict = await isRowTaken(row);
        if (!isConflict) await keep(row);
        outcomes.push(isConflict ? 'conflict' : 'written');
      }
      return outcomes;
    },
  };

  return {
    ...tools,
    contacts,
    ledger,
    suppressions,
    proofs: tried,
    subjectOf: subjectFromContacts(contacts),
    readmit: async () => undefined,
    spreadStops: async () => undefined,
    spreadListed: async () => undefined,
    ...defined({ manyContacts: together }),
  };
};

type TrialTools = ContactServices & {
  readonly manyContacts?: ManyContacts;
  readonly proofs: ProofBook;
};

type Owner = { readonly contactId: ContactId; readonly senderId: SenderId };

const refused = (): Promise<never> =>
  Promise.reject(new Error('a trial repairs and erases nothing'));
