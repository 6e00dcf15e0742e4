import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { sqliteMailingStore } from '../../shared/adapters/sqlite/mailings/sqlite-mailing-store.ts';
import { sendingHold } from '../../shared/adapters/sqlite/sending-hold.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import { changeState } from '../../shared/mailing/change-state.ts';

/**
 * Makes a restored file, which does not know who has been mailed since, mail nobody: what was
 * scheduled or under way is cancelled, mail that waits in a queue is dropped, and the rest is held.
 * Stops and reports that wait stay. Returns the mailings that were cancelled.
 */
export const quieten = async (db: Database, at: Instant): Promise<readonly string[]> => {
  sendingHold(db).put(
    'the file was restored, and does not know who was mailed or stopped since',
    at,
  );
  const store = sqliteMailingStore(db);
  const cancelled: string[] = [];
  for (const { mailingId } of await store.active())
    if ((await changeState(store, { mailingId, name: 'cancel', at })).outcome === 'changed')
      cancelled.push(mailingId);
  db.run('DELETE FROM schedules');
  db.run("DELETE FROM messages WHERE queue IN ('fan-out', 'send', 'service')");
  return cancelled;
};

/** Lets mail go again, what waits for its turn at once; whether it was held. */
export const liftHold = (db: Database, at: Instant): boolean => {
  const wasHeld = sendingHold(db).lift();
  if (wasHeld)
    db.run(
      "UPDATE messages SET visible_at = ? WHERE queue IN ('send', 'service') AND visible_at > ?",
      at,
      at,
    );
  return wasHeld;
};
