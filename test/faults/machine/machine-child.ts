import { once } from 'node:events';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { leanClient } from '../../../functions/runtime/lean-client.ts';
import { sesService } from '../../../local/one-machine/mail-service.ts';
import { startQueueWorker } from '../../../local/one-machine/queue-worker.ts';
import { workerHandlers } from '../../../local/one-machine/worker-handlers.ts';
import { machineWorld } from '../../../local/one-machine/world.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteAudienceReader } from '../../../shared/adapters/sqlite/dispatch/sqlite-recipient-reader.ts';
import { messageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import { fireSchedules } from '../../../shared/adapters/sqlite/queue/sqlite-mailing-scheduler.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { claimingLate } from './claiming-late.ts';
import type { MachineSettings } from './machine-processes.ts';

/** The workers of one machine as a process that is killed. It waits for its settings, and never outlives who sent them. */
const [{ file, sesUrl, ahead, keys, flaw }] = (await once(process, 'message')) as [MachineSettings];
process.once('disconnect', () => process.exit());

const now = () => instantFromMillis(Date.now() + ahead);
const db = openDatabase(file);
const queues = messageQueues(db, now);
queues.recover();
const ses = leanClient(
  new SESv2Client({
    endpoint: sesUrl,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  }),
);
const world = machineWorld({
  ...{ db, queues, keys, now },
  mail: sesService(ses, 'plain'),
  publicUrl: 'https://u.example',
});
const functions = workerHandlers(
  {
    ...world,
    // Small, so that a few contacts make many pages and jobs.
    jobSize: async () => 8,
    stores: {
      ...world.stores,
      audience: sqliteAudienceReader(db, 24),
      dispatch:
        flaw === 'claims-late' ? claimingLate(world.stores.dispatch) : world.stores.dispatch,
    },
  },
  { carriesOut: false, logKey: 'k'.repeat(43), logOrigin: 'faults.example/log' },
);
const fail = (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
};
for (const name of ['fan-out', 'send', 'feedback'] as const)
  startQueueWorker(queues, name, {
    functionName: name,
    handler: functions[name],
    concurrency: 2,
    onError: fail,
  });
const start = functions['start-mailing'];
const tick = async (): Promise<void> => {
  await fireSchedules(db, { now, start: (mailingId) => start({ mailingId }), giveUp: fail });
  await functions.reconcile();
};
setInterval(() => void tick().catch(fail), 100);
process.send?.('up');
