import {
  deadLettersOf,
  type QueueName,
  queueNames,
  queues,
  visibilitySeconds,
  type WorkQueue,
} from '../shared/deployment/queues.ts';
import type { LocalSqs } from './services/start-sqs.ts';

/** Creates the queues of the stack, or finds them as an earlier run left them. Returns their URLs. */
export const createQueues = (sqs: LocalSqs): LocalQueues => {
  const create = (name: QueueName) => {
    const queueName = localQueueName(name);
    return sqs.createQueue({
      name: queueName,
      visibilityTimeout: visibilitySeconds(name),
      deadLetterQueue: deadLettersOf(queueName),
      maxReceiveCount: queues[name].maxReceives,
    });
  };
  return {
    ...(Object.fromEntries(queueNames.map((name) => [name, create(name)])) as Record<
      QueueName,
      string
    >),
    undelivered: sqs.createQueue({ name: undeliveredQueueName }),
  };
};

/** How the messages of a queue reach its consumer, as the stack's event source mapping has it. */
export const eventSourceSettings = (name: QueueName) => {
  const { consumer, batchSize, batchingWindowSeconds = 0 }: WorkQueue = queues[name];
  return { consumer, batchSize, maximumBatchingWindow: batchingWindowSeconds };
};

/** The URLs of the work queues, and of the queue for what the scheduler could not deliver. */
export type LocalQueues = Readonly<Record<QueueName | 'undelivered', string>>;

/** A queue's name in the local stack: that of the stack, without a stage. */
export const localQueueName = (name: QueueName): string => `grondslag-${name}`;

const undeliveredQueueName = 'grondslag-schedules-dead-letters';
