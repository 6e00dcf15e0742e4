import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { sqliteMailingRemover } from '../../shared/adapters/sqlite/dispatch/sqlite-mailing-remover.ts';
import { sqliteOldMailings } from '../../shared/adapters/sqlite/mailings/sqlite-old-mailings.ts';
import type { RetentionTools } from '../../shared/retention/run-retention.ts';
import { oldestKept } from '../../shared/retention/when-due.ts';
import type { MachineWorld } from './machine-world.ts';

/** What the retention reads and removes, in the file of one machine. */
export const machineRetention = (
  { stores, now, newUlid }: Pick<MachineWorld, 'stores' | 'now' | 'newUlid'>,
  db: Database,
): Omit<RetentionTools, 'subjects' | 'now'> => ({
  holds: stores.holds,
  runs: stores.retentionRuns,
  consentDays: stores.consentDays,
  requests: stores.requests,
  oldMailings: sqliteOldMailings(db, {
    store: stores.mailings,
    madeBefore: () => oldestKept('mailings', now()),
  }),
  remover: sqliteMailingRemover(db, { newId: newUlid, now }),
});
