import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IdempotencyStore } from '../../../functions/runtime/http/idempotency.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbIdempotencyStore } from '../../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { sqliteNoticeStore } from '../../../shared/adapters/sqlite/consent/sqlite-notice-store.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteIdempotencyStore } from '../../../shared/adapters/sqlite/sqlite-idempotency-store.ts';
import type { Notice, NoticeStore } from '../../../shared/consent/notice/notice.ts';
import type { NoticeId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { day, offers, offersNotice, sha256, start } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryNoticeStore } from '../../support/memory/memory-notice-store.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const version = (number: number, over: Partial<Notice> = {}): Notice => ({
  ...offersNotice,
  noticeId: offers.noticeId,
  version: number,
  sha256: sha256(`${number}`),
  publishedAt: start,
  publishedBy: 'po',
  ...over,
});

const stores: readonly (readonly [string, () => Promise<NoticeStore>])[] = [
  ['memory', async () => memoryNoticeStore()],
  ['DynamoDB', async () => dynamoDbNoticeStore(db.client, await db.table())],
  ['SQLite', async () => sqliteNoticeStore(openDatabase(':memory:'))],
];

describe.each(stores)('notice store: %s', (_name, open) => {
  test('a version of a notice is put once and never over another', async () => {
    const store = await open();
    expect(await store.put(version(1))).toBe('stored');

    expect(await store.put(version(1, { texts: { nl: 'anders' } }))).toBe('exists');

    expect(await store.find(offers.noticeId, 1)).toEqual(version(1));
    expect(await store.find(offers.noticeId, 2)).toBeUndefined();
  });

  test('the latest version of a notice is the one with the highest number, also beyond nine', async () => {
    const store = await open();
    for (let number = 1; number <= 11; number += 1) await store.put(version(number));

    expect((await store.latest(offers.noticeId))?.version).toBe(11);
    expect((await store.versions(offers.noticeId)).map((one) => one.version)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  test('a sender offers the current version of each of its notices', async () => {
    const store = await open();
    await store.put(version(1));
    await store.put(version(2));
    await store.put(version(1, { noticeId: 'tracking' as NoticeId }));
    const foreign = { noticeId: 'x' as NoticeId, senderId: 'other' as SenderId };
    await store.put(version(1, foreign));

    const offered = await store.offered(offersNotice.senderId);

    expect(offered.map((one) => [one.noticeId, one.version]).toSorted()).toEqual([
      ['offers', 2],
      ['tracking', 1],
    ]);
  });
});

const answers: readonly (readonly [string, () => Promise<IdempotencyStore>])[] = [
  ['DynamoDB', async () => dynamoDbIdempotencyStore(db.client, await db.table())],
  ['SQLite', async () => sqliteIdempotencyStore(openDatabase(':memory:'))],
];

describe.each(answers)('idempotency store: %s', (_name, open) => {
  const later = (millis: number) => instantFromMillis(start + millis);

  test('the first request takes the idempotency key, the second waits, and then gets the answer', async () => {
    const store = await open();
    expect(await store.begin('k', 'h', start)).toEqual({ outcome: 'begun' });
    expect(await store.begin('k', 'h', start)).toEqual({ outcome: 'in-progress' });
    expect(await store.begin('k', 'other', start)).toEqual({ outcome: 'other-request' });

    const response = { status: 201, body: '{}', etag: '"1"', location: '/v1/x/1' };
    await store.complete('k', response, start);

    expect(await store.begin('k', 'h', later(1_000))).toEqual({ outcome: 'done', response });
    expect(await store.begin('k', 'other', start)).toEqual({ outcome: 'other-request' });
  });

  test('an idempotency key whose holder died is free after a minute, and an answer is kept for a day', async () => {
    const store = await open();
    await store.begin('k', 'h', start);
    expect(await store.begin('k', 'h', later(61_000))).toEqual({ outcome: 'begun' });
    await store.complete('k', { status: 200, body: '' }, start);

    expect(await store.begin('k', 'h', later(day - 1))).toMatchObject({ outcome: 'done' });
    expect(await store.begin('k', 'h', later(day + 1))).toEqual({ outcome: 'begun' });
  });

  test('an idempotency key that is given back can be taken again', async () => {
    const store = await open();
    await store.begin('k', 'h', start);

    await store.release('k');

    expect(await store.begin('k', 'other', start)).toEqual({ outcome: 'begun' });
  });
});
