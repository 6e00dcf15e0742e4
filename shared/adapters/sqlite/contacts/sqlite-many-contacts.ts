import type { ConsentEvent } from '../../../consent/event/consent-event.ts';
import { newlyCollected, ownCollected } from '../../../contacts/collected.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { AddressHash, ContactId, SenderId } from '../../../kernel/ids.ts';
import type { ManyContacts, ManyWrites } from '../../../subjects/many/many-contacts.ts';
import { ledgerHeadFromItem } from '../../items/consent-state-item.ts';
import { findState, itemOfState, writeLedger } from '../consent/ledger-rows.ts';
import { putSuppression } from '../consent/suppression-rows.ts';
import type { Database } from '../database.ts';
import { putAnnouncements, putLeaves } from '../evidence/outbox-rows.ts';
import { unlessRefused } from '../refused.ts';
import { keepChanged, keepCreated } from './contact-facts-rows.ts';
import {
  insertContact,
  noteTag,
  takeAddress,
  takeCollected,
  takeExternalId,
  updateContact,
} from './contact-rows.ts';

/** Reads by hundreds of keys, and writes as many rows in one transaction as it is given. */
export const sqliteManyContacts = (db: Database): ManyContacts => {
  /** What a row writes, but for what it announces; the answer is what the log is to have of it. */
  const writeRow = (row: ManyWrites): readonly Sha256[] => [
    ...row.created.flatMap(({ contact, by }) => {
      insertContact(db, contact);
      takeAddress(db, contact);
      noteTag(db, contact);
      takeExternalId(db, contact);
      takeCollected(db, contact.contactId, ownCollected(contact));
      return keepCreated(db, contact, by);
    }),
    ...row.changed.flatMap(({ previous, next, by }) => {
      updateContact(db, previous, next);
      takeCollected(db, next.contactId, newlyCollected(previous, next));
      return keepChanged(db, { previous, next, by });
    }),
    ...row.ledgers.flatMap((write) => writeLedger(db, write)),
    ...row.suppressions.map((one) => putSuppression(db, one)),
  ];

  /** One row for all of it: what it announces, and the leaves for the evidence log. */
  const announce = (rows: readonly ManyWrites[], entries: readonly Sha256[]): void => {
    const [first, ...others] = rows.flatMap(({ ledgers }) =>
      ledgers.flatMap(({ outbox }) => outbox),
    );
    if (first !== undefined) {
      putAnnouncements(db, [first, ...others], entries);
      return;
    }
    const [at] = rows.flatMap(({ suppressions, created, changed }) => [
      ...suppressions.map((one) => one.at),
      ...created.map(({ contact }) => contact.updatedAt),
      ...changed.map(({ next }) => next.updatedAt),
    ]);
    if (at !== undefined) putLeaves(db, at, entries);
  };

  /** The path on which no row conflicts: a savepoint for each costs as much as the rows. */
  const writeAll = (rows: readonly ManyWrites[]): readonly 'written'[] =>
    db.atOnce(() => {
      announce(rows, rows.flatMap(writeRow));
      return rows.map(() => 'written' as const);
    });

  const writeEach = (rows: readonly ManyWrites[]): readonly ('written' | 'conflict')[] =>
    db.atOnce(() => {
      const entries = rows.map((row) =>
        unlessRefused(() => db.atOnce(() => writeRow(row)), undefined),
      );
      announce(
        rows.filter((_, index) => entries[index] !== undefined),
        entries.flatMap((own) => own ?? []),
      );
      return entries.map((own) => (own === undefined ? 'conflict' : 'written'));
    });

  return {
    addresses: async (hashes, senderIds) =>
      hashes.flatMap((hash) => [
        ...senderIds.flatMap((senderId) =>
          db
            .all<{ contact_id: ContactId; is_reserved: number }>(
              'SELECT contact_id, is_reserved FROM addresses WHERE address_hash = ? AND sender_id = ?',
              hash,
              senderId,
            )
            .map((row) =>
              taken(hash, {
                senderId,
                contactId: row.contact_id,
                isReserved: row.is_reserved === 1,
              }),
            ),
        ),
        ...db
          .all<{ contact_id: ContactId; sender_id: SenderId }>(
            'SELECT contact_id, sender_id FROM tagged_mailboxes WHERE mailbox_hash = ?',
            hash,
          )
          .map((row) =>
            taken(hash, { senderId: row.sender_id, contactId: row.contact_id, isReserved: true }),
          ),
      ]),
    heads: async (contactIds) =>
      contactIds.map((id) => ledgerHeadFromItem(itemOfState(findState(db, id)), id)),
    events: async (asked) =>
      asked.flatMap(({ contactId, upTo }) =>
        db
          .all<{ event: string }>(
            'SELECT event FROM consent_events WHERE contact_id = ? AND sequence <= ?',
            contactId,
            upTo,
          )
          .map(({ event }) => JSON.parse(event) as ConsentEvent),
      ),
    keys: async (asked) =>
      asked.flatMap((one) => {
        const row = db.get<{ fingerprint: string; sequences: string }>(
          'SELECT fingerprint, sequences FROM consent_keys WHERE contact_id = ? AND key = ?',
          one.contactId,
          one.value,
        );
        if (row === undefined) return [];
        const sequences = JSON.parse(row.sequences) as readonly number[];
        return [{ ...one, record: { fingerprint: row.fingerprint, sequences } }];
      }),
    write: async (rows) => unlessRefused(() => writeAll(rows), undefined) ?? writeEach(rows),
  };
};

const taken = (
  hash: AddressHash,
  {
    senderId,
    contactId,
    isReserved,
  }: { readonly senderId: SenderId; readonly contactId: ContactId; readonly isReserved: boolean },
) => ({ hash, senderId, contactId, isReserved });
