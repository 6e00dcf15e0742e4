import { type CollectedKey, newlyCollected, ownCollected } from '../../../contacts/collected.ts';
import type { Contact } from '../../../contacts/contact.ts';
import { contactFacts, factsThen } from '../../../contacts/contact-facts.ts';
import type { ContactStore } from '../../../contacts/contact-store.ts';
import type { AddressHash, ContactId, ExternalId, SenderId } from '../../../kernel/ids.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { demand, RefusedError, unlessRefused } from '../refused.ts';
import {
  factsAddressHashes,
  factsAt,
  keepChanged,
  keepCreated,
  oldestFacts,
} from './contact-facts-rows.ts';
import {
  type ContactRow,
  collectorOf,
  contactOfRow,
  findContact,
  freeExternalId,
  insertContact,
  noteTag,
  takeAddress,
  takeCollected,
  takeExternalId,
  updateContact,
} from './contact-rows.ts';

/** Contacts by id, with a row per address and sender beside them, and one per caller's id. */
export const sqliteContactStore = (db: Database): ContactStore => {
  const reserveAddress = ({ addressHash, senderId, contactId }: Contact): void =>
    demand(
      db.run(
        'INSERT INTO addresses (address_hash, sender_id, contact_id, is_reserved) VALUES (?, ?, ?, 1) ON CONFLICT DO NOTHING',
        addressHash,
        senderId,
        contactId,
      ),
    );

  /** INVARIANT: nobody gives an address away that is another's. */
  const leaveAddress = ({ addressHash, senderId, contactId, mailboxHash }: Contact): void => {
    const owner = ownerOf(addressHash, senderId);
    if (owner !== undefined && owner.contact_id !== contactId) throw new RefusedError();
    db.run('DELETE FROM addresses WHERE address_hash = ? AND sender_id = ?', addressHash, senderId);
    if (mailboxHash !== undefined)
      db.run(
        'DELETE FROM tagged_addresses WHERE mailbox_hash = ? AND contact_id = ?',
        mailboxHash,
        contactId,
      );
  };

  const ownerOf = (addressHash: AddressHash, senderId: SenderId): AddressRow | undefined =>
    db.get(
      'SELECT contact_id, is_reserved FROM addresses WHERE address_hash = ? AND sender_id = ?',
      addressHash,
      senderId,
    );

  /** Who else has the address, if anybody. */
  const otherOwner = ({ addressHash, senderId, contactId }: Contact): ContactId | undefined => {
    const row = ownerOf(addressHash, senderId);
    return row === undefined || row.is_reserved === 1 || row.contact_id === contactId
      ? undefined
      : row.contact_id;
  };

  const isTaken = ({ contactId }: Contact, keys: readonly CollectedKey[]): boolean =>
    keys.some((key) => (collectorOf(db, key) ?? contactId) !== contactId);

  const byExternalId = (externalId: ExternalId): ContactId | undefined =>
    db.get<{ contact_id: ContactId }>(
      'SELECT contact_id FROM external_ids WHERE external_id = ?',
      externalId,
    )?.contact_id;

  const atHashes = async (
    hashes: readonly AddressHash[],
    senderId: SenderId | undefined,
    sql: string,
  ) => {
    const rows = hashes.flatMap((hash) =>
      db.all<{ contact_id: ContactId; sender_id: SenderId }>(sql, hash, senderId ?? null),
    );
    return [
      ...new Map(
        rows.map(({ contact_id: contactId, sender_id }) => [
          contactId,
          { contactId, senderId: sender_id },
        ]),
      ).values(),
    ];
  };

  return {
    reserve: async (contact) =>
      unlessRefused(
        () =>
          db.atOnce(() => {
            reserveAddress(contact);
            takeExternalId(db, contact);
            return 'reserved' as const;
          }),
        'taken',
      ),
    create: async (contact, by) =>
      unlessRefused(
        () =>
          db.atOnce(() => {
            const owner = otherOwner(contact);
            if (owner !== undefined) return { outcome: 'address-taken', contactId: owner } as const;
            const collected = ownCollected(contact);
            if (isTaken(contact, collected)) return { outcome: 'collected-taken' } as const;
            insertContact(db, contact);
            takeAddress(db, contact);
            noteTag(db, contact);
            takeExternalId(db, contact);
            takeCollected(db, contact.contactId, collected);
            putLeaves(db, contact.updatedAt, keepCreated(db, contact, by));
            return { outcome: 'created' } as const;
          }),
        { outcome: 'id-taken' },
      ),
    collectorsOf: async (keys) => keys.map((key) => collectorOf(db, key)),
    read: async (contactId) => findContact(db, contactId),
    readMany: async (contactIds) => contactIds.map((contactId) => findContact(db, contactId)),
    byExternalIds: async (ids) => ids.map(byExternalId),
    change: async (previous, next, by) =>
      unlessRefused(
        () =>
          db.atOnce(() => {
            const owner = otherOwner(next);
            if (owner !== undefined) return { outcome: 'address-taken', contactId: owner } as const;
            const collected = newlyCollected(previous, next);
            if (isTaken(next, collected)) return { outcome: 'collected-taken' } as const;
            updateContact(db, previous, next);
            takeCollected(db, next.contactId, collected);
            if (previous.addressHash !== next.addressHash) {
              takeAddress(db, next);
              leaveAddress(previous);
              noteTag(db, next);
            }
            putLeaves(db, next.updatedAt, keepChanged(db, { previous, next, by }));
            return { outcome: 'changed' } as const;
          }),
        { outcome: 'conflict' },
      ),
    factsAt: async (contactId, at) => {
      const contact = findContact(db, contactId);
      if (contact === undefined || 'malformed' in contact) return contact;
      const then = factsAt(db, contactId, at);
      const oldest = then ?? oldestFacts(db, contactId) ?? contactFacts(contact);
      return factsThen(at, { contact, thatDay: then, oldest });
    },
    addressHashes: async (contactId) => {
      const contact = findContact(db, contactId);
      const present = contact === undefined || 'malformed' in contact ? [] : [contact.addressHash];
      return [...new Set([...factsAddressHashes(db, contactId), ...present])];
    },
    atAddress: (hashes, senderId) => atHashes(hashes, senderId, `${atAddress} AND is_reserved = 0`),
    reservedAt: (hashes, senderId) =>
      atHashes(hashes, senderId, `${atAddress} AND is_reserved = 1`),
    inMailbox: (hashes) =>
      atHashes(
        hashes,
        undefined,
        `${atAddress} AND is_reserved = 0
         UNION ALL SELECT contact_id, sender_id FROM tagged_addresses WHERE mailbox_hash = ?1`,
      ),
    page: async (limit, from, part) => {
      const rows = db.all<ContactRow & { number: number }>(
        'SELECT number, contact_id, contact FROM contacts WHERE number > ? AND number % ? = ? ORDER BY number LIMIT ?',
        Number(from?.['number'] ?? 0),
        part?.totalSegments ?? 1,
        part?.segment ?? 0,
        // One more than asked for tells whether there is more.
        limit + 1,
      );
      const contacts = rows.slice(0, limit).map(contactOfRow);
      const last = rows[limit - 1];
      return rows.length <= limit || last === undefined
        ? { contacts }
        : { contacts, next: { number: String(last.number) } };
    },
    remove: async (contactId, externalId) =>
      db.atOnce(() => {
        freeExternalId(db, externalId, contactId);
        const contact = findContact(db, contactId);
        if (contact === undefined) return;
        if (!('malformed' in contact)) leaveAddress(contact);
        db.run('DELETE FROM contacts WHERE contact_id = ?', contactId);
      }),
  };
};

type AddressRow = { readonly contact_id: ContactId; readonly is_reserved: number };

const atAddress =
  'SELECT contact_id, sender_id FROM addresses WHERE address_hash = ?1 AND (?2 IS NULL OR sender_id = ?2)';
