import type { Sha256 } from '../../../kernel/digest.ts';
import type { MailingId } from '../../../kernel/ids.ts';
import type { Mailing, MailingContent } from '../../../mailing/mailing.ts';
import type {
  ChangeOutcome,
  HeldMailing,
  MailingHeader,
  MailingStore,
  StoredClassification,
} from '../../../mailing/mailing-store.ts';
import type { Review } from '../../../mailing/review/review.ts';
import { waitingSince } from '../../../mailing/review/waiting-since.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { headerOf, isUnderWay, loggedReview, stateChanged } from '../../items/mailing-header.ts';
import { packContents, unpackContents } from '../../items/packed-contents.ts';
import type { Database } from '../database.ts';
import { putAnnouncements } from '../evidence/outbox-rows.ts';
import { unlessRefused } from '../refused.ts';
import { keptVersions } from './kept-versions.ts';
import { sqliteAssetReader } from './sqlite-asset-store.ts';
import { sqliteSenderVersions } from './sqlite-sender-versions.ts';

/** Mailings with every version of header and contents, classification and reviews; and senders. */
export const sqliteMailingStore = (db: Database): MailingStore => {
  const headers = keptVersions<MailingHeader>(db, {
    kind: 'mailing',
    idOf: ({ mailingId }) => mailingId,
  });

  /** The header as a version, its row, and its announcement: all or nothing, with what is beside it. */
  const write = (
    next: MailingHeader,
    expectedVersion: number,
    beside: () => readonly Sha256[],
  ): 'stored' | 'conflict' =>
    unlessRefused(
      () =>
        db.atOnce(() => {
          headers.write(next, expectedVersion);
          putRow(next);
          putAnnouncements(db, [stateChanged(next)], beside());
          return 'stored' as const;
        }),
      'conflict',
    );

  const putRow = (header: MailingHeader): void => {
    db.run(
      `INSERT OR REPLACE INTO mailings (mailing_id, sender_id, created_at, state, is_active, waiting_since)
       VALUES (?, ?, ?, ?, ?, ?)`,
      header.mailingId,
      header.senderId,
      header.createdAt,
      header.state,
      isUnderWay(header) ? 1 : 0,
      header.state === 'held' ? waitingSince(header) : null,
    );
  };

  const putContents = (mailing: Mailing, classification: StoredClassification): void => {
    db.run(
      'INSERT OR IGNORE INTO mailing_contents (mailing_id, contents_hash, packed) VALUES (?, ?, ?)',
      mailing.mailingId,
      contentsKey(mailing),
      packContents(mailing.contents),
    );
    db.run(
      'INSERT OR REPLACE INTO classifications (mailing_id, classification) VALUES (?, ?)',
      mailing.mailingId,
      JSON.stringify(classification),
    );
  };

  const contentsOf = (version: MailingHeader): readonly MailingContent[] | undefined => {
    const row = db.get<{ packed: Uint8Array }>(
      'SELECT packed FROM mailing_contents WHERE mailing_id = ? AND contents_hash = ?',
      version.mailingId,
      contentsKey(version),
    );
    return row === undefined ? undefined : unpackContents(row.packed);
  };

  const changed = (
    next: MailingHeader,
    expectedVersion: number,
    beside: () => readonly Sha256[] = () => [],
  ): ChangeOutcome => {
    if (write(next, expectedVersion, beside) === 'stored')
      return { outcome: 'changed', mailing: next };
    const current = headers.current(next.mailingId);
    return current === undefined
      ? { outcome: 'conflict' }
      : { outcome: 'conflict', mailing: current };
  };

  const headersWhere = (sql: string): readonly MailingHeader[] =>
    db
      .all<{ mailing_id: MailingId }>(`SELECT mailing_id FROM mailings WHERE ${sql}`)
      .flatMap(({ mailing_id }) => headers.current(mailing_id) ?? []);

  return {
    ...sqliteSenderVersions(db),
    ...sqliteAssetReader(db),
    create: async (mailing, classification) =>
      write(headerOf(mailing), 0, () => {
        putContents(mailing, classification);
        return [];
      }) === 'stored'
        ? 'created'
        : 'exists',
    header: async (mailingId) => headers.current(mailingId),
    contents: async (mailingId) => {
      const header = headers.current(mailingId);
      return header === undefined ? undefined : contentsOf(header);
    },
    classification: async (mailingId) => {
      const row = db.get<{ classification: string }>(
        'SELECT classification FROM classifications WHERE mailing_id = ?',
        mailingId,
      );
      return row === undefined
        ? undefined
        : (JSON.parse(row.classification) as StoredClassification);
    },
    mailingVersions: async (mailingId, limit, before) => headers.versions(mailingId, limit, before),
    mailingVersion: async (mailingId, version) => headers.version(mailingId, version),
    contentsOf: async (version) => contentsOf(version),
    replace: async (mailing, classification, expectedVersion) =>
      changed(headerOf(mailing), expectedVersion, () => {
        putContents(mailing, classification);
        return [];
      }),
    change: async (mailing, expectedVersion) => changed(mailing, expectedVersion),
    list: async (senderId, limit, from) => {
      const rows = db.all<{ mailing_id: MailingId; created_at: number }>(
        `SELECT mailing_id, created_at FROM mailings
         WHERE sender_id = ? AND (? IS NULL OR (created_at, mailing_id) < (?, ?))
         ORDER BY created_at DESC, mailing_id DESC LIMIT ?`,
        senderId,
        from?.['mailingId'] ?? null,
        Number(from?.['createdAt'] ?? 0),
        from?.['mailingId'] ?? null,
        limit + 1,
      );
      const shown = rows.slice(0, limit);
      const mailings = shown.flatMap(({ mailing_id }) => headers.current(mailing_id) ?? []);
      const last = shown.at(-1);
      return rows.length > limit && last !== undefined
        ? {
            mailings,
            next: { mailingId: last.mailing_id, createdAt: String(last.created_at) },
          }
        : { mailings };
    },
    held: async () =>
      db
        .all<HeldRow>(
          'SELECT mailing_id, sender_id, waiting_since FROM mailings WHERE waiting_since IS NOT NULL ORDER BY mailing_id',
        )
        .map((row) => ({
          mailingId: row.mailing_id,
          senderId: row.sender_id,
          waitingSince: row.waiting_since,
        })),
    active: async () => headersWhere('is_active = 1 ORDER BY mailing_id'),
    settle: async (mailingId) => {
      db.run('UPDATE mailings SET is_active = 0 WHERE mailing_id = ?', mailingId);
    },
    reviews: async (mailingId) =>
      db
        .all<{ review: string }>(
          'SELECT review FROM reviews WHERE mailing_id = ? ORDER BY at, version',
          mailingId,
        )
        .map(({ review }) => JSON.parse(review) as Review),
    review: async (mailing, review, expectedVersion) =>
      changed(mailing, expectedVersion, () => {
        // A review says what it covers by a hash; of which mailing it is, only its place does.
        const { salt, entry } = commitRecord('review', loggedReview(mailing.mailingId, review));
        db.run(
          'INSERT INTO reviews (mailing_id, version, at, review, salt) VALUES (?, ?, ?, ?, ?)',
          mailing.mailingId,
          mailing.version,
          review.at,
          JSON.stringify(review),
          salt,
        );
        return [entry];
      }),
  };
};

type HeldRow = {
  readonly mailing_id: HeldMailing['mailingId'];
  readonly sender_id: HeldMailing['senderId'];
  readonly waiting_since: HeldMailing['waitingSince'];
};

/** Under what the contents of a version are kept. */
const contentsKey = ({ contentsHash, contentHash }: MailingHeader): string =>
  contentsHash ?? contentHash;
