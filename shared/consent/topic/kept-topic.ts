import { foldTopic } from '../../kernel/fold-topic.ts';
import type { EntityId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { longestTopic, type Topic, type TopicBook } from './topic.ts';
import { topicKnownSince } from './topic-known-since.ts';

/**
 * A topic as the first of these entities has it that has it at all: a sender's own entity before those
 * that it succeeded. Undefined for one that no book holds, which was never retired.
 */
export const keptTopic = async (
  topics: Pick<TopicBook, 'read'>,
  entities: readonly EntityId[],
  text: string | undefined,
): Promise<Topic | undefined> => {
  const topicId = foldTopic(text ?? '');
  if (topicId === '' || topicId.length > longestTopic) return undefined;
  for (const entity of entities) {
    const kept = await topics.read(entity, topicId);
    if (kept !== undefined) return kept;
  }
  return undefined;
};

/** What a decision reads of the topic of a mailing. */
export const topicChecks = (topic: Topic | undefined): TopicChecks =>
  defined({
    topicIsRetired: topic?.retiredAt !== undefined,
    topicSince: topic === undefined ? undefined : topicKnownSince(topic),
  });

/** Since when each topic is what it is, of those that are kept; undefined for another. */
export const topicSinceOf =
  (topics: ReadonlyMap<string, Topic>) =>
  (topic: string): Instant | undefined => {
    const kept = topics.get(foldTopic(topic));
    return kept === undefined ? undefined : topicKnownSince(kept);
  };

export type TopicChecks = { readonly topicIsRetired: boolean; readonly topicSince?: Instant };
