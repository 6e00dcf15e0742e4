import { afterEach, expect, test, vi } from 'vitest';
import { startQueueWorker } from '../../../local/one-machine/queue-worker.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { messageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a worker that had nothing to do for days takes the next message at once, and stops', async () => {
  vi.useFakeTimers();
  const db = openDatabase(':memory:');
  const queues = messageQueues(db, () => instantFromMillis(Date.now()));
  const taken: string[] = [];
  const worker = startQueueWorker(queues, 'stops', {
    functionName: 'publish-events',
    handler: async ({ Records }) => {
      taken.push(...Records.map(({ body }) => body));
    },
    concurrency: 2,
    onError: (error) => {
      throw error;
    },
  });
  for (let turn = 0; turn < 30_000; turn += 1) await vi.advanceTimersToNextTimerAsync();

  queues.put('stops', [{ after: 'days' }]);
  await vi.waitFor(() => expect(taken).toEqual(['{"after":"days"}']));

  await worker.stop();
  expect(vi.getTimerCount()).toBe(0);
  db.close();
});

test('a queue that cannot be read is told of, and read again', async () => {
  vi.useFakeTimers();
  const db = openDatabase(':memory:');
  const queues = messageQueues(db, () => instantFromMillis(Date.now()));
  queues.put('stops', [{ after: 'a lock' }]);
  const taken: string[] = [];
  const failures: unknown[] = [];
  let locked = 2;
  const worker = startQueueWorker(
    {
      ...queues,
      take: (name) => {
        locked -= 1;
        if (locked >= 0) throw new Error('database is locked');
        return queues.take(name);
      },
    },
    'stops',
    {
      functionName: 'stops',
      handler: async ({ Records }) => {
        taken.push(...Records.map(({ body }) => body));
      },
      concurrency: 1,
      onError: (error) => failures.push(error),
    },
  );
  await vi.advanceTimersByTimeAsync(1_000);

  expect(taken).toEqual(['{"after":"a lock"}']);
  expect(failures.map(String)).toEqual(Array(2).fill('Error: database is locked'));
  expect(worker.isBusy()).toBe(false);
  await worker.stop();
  db.close();
});
