import { foldTopic } from '../../kernel/fold-topic.ts';
import type { EntityId, SenderId } from '../../kernel/ids.ts';
import type { NoticeStore } from '../notice/notice.ts';
import { longestTopic, type Topic, type TopicBook } from './topic.ts';
import { namedByNotice, topicsOfNotice } from './topics-of-notice.ts';

/**
 * The topic of a sender that a text names, or undefined: one that its entity never had or has
 * retired. A topic that is in no book yet but in a notice the sender asks consent with is one: 0.1.0
 * published notices and kept no topics.
 */
export const findTopic =
  ({ topics, notices, entityOf }: TopicTools): FindTopic =>
  async (senderId, text) => {
    const topicId = foldTopic(text);
    if (topicId === '' || topicId.length > longestTopic) return undefined;
    const entityId = await entityOf(senderId);
    const kept = await topics.read(entityId, topicId);
    if (kept !== undefined) return kept.retiredAt === undefined ? kept : undefined;
    const offered = await notices.offered(senderId);
    const notice = offered.find((one) => topicsOfNotice(one).some(([id]) => id === topicId));
    return notice === undefined ? undefined : namedByNotice(notice, topicId, entityId);
  };

/** The topic that a text names for a sender, if it has one. */
export type FindTopic = (senderId: SenderId, text: string) => Promise<Topic | undefined>;

/** For whoever records nothing about a topic: a stop of one would be of its whole purpose. */
export const noTopics: FindTopic = async () => undefined;

export type TopicTools = {
  readonly topics: Pick<TopicBook, 'read' | 'page'>;
  readonly notices: Pick<NoticeStore, 'offered'>;
  readonly entityOf: (senderId: SenderId) => Promise<EntityId>;
};

/** Most topics that are read to name those which there are. */
const mostListed = 500;

/** Every topic that a sender may ask about, in its book or named by its notices. */
export const topicsOfSender = async (
  { topics, notices, entityOf }: TopicTools,
  senderId: SenderId,
): Promise<readonly Topic[]> => {
  const entityId = await entityOf(senderId);
  const [kept, offered] = await Promise.all([
    topics.page(entityId, mostListed),
    notices.offered(senderId),
  ]);
  const byId = new Map<string, Topic>();
  for (const notice of offered)
    for (const [topicId] of topicsOfNotice(notice))
      byId.set(topicId, namedByNotice(notice, topicId, entityId));
  for (const topic of kept.topics) byId.set(topic.topicId, topic);
  return [...byId.values()].filter(({ retiredAt }) => retiredAt === undefined);
};
