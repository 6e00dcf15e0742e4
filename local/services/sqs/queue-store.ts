import { AwsError } from '../aws-json-service.ts';
import { openJournal } from '../open-journal.ts';
import { createQueue } from './create-queue.ts';
import type { Queue, QueueChange } from './queue.ts';

/** The queues of one account and region, kept in a journal when there is a file for it. */
export type QueueStore = {
  create(name: string, attributes: Readonly<Record<string, string>>): Queue;
  /** Writes changed attributes of a queue down. */
  saved(queue: Queue): void;
  find(name: string): Queue | undefined;
  /** The queue of a URL, by its path alone: the port may be another one after a restart. */
  at(queueUrl: unknown): Queue;
  withArn(arn: string): Queue | undefined;
  all(): readonly Queue[];
  remove(queue: Queue): void;
  close(): void;
};

type StoreChange =
  | QueueChange
  | {
      readonly kind: 'created';
      readonly queue: string;
      readonly attributes: Record<string, string>;
    }
  | { readonly kind: 'removed'; readonly queue: string };

const defaults = {
  VisibilityTimeout: '30',
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
};

/** Compacts when this many records were written since the last time. */
const compactAfter = 200_000;

/** Opens the store and replays what an earlier run left, in-flight messages included. */
export const openQueueStore = (
  file: string | undefined,
  region: string,
  now: () => number,
): QueueStore => {
  const queues = new Map<string, Queue>();
  let written = 0;

  const arnOf = (name: string) => `arn:aws:sqs:${region}:000000000000:${name}`;
  const withArn = (arn: string) => queues.get(arn.split(':').at(-1) ?? '');
  const add = (name: string, attributes: Record<string, string>) => {
    const parts = { name, arn: arnOf(name), attributes, now, record, deadLetterQueue: withArn };
    const queue = createQueue(parts);
    queues.set(name, queue);
    return queue;
  };

  const apply = (change: StoreChange) => {
    if (change.kind === 'created') {
      const known = queues.get(change.queue);
      if (known) return void Object.assign(known.attributes, change.attributes);
      return void add(change.queue, change.attributes);
    }
    if (change.kind === 'removed') return void queues.delete(change.queue);
    queues.get(change.queue)?.replay(change);
  };

  const journal = openJournal<StoreChange>(file, apply);
  for (const queue of queues.values()) queue.settle();

  const snapshot = function* (): Generator<StoreChange> {
    for (const queue of queues.values()) {
      yield { kind: 'created', queue: queue.name, attributes: queue.attributes };
      for (const message of queue.messages()) yield { kind: 'put', queue: queue.name, message };
    }
  };
  const compact = () => {
    written = 0;
    journal.rewrite(snapshot());
  };
  function record(change: StoreChange) {
    journal.append(change);
    written += 1;
    if (written > compactAfter) compact();
  }
  compact();

  return {
    withArn,
    create: (name, attributes) => {
      const queue = add(name, { ...defaults, ...attributes });
      record({ kind: 'created', queue: name, attributes: queue.attributes });
      return queue;
    },
    saved: ({ name, attributes }) => record({ kind: 'created', queue: name, attributes }),
    find: (name) => queues.get(name),
    at: (queueUrl) => {
      const queue = queues.get(String(queueUrl).split('/').at(-1) ?? '');
      if (queue) return queue;
      throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.');
    },
    all: () => [...queues.values()],
    remove: ({ name }) => {
      queues.delete(name);
      record({ kind: 'removed', queue: name });
    },
    close: () => journal.close(),
  };
};
