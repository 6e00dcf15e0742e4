import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasJava } from '../../../local/services/dynamodb.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { aContact, contactStoreContract } from './contact-store.contract.ts';

const backends = ['dynoxide', ...(hasJava() ? (['dynamodb-local'] as const) : [])] as const;

describe.each(backends)('on %s', (backend) => {
  let db: TestDynamoDb;
  beforeAll(async () => {
    db = await openTestDynamoDb(backend === 'dynoxide' ? undefined : backend);
  });
  afterAll(async () => db.stop());

  contactStoreContract('DynamoDB', async () =>
    dynamoDbContactStore(db.client, await db.table(), await db.table()),
  );

  test.each([
    ['nothing where the contact should be', undefined],
    ['a text where the contact should be', 'contact'],
    ['no address', { ...aContact('anja'), email: undefined }],
    ['relationships that are no list', { ...aContact('anja'), relationships: 'none' }],
    ['the id of another', aContact('bas')],
  ])('%s keeps its id and says what is wrong', async (_name, contact) => {
    const table = await db.table();
    const key = { pk: 'CONTACT#anja', sk: 'CONTACT', type: 'contact', version: 1 };
    await db.client.send(new PutCommand({ TableName: table, Item: { ...key, contact } }));
    const store = dynamoDbContactStore(db.client, table, table);

    const expected = { contactId: 'anja', malformed: expect.any(String) };
    expect(await store.read('anja' as ContactId)).toEqual(expected);
    expect((await store.page(10)).contacts).toEqual([expected]);
  });
});
