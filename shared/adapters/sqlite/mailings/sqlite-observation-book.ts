import {
  changeOf,
  type ObservedMail,
  type Seen,
  sumsOf,
} from '../../../delivery/measuring/observation.ts';
import type { ObservationBook } from '../../../delivery/measuring/observation-book.ts';
import type { ContactId, MailingId } from '../../../kernel/ids.ts';
import type { Database } from '../database.ts';

/** One row for each contact and mailing, and one for each sum of a mailing; changed together. */
export const sqliteObservationBook = (db: Database): ObservationBook => {
  const find = (mail: Key): ObservedMail | undefined => {
    const row = db.get<Row>(
      `${select} WHERE contact_id = ? AND mailing_id = ?`,
      mail.contactId,
      mail.mailingId,
    );
    return row === undefined ? undefined : observedOf(row);
  };

  const put = (before: Seen, after: ObservedMail): void => {
    if (Object.keys(after.seen).length === 0)
      db.run(
        'DELETE FROM observations WHERE contact_id = ? AND mailing_id = ?',
        after.contactId,
        after.mailingId,
      );
    else
      db.run(
        'INSERT OR REPLACE INTO observations (contact_id, mailing_id, sender_id, seen, expires_at) VALUES (?, ?, ?, ?, ?)',
        after.contactId,
        after.mailingId,
        after.senderId,
        JSON.stringify(after.seen),
        after.until,
      );
    for (const [name, by] of Object.entries(changeOf(before, after.seen)))
      db.run(
        `INSERT INTO observation_sums (mailing_id, name, count) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET count = count + excluded.count`,
        after.mailingId,
        name,
        by,
      );
  };

  return {
    add: async (observed, consentVersion) =>
      db.atOnce(() => {
        const known = find(observed)?.seen ?? {};
        if (Object.keys(observed.seen).every((name) => known[name])) return 'kept';
        const state = db.get<{ version: number }>(
          'SELECT version FROM consent_states WHERE contact_id = ?',
          observed.contactId,
        );
        if (state?.version !== consentVersion) return 'consent-changed';
        put(known, { ...observed, seen: { ...observed.seen, ...known } });
        return 'kept';
      }),
    ofContact: async (contactId) =>
      db.all<Row>(`${select} WHERE contact_id = ? ORDER BY mailing_id`, contactId).map(observedOf),
    keepOnly: async (mail, isKept) =>
      db.atOnce(() => {
        const observed = find(mail);
        if (observed === undefined) return;
        const kept = Object.entries(observed.seen).filter(([name]) => isKept(name));
        put(observed.seen, { ...observed, seen: Object.fromEntries(kept) });
      }),
    sums: async (mailingId) =>
      sumsOf(
        db
          .all<{ name: string; count: number }>(
            'SELECT name, count FROM observation_sums WHERE mailing_id = ?',
            mailingId,
          )
          .map(({ name, count }) => ({ [name]: count })),
      ),
  };
};

type Key = Pick<ObservedMail, 'contactId' | 'mailingId'>;

type Row = {
  readonly contact_id: ContactId;
  readonly mailing_id: MailingId;
  readonly sender_id: ObservedMail['senderId'];
  readonly seen: string;
  readonly expires_at: ObservedMail['until'];
};

const select = 'SELECT contact_id, mailing_id, sender_id, seen, expires_at FROM observations';

const observedOf = (row: Row): ObservedMail => ({
  contactId: row.contact_id,
  mailingId: row.mailing_id,
  senderId: row.sender_id,
  seen: JSON.parse(row.seen) as Seen,
  until: row.expires_at,
});
