import type { Database } from '../../shared/adapters/sqlite/database.ts';
import { sendingHold } from '../../shared/adapters/sqlite/sending-hold.ts';
import type { MailingState } from '../../shared/mailing/mailing.ts';

/**
 * Why a file cannot be moved to the other store as it is, one line each. What is under way there
 * holds places of its own store (where a page continues, a message of a queue, a moment of the
 * clock), which mean nothing on the other; moved, it would stop halfway or begin again.
 */
export const inTheWay = (db: Database): readonly string[] => {
  const hold = sendingHold(db).read();
  const lines = (sql: string, say: (row: Named) => string) => db.all<Named>(sql).map(say);
  return [
    ...(hold === undefined ? [] : [`mail is held: ${hold.reason}. Lift it first`]),
    ...lines(
      // What was given up of mail is of mailings that are over.
      `SELECT queue AS id, count(*) AS count FROM messages
       WHERE queue NOT IN ('fan-out-dead-letters', 'send-dead-letters', 'service-dead-letters') GROUP BY queue`,
      ({ id, count }) => `${count} messages wait in the queue ${id}: let them be worked on`,
    ),
    ...lines(underWay, ({ id, state }) =>
      state === 'scheduled'
        ? `mailing ${id} is scheduled: pause it, and schedule it again after the move`
        : `mailing ${id} is ${state}: let it finish, or cancel it`,
    ),
    ...lines(
      "SELECT notice_id AS id FROM invalidations WHERE state = 'going'",
      ({ id }) => `consents to the notice ${id} are being invalidated: let that finish`,
    ),
    ...lines(
      'SELECT entity_id AS id FROM stop_merges',
      ({ id }) => `stops of the entity ${id} are being merged: let that finish`,
    ),
    ...lines(
      "SELECT bundle_id AS id FROM bundles WHERE state IN ('going', 'closing')",
      ({ id }) => `the bundle ${id} is being made: let that finish`,
    ),
  ];
};

type Named = { readonly id: string; readonly count: number; readonly state: MailingState };

/** Those that have begun; one that was paused before it began has no run. */
const underWay = `SELECT mailing_id AS id, state FROM mailings
  WHERE state IN ('scheduled', 'running') OR (state = 'paused' AND mailing_id IN (SELECT mailing_id FROM runs))
  ORDER BY mailing_id`;
