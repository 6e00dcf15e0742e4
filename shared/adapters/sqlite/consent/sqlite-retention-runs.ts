import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RetentionRun, RetentionRuns } from '../../../retention/retention-run.ts';
import type { Database } from '../database.ts';

/** The last run of the retention schedule, in one row. */
export const sqliteRetentionRuns = (db: Database): RetentionRuns => ({
  last: async () => {
    const row = db.get<{ run: string }>('SELECT run FROM retention_run');
    return row === undefined ? undefined : (JSON.parse(row.run) as RetentionRun);
  },
  put: async (run) => {
    const stored = db.run(
      `INSERT INTO retention_run (one, version, run) VALUES (1, ?, ?)
       ON CONFLICT DO UPDATE SET version = excluded.version, run = excluded.run
       WHERE version = excluded.version - 1`,
      run.version,
      JSON.stringify(run),
    );
    // A run goes through everything in one go: requests have their turn between its steps.
    await nextTurn();
    return stored === 1 ? 'stored' : 'conflict';
  },
});
