import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoDbLogHeads } from '../../../shared/adapters/dynamodb/evidence/dynamodb-log-heads.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteLogHeads } from '../../../shared/adapters/sqlite/evidence/sqlite-log-heads.ts';
import type { LogHead, LogHeads } from '../../../shared/evidence/sealing/seal-ports.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryLogHeads } from '../../support/memory/memory-log-heads.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const head = (size: number, at: number, name = String(size)): LogHead => ({
  size,
  root: name.padEnd(64, 'a') as Sha256,
  segment: name.padEnd(64, 'b') as Sha256,
  at: instantFromMillis(at),
});

const stores: readonly (readonly [string, () => Promise<LogHeads>])[] = [
  ['memory', async () => memoryLogHeads()],
  ['DynamoDB', async () => dynamoDbLogHeads(db.client, await db.table())],
  ['SQLite', async () => sqliteLogHeads(openDatabase(':memory:'))],
];

describe.each(stores)('the head of the evidence log: %s', (_name, open) => {
  let heads: LogHeads;
  beforeEach(async () => {
    heads = await open();
  });

  test('the head of the evidence log moves only from where it was read, and says so otherwise', async () => {
    expect(await heads.read()).toBeUndefined();
    expect(await heads.advance(undefined, head(3, 10))).toBe('advanced');
    expect(await heads.advance(undefined, head(4, 11))).toBe('conflict');
    expect(await heads.read()).toEqual(head(3, 10));
    expect(await heads.advance(head(3, 10), head(5, 12))).toBe('advanced');
    expect(await heads.advance(head(3, 10), head(6, 13))).toBe('conflict');
    expect(await heads.read()).toEqual(head(5, 12));
  });

  test('of two sealers that read the same head, one is told conflict', async () => {
    const outcomes = await Promise.all(
      ['x', 'y'].map((name) => heads.advance(undefined, head(1, 10, name))),
    );
    expect(outcomes.toSorted()).toEqual(['advanced', 'conflict']);
    expect(await heads.segments(instantFromMillis(0), 10)).toHaveLength(1);
  });

  test('the head of the evidence log lists segments by when they were added, with where each begins', async () => {
    let from: LogHead | undefined;
    for (const [size, at] of [
      [3, 10],
      [5, 10],
      [300, 2_000],
    ] as const) {
      await heads.advance(from, head(size, at));
      from = head(size, at);
    }
    const all = await heads.segments(instantFromMillis(0), 10);
    expect(all.map(({ start, size }) => [start, size])).toEqual([
      [0, 3],
      [3, 5],
      [5, 300],
    ]);
    const later = await heads.segments(instantFromMillis(11), 10);
    expect(later).toEqual([{ ...head(300, 2_000), start: 5 }]);
    const [first] = await heads.segments(instantFromMillis(10), 1);
    expect(first).toEqual(all[0]);
    expect(await heads.segments(first ?? instantFromMillis(0), 10)).toEqual(all.slice(1));
  });
});
