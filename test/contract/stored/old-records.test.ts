import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { addOldRecords } from '../../../scripts/evidence/add-old-records.ts';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { loadRelease, scanned, type TableName } from './stored-release.ts';

const names = Object.keys(tableNames) as TableName[];
const now = instantFromMillis(Date.parse('2026-11-29T12:00:00Z'));

let dynamo: TestDynamoDb;
beforeAll(async () => {
  dynamo = await openTestDynamoDb();
  await loadRelease(dynamo, '0.1.0');
});
afterAll(async () => {
  await dynamo?.stop();
});

const waiting = async (): Promise<ReadonlySet<string>> => {
  const rows = await dynamoDbPendingLeaves(dynamo.client, [
    tableNames.consent,
    tableNames.mailings,
  ]).oldest(100_000);
  return new Set<string>(rows.flatMap(({ entries }) => entries));
};

const add = async (isWritten: boolean) => {
  const logged = await waiting();
  return addOldRecords(dynamo.bare, tableNames, {
    isLogged: (entry) => logged.has(entry),
    isWritten,
    now,
  });
};

const everything = async () => Promise.all(names.map(async (name) => scanned(dynamo.client, name)));

test('records of a version without the log are counted, given a leaf each, and then have one', async () => {
  const before = await everything();
  const counted = await add(false);
  expect(await everything()).toEqual(before);
  expect(Object.keys(counted)).toEqual(
    expect.arrayContaining(['consent-event', 'contact-facts', 'notice', 'suppression']),
  );

  const given = await add(true);

  expect(given).toEqual(counted);
  const leaves = (await waiting()).size;
  const records = Object.values(given).reduce((sum, count) => sum + count, 0);
  expect(leaves).toBeGreaterThanOrEqual(records);
  expect(await add(true)).toEqual({});
  expect((await waiting()).size).toBe(leaves);
});
