import {
  type CollectedKey,
  newlyCollected,
  ownCollected,
} from '../../../shared/contacts/collected.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import {
  type ContactFacts,
  contactFacts,
  factsThen,
} from '../../../shared/contacts/contact-facts.ts';
import type { ContactStore, StoredContact } from '../../../shared/contacts/contact-store.ts';
import type { ContactId, ExternalId } from '../../../shared/kernel/ids.ts';
import type { RecordedBy } from '../../../shared/kernel/recorded-by.ts';

/** A `ContactStore` that keeps everything in memory; it shares no object with its caller. */
export const memoryContactStore = (
  contacts: Map<ContactId, StoredContact> = new Map(),
): ContactStore => {
  const addresses = new Map<string, ContactId>();
  const reserved = new Map<string, ContactId>();
  const callers = new Map<ExternalId, ContactId>();
  const collected = new Map<CollectedKey, ContactId>();
  const isCollectedTaken = ({ contactId }: Contact, keys: readonly CollectedKey[]): boolean =>
    keys.some((key) => (collected.get(key) ?? contactId) !== contactId);
  const collect = ({ contactId }: Contact, keys: readonly CollectedKey[]): void => {
    for (const key of keys) collected.set(key, contactId);
  };
  const versions = new Map<ContactId, ContactFacts[]>();
  const keep = (contact: Contact, by?: RecordedBy): void => {
    const kept = versions.get(contact.contactId) ?? [];
    versions.set(contact.contactId, [...kept, structuredClone(contactFacts(contact, by))]);
  };
  const find = async (contactId: ContactId) => structuredClone(contacts.get(contactId));
  const takenBy = (contact: Contact): ContactId | undefined => {
    const owner = addresses.get(addressKey(contact));
    return owner === contact.contactId ? undefined : owner;
  };
  const isTaken = ({ externalId, contactId }: Contact): boolean => {
    if (externalId === undefined) return false;
    const isOfLegacy = contacts.has(externalId as string as ContactId);
    return isOfLegacy || (callers.get(externalId) ?? contactId) !== contactId;
  };
  const at = (
    rows: ReadonlyMap<string, ContactId>,
    hashes: readonly string[],
    wanted: string | undefined,
  ) =>
    [...rows]
      .map(([key, contactId]) => ({ key: key.split(' '), contactId }))
      .filter(({ key: [hash] }) => hashes.includes(hash ?? ''))
      .map(({ key: [, sender], contactId }) => ({
        contactId,
        senderId: sender as Contact['senderId'],
      }))
      .filter(({ senderId }) => wanted === undefined || senderId === wanted);
  return {
    reserve: async (contact) => {
      const key = addressKey(contact);
      if (addresses.has(key) || reserved.has(key) || isTaken(contact)) return 'taken';
      reserved.set(key, contact.contactId);
      if (contact.externalId !== undefined) callers.set(contact.externalId, contact.contactId);
      return 'reserved';
    },
    reservedAt: async (hashes, senderId) => at(reserved, hashes, senderId),
    byExternalIds: async (ids) => ids.map((id) => callers.get(id)),
    collectorsOf: async (keys) => keys.map((key) => collected.get(key)),
    read: find,
    readMany: (contactIds) => Promise.all(contactIds.map(find)),
    create: async (contact, by) => {
      const owner = takenBy(contact);
      if (owner !== undefined) return { outcome: 'address-taken', contactId: owner };
      if (contacts.has(contact.contactId) || isTaken(contact)) return { outcome: 'id-taken' };
      if (isCollectedTaken(contact, ownCollected(contact))) return { outcome: 'collected-taken' };
      collect(contact, ownCollected(contact));
      contacts.set(contact.contactId, structuredClone(contact));
      addresses.set(addressKey(contact), contact.contactId);
      reserved.delete(addressKey(contact));
      if (contact.externalId !== undefined) callers.set(contact.externalId, contact.contactId);
      keep(contact, by);
      return { outcome: 'created' };
    },
    change: async (previous, next, by) => {
      const stored = contacts.get(next.contactId);
      const current = stored === undefined || 'malformed' in stored ? undefined : stored.version;
      const owner = takenBy(next);
      if (owner !== undefined) return { outcome: 'address-taken', contactId: owner };
      if (current !== previous.version) return { outcome: 'conflict' };
      const taken = newlyCollected(previous, next);
      if (isCollectedTaken(next, taken)) return { outcome: 'collected-taken' };
      collect(next, taken);
      if (addressKey(previous) !== addressKey(next)) addresses.delete(addressKey(previous));
      addresses.set(addressKey(next), next.contactId);
      reserved.delete(addressKey(next));
      contacts.set(next.contactId, structuredClone(next));
      if (!versions.has(next.contactId)) keep(previous);
      keep(next, by);
      return { outcome: 'changed' };
    },
    factsAt: async (contactId, at) => {
      const contact = await find(contactId);
      if (contact === undefined || 'malformed' in contact) return contact;
      const kept = structuredClone(versions.get(contactId) ?? [contactFacts(contact)]);
      const then = kept.findLast(({ changedAt }) => changedAt <= at);
      const isKept = versions.has(contactId);
      return factsThen(at, {
        contact,
        thatDay: isKept ? then : undefined,
        oldest: kept[0] ?? contactFacts(contact),
      });
    },
    addressHashes: async (contactId) => {
      const contact = await find(contactId);
      const present = contact === undefined || 'malformed' in contact ? [] : [contact.addressHash];
      const kept = (versions.get(contactId) ?? []).map(({ addressHash }) => addressHash);
      return [...new Set([...kept, ...present])];
    },
    atAddress: async (hashes, senderId) => at(addresses, hashes, senderId),
    inMailbox: async (hashes) => {
      const tagged = [...contacts.values()].flatMap((one) =>
        'malformed' in one || one.mailboxHash === undefined || !hashes.includes(one.mailboxHash)
          ? []
          : [{ contactId: one.contactId, senderId: one.senderId }],
      );
      return [...at(addresses, hashes, undefined), ...tagged];
    },
    page: async (limit, from, part = { segment: 0, totalSegments: 1 }) => {
      const all = [...contacts.keys()].filter(
        (_, index) => index % part.totalSegments === part.segment,
      );
      const start = from === undefined ? 0 : Number(from['number']);
      const found = await Promise.all(all.slice(start, start + limit).map(find));
      const page = { contacts: found.filter((contact) => contact !== undefined) };
      return start + limit < all.length
        ? { ...page, next: { number: String(start + limit) } }
        : page;
    },
    remove: async (contactId, externalId) => {
      versions.delete(contactId);
      if (externalId !== undefined && callers.get(externalId) === contactId)
        callers.delete(externalId);
      contacts.delete(contactId);
      for (const [key, owner] of addresses) if (owner === contactId) addresses.delete(key);
    },
  };
};

type AddressOf = Pick<Contact, 'addressHash' | 'senderId'>;

const addressKey = ({ addressHash, senderId }: AddressOf): string => `${addressHash} ${senderId}`;
