import { describe, expect, test } from 'vitest';
import {
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
  const outbox: Outbox = {
    shards: rows.length,
    pending: async (shard, limit) => [...(rows[shard]?.values() ?? [])].slice(0, limit),
    done: async (shard, ids) => {
      for (const id of ids) rows[shard]?.delete(id);
    },
  };
  return { outbox, left: () => rows.flatMap((shard) => [...shard.keys()]) };
};

const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);

describe('events out', () => {
  test('every row of every shard is announced once and taken away', async () => {
    const { outbox, left } = memoryOutbox([many('a', 25), [], many('c', 3)]);
    const announced: string[] = [];
    const count = await publishAnnouncements([outbox], async (rows) => {
      announced.push(...rows.map(({ id }) => id));
      return rows.map(({ id }) => id);
    });
    expect(count).toBe(28);
    expect(announced).toEqual([...many('a', 25), ...many('c', 3)]);
    expect(left()).toEqual([]);
  });

  test('what the bus refuses stays for the next run', async () => {
    const { outbox, left } = memoryOutbox([many('a', 3)]);
    await publishAnnouncements([outbox], async (rows) => rows.slice(0, 1).map(({ id }) => id));
    expect(left()).toEqual(['a001', 'a002']);
  });

  test('a crash after announcing announces again, never not at all', async () => {
    const { outbox, left } = memoryOutbox([many('a', 2)]);
    const seen: string[] = [];
    const announce = async (rows: readonly PendingAnnouncement[]) => {
      seen.push(...rows.map(({ id }) => id));
      return rows.map(({ id }) => id);
    };
    const crashing: Outbox = { ...outbox, done: () => Promise.reject(new Error('crash')) };
    await expect(publishAnnouncements([crashing], announce)).rejects.toThrow('crash');
    await publishAnnouncements([outbox], announce);
    expect(seen).toEqual(['a000', 'a001', 'a000', 'a001']);
    expect(left()).toEqual([]);
  });
});
