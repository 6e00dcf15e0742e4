import type { Topic, TopicBook } from '../../../shared/consent/topic/topic.ts';

/** A `TopicBook` that keeps everything in memory. */
export const memoryTopicBook = (): TopicBook => {
  const kept = new Map<string, Topic[]>();
  const keyOf = (entityId: string, topicId: string) => `${entityId}#${topicId}`;
  const versions = (entityId: string, topicId: string) => kept.get(keyOf(entityId, topicId)) ?? [];
  return {
    read: async (entityId, topicId) => versions(entityId, topicId).at(-1),
    page: async (entityId, limit, after = '') => {
      const topics = [...kept.values()]
        .flatMap((all) => all.at(-1) ?? [])
        .filter((topic) => topic.entityId === entityId && topic.topicId > after)
        .toSorted((a, b) => (a.topicId < b.topicId ? -1 : 1));
      const page = topics.slice(0, limit);
      const last = page.at(-1)?.topicId;
      return topics.length > limit && last !== undefined
        ? { topics: page, next: last }
        : { topics: page };
    },
    versions: async (entityId, topicId, { limit, before = Number.POSITIVE_INFINITY }) => {
      const older = versions(entityId, topicId)
        .filter(({ version }) => version < before)
        .toReversed();
      const page = older.slice(0, limit);
      const last = page.at(-1)?.version;
      return older.length > limit && last !== undefined
        ? { versions: page, next: last }
        : { versions: page };
    },
    put: async (topic, expectedVersion) => {
      const known = versions(topic.entityId, topic.topicId);
      if (known.length !== expectedVersion) return 'conflict';
      kept.set(keyOf(topic.entityId, topic.topicId), [...known, structuredClone(topic)]);
      return 'stored';
    },
  };
};
