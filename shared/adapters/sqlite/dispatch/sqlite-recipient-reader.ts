import type { StoredContact } from '../../../contacts/contact-store.ts';
import { jobSize } from '../../../delivery/jobs.ts';
import type { AudienceReader, ReadState, RecipientReader } from '../../../delivery/ports.ts';
import type { ContactId } from '../../../kernel/ids.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { MailingState } from '../../../mailing/mailing.ts';
import { consentStateFromItem } from '../../items/consent-state-item.ts';
import { type ContactRow, contactOfRow, findContact } from '../contacts/contact-rows.ts';
import type { Database } from '../database.ts';
import { parsed } from '../json-column.ts';
import { findBatch } from './batch-rows.ts';

/** Everything that `send` must know about a job, at one moment. */
export const sqliteRecipientReader = (db: Database): RecipientReader => ({
  job: async (mailingId, jobId, contactIds) => {
    if (contactIds.length > jobSize) throw new RangeError('too many recipients for one job');
    return db.atOneMoment(() => {
      const mailing = db.get<{ state: MailingState }>(
        'SELECT state FROM mailings WHERE mailing_id = ?',
        mailingId,
      );
      const batch = findBatch(db, mailingId, jobId);
      return defined({
        mailingState: mailing?.state,
        batch,
        contacts: contactsOf(db, contactIds),
        states: statesOf(db, contactIds),
      });
    });
  },
});

/** The audience in the order in which contacts were added; a segment is every nth contact. */
export const sqliteAudienceReader = (
  db: Database,
  contactsOfPage: number = defaultContactsOfPage,
): AudienceReader => ({
  fitsOnePage: async () => {
    const row = db.get<{ count: number }>(
      'SELECT count(*) AS count FROM (SELECT 1 FROM contacts LIMIT ?)',
      contactsOfPage + 1,
    );
    return (row?.count ?? 0) <= contactsOfPage;
  },
  page: async ({ senderId, segment, segments, cursor = '0' }) => {
    // One whose sender cannot be read comes too, for policy to deny.
    const rows = db.all<ContactRow & { readonly number: number }>(
      `SELECT number, contact_id, contact FROM (
         SELECT * FROM (SELECT number, contact_id, contact FROM contacts
           WHERE sender_id = ?1 AND number > ?2 AND number % ?3 = ?4 ORDER BY number LIMIT ?5)
         UNION ALL
         SELECT * FROM (SELECT number, contact_id, contact FROM contacts
           WHERE sender_id IS NULL AND number > ?2 AND number % ?3 = ?4 ORDER BY number LIMIT ?5)
       ) ORDER BY number LIMIT ?5`,
      senderId,
      Number(cursor),
      segments,
      segment,
      contactsOfPage,
    );
    const last = rows.at(-1);
    const contacts = rows.map(contactOfRow);
    return rows.length < contactsOfPage || last === undefined
      ? { contacts }
      : { contacts, next: String(last.number) };
  },
  named: async (contactIds) => db.atOneMoment(() => [...contactsOf(db, contactIds).values()]),
  consentStates: async (contactIds) => db.atOneMoment(() => statesOf(db, contactIds)),
});

/** As many as a page has on DynamoDB, so that a page's verdicts are of the same size. */
const defaultContactsOfPage = 2_000;

const contactsOf = (
  db: Database,
  contactIds: readonly ContactId[],
): ReadonlyMap<ContactId, StoredContact> => {
  const found = new Map<ContactId, StoredContact>();
  for (const contactId of contactIds) {
    const contact = findContact(db, contactId);
    if (contact !== undefined) found.set(contactId, contact);
  }
  return found;
};

/** States alone: a decision does not read the marks of the fold. */
const statesOf = (
  db: Database,
  contactIds: readonly ContactId[],
): ReadonlyMap<ContactId, ReadState> => {
  const found = new Map<ContactId, ReadState>();
  for (const contactId of contactIds) {
    const row = db.get<{ version: number; is_erased: number; state: string | null }>(
      'SELECT version, is_erased, state FROM consent_states WHERE contact_id = ?',
      contactId,
    );
    if (row === undefined) continue;
    const { version, is_erased, state } = row;
    const item = { version, erased: is_erased === 1, state: parsed(state) };
    found.set(contactId, consentStateFromItem(item, contactId));
  }
  return found;
};
