import { type MessagePort, parentPort } from 'node:worker_threads';
import type { SQSEvent } from 'aws-lambda';
import type { MessageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import { queueNames } from '../../../shared/deployment/queues.ts';
import type { LambdaHandler } from '../../lambda/invoke-function.ts';
import { type QueueWorker, startQueueWorker } from '../queue-worker.ts';
import { type SendingQueue, type SendingSettings, sendingQueues } from './sending-queues.ts';
import type { Asked, Told } from './sending-threads.ts';

/**
 * The work of a thread that makes mailings, until it is told to stop: what is under way is finished, `end`
 * is called, and nothing is left that keeps the thread alive.
 */
export const sendInThread = ({ queues, functions, counts, settings, end }: Thread): void => {
  const port = parentPort;
  if (port === null) throw new Error('this is the program of a thread');
  const tell = (told: Told) => port.postMessage(told);
  for (const name of queueNames) queues.onPut(name, () => tell({ put: name }));
  const workers = sendingQueues.map((name) =>
    startQueueWorker(queues, name, {
      ...settings[name],
      handler: functions[name],
      counts,
      onError: (error) => tell({ failed: name, error: sendable(error) }),
    }),
  );
  port.on('message', (asked: Asked) => {
    if (asked === 'wake') for (const worker of workers) worker.wake();
    else void ended(workers, port, end);
  });
  tell({ up: true });
};

export type Thread = {
  readonly queues: MessageQueues;
  readonly functions: Readonly<Record<SendingQueue, LambdaHandler<SQSEvent>>>;
  readonly counts: Int32Array;
  readonly settings: SendingSettings;
  /** Closes what the thread opened. */
  readonly end: () => void;
};

const ended = async (
  workers: readonly QueueWorker[],
  port: MessagePort,
  end: () => void,
): Promise<void> => {
  await Promise.all(workers.map((worker) => worker.stop()));
  end();
  port.close();
};

/** An error as another thread can be told of it. */
const sendable = (error: unknown): Error =>
  error instanceof Error ? new Error(`${error.name}: ${error.message}`) : new Error(typeof error);
