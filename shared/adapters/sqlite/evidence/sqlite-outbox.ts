import type {
  Outbox,
  PendingAnnouncement,
  PendingSheaf,
} from '../../../delivery/publish-announcements.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { Database } from '../database.ts';

/** What is to be announced, in one shard. A row that carries leaves too goes when the log has them. */
export const sqliteOutbox = (db: Database): Outbox => {
  const told = (id: string): void => {
    db.run('UPDATE outbox SET announcements = NULL WHERE id = ?', id);
    db.run('DELETE FROM outbox WHERE id = ? AND leaves IS NULL', id);
  };
  return {
    shards: 1,
    pending: async (_shard, limit, after = '') =>
      db
        .all<Row>(
          `SELECT id, at, announcements, leaves IS NOT NULL AS is_unsealed FROM outbox
           WHERE announcements IS NOT NULL AND id > ? ORDER BY id LIMIT ?`,
          after,
          limit,
        )
        .map(pendingOf),
    done: async (_shard, rows) => {
      db.atOnce(() => {
        for (const { id } of rows) told(id);
      });
    },
    park: async (_shard, rows) => {
      if (rows.length === 0) return;
      db.atOnce(() => {
        for (const { id, at, announcement } of rows) {
          db.run(
            'INSERT OR REPLACE INTO parked_announcements (id, at, announcement) VALUES (?, ?, ?)',
            id,
            at,
            JSON.stringify(announcement),
          );
          told(id);
        }
      });
    },
  };
};

type Row = {
  readonly id: string;
  readonly at: Instant;
  readonly announcements: string;
  readonly is_unsealed: number;
};

const pendingOf = ({
  id,
  at,
  announcements,
  is_unsealed,
}: Row): PendingAnnouncement | PendingSheaf => {
  const rows = JSON.parse(announcements) as readonly PendingAnnouncement[];
  const row = defined({ id, at, unsealed: is_unsealed === 1 ? (true as const) : undefined });
  const [first] = rows;
  return rows.length === 1 && first !== undefined
    ? { ...row, announcement: first.announcement }
    : { ...row, announcements: rows };
};
