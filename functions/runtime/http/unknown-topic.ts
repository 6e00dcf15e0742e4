import type { TopicTools } from '../../../shared/consent/topic/find-topic.ts';
import { topicsOfSender } from '../../../shared/consent/topic/find-topic.ts';
import { nearTopics } from '../../../shared/consent/topic/near-topics.ts';
import type { SenderId } from '../../../shared/kernel/ids.ts';
import { ProblemError } from './problem.ts';

/** The `refused` problem for a topic that a sender does not have, with those it has, nearest first. */
export const unknownTopic = async (
  tools: TopicTools,
  {
    senderId,
    topic,
    pointer = '/topic',
  }: { readonly senderId: SenderId; readonly topic: string; readonly pointer?: string | undefined },
): Promise<ProblemError> => {
  const known = (await topicsOfSender(tools, senderId)).map(({ topicId }) => topicId);
  const there =
    known.length === 0
      ? 'it has none yet'
      : `it has ${nearTopics(topic, known)
          .map((one) => `\`${one}\``)
          .join(', ')}${known.length > 20 ? ' and more' : ''}`;
  return new ProblemError('refused', {
    detail: 'unknown-topic',
    errors: [
      {
        pointer,
        in: 'body',
        message: `this sender has no such topic: ${there}. Add one with \`PUT /v1/senders/${senderId}/topics/{topicId}\`, or by a notice that names it`,
      },
    ],
  });
};
