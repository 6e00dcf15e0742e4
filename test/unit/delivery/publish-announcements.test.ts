import { describe, expect, test } from 'vitest';
import {
  type Announce,
  type Outbox,
  type PendingAnnouncement,
  publishAnnouncements,
} from '../../../shared/delivery/publish-announcements.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';

const row = (id: string): PendingAnnouncement => ({
  id,
  at: instantFromMillis(1),
  announcement: { type: 'consent.changed' },
});

const memoryOutbox = (shards: readonly (readonly string[])[]) => {
  const rows = shards.map((ids) => new Map(ids.map((id) => [id, row(id)])));
  const parked: string[] = [];
  const outbox: Outbox = {
    shards: rows.length,
    pending: async (shard, limit, after = '') =>
      [...(rows[shard]?.values() ?? [])].filter(({ id }) => id > after).slice(0, limit),
    done: async (shard, taken) => {
      for (const { id } of taken) rows[shard]?.delete(id);
    },
    park: async (shard, set) => {
      for (const { id } of set) {
        rows[shard]?.delete(id);
        parked.push(id);
      }
    },
  };
  return { outbox, parked, left: () => rows.flatMap((shard) => [...shard.keys()]) };
};

const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);

const takeAll = async (rows: readonly PendingAnnouncement[]) => ({
  taken: rows.map(({ id }) => id),
  refused: [],
});

/** A run that has time enough, on a clock that stands still. */
const enough = { now: () => instantFromMillis(1_001), deadline: instantFromMillis(2_000) };

describe('what many had happen in one transaction', () => {
  const sheaf = { id: 'all', at: instantFromMillis(1), announcements: many('p', 23).map(row) };

  const sheafOutbox = () => {
    let waiting = true;
    const parked: string[] = [];
    const outbox: Outbox = {
      shards: 1,
      pending: async () => (waiting ? [sheaf] : []),
      done: async (_, rows) => {
        if (rows.some(({ id }) => id === 'all')) waiting = false;
      },
      park: async (_, set) => {
        parked.push(...set.map(({ id }) => id));
      },
    };
    return { outbox, parked, isWaiting: () => waiting };
  };

  test('announcements in a shared row are published together, in their order, and the row is deleted once', async () => {
    const { outbox, isWaiting } = sheafOutbox();
    const calls: string[][] = [];

    const { published } = await publishAnnouncements(
      [outbox],
      async (rows) => {
        calls.push(rows.map(({ id }) => id));
        return takeAll(rows);
      },
      enough,
    );

    expect(published).toBe(23);
    expect(calls).toHaveLength(1);
    expect(calls.flat()).toEqual(many('p', 23));
    expect(isWaiting()).toBe(false);
  });

  test('a shared row remains until the bus has accepted all of it', async () => {
    const { outbox, isWaiting, parked } = sheafOutbox();

    await publishAnnouncements(
      [outbox],
      async (rows) => ({
        taken: rows.map(({ id }) => id).filter((id) => id !== 'p007' && id !== 'p000'),
        refused: rows.map(({ id }) => id).filter((id) => id === 'p000'),
      }),
      enough,
    );

    expect(isWaiting()).toBe(true);
    expect(parked).toEqual(['p000']);
  });

  test('only the announcement that the bus permanently rejects is parked', async () => {
    const { outbox, isWaiting, parked } = sheafOutbox();

    const answer = await publishAnnouncements(
      [outbox],
      async (rows) => ({
        taken: rows.map(({ id }) => id).filter((id) => id !== 'p011'),
        refused: rows.map(({ id }) => id).filter((id) => id === 'p011'),
      }),
      enough,
    );

    expect(answer).toMatchObject({ published: 22, parked: 1 });
    expect(parked).toEqual(['p011']);
    expect(isWaiting()).toBe(false);
  });
});

describe('events out', () => {
  test('every row of every shard is published once and deleted', async () => {
    const { outbox, left } = memoryOutbox([many('a', 25), [], many('c', 3)]);
    const announced: string[] = [];
    const { published, oldestMillis } = await publishAnnouncements(
      [outbox],
      async (rows) => {
        announced.push(...rows.map(({ id }) => id));
        return takeAll(rows);
      },
      enough,
    );
    expect(published).toBe(28);
    expect(oldestMillis).toBe(0);
    expect(announced).toEqual([...many('a', 25), ...many('c', 3)]);
    expect(left()).toEqual([]);
  });

  test('rows that the bus rejects for now remain for the next run, in order', async () => {
    const { outbox, left, parked } = memoryOutbox([many('a', 3)]);
    const first: Announce = async (rows) => ({
      taken: rows.slice(0, 1).map(({ id }) => id),
      refused: [],
    });
    const { oldestMillis } = await publishAnnouncements([outbox], first, enough);
    expect(left()).toEqual(['a001', 'a002']);
    expect(parked).toEqual([]);
    expect(oldestMillis).toBe(1_000);
  });

  test('a permanently rejected row is parked, and the 499 after it are published', async () => {
    const { outbox, left, parked } = memoryOutbox([many('a', 500)]);
    const announce: Announce = async (rows) => ({
      taken: rows.map(({ id }) => id).filter((id) => id !== 'a003'),
      refused: rows.map(({ id }) => id).filter((id) => id === 'a003'),
    });
    const done = await publishAnnouncements([outbox], announce, enough);
    expect(done).toEqual({ published: 499, parked: 1, oldestMillis: 0 });
    expect([left(), parked]).toEqual([[], ['a003']]);
  });

  test('after a crash a row is published again rather than lost', async () => {
    const { outbox, left } = memoryOutbox([many('a', 2)]);
    const seen: string[] = [];
    const announce: Announce = async (rows) => {
      seen.push(...rows.map(({ id }) => id));
      return takeAll(rows);
    };
    const crashing: Outbox = { ...outbox, done: () => Promise.reject(new Error('crash')) };
    await expect(publishAnnouncements([crashing], announce, enough)).rejects.toThrow('crash');
    await publishAnnouncements([outbox], announce, enough);
    expect(seen).toEqual(['a000', 'a001', 'a000', 'a001']);
    expect(left()).toEqual([]);
  });
});

describe('a run with less time than rows', () => {
  /** 16,000 rows at 40 ms a batch of ten need 64 s; an invocation has 50. */
  const overfull = () => {
    const { outbox, left } = memoryOutbox(
      Array.from({ length: 16 }, (_, shard) => many(`s${String(shard).padStart(2, '0')}-`, 1_000)),
    );
    let clock = 1;
    const announce: Announce = async (rows) => {
      clock += 40;
      return takeAll(rows);
    };
    return { outbox, left, announce, now: () => instantFromMillis(clock) };
  };

  test('a run ends at its deadline, reports the age of the oldest row, and the next run continues', async () => {
    const { outbox, left, announce, now } = overfull();
    const first = await publishAnnouncements([outbox], announce, {
      now,
      deadline: instantFromMillis(42_000),
    });
    expect(now()).toBeLessThan(42_100);
    expect(first.published).toBeGreaterThan(10_000);
    expect(first.oldestMillis).toBeGreaterThan(40_000);
    const second = await publishAnnouncements([outbox], announce, {
      now,
      deadline: instantFromMillis(now() + 42_000),
    });
    expect(first.published + second.published).toBe(16_000);
    expect([second.oldestMillis, left()]).toEqual([0, []]);
  });

  test('runs start with different shards, so that none starves', async () => {
    const firsts = new Set<string>();
    for (let minute = 0; minute < 4; minute += 1) {
      const { outbox } = memoryOutbox([many('a', 5), many('b', 5), many('c', 5), many('d', 5)]);
      const now = () => instantFromMillis(minute * 60_000);
      let begun = false;
      await publishAnnouncements(
        [outbox],
        async (rows) => {
          if (!begun) firsts.add(rows[0]?.id ?? '');
          begun = true;
          return takeAll(rows);
        },
        { now, deadline: instantFromMillis(minute * 60_000 + 1) },
      );
    }
    expect([...firsts].toSorted()).toEqual(['a000', 'b000', 'c000', 'd000']);
  });
});
