import type { EntityId } from '../../kernel/ids.ts';
import type { Notice } from '../notice/notice.ts';
import type { TopicBook } from './topic.ts';
import { namedByNotice, topicsOfNotice } from './topics-of-notice.ts';

/**
 * Adds the topics of a notice that its entity does not have, and leaves those it has as they are.
 * Safe to repeat and to run twice at once: the second write finds the first.
 */
export const registerTopics = async (
  topics: Pick<TopicBook, 'read' | 'put'>,
  entityId: EntityId,
  notice: Notice,
): Promise<void> => {
  for (const [topicId] of topicsOfNotice(notice)) {
    if ((await topics.read(entityId, topicId)) !== undefined) continue;
    await topics.put(namedByNotice(notice, topicId, entityId), 0);
  }
};
