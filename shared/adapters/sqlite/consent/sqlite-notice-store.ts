import type { Notice, NoticeStore } from '../../../consent/notice/notice.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { demand, unlessRefused } from '../refused.ts';

/** Notices, a row for each version, put once. */
export const sqliteNoticeStore = (db: Database): NoticeStore => {
  const notices = (sql: string, ...values: readonly (string | number)[]) =>
    db
      .all<{ notice: string }>(`SELECT notice FROM notices WHERE ${sql}`, ...values)
      .map(({ notice }) => JSON.parse(notice) as Notice);

  return {
    find: async (noticeId, version) =>
      notices('notice_id = ? AND version = ?', noticeId, version)[0],
    latest: async (noticeId) => notices('notice_id = ? ORDER BY version DESC LIMIT 1', noticeId)[0],
    versions: async (noticeId) => notices('notice_id = ? ORDER BY version', noticeId),
    offered: async (senderId) =>
      notices(
        `notice_id IN (SELECT notice_id FROM notices WHERE sender_id = ?)
         AND version = (SELECT max(version) FROM notices AS own WHERE own.notice_id = notices.notice_id)
         ORDER BY notice_id`,
        senderId,
      ),
    put: async (notice) =>
      unlessRefused(
        () =>
          db.atOnce(() => {
            const { salt, entry } = commitRecord('notice', notice);
            demand(
              db.run(
                'INSERT INTO notices (notice_id, version, sender_id, notice, salt) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
                notice.noticeId,
                notice.version,
                notice.senderId,
                JSON.stringify(notice),
                salt,
              ),
            );
            putLeaves(db, notice.publishedAt, [entry]);
            return 'stored' as const;
          }),
        'exists',
      ),
  };
};
