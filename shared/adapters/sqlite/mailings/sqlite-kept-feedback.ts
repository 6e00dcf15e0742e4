import type {
  KeptFeedback,
  KeptFeedbackStore,
} from '../../../delivery/accounting/kept-feedback.ts';
import { isoFromInstant, millisPerDay } from '../../../kernel/instant.ts';
import type { Database } from '../database.ts';

/** Reports that could not be attributed, one row per report. */
export const sqliteKeptFeedback = (db: Database): KeptFeedbackStore => ({
  keep: async (kept) => {
    db.run(
      'INSERT OR REPLACE INTO kept_feedback (place, kept, expires_at) VALUES (?, ?, ?)',
      placeOf(kept),
      JSON.stringify(kept),
      kept.at + keptDays * millisPerDay,
    );
  },
  list: async (limit, after) => {
    const rows = db.all<{ place: string; kept: string }>(
      'SELECT place, kept FROM kept_feedback WHERE ? IS NULL OR place < ? ORDER BY place DESC LIMIT ?',
      after ?? null,
      after ?? null,
      limit + 1,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map(({ kept }) => JSON.parse(kept) as KeptFeedback);
    return rows.length > limit && last !== undefined ? { items, next: last.place } : { items };
  },
});

/** Long enough to look into a mailing after the quarter it went out in. */
const keptDays = 180;

/** By time; the same report has the same place, and each meaning of an event its own row. */
const placeOf = ({ at, eventId, kind, status }: KeptFeedback): string =>
  `${isoFromInstant(at)}#${eventId}#${kind}#${status ?? ''}`;
