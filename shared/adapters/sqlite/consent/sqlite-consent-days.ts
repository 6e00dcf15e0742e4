import type { ConsentDay, ConsentDays } from '../../../subjects/consent-days/consent-day.ts';
import type { Database } from '../database.ts';

/** What the daily run counted, a row for each sender and day. */
export const sqliteConsentDays = (db: Database): ConsentDays => ({
  put: async (counted) => {
    db.run(
      `INSERT INTO consent_days (sender_id, day, counted) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET counted = excluded.counted`,
      counted.senderId,
      counted.day,
      JSON.stringify(counted),
    );
  },
  last: async (senderId, limit) =>
    db
      .all<{ counted: string }>(
        'SELECT counted FROM consent_days WHERE sender_id = ? ORDER BY day DESC LIMIT ?',
        senderId,
        limit,
      )
      .map(({ counted }) => JSON.parse(counted) as ConsentDay),
});
