import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type {
  MessageQueues,
  TakenMessage,
} from '../../shared/adapters/sqlite/queue/message-queues.ts';
import type { QueueName } from '../../shared/deployment/queues.ts';
import { succeededIn } from '../lambda/batch-result.ts';
import { type FunctionSettings, invokeFunction, type LambdaHandler } from '../lambda/context.ts';

/**
 * Takes batches of a queue and gives them to its consumer, so many at once. What the consumer did is taken
 * away; what it reports as failed, or all when it throws, comes again when its time-out has passed.
 */
export const startQueueWorker = (
  queues: MessageQueues,
  name: QueueName,
  { handler, concurrency, onError, ...settings }: WorkerSettings,
): QueueWorker => {
  const stopping = new AbortController();
  const asleep = new Set<() => void>();
  const wake = (): void => {
    for (const awake of asleep) awake();
  };
  let [busy, delivered] = [0, 0];
  queues.onPut(name, wake);

  /** Until something is put, or may have become visible again. */
  const pause = () =>
    new Promise<void>((resolve) => {
      const awake = (): void => {
        clearTimeout(timer);
        asleep.delete(awake);
        resolve();
      };
      const timer = setTimeout(awake, pollMillis);
      asleep.add(awake);
    });

  const deliver = async (messages: readonly TakenMessage[]): Promise<void> => {
    const Records = messages.map((message) => recordOf(name, message));
    const result = await invokeFunction(handler, { Records }, settings);
    const ids = Records.map(({ messageId }) => messageId);
    const done = succeededIn(ids, result);
    queues.done(messages.map(({ number }) => number).filter((number) => done.has(String(number))));
  };

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const messages = queues.take(name);
      if (messages.length === 0) {
        await pause();
        continue;
      }
      busy += 1;
      await deliver(messages).catch(onError);
      busy -= 1;
      delivered += 1;
    }
  };

  const workers = Array.from({ length: concurrency }, work);
  return {
    isBusy: () => busy > 0,
    delivered: () => delivered,
    stop: async () => {
      stopping.abort();
      wake();
      await Promise.all(workers);
    },
  };
};

export type WorkerSettings = FunctionSettings & {
  readonly handler: LambdaHandler<SQSEvent>;
  /** Batches worked on at once. */
  readonly concurrency: number;
  readonly onError: (error: unknown) => void;
};

type QueueWorker = {
  isBusy(): boolean;
  /** Batches that were given to the consumer since the start, whatever came of them. */
  delivered(): number;
  /** Ends when what is under way is done. */
  stop(): Promise<void>;
};

/** How long a message can be visible before it is seen, when nobody woke us. */
const pollMillis = 250;

/** The record that a function reads from a deployed queue. */
const recordOf = (name: QueueName, message: TakenMessage): SQSRecord => ({
  messageId: String(message.number),
  receiptHandle: String(message.number),
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt),
    SenderId: '',
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:local:000000000000:grondslag-${name}`,
  awsRegion: 'local',
});
