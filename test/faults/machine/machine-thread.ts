import { workerData } from 'node:worker_threads';
import { sendInThread } from '../../../local/one-machine/sending/send-in-thread.ts';
import { sendingHandlers } from '../../../local/one-machine/sending/sending-handlers.ts';
import type { Counted } from '../../../local/one-machine/sending/sending-threads.ts';
import { sharedLock } from '../../../local/one-machine/sending/shared-lock.ts';
import { sharedPacerState } from '../../../local/one-machine/sending/shared-pacer-state.ts';
import { hookedMachine } from './hooked-machine.ts';
import type { MachineSettings } from './machine-processes.ts';

/** A thread that makes mailings, of a process that is killed. */
export type ThreadSettings = {
  readonly machine: MachineSettings;
  readonly lock: SharedArrayBuffer;
  readonly pacing: SharedArrayBuffer;
};

const { machine, lock, pacing, counts }: ThreadSettings & Counted = workerData;
const { db, queues, world } = hookedMachine(machine, {
  lock: sharedLock(lock),
  pacing: sharedPacerState(pacing),
});
sendInThread({
  ...{ queues, counts },
  functions: sendingHandlers(world),
  settings: {
    'fan-out': { functionName: 'fan-out', concurrency: 1 },
    send: { functionName: 'send', concurrency: 2 },
  },
  end: () => db.close(),
});
