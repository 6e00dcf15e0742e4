import type { CollectedKey } from '../../../contacts/collected.ts';
import type { Contact } from '../../../contacts/contact.ts';
import type { StoredContact } from '../../../contacts/contact-store.ts';
import type { ContactId, ExternalId } from '../../../kernel/ids.ts';
import { contactFromItem } from '../../items/contact-item.ts';
import { contactPk } from '../../items/keys.ts';
import { sha256 } from '../../keys/sha256.ts';
import type { Database } from '../database.ts';
import { parsed } from '../json-column.ts';
import { demand } from '../refused.ts';

/** A new contact, under an id that nobody has. */
export const insertContact = (db: Database, contact: Contact): void => {
  demand(
    db.run(
      'INSERT INTO contacts (contact_id, sender_id, version, contact) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      contact.contactId,
      contact.senderId,
      contact.version,
      JSON.stringify(contact),
    ),
  );
};

/** A contact over the version that was read. */
export const updateContact = (db: Database, previous: Contact, next: Contact): void => {
  demand(
    db.run(
      'UPDATE contacts SET sender_id = ?, version = ?, contact = ? WHERE contact_id = ? AND version = ?',
      next.senderId,
      next.version,
      JSON.stringify(next),
      next.contactId,
      previous.version,
    ),
  );
};

export type ContactRow = { readonly contact_id: ContactId; readonly contact: string | null };

export const findContact = (db: Database, contactId: ContactId): StoredContact | undefined => {
  const row = db.get<ContactRow>(
    'SELECT contact_id, contact FROM contacts WHERE contact_id = ?',
    contactId,
  );
  return row === undefined ? undefined : contactOfRow(row);
};

export const contactOfRow = ({ contact_id, contact }: ContactRow): StoredContact =>
  contactFromItem({ pk: contactPk(contact_id), contact: parsed(contact) });

/** The address for this contact, where nobody has it; what is reserved is free. */
export const takeAddress = (db: Database, { addressHash, senderId, contactId }: Contact): void => {
  demand(
    db.run(
      `INSERT INTO addresses (address_hash, sender_id, contact_id, is_reserved) VALUES (?, ?, ?, 0)
       ON CONFLICT DO UPDATE SET contact_id = excluded.contact_id, is_reserved = 0
       WHERE contact_id = excluded.contact_id OR is_reserved = 1`,
      addressHash,
      senderId,
      contactId,
    ),
  );
};

/** The rows that find the contact of a tagged address from its mailbox, and say that there is any. */
export const noteTag = (db: Database, { mailboxHash, senderId, contactId }: Contact): void => {
  if (mailboxHash === undefined) return;
  for (const table of ['tagged_addresses', 'tagged_mailboxes'])
    db.run(
      `INSERT OR REPLACE INTO ${table} (mailbox_hash, contact_id, sender_id) VALUES (?, ?, ?)`,
      mailboxHash,
      contactId,
      senderId,
    );
};

/** The caller's id for this contact alone; a contact of 0.1.0 has its caller's id as its own. */
export const takeExternalId = (db: Database, { externalId, contactId }: Contact): void => {
  if (externalId === undefined) return;
  demand(
    db.run(
      `INSERT INTO external_ids (external_id, contact_id)
       SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM contacts WHERE contact_id = ?1)
       ON CONFLICT DO UPDATE SET contact_id = excluded.contact_id WHERE contact_id = excluded.contact_id`,
      externalId,
      contactId,
    ),
  );
};

/** Frees a caller's id, unless it names another contact by now. */
export const freeExternalId = (
  db: Database,
  externalId: ExternalId | undefined,
  contactId: ContactId,
): void => {
  if (externalId === undefined) return;
  db.run(
    'DELETE FROM external_ids WHERE external_id = ? AND contact_id = ?',
    externalId,
    contactId,
  );
};

/** Sales and gifts for this contact alone; of what they were only a hash is kept. */
export const takeCollected = (
  db: Database,
  contactId: ContactId,
  keys: readonly CollectedKey[],
): void => {
  for (const key of keys)
    demand(
      db.run(
        `INSERT INTO collected (key_hash, contact_id) VALUES (?, ?)
         ON CONFLICT DO UPDATE SET contact_id = excluded.contact_id WHERE contact_id = excluded.contact_id`,
        sha256(key),
        contactId,
      ),
    );
};

/** Whose a sale or a gift is. */
export const collectorOf = (db: Database, key: CollectedKey): ContactId | undefined =>
  db.get<{ contact_id: ContactId }>(
    'SELECT contact_id FROM collected WHERE key_hash = ?',
    sha256(key),
  )?.contact_id;
