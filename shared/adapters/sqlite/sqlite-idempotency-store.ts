import { type Begin, lifetimes, type StoredAnswer } from '../first-answer.ts';
import type { Database } from './database.ts';

/**
 * First answers by Idempotency-Key: a lock holds for a minute, an answer for a day. Structurally the
 * `IdempotencyStore` of the HTTP runtime, which adapters do not import.
 */
export const sqliteIdempotencyStore = (db: Database) => ({
  begin: async (key: string, requestHash: string, at: number): Promise<Begin> => {
    const until = at + lifetimes.lock;
    const begun = db.run(
      `INSERT INTO first_answers (key, request_hash, until, expires_at) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET request_hash = excluded.request_hash, until = excluded.until,
         response = NULL, expires_at = excluded.expires_at
       WHERE until < ?`,
      key,
      requestHash,
      until,
      until + hour,
      at,
    );
    return begun === 1 ? { outcome: 'begun' } : answerOf(find(db, key), requestHash);
  },
  complete: async (key: string, response: StoredAnswer, at: number): Promise<void> => {
    const until = at + lifetimes.record;
    db.run(
      'INSERT OR REPLACE INTO first_answers (key, request_hash, until, response, expires_at) VALUES (?, ?, ?, ?, ?)',
      key,
      find(db, key)?.request_hash ?? '',
      until,
      JSON.stringify(response),
      until + hour,
    );
  },
  release: async (key: string): Promise<void> => {
    db.run('DELETE FROM first_answers WHERE key = ?', key);
  },
});

type Row = { readonly request_hash: string; readonly response: string | null };

/** Milliseconds. */
const hour = 3_600_000;

const find = (db: Database, key: string): Row | undefined =>
  db.get('SELECT request_hash, response FROM first_answers WHERE key = ?', key);

const answerOf = (row: Row | undefined, requestHash: string): Begin => {
  if (row === undefined) return { outcome: 'in-progress' };
  if (row.request_hash !== requestHash) return { outcome: 'other-request' };
  return row.response === null
    ? { outcome: 'in-progress' }
    : { outcome: 'done', response: JSON.parse(row.response) as StoredAnswer };
};
