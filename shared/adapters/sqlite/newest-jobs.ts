import type { Placed } from '../../kernel/paging/newest-first.ts';
import type { Database } from './database.ts';

/**
 * Jobs of a table with a column `job`, newest first, at most `most` of them, starting after a
 * place.
 */
export const newestJobs = <Job>(
  db: Database,
  {
    table,
    startedAt,
    id,
  }: { readonly table: string; readonly startedAt: string; readonly id: string },
  { most, after }: { readonly most: number; readonly after: Placed | undefined },
): readonly Job[] => {
  const place = after ?? { startedAt: Number.MAX_SAFE_INTEGER, id: '' };
  return db
    .all<{ job: string }>(
      `SELECT job FROM ${table} WHERE ${startedAt} < ? OR (${startedAt} = ? AND ${id} < ?)
       ORDER BY ${startedAt} DESC, ${id} DESC LIMIT ?`,
      place.startedAt,
      place.startedAt,
      place.id,
      most,
    )
    .map(({ job }) => JSON.parse(job) as Job);
};
