import { afterAll, beforeAll } from 'vitest';
import { dynamoDbPacer } from '../../../shared/adapters/dynamodb/pacer/dynamodb-pacer.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryPacer } from '../../support/memory/memory-pacer.ts';
import { pacerContract } from './pacer.contract.ts';

const shares = { service: 0.1, ofRate: 1 };

pacerContract('memory', async (workers, quota) => {
  const pacer = memoryPacer(async () => quota(), shares);
  return Array.from({ length: workers }, () => pacer);
});

let database: TestDynamoDb;
beforeAll(async () => {
  database = await openTestDynamoDb();
});
afterAll(() => database.stop());

pacerContract('dynoxide', async (workers, quota) => {
  const table = await database.table();
  return Array.from({ length: workers }, () =>
    dynamoDbPacer(database.client, table, async () => quota(), shares),
  );
});
