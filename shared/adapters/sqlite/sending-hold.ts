import type { Instant } from '../../kernel/instant.ts';
import type { Database } from './database.ts';

/**
 * Whether the machine may mail. A file that was restored from a backup, and does not know everything that
 * was claimed and stopped since, is held until a person says that it may continue.
 */
export const sendingHold = (db: Database): SendingHold => ({
  read: () => db.get<HeldSince>('SELECT at, reason FROM sending_hold'),
  put: (reason, at) => {
    db.run('INSERT OR REPLACE INTO sending_hold (one, at, reason) VALUES (1, ?, ?)', at, reason);
  },
  lift: () => db.run('DELETE FROM sending_hold') > 0,
});

export type SendingHold = {
  /** Undefined where the machine may mail. */
  read(): HeldSince | undefined;
  put(reason: string, at: Instant): void;
  /** Whether there was one. */
  lift(): boolean;
};

export type HeldSince = { readonly at: Instant; readonly reason: string };
