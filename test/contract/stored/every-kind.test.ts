import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { kindOf, openStores, type Stores, storedKinds } from './stored-kinds.ts';
import { loadRelease, storedAnswers, storedItems, type TableName } from './stored-release.ts';

const version = '0.1.0';
const tables = Object.keys(tableNames) as TableName[];
const items = tables.flatMap((table) =>
  storedItems(version, table).map((item) => ({ kind: kindOf(table, item), item })),
);
const kinds = [...new Set(items.map(({ kind }) => kind))].toSorted();

let dynamo: TestDynamoDb;
let stores: Stores;
beforeAll(async () => {
  dynamo = await openTestDynamoDb();
  await loadRelease(dynamo, version);
  stores = openStores(dynamo.client, dynamo.bare, Date.parse(storedAnswers(version).at) + 60_000);
});
afterAll(async () => {
  await dynamo?.stop();
});

describe('what 0.1.0 stored', () => {
  test('what 0.1.0 stored has no kind of item without an assertion or a reason, and no assertion is without items', () => {
    expect(kinds).toEqual(Object.keys(storedKinds).toSorted());
  });

  const read = Object.entries(storedKinds).flatMap(([kind, how]) =>
    typeof how === 'function' ? [[kind, how] as const] : [],
  );

  test.each(read)(
    'what 0.1.0 stored is read by the code of today: every %s',
    async (kind, readOne) => {
      const all = items.filter((one) => one.kind === kind);
      expect(all.length).toBeGreaterThan(0);
      for (const { item } of all) await readOne(stores, item);
    },
  );
});
