import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { addOldRecords } from '../../../scripts/evidence/add-old-records.ts';
import { requestKeys } from '../../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { dueOf, type PersonRequest } from '../../../shared/consent/request/person-request.ts';
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

/** A request as it was kept before requests had leaves. */
const oldRequest = async () => {
  const received = instantFromMillis(Date.parse('2026-10-01T12:00:00Z'));
  const request = {
    ...{ kind: 'access', requestId: 'r-old', contactId: 'c-1', senderId: 'waterweg' },
    ...{ receivedAt: received, dueAt: dueOf(received), state: 'open', version: 1 },
    ...{ said: { actor: { kind: 'subject' }, method: 'paper' }, recordedAt: received },
    recordedBy: { kind: 'jwt', id: 'po' },
  } as unknown as PersonRequest;
  for (const key of requestKeys(request)) {
    const Item = { ...key, type: 'request', version: 1, request };
    await dynamo.client.send(new PutCommand({ TableName: tableNames.consent, Item }));
  }
};

test('records of a version without the log are counted, given a leaf each, and then have one', async () => {
  await oldRequest();
  const before = await everything();
  const counted = await add(false);
  expect(await everything()).toEqual(before);
  expect(Object.keys(counted)).toEqual(
    expect.arrayContaining(['consent-event', 'contact-facts', 'notice', 'suppression']),
  );
  expect(counted['request']).toBe(1);

  const given = await add(true);

  expect(given).toEqual(counted);
  const leaves = (await waiting()).size;
  const records = Object.values(given).reduce((sum, count) => sum + count, 0);
  expect(leaves).toBeGreaterThanOrEqual(records);
  expect(await add(true)).toEqual({});
  expect((await waiting()).size).toBe(leaves);
});
