import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbRetentionRuns } from '../../../shared/adapters/dynamodb/consent/dynamodb-retention-runs.ts';
import { sqliteRetentionRuns } from '../../../shared/adapters/sqlite/consent/sqlite-retention-runs.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import {
  noCounts,
  type RetentionRun,
  type RetentionRuns,
} from '../../../shared/retention/retention-run.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const run = (version: number, over: Partial<RetentionRun> = {}): RetentionRun => ({
  ...{ day: '2026-11-02', carriesOut: true, state: 'going', kind: 'mailings', version },
  counts: { mailings: noCounts, contacts: noCounts, requests: noCounts },
  startedAt: instantFromMillis(Date.UTC(2026, 10, 2)),
  ...over,
});

const stores: readonly (readonly [string, () => Promise<RetentionRuns>])[] = [
  ['DynamoDB', async () => dynamoDbRetentionRuns(db.client, await db.table())],
  ['SQLite', async () => sqliteRetentionRuns(openDatabase(':memory:'))],
];

describe.each(stores)('retention runs: %s', (_name, open) => {
  test('the last step of retention is read as it was stored, with where the next one starts', async () => {
    const runs = await open();
    expect(await runs.last()).toBeUndefined();
    const first = run(1, { cursor: { senderId: 'waterweg' } });
    expect(await runs.put(first)).toBe('stored');
    expect(await runs.last()).toEqual(first);
    const second = run(2, { kind: 'contacts' });
    expect(await runs.put(second)).toBe('stored');
    expect(await runs.last()).toEqual(second);
  });

  test('of two runs of retention that step at once one continues', async () => {
    const runs = await open();
    await runs.put(run(1));
    const steps = [run(2, { kind: 'contacts' }), run(2, { kind: 'requests' })];
    const outcomes = await Promise.all(steps.map((step) => runs.put(step)));

    expect(outcomes.toSorted()).toEqual(['conflict', 'stored']);
    expect(await runs.last()).toEqual(steps[outcomes.indexOf('stored')]);
    expect(await runs.put(run(4))).toBe('conflict');
    expect(await runs.put(run(1))).toBe('conflict');
  });
});
