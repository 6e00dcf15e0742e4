import type { Topic, TopicBook } from '../../../consent/topic/topic.ts';
import { commitRecord } from '../../items/commit-record.ts';
import type { Database } from '../database.ts';
import { putLeaves } from '../evidence/outbox-rows.ts';
import { demand, RefusedError, unlessRefused } from '../refused.ts';

/** Topics, a row for each version; the highest is the current one. */
export const sqliteTopicBook = (db: Database): TopicBook => {
  const topics = (sql: string, ...values: readonly (string | number)[]) =>
    db
      .all<{ topic: string }>(`SELECT topic FROM topics WHERE ${sql}`, ...values)
      .map(({ topic }) => JSON.parse(topic) as Topic);

  const current = (entityId: string, topicId: string): Topic | undefined =>
    topics('entity_id = ? AND topic_id = ? ORDER BY version DESC LIMIT 1', entityId, topicId)[0];

  return {
    read: async (entityId, topicId) => current(entityId, topicId),
    page: async (entityId, limit, after = '') => {
      const found = topics(
        `entity_id = ? AND topic_id > ? AND version =
           (SELECT max(version) FROM topics AS own
            WHERE own.entity_id = topics.entity_id AND own.topic_id = topics.topic_id)
         ORDER BY topic_id LIMIT ?`,
        entityId,
        after,
        limit + 1,
      );
      const last = found[limit - 1];
      return found.length > limit && last !== undefined
        ? { topics: found.slice(0, limit), next: last.topicId }
        : { topics: found };
    },
    versions: async (entityId, topicId, { limit, before = Number.MAX_SAFE_INTEGER }) => {
      const found = topics(
        'entity_id = ? AND topic_id = ? AND version < ? ORDER BY version DESC LIMIT ?',
        entityId,
        topicId,
        before,
        limit + 1,
      );
      const last = found[limit - 1];
      return found.length > limit && last !== undefined
        ? { versions: found.slice(0, limit), next: last.version }
        : { versions: found };
    },
    put: async (topic, expectedVersion) =>
      unlessRefused(
        () =>
          db.atOnce(() => {
            const { entityId, topicId, version } = topic;
            if ((current(entityId, topicId)?.version ?? 0) !== expectedVersion)
              throw new RefusedError();
            const { salt, entry } = commitRecord('topic', topic);
            demand(
              db.run(
                'INSERT INTO topics (entity_id, topic_id, version, topic, salt) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
                entityId,
                topicId,
                version,
                JSON.stringify(topic),
                salt,
              ),
            );
            putLeaves(db, topic.changedAt, [entry]);
            return 'stored' as const;
          }),
        'conflict',
      ),
  };
};
