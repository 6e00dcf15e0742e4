import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type {
  MessageQueues,
  TakenMessage,
} from '../../shared/adapters/sqlite/queue/message-queues.ts';
import type { QueueName } from '../../shared/deployment/queues.ts';
import {
  type FunctionSettings,
  invokeFunction,
  type LambdaHandler,
} from '../lambda/invoke-function.ts';
import { succeededIn } from '../lambda/succeeded-in.ts';

export type QueueWorker = {
  /** Has it look for messages at once: another thread has put some. */
  wake(): void;
  isBusy(): boolean;
  /** Batches that were given to the consumer since the start, whatever came of them. */
  delivered(): number;
  /** Ends when what is under way is done. */
  stop(): Promise<void>;
};

/**
 * Takes batches of a queue and gives them to its consumer, at most `concurrency` at once. What the
 * consumer did is taken away; what it reports as failed, or all when it throws, comes again when
 * its time-out has passed.
 */
export const startQueueWorker = (
  queues: MessageQueues,
  name: QueueName,
  { handler, concurrency, onError, counts = new Int32Array(2), ...settings }: WorkerSettings,
): QueueWorker => {
  const stopping = new AbortController();
  const asleep = new Set<() => void>();
  const wake = (): void => {
    for (const awake of asleep) awake();
  };
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

  /** A batch that cannot be taken is reported, and tried again. */
  const take = (): readonly TakenMessage[] => {
    try {
      return queues.take(name);
    } catch (error) {
      onError(error);
      return [];
    }
  };

  const work = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      // Counted before it is taken: nobody who watches sees neither a message nor somebody at work.
      Atomics.add(counts, busy, 1);
      const messages = take();
      if (messages.length > 0) {
        await deliver(messages).catch(onError);
        Atomics.add(counts, delivered, 1);
      }
      Atomics.sub(counts, busy, 1);
      if (messages.length === 0) await pause();
    }
  };

  const workers = Array.from({ length: concurrency }, work);
  return {
    wake,
    isBusy: () => Atomics.load(counts, busy) > 0,
    delivered: () => Atomics.load(counts, delivered),
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
  /** Where it counts the batches under way and those that are over, for another thread to see. */
  readonly counts?: Int32Array | undefined;
};

const [busy, delivered] = [0, 1];

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
