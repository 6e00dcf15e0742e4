import {
  type ImportJob,
  type ImportJobs,
  importKeptUntil,
  withPart,
} from '../../../subjects/imports/import-job.ts';
import type { Database } from '../database.ts';
import { newestJobs } from '../newest-jobs.ts';

/** Imports, a row each. */
export const sqliteImportJobs = (db: Database): ImportJobs => ({
  note: async (part) =>
    db.soon(() => {
      const row = db.get<{ job: string }>(
        'SELECT job FROM imports WHERE imported_by = ? AND import_id = ?',
        part.importedBy,
        part.importId,
      );
      const before = row === undefined ? undefined : (JSON.parse(row.job) as ImportJob);
      // A part that is behind another one says nothing new.
      if (before !== undefined && part.rows < before.rows) return;
      const job = withPart(before, part);
      db.run(
        `INSERT OR REPLACE INTO imports (imported_by, import_id, started_at, job, expires_at)
         VALUES (?, ?, ?, ?, ?)`,
        job.importedBy,
        job.importId,
        job.startedAt,
        JSON.stringify(job),
        importKeptUntil(job),
      );
    }),
  newest: async (most, after) => newestJobs<ImportJob>(db, byStart, { most, after }),
});

const byStart = { table: 'imports', startedAt: 'started_at', id: 'import_id' };
