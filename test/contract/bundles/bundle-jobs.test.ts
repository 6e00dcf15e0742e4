import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { dynamoDbBundleJobs } from '../../../shared/adapters/dynamodb/mailings/dynamodb-bundle-jobs.ts';
import { recordEntry } from '../../../shared/adapters/items/commit-record.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqlitePendingLeaves } from '../../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import { sqliteBundleJobs } from '../../../shared/adapters/sqlite/mailings/sqlite-bundle-jobs.ts';
import type { BundleJob, BundleJobs, CommittedBundle } from '../../../shared/bundles/bundle-job.ts';
import { emptyTally } from '../../../shared/bundles/bundle-tally.ts';
import type { PendingLeaves } from '../../../shared/evidence/sealing/seal-ports.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let dynamo: TestDynamoDb;
beforeAll(async () => {
  dynamo = await openTestDynamoDb();
});
afterAll(async () => dynamo.stop());

type Store = { readonly jobs: BundleJobs; readonly pending: PendingLeaves };

const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  [
    'DynamoDB',
    async () => {
      const table = await dynamo.table();
      return {
        jobs: dynamoDbBundleJobs(dynamo.client, table),
        pending: dynamoDbPendingLeaves(dynamo.client, [table]),
      };
    },
  ],
  [
    'SQLite',
    async () => {
      const db = openDatabase(':memory:');
      return { jobs: sqliteBundleJobs(db), pending: sqlitePendingLeaves(db) };
    },
  ],
];

const at = instantFromMillis(Date.UTC(2026, 10, 23, 9));
const manifest = 'd'.repeat(64) as Sha256;

const begun = (bundleId: string, over: Partial<BundleJob> = {}): BundleJob => ({
  ...{ bundleId, about: { mailingId: 'm1' }, language: 'nl', reason: 'complaint 2026-114' },
  ...{ requestedBy: { kind: 'jwt', id: 'femke' }, requestedAt: at, state: 'going', version: 1 },
  ...{ failures: 0, recipients: 0, bytes: 0 },
  making: {
    ...{ upload: 'upload-1', parts: [], entries: [], segment: 0, seed: 'ab'.repeat(32) },
    ...{ tally: emptyTally, chosen: [] },
  },
  ...over,
});

const over = ({ making: _, ...job }: BundleJob, more: Partial<BundleJob>): BundleJob => ({
  ...job,
  ...more,
});

const committed: CommittedBundle = {
  ...{ bundleId: 'b1', about: { mailingId: 'm1' }, manifest, requestedBy: 'femke' },
  ...{ reason: 'complaint 2026-114', requestedAt: at, doneAt: at },
};

describe.each(stores)('jobs of bundles in %s', (_name, open) => {
  test('a bundle job is read as it was stored, and an unknown one is absent', async () => {
    const { jobs } = await open();
    expect(await jobs.read('b1')).toBeUndefined();
    expect(await jobs.put(begun('b1'))).toBe('stored');
    expect(await jobs.read('b1')).toEqual(begun('b1'));
    expect(await jobs.record('b1')).toBeUndefined();
  });

  test('of two bundle jobs that begin under one id, or continue at once, one gives way', async () => {
    const { jobs } = await open();
    await jobs.put(begun('b1'));
    expect(await jobs.put(begun('b1', { reason: 'another' }))).toBe('conflict');
    const second = begun('b1', { version: 2, recipients: 10 });
    expect(await Promise.all([jobs.put(second), jobs.put(second)])).toEqual(
      expect.arrayContaining(['stored', 'conflict']),
    );
    expect(await jobs.put(begun('b1', { version: 4 }))).toBe('conflict');
    expect(await jobs.read('b1')).toEqual(second);
  });

  test('bundle jobs under way are listed until they are done or failed', async () => {
    const { jobs } = await open();
    for (const id of ['b1', 'b2', 'b3']) await jobs.put(begun(id));
    await jobs.put(begun('b1', { version: 2, state: 'closing' }));
    await jobs.put(over(begun('b2'), { version: 2, state: 'failed', failures: 10 }));
    const going = async () => (await jobs.going()).map(({ bundleId }) => bundleId).toSorted();
    expect(await going()).toEqual(['b1', 'b3']);
    await jobs.put(
      over(begun('b1'), { version: 3, state: 'done', doneAt: at, manifest }),
      committed,
    );
    expect(await going()).toEqual(['b3']);
    expect(await jobs.read('b2')).toMatchObject({ state: 'failed', failures: 10 });
  });

  test('a bundle job that is done has a leaf, which its record opens, and one that lost has none', async () => {
    const { jobs, pending } = await open();
    await jobs.put(begun('b1'));
    const done = over(begun('b1'), { version: 2, state: 'done', doneAt: at, manifest });
    expect(await jobs.put({ ...done, version: 3 }, committed)).toBe('conflict');
    expect(await pending.oldest(10)).toEqual([]);
    expect(await jobs.put(done, committed)).toBe('stored');
    const record = await jobs.record('b1');
    expect(record).toMatchObject({ record: committed, opening: { type: 'proof-bundle' }, at });
    const leaves = (await pending.oldest(10)).flatMap(({ entries }) => entries);
    expect(leaves).toEqual([recordEntry('proof-bundle', committed, String(record?.opening.salt))]);
  });

  test('all bundle jobs are listed newest first, whatever became of them, page by page', async () => {
    const { jobs } = await open();
    const asked = [0, 1, 1, 2, 3].map((ms, n) =>
      begun(`b${n}`, { requestedAt: instantFromMillis(at + ms) }),
    );
    for (const job of asked) await jobs.put(job);
    await jobs.put(begun('b4', { reason: 'begun once more under its id' }));
    await jobs.put(over(begun('b2', asked[2]), { version: 2, state: 'failed', failures: 10 }));
    const told: string[] = [];
    let after: { readonly startedAt: Instant; readonly id: string } | undefined;
    for (;;) {
      const page = await jobs.newest(2, after);
      const last = page.at(-1);
      if (last === undefined) break;
      expect(page.length).toBeLessThanOrEqual(2);
      told.push(...page.map(({ bundleId, state }) => `${bundleId} ${state}`));
      after = { startedAt: last.requestedAt, id: last.bundleId };
    }
    expect(told).toEqual(['b4 going', 'b3 going', 'b2 failed', 'b1 going', 'b0 going']);
  });
});
