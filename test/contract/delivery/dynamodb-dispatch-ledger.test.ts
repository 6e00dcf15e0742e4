import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll } from 'vitest';
import { hasJava } from '../../../local/services/start-dynamodb.ts';
import { dynamoDbDispatchLedger } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { dispatchLedgerContract } from './dispatch-ledger.contract.ts';

const opened: TestDynamoDb[] = [];
afterAll(async () => {
  for (const database of opened) await database.stop();
});

const backends = hasJava() ? (['dynoxide', 'dynamodb-local'] as const) : (['dynoxide'] as const);

for (const backend of backends)
  dispatchLedgerContract(backend, async () => {
    const database = await openTestDynamoDb(backend);
    opened.push(database);
    const tables = { consent: await database.table(), mailings: await database.table() };
    return {
      ledger: dynamoDbDispatchLedger(database.client, tables),
      setConsentVersion: async (contactId, version) => {
        const Item = { pk: `CONTACT#${contactId}`, sk: 'STATE', version };
        await database.client.send(new PutCommand({ TableName: tables.consent, Item }));
      },
    };
  });
