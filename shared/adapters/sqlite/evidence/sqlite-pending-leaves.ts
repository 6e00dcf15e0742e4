import type { PendingLeaves } from '../../../evidence/sealing/seal-ports.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../database.ts';
import { unpackedEntries } from './outbox-rows.ts';

/** The leaves that wait in the outbox, beside what is to be announced. */
export const sqlitePendingLeaves = (db: Database): PendingLeaves => ({
  oldest: async (limit) =>
    db
      .all<{ id: string; at: Instant; leaves: Uint8Array }>(
        'SELECT id, at, leaves FROM outbox WHERE leaves IS NOT NULL ORDER BY at, id LIMIT ?',
        limit,
      )
      .map(({ id, at, leaves }) => ({ id, at, entries: unpackedEntries(leaves) })),
  done: async (rowIds) => {
    db.atOnce(() => {
      for (const id of rowIds) {
        db.run('DELETE FROM outbox WHERE id = ? AND announcements IS NULL', id);
        db.run('UPDATE outbox SET leaves = NULL WHERE id = ?', id);
      }
    });
  },
});
