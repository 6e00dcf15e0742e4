import type { Instant } from '../../kernel/instant.ts';
import { millisPerDay } from '../../kernel/instant.ts';
import type { Placed } from '../../kernel/paging/newest-first.ts';

/**
 * The import of one list. Its caller sends it part by part, so the service knows what arrived, and not
 * whether the rest will come.
 */
export type ImportJob = {
  /** As its caller names the list; another caller's list of that name is another import. */
  readonly importId: string;
  readonly importedBy: string;
  readonly startedAt: Instant;
  /** When its last part was taken. */
  readonly lastAt: Instant;
  /** Rows of the list up to the last one that was taken. */
  readonly rows: number;
  /** Rows of the whole list, as far as its caller said. */
  readonly rowsInAll: number;
};

/** A part of a list as it begins or ends. */
export type ImportProgress = Omit<ImportJob, 'startedAt' | 'lastAt'> & { readonly at: Instant };

/** Imports by caller and list. A row is kept for two years, as long as the audit trail. */
export type ImportJobs = {
  /** Starts the import, or moves it forward: a part that comes again moves nothing back and starts nothing. */
  note(progress: ImportProgress): Promise<void>;
  /** The newest, at most `most` of them, starting after a place, whose `id` is the `importId`. */
  newest(most: number, after: Placed | undefined): Promise<readonly ImportJob[]>;
};

/** Whether it is done, still going, or stopped before the rest of its list came. */
export const importState = (
  { rows, rowsInAll, lastAt }: ImportJob,
  now: Instant,
): 'done' | 'going' | 'stopped' => {
  if (rows >= rowsInAll) return 'done';
  return now - lastAt < silentMillis ? 'going' : 'stopped';
};

/** The import after one more part. */
export const withPart = (before: ImportJob | undefined, part: ImportProgress): ImportJob => {
  const { at, ...named } = part;
  return {
    ...named,
    startedAt: before?.startedAt ?? at,
    lastAt: at,
    rows: Math.max(before?.rows ?? 0, part.rows),
    rowsInAll: Math.max(before?.rowsInAll ?? 0, part.rowsInAll),
  };
};

/** Until when the row of an import is kept. */
export const importKeptUntil = ({ startedAt }: ImportJob): number =>
  startedAt + importDays * millisPerDay;

/** Parts follow each other within seconds; a caller that was silent this long has stopped. */
const silentMillis = 15 * 60_000;
const importDays = 730;
