import { once } from 'node:events';
import { startQueueWorker } from '../../../local/one-machine/queue-worker.ts';
import { startSendingThreads } from '../../../local/one-machine/sending/sending-threads.ts';
import { sendingMemory } from '../../../local/one-machine/sending/start-sending.ts';
import { workerHandlers } from '../../../local/one-machine/worker-handlers.ts';
import { fireSchedules } from '../../../shared/adapters/sqlite/queue/sqlite-mailing-scheduler.ts';
import { hookedMachine } from './hooked-machine.ts';
import type { MachineSettings } from './machine-processes.ts';
import type { ThreadSettings } from './machine-thread.ts';

/**
 * The workers of one machine as a process that is killed, with two threads that make mailings. It waits for its
 * settings, and never outlives who sent them.
 */
const [machine] = (await once(process, 'message')) as [MachineSettings];
process.once('disconnect', () => process.exit());

const { lock, lockMemory, pacing, pacingMemory } = sendingMemory();
const { db, queues, world, now } = hookedMachine(machine, { lock, pacing });
queues.recover();
const functions = workerHandlers(world, {
  ...{ carriesOut: false, logKey: 'k'.repeat(43), logOrigin: 'faults.example/log' },
});
const fail = (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
};
const sending = startSendingThreads<ThreadSettings>({
  ...{ count: 2, lock },
  // Both are in one folder, as bundles.
  program: new URL('./machine-thread.mjs', import.meta.url),
  dataOf: () => ({ machine, lock: lockMemory, pacing: pacingMemory }),
  onPut: () => undefined,
  onError: (_, error) => fail(error),
});
void sending.broken.then((why) => {
  console.error(why);
  process.exit(1);
});
for (const name of ['fan-out', 'send'] as const) queues.onPut(name, sending.wake);
startQueueWorker(queues, 'feedback', {
  functionName: 'feedback',
  handler: functions.feedback,
  concurrency: 2,
  onError: fail,
});
const start = functions['start-mailing'];
const tick = async (): Promise<void> => {
  await fireSchedules(db, { now, start: (mailingId) => start({ mailingId }), giveUp: fail });
  await functions.reconcile();
};
await sending.up;
setInterval(() => void tick().catch(fail), 100);
process.send?.('up');
