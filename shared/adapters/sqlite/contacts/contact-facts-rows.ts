import type { Contact } from '../../../contacts/contact.ts';
import { type ContactFacts, contactFacts } from '../../../contacts/contact-facts.ts';
import { canonicalJson, type Json } from '../../../kernel/canonical-json.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import { logEntry } from '../../../kernel/evidence/log-entry.ts';
import type { AddressHash, ContactId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { RecordedBy } from '../../../kernel/recorded-by.ts';
import { newSecret } from '../../keys/new-secret.ts';
import { sha256 } from '../../keys/sha256.ts';
import type { Database } from '../database.ts';
import { RefusedError } from '../refused.ts';

/** Keeps the facts of a new contact; the answer is what the evidence log is to have of them. */
export const keepCreated = (db: Database, contact: Contact, by: RecordedBy): readonly Sha256[] =>
  keep(db, contactFacts(contact, by));

/** The facts of a changed contact; what was there before any was kept becomes a version too. */
export const keepChanged = (
  db: Database,
  {
    previous,
    next,
    by,
  }: { readonly previous: Contact; readonly next: Contact; readonly by: RecordedBy },
): readonly Sha256[] => {
  const before = contactFacts(previous);
  return [
    ...(find(db, before) === undefined ? keep(db, before) : []),
    ...keep(db, contactFacts(next, by)),
  ];
};

/** INVARIANT: facts are put once. The same again, after a restored file, are there already. */
const keep = (db: Database, facts: ContactFacts): readonly Sha256[] => {
  const text = canonicalJson(facts as Json);
  const salt = newSecret();
  const put = db.run(
    'INSERT INTO contact_facts (contact_id, changed_at, version, facts, salt) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    facts.contactId,
    facts.changedAt,
    facts.version,
    text,
    salt,
  );
  if (put === 1) return [logEntry({ type: 'contact-facts', salt, hash: sha256(text) }, sha256)];
  if (find(db, facts) === text) return [];
  throw new RefusedError();
};

const find = (db: Database, { contactId, changedAt, version }: ContactFacts): string | undefined =>
  db.get<{ facts: string }>(
    'SELECT facts FROM contact_facts WHERE contact_id = ? AND changed_at = ? AND version = ?',
    contactId,
    changedAt,
    version,
  )?.facts;

/** The latest version of a moment. */
export const factsAt = (
  db: Database,
  contactId: ContactId,
  at: Instant,
): ContactFacts | undefined =>
  factsOf(
    db.get(
      'SELECT facts FROM contact_facts WHERE contact_id = ? AND changed_at <= ? ORDER BY changed_at DESC, version DESC LIMIT 1',
      contactId,
      at,
    ),
  );

/** The oldest version that is kept. */
export const oldestFacts = (db: Database, contactId: ContactId): ContactFacts | undefined =>
  factsOf(
    db.get(
      'SELECT facts FROM contact_facts WHERE contact_id = ? ORDER BY changed_at, version LIMIT 1',
      contactId,
    ),
  );

const factsOf = (row: { facts: string } | undefined): ContactFacts | undefined =>
  row === undefined ? undefined : (JSON.parse(row.facts) as ContactFacts);

/** The hashes of every version that is kept, oldest first. */
export const factsAddressHashes = (db: Database, contactId: ContactId): readonly AddressHash[] =>
  db
    .all<{ hash: AddressHash }>(
      `SELECT facts ->> 'addressHash' AS hash FROM contact_facts WHERE contact_id = ? ORDER BY changed_at, version`,
      contactId,
    )
    .map(({ hash }) => hash);
