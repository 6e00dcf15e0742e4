import {
  type LoggedRequest,
  loggedRequest,
  type RequestCertificate,
} from '../../../consent/request/logged-request.ts';
import type { PersonRequest } from '../../../consent/request/person-request.ts';
import type { RequestBook } from '../../../consent/request/request-book.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { commitRecord, recordEntry } from '../../items/commit-record.ts';
import { newSecret } from '../../keys/new-secret.ts';
import { sha256 } from '../../keys/sha256.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';

/** Requests of persons, a row each, and a row for each version as the evidence log has it. */
export const sqliteRequestBook = (db: Database): RequestBook => {
  const requests = (sql: string, ...values: readonly (string | number | null)[]) =>
    db
      .all<{ request: string }>(`SELECT request FROM requests WHERE ${sql}`, ...values)
      .map(({ request }) => JSON.parse(request) as PersonRequest);

  const putVersion = (request: PersonRequest, secret: string, at: Instant): void => {
    const logged = loggedRequest(request, secret, sha256);
    const { salt, entry } = commitRecord('request', logged);
    db.run(
      'INSERT INTO request_versions (request_id, version, logged, salt) VALUES (?, ?, ?, ?)',
      request.requestId,
      request.version,
      JSON.stringify(logged),
      salt,
    );
    putLeaves(db, at, [entry]);
  };

  const add = (request: PersonRequest): 'stored' | 'erased' => {
    const secret = newSecret();
    const added = db.run(
      // INVARIANT: an erasure closes the ledger first, so that it finds every request there is.
      `INSERT INTO requests (request_id, contact_id, state, kind, due_at, version, request, secret)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
       WHERE NOT EXISTS (SELECT 1 FROM consent_states WHERE contact_id = ?2 AND is_erased = 1)
       ON CONFLICT DO NOTHING`,
      request.requestId,
      request.contactId,
      request.state,
      request.kind,
      request.dueAt,
      request.version,
      JSON.stringify(request),
      secret,
    );
    if (added !== 1) return 'erased';
    putVersion(request, secret, request.recordedAt);
    return 'stored';
  };

  const change = (
    previous: PersonRequest,
    next: PersonRequest,
    at: Instant,
  ): 'stored' | 'conflict' => {
    const secret = newSecret();
    const changed = db.run(
      `UPDATE requests SET state = ?, kind = ?, due_at = ?, version = ?, request = ?, secret = ?
       WHERE request_id = ? AND version = ?`,
      next.state,
      next.kind,
      next.dueAt,
      next.version,
      JSON.stringify(next),
      secret,
      next.requestId,
      previous.version,
    );
    if (changed !== 1) return 'conflict';
    putVersion(next, secret, at);
    return 'stored';
  };

  return {
    add: async (request) => db.atOnce(() => add(request)),
    read: async (requestId) => requests('request_id = ?', requestId)[0],
    change: async (previous, next, at) => db.atOnce(() => change(previous, next, at)),
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
    remove: async ({ requestId, senderId }, by) =>
      db.atOnce(() => {
        const leaves = db
          .all<{ logged: string; salt: string }>(
            'SELECT logged, salt FROM request_versions WHERE request_id = ? ORDER BY version',
            requestId,
          )
          .map((row) => recordEntry('request', JSON.parse(row.logged) as LoggedRequest, row.salt));
        if (db.run('DELETE FROM requests WHERE request_id = ?', requestId) === 0) return;
        db.run('DELETE FROM request_versions WHERE request_id = ?', requestId);
        const certificate: RequestCertificate = {
          ...by,
          ...{ requestId, senderId, status: 'completed', leaves },
        };
        const { salt, entry } = commitRecord('erasure', certificate);
        db.run(
          'INSERT INTO certificates (contact_id, part, certificate, salt) VALUES (?, 0, ?, ?)',
          requestId,
          JSON.stringify(certificate),
          salt,
        );
        putLeaves(db, by.completedAt, [entry]);
      }),
    ofContact: async (contactId) => requests('contact_id = ? ORDER BY request_id', contactId),
  };
};

/** Where a page before ended; the beginning for what is no such place. */
const placeOf = (after = ''): readonly [dueAt: number, requestId: string] => {
  const [dueAt = '', requestId = ''] = after.split('#');
  return Number.isSafeInteger(Number(dueAt)) && dueAt !== '' ? [Number(dueAt), requestId] : [0, ''];
};
