import type { Hold, HoldBook } from '../../../retention/hold.ts';
import type { Database } from '../database.ts';

/** Holds, a row each; a released one stays. */
export const sqliteHoldBook = (db: Database): HoldBook => {
  const holds = (sql: string, ...values: readonly (string | number)[]) =>
    db
      .all<{ hold: string }>(`SELECT hold FROM holds WHERE ${sql}`, ...values)
      .map(({ hold }) => JSON.parse(hold) as Hold);

  return {
    place: async (hold) => {
      db.run(
        'INSERT INTO holds (held_kind, held_id, hold_id, is_released, hold) VALUES (?, ?, ?, 0, ?)',
        hold.on,
        hold.id,
        hold.holdId,
        JSON.stringify(hold),
      );
    },
    release: async (holdId, released) =>
      db.atOnce(() => {
        const [hold] = holds('hold_id = ? AND is_released = 0', holdId);
        if (hold === undefined) return undefined;
        const next = { ...hold, released };
        db.run(
          'UPDATE holds SET is_released = 1, hold = ? WHERE hold_id = ?',
          JSON.stringify(next),
          holdId,
        );
        return next;
      }),
    inForceOn: async ({ on, id }) =>
      holds('held_kind = ? AND held_id = ? AND is_released = 0 ORDER BY hold_id', on, id),
    page: async (limit, after = '') => {
      const [on = '', id = '', holdId = ''] = after.split('#');
      const found = holds(
        '(held_kind, held_id, hold_id) > (?, ?, ?) ORDER BY held_kind, held_id, hold_id LIMIT ?',
        on,
        id,
        holdId,
        limit + 1,
      );
      const last = found[limit - 1];
      return found.length > limit && last !== undefined
        ? { holds: found.slice(0, limit), next: `${last.on}#${last.id}#${last.holdId}` }
        : { holds: found };
    },
  };
};
