import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Mail } from '../../../delivery/mail/mail.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import type { LeafType } from '../../../kernel/evidence/log-entry.ts';
import type { MailingId } from '../../../kernel/ids.ts';
import type { Clock } from '../../../kernel/instant.ts';
import type { MailingHeader } from '../../../mailing/mailing-store.ts';
import type { Review } from '../../../mailing/review/review.ts';
import type { MailingRemover, RemovalCertificate } from '../../../retention/removing-mailings.ts';
import { commitRecord, recordEntry } from '../../items/commit-record.ts';
import { loggedReview } from '../../items/mailing-header.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { keptVersions } from '../mailings/kept-versions.ts';
import { type BatchRow, batchOfRow } from './batch-rows.ts';

/**
 * Mailings in the order in which nothing that is left accuses what is gone: accounts and reviews,
 * whose leaves the certificate closes; batches with their claims, some at a time; and with the rest
 * the header, by which an interrupted removal is found again.
 */
export const sqliteMailingRemover = (
  db: Database,
  { newId, now }: RemoverOptions,
): MailingRemover => {
  const headers = keptVersions<MailingHeader>(db, {
    kind: 'mailing',
    idOf: ({ mailingId }) => mailingId,
  });

  const certificate = (mailingId: MailingId): RemovalCertificate | undefined => {
    const row = db.get<{ certificate: string }>(
      // In the table of those of contacts, so that its proof is asked for in the same way.
      'SELECT certificate FROM certificates WHERE contact_id = ? AND part = 0',
      mailingId,
    );
    return row === undefined ? undefined : (JSON.parse(row.certificate) as RemovalCertificate);
  };

  /** What the evidence log has of a mailing. */
  const leavesOf = (mailingId: MailingId): readonly Sha256[] =>
    logged.flatMap(({ type, sql, recordOf }) =>
      db
        .all<LoggedRow>(sql, mailingId)
        .map(({ record, salt }) => recordEntry(type, recordOf(mailingId, record), salt)),
    );

  const remove = (tables: readonly string[], mailingId: MailingId): void => {
    for (const table of tables) db.run(`DELETE FROM ${table} WHERE mailing_id = ?`, mailingId);
  };

  const removeBatch = (row: BatchRow): void => {
    const { mailingId, jobId, entries } = batchOfRow(db, row);
    for (const { contactId } of entries) {
      // Another job may have taken the claim over: then it goes with that one.
      const own = 'DELETE FROM claims WHERE contact_id = ? AND mailing_id = ? AND job = ?';
      if (db.run(own, contactId, mailingId, jobId) === 1)
        db.run(
          'DELETE FROM claim_feedback WHERE contact_id = ? AND mailing_id = ?',
          contactId,
          mailingId,
        );
    }
    for (const table of ['resolved_recipients', 'batches'])
      db.run(`DELETE FROM ${table} WHERE mailing_id = ? AND job_id = ?`, mailingId, jobId);
  };

  const step = (mailingId: MailingId): 'going' | 'gone' => {
    remove(['accounts', 'reviews'], mailingId);
    db.run('DELETE FROM mails WHERE mail_id = ?', mailingId);
    const batches = db.all<BatchRow>(
      'SELECT * FROM batches WHERE mailing_id = ? ORDER BY job_id LIMIT ?',
      mailingId,
      batchesAStep,
    );
    for (const batch of batches) removeBatch(batch);
    if (batches.length > 0) return 'going';
    remove(rest, mailingId);
    db.run("DELETE FROM versions WHERE kind = 'mailing' AND id = ?", mailingId);
    return 'gone';
  };

  return {
    certificate: async (mailingId) => certificate(mailingId),
    certify: async (mailingId, senderId, by) =>
      db.atOnce(() => {
        if (certificate(mailingId) !== undefined) return;
        const at = now();
        const record: RemovalCertificate = {
          ...{ certificateId: newId(), mailingId, senderId, ...by },
          ...{ status: 'completed', completedAt: at, leaves: leavesOf(mailingId) },
        };
        const { salt, entry } = commitRecord('erasure', record);
        db.run(
          'INSERT INTO certificates (contact_id, part, certificate, salt) VALUES (?, 0, ?, ?)',
          mailingId,
          JSON.stringify(record),
          salt,
        );
        putLeaves(db, at, [entry]);
      }),
    step: async ({ mailingId }) => {
      const outcome = db.atOnce(() => step(mailingId));
      await nextTurn();
      return outcome;
    },
    header: async (mailingId) => headers.current(mailingId),
    mail: async (mailingId) => {
      const row = db.get<{ mail: string }>('SELECT mail FROM mails WHERE mail_id = ?', mailingId);
      return row === undefined ? undefined : (JSON.parse(row.mail) as Mail);
    },
  };
};

type RemoverOptions = { readonly newId: () => string; readonly now: Clock };

/** Requests wait for a step: a thousand claims are some hundredths of a second. */
const batchesAStep = 20;

/** What goes last; `mailings` is the row by which a mailing is found. */
const rest = [
  'pages',
  'tallies',
  'snapshots',
  'runs',
  'feedback_counts',
  'observation_sums',
  'openings',
  'classifications',
  'mailing_contents',
  'mailings',
];

type LoggedRow = { readonly record: string; readonly salt: string };

type Logged = {
  readonly type: LeafType;
  readonly sql: string;
  readonly recordOf: (mailingId: MailingId, text: string) => object;
};

const asStored = (_: MailingId, text: string): object => JSON.parse(text) as object;

/** Every record of a mailing that has a leaf. */
const logged: readonly Logged[] = [
  {
    type: 'mailing-account',
    sql: 'SELECT account AS record, salt FROM accounts WHERE mailing_id = ? ORDER BY until',
    recordOf: asStored,
  },
  {
    type: 'review',
    sql: 'SELECT review AS record, salt FROM reviews WHERE mailing_id = ? ORDER BY version',
    recordOf: (mailingId, text) => loggedReview(mailingId, JSON.parse(text) as Review),
  },
  {
    type: 'mail',
    sql: 'SELECT mail AS record, salt FROM mails WHERE mail_id = ?',
    recordOf: asStored,
  },
];
