import {
  type FeedbackCounts,
  type FeedbackKind,
  noFeedback,
} from '../../../delivery/accounting/counts.ts';
import type { PageTally } from '../../../delivery/accounting/page-tally.ts';
import type { SentMailing } from '../../../delivery/accounting/sent-mailing.ts';
import type { Page } from '../../../delivery/fan-out/page.ts';
import type { Run, RunSnapshot } from '../../../delivery/fan-out/run.ts';
import { jobPlace } from '../../../delivery/jobs.ts';
import type { DispatchLedger } from '../../../delivery/ports.ts';
import { millisPerDay } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { committed, saidOnPage } from '../../items/account-rows.ts';
import { batchesFrom } from '../../items/dispatch-keys.ts';
import type { Database } from '../database.ts';
import { parsed } from '../json-column.ts';
import { type BatchRow, batchOfRow, findBatch, updateBatch } from './batch-rows.ts';
import { type ClaimRow, claimOfRow, writeClaims } from './claim-rows.ts';

/** Pages, batches and claims of mailings; claims are written on the consent version beside them. */
export const sqliteDispatchLedger = (db: Database): DispatchLedger => {
  const findRun = (mailingId: string) =>
    parsed(db.get<{ run: string }>('SELECT run FROM runs WHERE mailing_id = ?', mailingId)?.run) as
      | Run
      | undefined;

  const findPage = (mailingId: string, segment: number, page: number) =>
    parsed(
      db.get<{ verdicts: string }>(
        'SELECT verdicts FROM pages WHERE mailing_id = ? AND segment = ? AND page = ?',
        mailingId,
        segment,
        page,
      )?.verdicts,
    ) as Page | undefined;

  const tallies = (sql: string, ...values: readonly (string | number)[]) =>
    db
      .all<{ tally: string }>(`SELECT tally FROM tallies WHERE mailing_id = ? ${sql}`, ...values)
      .map(({ tally }) => JSON.parse(tally) as PageTally);

  const claims = (sql: string, ...values: readonly (string | number)[]) =>
    db
      .all<ClaimRow>(`SELECT * FROM claims WHERE contact_id = ? ${sql}`, ...values)
      .map((row) => claimOfRow(db, row));

  return {
    openRun: async (run) => {
      const opened = db.run(
        'INSERT INTO runs (mailing_id, run) VALUES (?, ?) ON CONFLICT DO NOTHING',
        run.mailingId,
        JSON.stringify(run),
      );
      if (opened === 1) return { outcome: 'opened', run };
      const stored = findRun(run.mailingId);
      if (stored === undefined) throw new Error('a stored run is gone');
      return { outcome: 'exists', run: stored };
    },
    run: async (mailingId) => findRun(mailingId),
    snapshot: async (mailingId) =>
      parsed(
        db.get<{ snapshot: string }>(
          'SELECT snapshot FROM snapshots WHERE mailing_id = ?',
          mailingId,
        )?.snapshot,
      ) as RunSnapshot | undefined,
    putSnapshot: async (mailingId, snapshot) => {
      db.run(
        'INSERT OR REPLACE INTO snapshots (mailing_id, snapshot) VALUES (?, ?)',
        mailingId,
        JSON.stringify(snapshot),
      );
    },
    storePage: async (page) => {
      const { attributes } = committed(saidOnPage(page));
      const stored = db.run(
        `INSERT INTO pages (mailing_id, segment, page, at, verdicts, salt, decisions)
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        page.mailingId,
        page.segment,
        page.page,
        page.at,
        JSON.stringify(page),
        attributes['salt']?.S ?? '',
        attributes['decisions']?.S ?? '',
      );
      if (stored === 1) return { outcome: 'stored' };
      const first = findPage(page.mailingId, page.segment, page.page);
      if (first === undefined) throw new Error('a stored page is gone');
      return { outcome: 'exists', page: first };
    },
    page: async (mailingId, segment, page) => findPage(mailingId, segment, page),
    openBatch: async (batch, claimed) => writeClaims(db, batch, claimed),
    closeBatch: async (batch) => {
      // Lost, its recipients are unknown, as when the process is killed before the answer is noted.
      if (db.soon(() => updateBatch(db, batch)) !== 1)
        throw new Error('the batch is of another attempt');
    },
    batch: async (mailingId, jobId) => findBatch(db, mailingId, jobId),
    resolve: async (mailingId, jobId, contactIds) =>
      db.atOnce(() => {
        for (const contactId of contactIds)
          db.run(
            `INSERT INTO resolved_recipients (mailing_id, job_id, contact_id)
             SELECT mailing_id, job_id, ? FROM batches WHERE mailing_id = ? AND job_id = ?
             ON CONFLICT DO NOTHING`,
            contactId,
            mailingId,
            jobId,
          );
      }),
    batches: async (mailingId, { segment, from, to, after = '' }) => {
      const rows = db.all<BatchRow>(
        `SELECT * FROM batches WHERE mailing_id = ? AND job_id >= ? AND job_id <= ? AND job_id > ?
         ORDER BY job_id LIMIT ?`,
        mailingId,
        jobsFrom(segment, from),
        `${jobsFrom(segment, to)}~`,
        after,
        batchesAtOnce,
      );
      const last = rows.at(-1);
      return defined({
        rows: rows.map((row) => batchOfRow(db, row)),
        next:
          rows.length === batchesAtOnce && last !== undefined ? String(last['job_id']) : undefined,
      });
    },
    tallies: async (mailingId) => tallies('ORDER BY segment, page', mailingId),
    tally: async (mailingId, segment, page) =>
      tallies('AND segment = ? AND page = ?', mailingId, segment, page)[0],
    putTally: async (mailingId, tally) => {
      // A plan never replaces an outcome.
      const verb = tally.outcome === undefined ? 'INSERT OR IGNORE' : 'INSERT OR REPLACE';
      db.run(
        `${verb} INTO tallies (mailing_id, segment, page, tally) VALUES (?, ?, ?, ?)`,
        mailingId,
        tally.segment,
        tally.page,
        JSON.stringify(tally),
      );
    },
    countFeedback: async ({ mailingId, contactId, jobId }, kind) =>
      db.atOnce(() => {
        if (jobPlace(jobId) === undefined) return 'no-claim';
        if (claims('AND mailing_id = ?', contactId, mailingId).length === 0) return 'no-claim';
        const isNew = db.run(
          'INSERT INTO claim_feedback (contact_id, mailing_id, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
          contactId,
          mailingId,
          kind,
        );
        if (isNew !== 1) return 'known';
        db.run(
          `INSERT INTO feedback_counts (mailing_id, kind, count) VALUES (?, ?, 1)
           ON CONFLICT DO UPDATE SET count = count + 1`,
          mailingId,
          kind,
        );
        return 'counted';
      }),
    feedback: async (mailingId) => {
      const rows = db.all<{ kind: FeedbackKind; count: number }>(
        'SELECT kind, count FROM feedback_counts WHERE mailing_id = ?',
        mailingId,
      );
      const counts = Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
      return { ...noFeedback, ...counts } as FeedbackCounts;
    },
    noteSent: async (senderId, sent) => {
      db.run(
        'INSERT OR REPLACE INTO sent_mailings (sender_id, mailing_id, at, sent, expires_at) VALUES (?, ?, ?, ?, ?)',
        senderId,
        sent.mailingId,
        sent.at,
        JSON.stringify(sent),
        sent.at + sentDays * millisPerDay,
      );
    },
    sentSince: async (senderId, since) =>
      db
        .all<{ sent: string }>(
          'SELECT sent FROM sent_mailings WHERE sender_id = ? AND at > ? ORDER BY mailing_id',
          senderId,
          since,
        )
        .map(({ sent }) => JSON.parse(sent) as SentMailing),
    claim: async (mailingId, contactId) => claims('AND mailing_id = ?', contactId, mailingId)[0],
    claimsBy: async (mailingId, contactIds) =>
      contactIds.flatMap((contactId) => claims('AND mailing_id = ?', contactId, mailingId)),
    claimsOf: async (contactId, after = '') => ({
      rows: claims('AND mailing_id > ? ORDER BY mailing_id', contactId, after),
    }),
    latestClaims: async (contactId, limit) =>
      claims('ORDER BY mailing_id DESC LIMIT ?', contactId, limit),
  };
};

/** A day longer than anybody asks for it. */
const sentDays = 8;

/** Batches of one answer: some hundred kilobytes. */
const batchesAtOnce = 200;

/** The first id that jobs of this page can have. */
const jobsFrom = (segment: number, page: number): string =>
  batchesFrom(segment, page).slice('BATCH#'.length);
