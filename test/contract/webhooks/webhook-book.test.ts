import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbWebhookBook } from '../../../shared/adapters/dynamodb/mailings/dynamodb-webhook-book.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteWebhookBook } from '../../../shared/adapters/sqlite/mailings/sqlite-webhook-book.ts';
import { sweep } from '../../../shared/adapters/sqlite/sweep.ts';
import { instantFromMillis, millisPerDay } from '../../../shared/kernel/instant.ts';
import type { DeadLetter, Webhook } from '../../../shared/webhooks/webhook.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(() => db.stop());

const at = instantFromMillis(Date.UTC(2026, 10, 29));

const webhook = (webhookId: string, version = 1): Webhook => ({
  webhookId,
  url: 'https://hooks.example.com/',
  events: ['consent.changed'],
  state: 'enabled',
  version,
  createdAt: at,
  changedAt: at,
  secret: 'k1.sealed',
});

const letter = (deliveryId: string, attempts = 10): DeadLetter => ({
  webhookId: 'w1',
  deliveryId,
  event: {
    id: deliveryId,
    type: 'contact.erased',
    timestamp: '2026-11-29T00:00:00.000Z',
    data: { contactId: 'c_1', certificateId: 'x' },
  },
  attempts,
  failure: 'status',
  status: 500,
  at,
});

describe.each([
  ['DynamoDB', async () => dynamoDbWebhookBook(db.client, await db.table())],
  ['SQLite', async () => sqliteWebhookBook(openDatabase(':memory:'))],
] as const)('webhooks on %s', (_name, open) => {
  test('webhooks are kept by their id, and listed in the order of it', async () => {
    const book = await open();
    expect([await book.list(), await book.read('w1')]).toEqual([[], undefined]);
    expect(await book.put(webhook('w2'))).toBe('stored');
    expect(await book.put(webhook('w1'))).toBe('stored');
    expect(await book.list()).toEqual([webhook('w1'), webhook('w2')]);
    expect(await book.read('w2')).toEqual(webhook('w2'));
  });

  test('a version of a webhook is stored only on the one before it', async () => {
    const book = await open();
    await book.put(webhook('w1'));
    expect(await book.put(webhook('w1'))).toBe('conflict');
    expect(await book.put(webhook('w1', 3))).toBe('conflict');
    expect(await book.put(webhook('w1', 2))).toBe('stored');
    expect(await book.put(webhook('w1', 2))).toBe('conflict');
    expect((await book.read('w1'))?.version).toBe(2);
  });

  test('a webhook that was removed is not brought back by a change', async () => {
    const book = await open();
    await book.put(webhook('w1'));
    expect(await book.remove('w1')).toBe(true);
    expect(await book.remove('w1')).toBe(false);
    expect(await book.put(webhook('w1', 2))).toBe('conflict');
    expect(await book.list()).toEqual([]);
  });

  test('the dead letters of a webhook are listed by page, the latest first, each once', async () => {
    const book = await open();
    for (const id of ['a1', 'a3', 'a2']) await book.keepDeadLetter(letter(id));
    await book.keepDeadLetter(letter('a2', 11));
    await book.keepDeadLetter({ ...letter('b1'), webhookId: 'w2' });
    const first = await book.deadLetters('w1', 2);
    expect(first.items).toEqual([letter('a3'), letter('a2', 11)]);
    expect((await book.deadLetters('w1', 2, first.next)).items).toEqual([letter('a1')]);
    expect(await book.deadLetter('w1', 'a2')).toEqual(letter('a2', 11));
    await book.removeDeadLetter('w1', 'a2');
    await book.removeDeadLetter('w1', 'a2');
    expect(await book.deadLetter('w1', 'a2')).toBeUndefined();
    expect((await book.deadLetters('w1', 10)).items.map((one) => one.deliveryId)).toEqual([
      ...['a3', 'a1'],
    ]);
  });
});

test('on one machine a dead letter goes after fourteen days', async () => {
  const file = openDatabase(':memory:');
  const book = sqliteWebhookBook(file);
  await book.keepDeadLetter(letter('a1'));
  sweep(file, instantFromMillis(at + 14 * millisPerDay - 1));
  expect((await book.deadLetters('w1', 10)).items).toHaveLength(1);
  sweep(file, instantFromMillis(at + 14 * millisPerDay));
  expect((await book.deadLetters('w1', 10)).items).toEqual([]);
});
