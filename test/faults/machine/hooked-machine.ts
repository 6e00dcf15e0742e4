import { machineWorld } from '../../../local/one-machine/machine-world.ts';
import { inboxClient, sesService } from '../../../local/one-machine/mail-service.ts';
import type { SharedLock } from '../../../local/one-machine/sending/shared-lock.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteAudienceReader } from '../../../shared/adapters/sqlite/dispatch/sqlite-recipient-reader.ts';
import { messageQueues } from '../../../shared/adapters/sqlite/queue/message-queues.ts';
import type { PacerMemory } from '../../../shared/delivery/pacing/own-pacer.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { claimingLate } from './claiming-late.ts';
import type { MachineSettings } from './machine-processes.ts';

/** What one thread of a process to be killed has: that of the product, in small pages and jobs, with its flaw. */
export const hookedMachine = (
  { file, sesUrl, ahead, keys, flaw }: MachineSettings,
  { lock, pacing }: { readonly lock: SharedLock; readonly pacing: PacerMemory },
) => {
  const now = () => instantFromMillis(Date.now() + ahead);
  const db = openDatabase(file, lock);
  const queues = messageQueues(db, now);
  const world = machineWorld({
    ...{ db, queues, keys, now, pacing },
    mail: sesService(inboxClient(sesUrl), 'plain'),
    publicUrl: 'https://u.example',
  });
  const { stores } = world;
  const dispatch = flaw === 'claims-late' ? claimingLate(stores.dispatch) : stores.dispatch;
  return {
    ...{ db, queues, now },
    world: {
      ...world,
      // Small, so that a few contacts make many pages and jobs.
      jobSize: async () => 8,
      stores: { ...stores, audience: sqliteAudienceReader(db, 24), dispatch },
    },
  };
};
