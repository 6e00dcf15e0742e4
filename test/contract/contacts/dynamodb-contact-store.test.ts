import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasJava } from '../../../local/services/start-dynamodb.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { contactItem } from '../../../shared/adapters/items/contact-item.ts';
import type { CountryCode } from '../../../shared/kernel/country.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
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
  ])(
    'a contact whose item holds %s keeps its id and says what is wrong',
    async (_name, contact) => {
      const table = await db.table();
      const key = { pk: 'CONTACT#anja', sk: 'CONTACT', type: 'contact', version: 1 };
      await db.client.send(new PutCommand({ TableName: table, Item: { ...key, contact } }));
      const store = dynamoDbContactStore(db.client, table, table);

      const expected = { contactId: 'anja', malformed: expect.any(String) };
      expect(await store.read('anja' as ContactId)).toEqual(expected);
      expect((await store.page(10)).contacts).toEqual([expected]);
    },
  );

  test('of a contact of 0.1.0 the oldest facts known are told, and as what', async () => {
    const [contacts, consent] = [await db.table(), await db.table()];
    const store = dynamoDbContactStore(db.client, contacts, consent);
    const before = aContact('anja');
    const stored = { ...before, version: 3, updatedAt: (before.createdAt + 100) as Instant };
    await db.client.send(new PutCommand({ TableName: contacts, Item: contactItem(stored) }));
    const factsAt = (after: number) =>
      store.factsAt(before.contactId, (before.createdAt + after) as Instant);
    const isOldest = { kept: 'oldest', facts: { version: 3, country: 'NL' } };
    const isKnown = { kept: 'then', facts: { version: 3, country: 'NL' } };

    expect(await factsAt(-1)).toBeUndefined();
    expect(await factsAt(50)).toMatchObject(isOldest);
    expect(await factsAt(100)).toMatchObject(isKnown);

    const country = 'DE' as CountryCode;
    const updatedAt = (before.createdAt + 200) as Instant;
    const next = { ...stored, country, version: 4, updatedAt };
    const by = { kind: 'jwt', id: 'product' } as const;
    expect(await store.change(stored, next, by)).toEqual({ outcome: 'changed' });

    expect(await factsAt(50)).toMatchObject(isOldest);
    expect(await factsAt(199)).toMatchObject(isKnown);
    expect(await factsAt(199)).not.toHaveProperty('facts.changedBy');
    expect(await factsAt(200)).toMatchObject({ facts: { version: 4, country, changedBy: by } });
  });
});
