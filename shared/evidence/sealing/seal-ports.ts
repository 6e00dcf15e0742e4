import type { Sha256 } from '../../kernel/digest.ts';
import type { Instant } from '../../kernel/instant.ts';

/** The head of the log: the single row that determines which segment comes next, and so the order of all. */
export type LogHead = {
  /** Leaves of the tree. */
  readonly size: number;
  /** The tree's root, in lower-case hex. */
  readonly root: Sha256;
  /** The newest segment, by the hash of its bytes. */
  readonly segment: Sha256;
  /** When it was added. */
  readonly at: Instant;
};

/** A segment as the directory lists it. */
export type SegmentPlace = LogHead & {
  /** Leaves of the tree before it. */
  readonly start: number;
};

export type LogHeads = {
  /** Strongly consistent; undefined before the first segment. */
  read(): Promise<LogHead | undefined>;
  /** Adds a segment and moves the head, both or neither, if the head is still the one that was read. */
  advance(from: LogHead | undefined, to: LogHead): Promise<'advanced' | 'conflict'>;
  /** Segments added at or after a moment, or after one of them, oldest first. */
  segments(since: Instant | SegmentPlace, limit: number): Promise<readonly SegmentPlace[]>;
};

/** A row that a change wrote, with the entries of what it changed. */
export type PendingRow = {
  readonly id: string;
  readonly at: Instant;
  readonly entries: readonly Sha256[];
};

/** Leaves that were written with their records and are not in the log yet. */
export type PendingLeaves = {
  /** Oldest first, at most this many rows; strongly consistent. */
  oldest(limit: number): Promise<readonly PendingRow[]>;
  /** Deletes the leaves of these rows once the log has them; safe to repeat. */
  done(rowIds: readonly string[]): Promise<void>;
};

/** Files of the log by name, such as `tile/0/x001/234` and `checkpoint`. */
export type LogFiles = {
  read(name: string): Promise<Uint8Array | undefined>;
  /** `kept` files are written once and never changed; the same bytes may come again. */
  write(name: string, bytes: Uint8Array, as: 'kept' | 'latest'): Promise<void>;
};
