import { type FunctionName, functions } from './functions.ts';

/** Every work queue by name, with how its messages reach the function that consumes them. */
export const queues = {
  'fan-out': { consumer: 'fan-out', concurrency: 'fanOut', batchSize: 1, maxReceives: 10 },
  send: { consumer: 'send', concurrency: 'send', batchSize: 5, maxReceives: 10 },
  service: { consumer: 'send', concurrency: 'service', batchSize: 1, maxReceives: 10 },
  feedback: {
    consumer: 'feedback',
    concurrency: 'feedback',
    batchSize: 100,
    batchingWindowSeconds: 5,
    maxReceives: 20,
  },
  // A stop that fails is tried for as long as one can: it is the last place that knows of it.
  stops: { consumer: 'stops', concurrency: 'service', batchSize: 10, maxReceives: 100 },
  'merge-stops': {
    consumer: 'merge-stops',
    concurrency: 'feedback',
    batchSize: 1,
    maxReceives: 100,
  },
  // A delivery that fails waits as a new message; only what we could not do ourselves is received again.
  webhooks: { consumer: 'webhooks', concurrency: 'feedback', batchSize: 10, maxReceives: 20 },
} as const satisfies Readonly<Record<string, WorkQueue>>;

/** One queue and the event source mapping that feeds its consumer. */
export type WorkQueue = {
  readonly consumer: FunctionName;
  /** The setting of a stage that limits how many batches are worked on at once. */
  readonly concurrency: 'fanOut' | 'send' | 'service' | 'feedback';
  /** Messages per invocation. */
  readonly batchSize: number;
  /** Seconds to collect a batch; Lambda requires one second or more for batches above ten. */
  readonly batchingWindowSeconds?: number;
  /** Deliveries of one message before it moves to the dead-letter queue. */
  readonly maxReceives: number;
};

export type QueueName = keyof typeof queues;

export const queueNames = Object.keys(queues) as readonly QueueName[];

/**
 * Seconds for which a received message is invisible: six times the consumer's time-out, as AWS
 * advises (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
 */
export const visibilitySeconds = (name: QueueName): number =>
  functions[queues[name].consumer].timeoutSeconds * 6;

/** Seconds for which queues and dead-letter queues keep a message: 14 days, the most SQS allows. */
export const retentionSeconds = 14 * 86_400;

/** The dead-letter queue of a work queue. */
export const deadLettersOf = (queueName: string): string => `${queueName}-dead-letters`;
