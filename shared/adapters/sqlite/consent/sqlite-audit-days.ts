import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AuditCount, AuditDays } from '../../../subjects/audit/close-audit-days.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';

/** One row for each day with its leaf, and one that says how far the count has come. */
export const sqliteAuditDays = (db: Database): AuditDays => {
  const count = (): AuditCount | undefined => {
    const row = db.get<{ count: string }>('SELECT count FROM audit_count');
    return row && (JSON.parse(row.count) as AuditCount);
  };
  return {
    count: async () => count(),
    put: async (next, closed, at) => {
      // A long day is counted in one go: requests have their turn between its pages.
      await nextTurn();
      return db.atOnce(() => {
        if ((count()?.version ?? 0) !== next.version - 1) return 'conflict';
        db.run(
          'INSERT OR REPLACE INTO audit_count (one, count) VALUES (1, ?)',
          JSON.stringify(next),
        );
        if (closed === undefined) return 'stored';
        const { salt, entry } = commitRecord('audit-day', closed);
        db.run(
          'INSERT INTO audit_days (day, audit_day, salt) VALUES (?, ?, ?)',
          closed.day,
          JSON.stringify(closed),
          salt,
        );
        putLeaves(db, at, [entry]);
        return 'stored';
      });
    },
  };
};
