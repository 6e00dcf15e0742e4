import { afterAll } from 'vitest';
import { hasJava } from '../../../local/services/start-dynamodb.ts';
import { dynamoDbKeptFeedback } from '../../../shared/adapters/dynamodb/mailings/dynamodb-kept-feedback.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteKeptFeedback } from '../../../shared/adapters/sqlite/mailings/sqlite-kept-feedback.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { keptFeedbackContract } from './kept-feedback.contract.ts';

const opened: TestDynamoDb[] = [];
afterAll(async () => {
  for (const database of opened) await database.stop();
});

const backends = hasJava() ? (['dynoxide', 'dynamodb-local'] as const) : (['dynoxide'] as const);

for (const backend of backends)
  keptFeedbackContract(backend, async () => {
    const database = await openTestDynamoDb(backend);
    opened.push(database);
    return dynamoDbKeptFeedback(database.client, await database.table());
  });

keptFeedbackContract('SQLite', async () => sqliteKeptFeedback(openDatabase(':memory:')));
