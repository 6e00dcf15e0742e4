import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  InvalidationJob,
  InvalidationJobs,
  Touched,
} from '../../../subjects/invalidations/invalidation-job.ts';
import type { Database } from '../database.ts';

/** Invalidations, a row each, and whom each affected. */
export const sqliteInvalidationJobs = (db: Database): InvalidationJobs => {
  const jobs = (sql: string, ...values: readonly (string | number)[]) =>
    db
      .all<{ job: string }>(`SELECT job FROM invalidations WHERE ${sql}`, ...values)
      .map(({ job }) => JSON.parse(job) as InvalidationJob);

  const begin = (job: InvalidationJob): number =>
    db.run(
      `INSERT INTO invalidations (notice_id, notice_version, state, version, job) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET state = excluded.state, version = excluded.version, job = excluded.job
       WHERE state = 'done'`,
      job.noticeId,
      job.noticeVersion,
      job.state,
      job.version,
      JSON.stringify(job),
    );

  const goOn = (job: InvalidationJob): number =>
    db.run(
      `UPDATE invalidations SET state = ?, version = ?, job = ?
       WHERE notice_id = ? AND notice_version = ? AND version = ? AND state <> 'done'`,
      job.state,
      job.version,
      JSON.stringify(job),
      job.noticeId,
      job.noticeVersion,
      job.version - 1,
    );

  return {
    read: async (noticeId, noticeVersion) =>
      jobs('notice_id = ? AND notice_version = ?', noticeId, noticeVersion)[0],
    put: async (job) => {
      const stored = job.version === 1 ? begin(job) : goOn(job);
      // A job goes through all contacts in one go: requests have their turn between its steps.
      await nextTurn();
      return stored === 1 ? 'stored' : 'conflict';
    },
    going: async () => jobs("state = 'going' ORDER BY notice_id, notice_version"),
    all: async () => jobs('1'),
    touched: async ({ noticeId, noticeVersion }, contactIds, at) =>
      db.atOnce(() => {
        for (const contactId of contactIds)
          db.run(
            `INSERT OR REPLACE INTO invalidated_contacts (notice_id, notice_version, contact_id, at)
             VALUES (?, ?, ?, ?)`,
            noticeId,
            noticeVersion,
            contactId,
            at,
          );
      }),
    whom: async (noticeId, noticeVersion, { limit, after = '' }) => {
      const rows = db.all<{ contact_id: Touched['contactId']; at: Touched['at'] }>(
        `SELECT contact_id, at FROM invalidated_contacts
         WHERE notice_id = ? AND notice_version = ? AND contact_id > ? ORDER BY contact_id LIMIT ?`,
        noticeId,
        noticeVersion,
        after,
        limit + 1,
      );
      const shown = rows.slice(0, limit);
      const contacts = shown.map(({ contact_id: contactId, at }) => ({ contactId, at }));
      const last = contacts.at(-1);
      return rows.length > limit && last !== undefined
        ? { contacts, next: last.contactId }
        : { contacts };
    },
  };
};
