import type { SQSEvent } from 'aws-lambda';
import type { MessageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import { functionSettings } from '../../functions.ts';
import type { LambdaHandler } from '../../lambda/invoke-function.ts';
import { startQueueWorker } from '../queue-worker.ts';
import { type SendingQueue, type SendingSettings, sendingQueues } from './sending-queues.ts';
import type { SendingData } from './sending-thread.ts';
import { type SendingThreads, type Starting, startSendingThreads } from './sending-threads.ts';
import { lockBytes, sharedLock } from './shared-lock.ts';
import { pacerBytes, sharedPacerState } from './shared-pacer-state.ts';

/** Starts what makes mailings: in threads of their own or, where they are none, in this one. */
export const startSending = (sending: Sending): SendingThreads =>
  sending.count === 0 ? inThisThread(sending) : inThreads(sending);

export type Sending = Pick<Starting<SendingData>, 'count' | 'onPut' | 'onError'> &
  Pick<SendingData, 'file' | 'keys' | 'publicUrl'> & {
    /** Queues of this thread. */
    readonly queues: MessageQueues;
    /** What this thread would do itself. */
    readonly functions: Readonly<Record<SendingQueue, LambdaHandler<SQSEvent>>>;
    /** How the thread of this number hands over mail. */
    readonly mailOf: (index: number) => SendingData['mail'];
    readonly memory: SendingMemory;
  };

/** What the threads that open one file share, beside the file. */
export const sendingMemory = () => {
  const lockMemory = new SharedArrayBuffer(lockBytes);
  const pacingMemory = new SharedArrayBuffer(pacerBytes);
  return {
    ...{ lockMemory, pacingMemory },
    lock: sharedLock(lockMemory),
    pacing: sharedPacerState(pacingMemory),
  };
};

type SendingMemory = ReturnType<typeof sendingMemory>;

const inThreads = ({ queues, memory, mailOf, ...sending }: Sending): SendingThreads => {
  const { file, keys, publicUrl, ...rest } = sending;
  const threads = startSendingThreads<SendingData>({
    ...rest,
    lock: memory.lock,
    program: new URL('./sending-thread.ts', import.meta.url),
    dataOf: (index) => ({
      ...{ file, keys, publicUrl, mail: mailOf(index), settings: settingsWith(1, 2) },
      ...{ lock: memory.lockMemory, pacing: memory.pacingMemory },
    }),
  });
  for (const name of sendingQueues) queues.onPut(name, threads.wake);
  return threads;
};

const inThisThread = ({ queues, functions, onError }: Sending): SendingThreads => {
  const settings = settingsWith(4, 4);
  const workers = sendingQueues.map((name) =>
    startQueueWorker(queues, name, {
      ...settings[name],
      handler: functions[name],
      onError: (error) => onError(name, error),
    }),
  );
  return {
    wake: () => {
      for (const worker of workers) worker.wake();
    },
    isBusy: () => workers.some((worker) => worker.isBusy()),
    delivered: () => workers.reduce((sum, worker) => sum + worker.delivered(), 0),
    up: Promise.resolve(),
    broken: Promise.withResolvers<string>().promise,
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
    },
  };
};

/** How many pages, and how many batches of jobs, one thread works on at once. */
const settingsWith = (pages: number, batches: number): SendingSettings => ({
  'fan-out': { ...functionSettings('fan-out'), concurrency: pages },
  send: { ...functionSettings('send'), concurrency: batches },
});
