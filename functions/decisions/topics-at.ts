import type { NoticeStore } from '../../shared/consent/notice/notice.ts';
import type { TopicTools } from '../../shared/consent/topic/find-topic.ts';
import type { Topic, TopicBook } from '../../shared/consent/topic/topic.ts';
import type { EntityId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import { entitiesCounting } from '../../shared/mailing/entities/entities-counting.ts';
import type { EntityStore } from '../../shared/mailing/entities/entity.ts';
import type { SenderStore } from '../../shared/mailing/mailing-store.ts';
import { senderAt } from '../../shared/mailing/sender-at.ts';
import { versionAt } from '../../shared/mailing/version-at.ts';

/**
 * The topics that senders have at a moment, or, with `asOf`, that they had by what was recorded by
 * then: each topic in its version at that time, and notices that were published by then.
 */
export const topicsAt =
  ({ topics, notices, senders }: TopicStores) =>
  (at: Instant, asOf?: Instant): TopicTools => ({
    topics: asOf === undefined ? topics : topicsAsOf(topics, asOf),
    notices: asOf === undefined ? notices : noticesAsOf(notices, asOf),
    entitiesOf: async (senderId) => {
      const then = await senderAt(senders, senderId, asOf);
      return then === undefined
        ? [ownEntity(senderId)]
        : entitiesCounting(senders, then.sender, at);
    },
  });

export type TopicsAt = ReturnType<typeof topicsAt>;

type TopicStores = {
  readonly topics: Pick<TopicBook, 'read' | 'page' | 'versions'>;
  readonly notices: Pick<NoticeStore, 'offered' | 'versions'>;
  readonly senders: Pick<SenderStore, 'sender' | 'senderVersions'> & Pick<EntityStore, 'entity'>;
};

const topicsAsOf = (
  topics: TopicStores['topics'],
  asOf: Instant,
): Pick<TopicBook, 'read' | 'page'> => {
  const then = async (entityId: EntityId, current: Topic): Promise<Topic | undefined> => {
    if (current.changedAt <= asOf) return current;
    return versionAt(
      (limit, before) => topics.versions(entityId, current.topicId, { limit, before }),
      ({ changedAt }) => changedAt <= asOf,
    );
  };
  return {
    read: async (entityId, topicId) => {
      const current = await topics.read(entityId, topicId);
      return current === undefined ? undefined : then(entityId, current);
    },
    page: async (entityId, limit, after) => {
      const page = await topics.page(entityId, limit, after);
      const were = await Promise.all(page.topics.map((topic) => then(entityId, topic)));
      return { ...page, topics: were.filter((topic) => topic !== undefined) };
    },
  };
};

const noticesAsOf = (
  notices: TopicStores['notices'],
  asOf: Instant,
): Pick<NoticeStore, 'offered'> => ({
  offered: async (senderId) => {
    const were = await Promise.all(
      (await notices.offered(senderId)).map(async (notice) =>
        notice.publishedAt <= asOf
          ? notice
          : (await notices.versions(notice.noticeId))
              .filter(({ publishedAt }) => publishedAt <= asOf)
              .toSorted((one, other) => other.version - one.version)[0],
      ),
    );
    return were.filter((notice) => notice !== undefined);
  },
});
