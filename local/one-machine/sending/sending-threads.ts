import { Worker } from 'node:worker_threads';
import type { QueueName } from '../../../shared/deployment/queues.ts';
import { isSendingQueue } from './sending-queues.ts';
import type { SharedLock } from './shared-lock.ts';

export type SendingThreads = {
  /** Has them look into their queues at once. */
  wake(): void;
  isBusy(): boolean;
  delivered(): number;
  /** Settles when each has read its program, or ended. */
  readonly up: Promise<void>;
  /** Settles when one ended by itself: mail would go out slowly or not at all. */
  readonly broken: Promise<string>;
  /** Ends when what is under way is done. */
  stop(): Promise<void>;
};

/**
 * Threads that make mailings: each takes messages of the queues of its own accord, with a connection of its own
 * to the file. One that ends without being asked to is not replaced: `broken` says so, for the process to end
 * and start again.
 */
export const startSendingThreads = <Data>({
  count,
  program,
  dataOf,
  lock,
  onPut,
  onError,
}: Starting<Data>): SendingThreads => {
  const counts = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  let isStopping = false;
  const { promise: broken, resolve: breaks } = Promise.withResolvers<string>();

  const threads = Array.from({ length: count }, (_, index) => {
    const thread = new Worker(program, {
      name: `sending-${index + 1}`,
      workerData: { counts, ...dataOf(index) } satisfies Counted & Data,
    });
    let isUp = false;
    const { promise: up, resolve: isNowUp } = Promise.withResolvers<void>();
    thread.on('message', (told: Told) => {
      if ('up' in told) {
        isUp = true;
        isNowUp();
      }
      if ('failed' in told) onError(told.failed, told.error);
      if ('put' in told) {
        if (isSendingQueue(told.put)) wake(thread);
        onPut(told.put);
      }
    });
    let why = 'no error';
    thread.on('error', (error) => {
      why = nameOf(error);
    });
    const gone = new Promise<void>((resolve) => {
      thread.on('exit', () => {
        lock.release();
        isNowUp();
        if (!isStopping) breaks(`a thread that sends mail ended by itself (${why})`);
        resolve();
      });
    });
    return { thread, gone, up, isUp: () => isUp };
  });

  /** All but the one that put something, which knows. */
  const wake = (but?: Worker): void => {
    for (const { thread } of threads) if (thread !== but) ask(thread, 'wake');
  };

  return {
    wake: () => wake(),
    isBusy: () => Atomics.load(counts, 0) > 0,
    delivered: () => Atomics.load(counts, 1),
    up: Promise.all(threads.map(({ up }) => up)).then(() => undefined),
    broken,
    stop: async () => {
      isStopping = true;
      // One that is still reading its program has taken nothing.
      for (const { thread, isUp } of threads)
        if (isUp()) ask(thread, 'stop');
        else await thread.terminate();
      await Promise.all(threads.map(({ gone }) => gone));
    },
  };
};

export type Starting<Data> = {
  readonly count: number;
  /** What a thread runs: a module that calls `sendInThread`. */
  readonly program: URL;
  /** What the thread of this number is given. */
  readonly dataOf: (index: number) => Data;
  /** The lock that the threads share, to be freed of one that ended. */
  readonly lock: SharedLock;
  /** Hears of a message that a thread put into this queue. */
  readonly onPut: (queue: QueueName) => void;
  readonly onError: (where: string, error: unknown) => void;
};

/** What every thread is given beside the rest: where it counts its work. */
export type Counted = { readonly counts: Int32Array };

/** What a thread is asked. */
export type Asked = 'wake' | 'stop';

const ask = (thread: Worker, asked: Asked): void => thread.postMessage(asked);

/** What a thread tells. */
export type Told =
  | { readonly up: true }
  | { readonly put: QueueName }
  | { readonly failed: string; readonly error: unknown };

/** Never the message of an error, which may quote an address. */
const nameOf = (error: unknown): string => {
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  return [name, code]
    .filter((word) => typeof word === 'string' && /^\w{1,64}$/.test(word))
    .join(' ');
};
