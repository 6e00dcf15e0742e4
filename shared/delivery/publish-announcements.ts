import type { Instant } from '../kernel/instant.ts';

/**
 * Announces everything that waits, shard by shard, and removes a row only after it was taken: a
 * crash in between announces it twice, never not at all. At most `mostPerShard` in one run.
 */
export const publishAnnouncements = async (
  outboxes: readonly Outbox[],
  announce: Announce,
  mostPerShard = 1_000,
): Promise<number> => {
  let published = 0;
  for (const outbox of outboxes)
    for (let shard = 0; shard < outbox.shards; shard += 1)
      published += await drainShard(outbox, shard, announce, mostPerShard);
  return published;
};

/** A row on its way out: what happened, when, and where it waits. */
export type PendingAnnouncement = {
  readonly id: string;
  readonly at: Instant;
  readonly announcement: { readonly type: string } & Readonly<Record<string, unknown>>;
};

/** Rows written in the transaction of what they announce. */
export type Outbox = {
  readonly shards: number;
  /** The oldest rows of a shard, at most `limit`. */
  pending(shard: number, limit: number): Promise<readonly PendingAnnouncement[]>;
  /** Takes a row away; one that is gone already is no error. */
  done(shard: number, ids: readonly string[]): Promise<void>;
};

/** Announces at most ten; answers with the ids that were taken. Those left out come again. */
export type Announce = (rows: readonly PendingAnnouncement[]) => Promise<readonly string[]>;

const batchSize = 10;

const drainShard = async (outbox: Outbox, shard: number, announce: Announce, most: number) => {
  let published = 0;
  while (published < most) {
    const rows = await outbox.pending(shard, batchSize);
    if (rows.length === 0) break;
    const taken = await announce(rows);
    await outbox.done(shard, taken);
    published += taken.length;
    if (taken.length < rows.length) break;
  }
  return published;
};
