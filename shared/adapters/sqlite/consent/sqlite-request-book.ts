import type { PersonRequest } from '../../../consent/request/person-request.ts';
import type { RequestBook } from '../../../consent/request/request-book.ts';
import type { Database } from '../database.ts';

/** Requests of persons, a row each. */
export const sqliteRequestBook = (db: Database): RequestBook => {
  const requests = (sql: string, ...values: readonly (string | number | null)[]) =>
    db
      .all<{ request: string }>(`SELECT request FROM requests WHERE ${sql}`, ...values)
      .map(({ request }) => JSON.parse(request) as PersonRequest);

  return {
    add: async (request) => {
      const added = db.run(
        // INVARIANT: an erasure closes the ledger first, so that it finds every request there is.
        `INSERT INTO requests (request_id, contact_id, state, kind, due_at, version, request)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
         WHERE NOT EXISTS (SELECT 1 FROM consent_states WHERE contact_id = ?2 AND is_erased = 1)
         ON CONFLICT DO NOTHING`,
        request.requestId,
        request.contactId,
        request.state,
        request.kind,
        request.dueAt,
        request.version,
        JSON.stringify(request),
      );
      return added === 1 ? 'stored' : 'erased';
    },
    read: async (requestId) => requests('request_id = ?', requestId)[0],
    change: async (previous, next) => {
      const changed = db.run(
        'UPDATE requests SET state = ?, kind = ?, due_at = ?, version = ?, request = ? WHERE request_id = ? AND version = ?',
        next.state,
        next.kind,
        next.dueAt,
        next.version,
        JSON.stringify(next),
        next.requestId,
        previous.version,
      );
      return changed === 1 ? 'stored' : 'conflict';
    },
    page: async (state, limit, { kind, after } = {}) => {
      const [dueAt, requestId] = placeOf(after);
      const found = requests(
        `state = ? AND (due_at, request_id) > (?, ?) AND (? IS NULL OR kind = ?)
         ORDER BY due_at, request_id LIMIT ?`,
        state,
        dueAt,
        requestId,
        kind ?? null,
        kind ?? null,
        limit + 1,
      );
      const last = found[limit - 1];
      return found.length > limit && last !== undefined
        ? { requests: found.slice(0, limit), next: `${last.dueAt}#${last.requestId}` }
        : { requests: found };
    },
    remove: async ({ requestId }) => {
      db.run('DELETE FROM requests WHERE request_id = ?', requestId);
    },
    ofContact: async (contactId) => requests('contact_id = ? ORDER BY request_id', contactId),
  };
};

/** Where a page before ended; the beginning for what is no such place. */
const placeOf = (after = ''): readonly [dueAt: number, requestId: string] => {
  const [dueAt = '', requestId = ''] = after.split('#');
  return Number.isSafeInteger(Number(dueAt)) && dueAt !== '' ? [Number(dueAt), requestId] : [0, ''];
};
