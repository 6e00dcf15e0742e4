import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { aBuyer } from './contact-store.contract.ts';

/** Contacts as 0.1.0 stored them: their sales were nobody's. */
let db: TestDynamoDb;
let tables: { readonly contacts: string; readonly consent: string };
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(() => db.stop());
beforeEach(async () => {
  tables = { contacts: await db.table(), consent: await db.table() };
  const store = storeOf();
  for (const [index, name] of ['later', 'first', 'other'].entries()) {
    const sale = name === 'other' ? 'order-2' : 'order-1';
    const createdAt = instantFromMillis(1_790_000_000_000 - index * 1000);
    await store.create({ ...aBuyer(name, sale), createdAt }, { kind: 'jwt', id: 'product' });
    await forgetCollected();
  }
});

const storeOf = () => dynamoDbContactStore(db.client, tables.contacts, tables.consent);

const forgetCollected = async () => {
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: tables.consent }));
  for (const { pk, sk } of Items.filter((item) => String(item['pk']).startsWith('COLLECTED#')))
    await db.client.send(new DeleteCommand({ TableName: tables.consent, Key: { pk, sk } }));
};

const run = promisify(execFile);
const script = new URL('../../../scripts/sales.ts', import.meta.url).pathname;
const sales = async (...args: string[]) => {
  const { stdout } = await run(process.execPath, [script, ...args], {
    env: {
      ...process.env,
      AWS_ENDPOINT_URL_DYNAMODB: db.endpoint,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      CONTACTS_TABLE: tables.contacts,
      CONSENT_TABLE: tables.consent,
    },
  });
  const lines = stdout.trim().split('\n');
  return { lines: lines.slice(0, -1), counts: JSON.parse(lines.at(-1) ?? '') as unknown };
};

const markOf = async (id: string) => {
  const contact = await storeOf().read(id as ContactId);
  if (contact === undefined || 'malformed' in contact) throw new Error('no contact');
  return contact.relationships[0]?.sale?.recordedFor;
};

test('sales of earlier versions are counted, then kept as those of the first contact', async () => {
  const told = ['later: holds a sale or gift of somebody else'];
  expect(await sales()).toEqual({ lines: told, counts: { holders: 3, unnamed: 2, ofAnother: 1 } });
  expect(await markOf('later')).toBeUndefined();

  expect((await sales('--write')).lines).toEqual(told);
  expect(await Promise.all(['first', 'later', 'other'].map(markOf))).toEqual([
    undefined,
    'another',
    undefined,
  ]);
  const nothing = { holders: 2, unnamed: 0, ofAnother: 0 };
  expect(await sales('--write')).toEqual({ lines: [], counts: nothing });
});

test('a sale of an earlier version becomes its holder’s own when its relations are written', async () => {
  const store = storeOf();
  const first = aBuyer('first', 'order-1');
  const next = aBuyer('first', ['order-1', 'order-3'], 2);
  const stored = { ...first, createdAt: instantFromMillis(1_790_000_000_000 - 1000) };
  expect(await store.change(stored, next, { kind: 'jwt', id: 'product' })).toEqual({
    outcome: 'changed',
  });

  const { outcome } = await store.create(aBuyer('new', 'order-1'), { kind: 'jwt', id: 'product' });
  expect(outcome).toBe('collected-taken');
});
