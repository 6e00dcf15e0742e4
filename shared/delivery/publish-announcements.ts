import type { Clock, Instant } from '../kernel/instant.ts';

/**
 * Announces everything that waits, shard by shard, and removes a row only after it was taken: a
 * crash in between announces it twice, never not at all. A row that the bus will never take is
 * parked, so that those behind it pass; one that it does not take now stays first in its shard.
 * Ends at the deadline, and answers with how long the oldest row that is left has waited.
 */
export const publishAnnouncements = async (
  outboxes: readonly Outbox[],
  announce: Announce,
  { now, deadline, mostPerShard = 1_000 }: PublishLimits,
): Promise<Published> => {
  let sum = nothing;
  // The shards take turns at being first: a run that ends early starves none of them.
  const shards = outboxes.flatMap((outbox) =>
    Array.from({ length: outbox.shards }, (_, shard) => ({ outbox, shard })),
  );
  const first = shards.length === 0 ? 0 : Math.floor(now() / 60_000) % shards.length;
  for (const { outbox, shard } of [...shards.slice(first), ...shards.slice(0, first)])
    sum = plus(
      sum,
      await drainShard(outbox, { shard, announce, tools: { now, deadline, mostPerShard } }),
    );
  return sum;
};

/** A row that waits for publication: what happened, when, and the row's id. */
export type PendingAnnouncement = {
  readonly id: string;
  readonly at: Instant;
  readonly announcement: { readonly type: string } & Readonly<Record<string, unknown>>;
  /** It also carries leaves for the evidence log, and is deleted once both have processed it. */
  readonly unsealed?: true;
};

/** What happened to many in one transaction: written and deleted as one row. */
export type PendingSheaf = Pick<PendingAnnouncement, 'id' | 'at' | 'unsealed'> & {
  readonly announcements: readonly PendingAnnouncement[];
};

/** Rows written in the transaction of what they announce. */
export type Outbox = {
  readonly shards: number;
  /** The oldest unpublished rows of a shard after that id, at most `limit`. */
  pending(
    shard: number,
    limit: number,
    after?: string,
  ): Promise<readonly (PendingAnnouncement | PendingSheaf)[]>;
  /** Deletes rows, or marks those that are still to be sealed; a row that is already deleted is not an error. */
  done(shard: number, rows: readonly (PendingAnnouncement | PendingSheaf)[]): Promise<void>;
  /**
   * Puts announcements aside, each in its own row, where a person finds them and nobody waits
   * behind them. What was in a sheaf leaves it with `done`.
   */
  park(shard: number, rows: readonly PendingAnnouncement[]): Promise<void>;
};

/** Announces in the order of the rows. A row that is in neither answer comes again. */
export type Announce = (rows: readonly PendingAnnouncement[]) => Promise<Announced>;

export type Announced = {
  /** Ids of the rows that the bus has taken. */
  readonly taken: readonly string[];
  /** Ids of the rows that it will not take, however often they come. */
  readonly refused: readonly string[];
};

export type PublishLimits = {
  readonly now: Clock;
  /** When the run must end, in time to answer before it is cut off. */
  readonly deadline: Instant;
  readonly mostPerShard?: number;
};

export type Published = {
  readonly published: number;
  readonly parked: number;
  /** Milliseconds for which the oldest row has waited that is still there. */
  readonly oldestMillis: number;
};

const nothing: Published = { published: 0, parked: 0, oldestMillis: 0 };

const plus = (one: Published, other: Published): Published => ({
  published: one.published + other.published,
  parked: one.parked + other.parked,
  oldestMillis: Math.max(one.oldestMillis, other.oldestMillis),
});

/** Rows that are read together; a row of a list has some twenty announcements. */
const batchSize = 10;

const announcementsOf = (
  row: PendingAnnouncement | PendingSheaf,
): readonly PendingAnnouncement[] => ('announcements' in row ? row.announcements : [row]);

const drainShard = async (
  outbox: Outbox,
  {
    shard,
    announce,
    tools: { now, deadline, mostPerShard },
  }: {
    readonly shard: number;
    readonly announce: Announce;
    readonly tools: Required<PublishLimits>;
  },
): Promise<Published> => {
  let published = 0;
  let parked = 0;
  let after: string | undefined;
  for (;;) {
    const rows = await outbox.pending(shard, batchSize, after);
    const [oldest] = rows;
    if (oldest === undefined) return { published, parked, oldestMillis: 0 };
    // A shard that has no time left still says how old its first row is.
    const waited = Math.max(0, now() - oldest.at);
    if (published + parked >= mostPerShard || now() >= deadline)
      return { published, parked, oldestMillis: waited };
    const all = rows.flatMap(announcementsOf);
    const answer = await announce(all);
    const [taken, refused] = [new Set(answer.taken), new Set(answer.refused)];
    const isOut = ({ id }: PendingAnnouncement) => taken.has(id) || refused.has(id);
    const away = rows.filter((row) => announcementsOf(row).every(isOut));
    const aside = all.filter(({ id }) => refused.has(id));
    // A rejected row is moved; a sheaf is deleted once everything rejected in it is parked.
    await outbox.park(shard, aside);
    await outbox.done(
      shard,
      away.filter(({ id }) => !refused.has(id)),
    );
    published += taken.size;
    parked += aside.length;
    const first = rows.find((row) => !away.includes(row));
    if (first !== undefined)
      return { published, parked, oldestMillis: Math.max(0, now() - first.at) };
    after = rows.at(-1)?.id;
  }
};
