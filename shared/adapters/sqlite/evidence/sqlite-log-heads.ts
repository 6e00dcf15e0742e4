import type { LogHead, LogHeads, SegmentPlace } from '../../../evidence/sealing/seal-ports.ts';
import { canonicalJson, type Json } from '../../../kernel/canonical-json.ts';
import type { Database } from '../database.ts';

/** The head of the log, and its segments by the moment at which they were added. */
export const sqliteLogHeads = (db: Database): LogHeads => {
  const headText = () => db.get<{ head: string }>('SELECT head FROM log_head')?.head;
  return {
    read: async () => {
      const text = headText();
      return text === undefined ? undefined : (JSON.parse(text) as LogHead);
    },
    advance: async (from, to) =>
      db.atOnce(() => {
        const expected = from === undefined ? undefined : canonicalJson(from as Json);
        if (headText() !== expected) return 'conflict';
        const place: SegmentPlace = { ...to, start: from?.size ?? 0 };
        db.run(
          'INSERT OR REPLACE INTO log_head (one, head) VALUES (1, ?)',
          canonicalJson(to as Json),
        );
        db.run(
          'INSERT INTO log_segments (at, start, place) VALUES (?, ?, ?)',
          place.at,
          place.start,
          JSON.stringify(place),
        );
        return 'advanced';
      }),
    segments: async (since, limit) => {
      const [at, start] = typeof since === 'number' ? [since, -1] : [since.at, since.start];
      return db
        .all<{ place: string }>(
          'SELECT place FROM log_segments WHERE (at, start) > (?, ?) ORDER BY at, start LIMIT ?',
          at,
          start,
          limit,
        )
        .map(({ place }) => JSON.parse(place) as SegmentPlace);
    },
  };
};
