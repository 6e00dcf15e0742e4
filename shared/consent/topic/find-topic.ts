import { foldTopic } from '../../kernel/fold-topic.ts';
import type { EntityId, SenderId } from '../../kernel/ids.ts';
import type { NoticeStore } from '../notice/notice.ts';
import { longestTopic, type Topic, type TopicBook } from './topic.ts';
import { namedByNotice, topicsOfNotice } from './topics-of-notice.ts';

/**
 * The topic of a sender that a text names; undefined for one that its entity never had or has
 * retired. What its own entity says of a topic goes before what an entity that it succeeded said. A
 * topic that is in no book yet but in a notice with which the sender asks for consent is one: 0.1.0
 * published notices and kept no topics.
 */
export const findTopic =
  ({ topics, notices, entitiesOf }: TopicTools): FindTopic =>
  async (senderId, text) => {
    const topicId = foldTopic(text);
    if (topicId === '' || topicId.length > longestTopic) return undefined;
    const [own, ...predecessors] = await entitiesOf(senderId);
    const kept = await topics.read(own, topicId);
    if (kept !== undefined) return kept.retiredAt === undefined ? kept : undefined;
    const offered = await notices.offered(senderId);
    const notice = offered.find((one) => topicsOfNotice(one).some(([id]) => id === topicId));
    if (notice !== undefined) return namedByNotice(notice, topicId, own);
    const theirs = await Promise.all(predecessors.map((entity) => topics.read(entity, topicId)));
    return theirs.find((topic) => topic !== undefined && topic.retiredAt === undefined);
  };

/** The topic that a text names for a sender, if it has one. */
export type FindTopic = (senderId: SenderId, text: string) => Promise<Topic | undefined>;

/** For whoever records nothing about a topic: a stop of one would be of its whole purpose. */
export const noTopics: FindTopic = async () => undefined;

export type TopicTools = {
  readonly topics: Pick<TopicBook, 'read' | 'page'>;
  readonly notices: Pick<NoticeStore, 'offered'>;
  /** The entity of a sender, then those that it succeeded (`entitiesCounting`). */
  readonly entitiesOf: (senderId: SenderId) => Promise<readonly [EntityId, ...EntityId[]]>;
};

/** Most topics that are read to list the existing ones. */
const mostListed = 500;

/** Every topic that a sender may ask about, in the books of its entities or named by its notices. */
export const topicsOfSender = async (
  { topics, notices, entitiesOf }: TopicTools,
  senderId: SenderId,
): Promise<readonly Topic[]> => {
  const [own, ...predecessors] = await entitiesOf(senderId);
  const read = async (entityId: EntityId) => (await topics.page(entityId, mostListed)).topics;
  const [kept, offered, ...theirs] = await Promise.all([
    read(own),
    notices.offered(senderId),
    ...predecessors.map(read),
  ]);
  const byId = new Map<string, Topic>();
  // The last to name a topic counts: its own book, before notices, before those of predecessors.
  for (const topic of theirs.toReversed().flat())
    if (topic.retiredAt === undefined) byId.set(topic.topicId, topic);
  for (const notice of offered)
    for (const [topicId] of topicsOfNotice(notice))
      byId.set(topicId, namedByNotice(notice, topicId, own));
  for (const topic of kept) byId.set(topic.topicId, topic);
  return [...byId.values()].filter(({ retiredAt }) => retiredAt === undefined);
};
