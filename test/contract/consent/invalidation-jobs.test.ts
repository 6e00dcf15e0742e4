import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbInvalidationJobs } from '../../../shared/adapters/dynamodb/consent/dynamodb-invalidation-jobs.ts';
import { sqliteInvalidationJobs } from '../../../shared/adapters/sqlite/consent/sqlite-invalidation-jobs.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import type { ContactId, NoticeId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type {
  InvalidationJob,
  InvalidationJobs,
} from '../../../shared/subjects/invalidations/invalidation-job.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const at = instantFromMillis(Date.UTC(2026, 10, 2));
const offers = 'offers' as NoticeId;
const job = (version: number, over: Partial<InvalidationJob> = {}): InvalidationJob => ({
  ...{ noticeId: offers, noticeVersion: 2, reason: 'partners', state: 'going', version },
  requestedBy: { kind: 'jwt', id: 'officer' },
  ...{ looked: 0, invalidated: 0, startedAt: at },
  ...over,
});

const stores: readonly (readonly [string, () => Promise<InvalidationJobs>])[] = [
  ['DynamoDB', async () => dynamoDbInvalidationJobs(db.client, await db.table())],
  ['SQLite', async () => sqliteInvalidationJobs(openDatabase(':memory:'))],
];

describe.each(stores)('invalidation jobs: %s', (_name, open) => {
  test('an invalidation job is read as it was stored, by its notice and version', async () => {
    const jobs = await open();
    const first = job(1, { cursor: { after: 'p9' } });
    expect(await jobs.put(first)).toBe('stored');

    expect(await jobs.read(offers, 2)).toEqual(first);
    expect(await jobs.read(offers, 1)).toBeUndefined();
    expect(await jobs.read('news' as NoticeId, 2)).toBeUndefined();
  });

  test('of two invalidation jobs that begin or step at once one gives way', async () => {
    const jobs = await open();
    for (const version of [1, 2]) {
      const both = [job(version, { looked: 1 }), job(version, { looked: 2 })];
      const outcomes = await Promise.all(both.map((one) => jobs.put(one)));
      expect(outcomes.toSorted()).toEqual(['conflict', 'stored']);
      expect(await jobs.read(offers, 2)).toEqual(both[outcomes.indexOf('stored')]);
    }
    expect(await jobs.put(job(4))).toBe('conflict');
  });

  test('an invalidation job that is done takes no further step, and may start once more', async () => {
    const jobs = await open();
    await jobs.put(job(1));
    await jobs.put(job(2, { state: 'done', doneAt: at }));

    expect(await jobs.put(job(3))).toBe('conflict');
    expect(await jobs.put(job(1))).toBe('stored');
    expect(await jobs.read(offers, 2)).toEqual(job(1));
  });

  test('jobs of invalidation are listed while they continue, and no longer once they are done', async () => {
    const jobs = await open();
    const going = [job(1), job(1, { noticeVersion: 3 })];
    const done = { noticeId: 'news' as NoticeId, state: 'done' } as const;
    for (const one of [...going, job(1, done)]) await jobs.put(one);
    expect(await jobs.going()).toEqual(going);
    const all = (await jobs.all()).map(({ noticeId, noticeVersion, state }) =>
      [noticeId, noticeVersion, state].join(' '),
    );
    expect(all.toSorted()).toEqual(['news 2 done', 'offers 2 going', 'offers 3 going']);
  });

  test.each([1, 2, 3, 10])(
    'everybody whom an invalidation job touched is listed once, %i on a page',
    async (limit) => {
      const jobs = await open();
      const ids = ['p1', 'p2', 'p3'] as readonly string[] as readonly ContactId[];
      await jobs.touched(job(1), ids.slice(0, 2), at);
      await jobs.touched(job(1), ids.slice(1), at);
      await jobs.touched(job(1, { noticeVersion: 3 }), ['p4' as ContactId], at);

      const told: object[] = [];
      let after: string | undefined;
      do {
        const page = await jobs.whom(offers, 2, { limit, after });
        expect(page.contacts.length).toBeLessThanOrEqual(limit);
        told.push(...page.contacts);
        after = page.next;
      } while (after !== undefined);
      expect(told).toEqual(ids.map((contactId) => ({ contactId, at })));
    },
  );
});
