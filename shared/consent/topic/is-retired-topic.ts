import { foldTopic } from '../../kernel/fold-topic.ts';
import type { EntityId } from '../../kernel/ids.ts';
import { longestTopic, type TopicBook } from './topic.ts';

/**
 * Whether a sender retired a topic: as the first of these entities has it that has it at all, its own
 * entity before those that it succeeded. A topic that no book holds was never retired.
 */
export const isRetiredTopic = async (
  topics: Pick<TopicBook, 'read'>,
  entities: readonly EntityId[],
  text: string | undefined,
): Promise<boolean> => {
  const topicId = foldTopic(text ?? '');
  if (topicId === '' || topicId.length > longestTopic) return false;
  for (const entity of entities) {
    const kept = await topics.read(entity, topicId);
    if (kept !== undefined) return kept.retiredAt !== undefined;
  }
  return false;
};
