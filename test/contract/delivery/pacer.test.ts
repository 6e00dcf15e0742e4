import { afterAll, beforeAll } from 'vitest';
import {
  pacerBytes,
  sharedPacerState,
} from '../../../local/one-machine/sending/shared-pacer-state.ts';
import { dynamoDbPacer } from '../../../shared/adapters/dynamodb/pacer/dynamodb-pacer.ts';
import { ownPacer } from '../../../shared/delivery/pacing/own-pacer.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { pacerContract } from './pacer.contract.ts';

const shares = { service: 0.1, ofRate: 1 };

pacerContract('memory', async (workers, quota) => {
  const pacer = ownPacer(async () => quota(), shares);
  return Array.from({ length: workers }, () => pacer);
});

pacerContract('memory that threads share', async (workers, quota) => {
  const memory = new SharedArrayBuffer(pacerBytes);
  return Array.from({ length: workers }, () =>
    ownPacer(async () => quota(), shares, sharedPacerState(memory)),
  );
});

let database: TestDynamoDb;
beforeAll(async () => {
  database = await openTestDynamoDb();
});
afterAll(() => database.stop());

pacerContract('dynoxide', async (workers, quota) => {
  const table = await database.table();
  return Array.from({ length: workers }, () =>
    dynamoDbPacer(database.client, table, { readQuota: async () => quota(), shares }),
  );
});
