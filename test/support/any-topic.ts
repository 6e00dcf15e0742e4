import type { FindTopic } from '../../shared/consent/topic/find-topic.ts';
import { foldTopic } from '../../shared/kernel/fold-topic.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';

/** Every text is a topic: for tests that are not about which topics there are. */
export const anyTopic: FindTopic = async (senderId, text) => ({
  entityId: ownEntity(senderId),
  topicId: foldTopic(text),
  names: { en: text },
  descriptions: {},
  visibility: 'public',
  version: 1,
  changedBy: 'test',
  changedAt: instantFromMillis(0),
});
