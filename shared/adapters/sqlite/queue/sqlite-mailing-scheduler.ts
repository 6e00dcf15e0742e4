import type { MailingId } from '../../../kernel/ids.ts';
import type { Clock, Instant } from '../../../kernel/instant.ts';
import type { MailingScheduler } from '../../../mailing/mailing-scheduler.ts';
import type { Database } from '../database.ts';

/** One row for each mailing that waits for its moment. */
export const sqliteMailingScheduler = (db: Database): MailingScheduler => ({
  schedule: async (mailingId, at) => {
    db.run(
      'INSERT OR REPLACE INTO schedules (mailing_id, at, due_at) VALUES (?, ?, ?)',
      mailingId,
      at,
      at,
    );
  },
  unschedule: async (mailingId) => {
    db.run('DELETE FROM schedules WHERE mailing_id = ?', mailingId);
  },
});

/**
 * Starts every mailing whose moment has come, and takes its schedule away. One that cannot be started is
 * tried again for an hour, as the deployed schedules are; then it is given to `giveUp`.
 */
export const fireSchedules = async (
  db: Database,
  { start, giveUp, now }: Firing,
): Promise<void> => {
  const due = db.all<Row>(
    'SELECT mailing_id, at, attempts FROM schedules WHERE due_at <= ? ORDER BY due_at',
    now(),
  );
  for (const row of due) {
    const error = await start(row.mailing_id).then(
      () => undefined,
      (reason: unknown) => reason ?? new Error('no reason'),
    );
    if (error === undefined || row.attempts + 1 >= mostAttempts) {
      // If it was rescheduled meanwhile, it has another moment and stays.
      db.run('DELETE FROM schedules WHERE mailing_id = ? AND at = ?', row.mailing_id, row.at);
      if (error !== undefined) giveUp(row.mailing_id, error);
    } else
      db.run(
        'UPDATE schedules SET attempts = attempts + 1, due_at = ? WHERE mailing_id = ? AND at = ?',
        now() + betweenAttempts,
        row.mailing_id,
        row.at,
      );
  }
};

export type Firing = {
  readonly start: (mailingId: MailingId) => Promise<unknown>;
  readonly giveUp: (mailingId: MailingId, error: unknown) => void;
  readonly now: Clock;
};

type Row = { readonly mailing_id: MailingId; readonly at: Instant; readonly attempts: number };

/** Twenty tries in an hour. */
const mostAttempts = 20;
const betweenAttempts = 180_000;
