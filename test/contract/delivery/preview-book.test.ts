import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbPreviewBook } from '../../../shared/adapters/dynamodb/mailings/dynamodb-preview-book.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqlitePreviewBook } from '../../../shared/adapters/sqlite/mailings/sqlite-preview-book.ts';
import { sweep } from '../../../shared/adapters/sqlite/sweep.ts';
import {
  type KeptPreview,
  type PreviewBook,
  type PreviewPage,
  previewEnd,
} from '../../../shared/delivery/previewing/kept-preview.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let dynamo: TestDynamoDb;
beforeAll(async () => {
  dynamo = await openTestDynamoDb();
});
afterAll(async () => dynamo.stop());

const stores: readonly (readonly [string, () => Promise<PreviewBook>])[] = [
  ['DynamoDB', async () => dynamoDbPreviewBook(dynamo.client, await dynamo.table())],
  ['SQLite', async () => sqlitePreviewBook(openDatabase(':memory:'))],
];

const mailingId = 'm1' as MailingId;
const preview = (previewId: string, over: Partial<KeptPreview> = {}): KeptPreview => ({
  ...{ previewId, mailingId, contentHash: 'c'.repeat(64) as Sha256, purpose: 'commercial' },
  ...{ madeAt: instantFromMillis(Date.UTC(2026, 10, 23, 9)), version: 1, segments: 2, people: 0 },
  sums: { audience: 0, allowed: 0, denied: {}, languages: {} },
  places: [{ page: 0 }, { page: 3, cursor: '["CONTACT#c","CONTACT"]' }],
  ...over,
});

const people = (count: number, from = 0): readonly ContactId[] =>
  Array.from({ length: count }, (_, index) => {
    const digits = String((index + from) * 7_919).padStart(26, '0');
    return `01JD${digits.slice(4)}` as ContactId;
  });

const page = (over: Partial<PreviewPage> = {}): PreviewPage => ({
  ...{ segment: 0, page: 0, at: instantFromMillis(Date.UTC(2026, 10, 23, 9)) },
  sums: { audience: 3, allowed: 1, denied: { 'no-consent': 2 }, languages: { nl: 1 } },
  groups: [
    { effect: 'allow', reasons: ['consent'], basis: 'consent', contactIds: people(1) },
    { effect: 'deny', reasons: ['no-consent'], ruleSet: 'nl-2026', contactIds: people(2, 1) },
  ],
  next: '["CONTACT#c","CONTACT"]',
  ...over,
});

describe.each(stores)('kept previews in %s', (_name, open) => {
  test('a kept preview is read as it was stored, under its own mailing only', async () => {
    const book = await open();
    expect(await book.read(mailingId, 'p1')).toBeUndefined();
    expect(await book.put(preview('p1'))).toBe('stored');
    expect(await book.read(mailingId, 'p1')).toEqual(preview('p1'));
    expect(await book.read('m2' as MailingId, 'p1')).toBeUndefined();
  });

  test('of two previews that begin under one id, or continue at once, one gives way', async () => {
    const book = await open();
    await book.put(preview('p1'));
    expect(await book.put(preview('p1', { people: 9 }))).toBe('conflict');
    const second = preview('p1', { version: 2, people: 10 });
    expect((await Promise.all([book.put(second), book.put(second)])).toSorted()).toEqual([
      'conflict',
      'stored',
    ]);
    expect(await book.put(preview('p1', { version: 4 }))).toBe('conflict');
    expect(await book.read(mailingId, 'p1')).toEqual(second);
  });

  test('the previews of a mailing are listed newest first, without their pages', async () => {
    const book = await open();
    for (const id of ['p2', 'p1', 'p3']) await book.put(preview(id));
    await book.put(preview('p9', { mailingId: 'm2' as MailingId }));
    await book.keepPage(preview('p3'), page());
    const listed = async (limit: number) =>
      (await book.newest(mailingId, limit)).map(({ previewId }) => previewId);
    expect(await listed(2)).toEqual(['p3', 'p2']);
    expect(await listed(10)).toEqual(['p3', 'p2', 'p1']);
  });

  test('a page of a preview is kept once: whoever comes second gets what the first kept', async () => {
    const book = await open();
    expect(await book.page(preview('p1'), 0, 0)).toBeUndefined();
    expect(await book.keepPage(preview('p1'), page())).toEqual(page());
    expect(await book.keepPage(preview('p1'), page({ groups: [] }))).toEqual(page());
    expect(await book.page(preview('p1'), 0, 0)).toEqual(page());
    expect(await book.page(preview('p2'), 0, 0)).toBeUndefined();
    expect(await book.page(preview('p1'), 0, 1)).toBeUndefined();
  });

  test('a page of four thousand people fits its row', async () => {
    const book = await open();
    const large = page({
      groups: [{ effect: 'deny', reasons: ['no-consent'], contactIds: people(4_000) }],
    });
    await book.keepPage(preview('p1'), large);
    expect(await book.page(preview('p1'), 0, 0)).toEqual(large);
  });
});

test('one machine sweeps a preview away with its pages when its day is over', async () => {
  const db = openDatabase(':memory:');
  const book = sqlitePreviewBook(db);
  await book.put(preview('p1'));
  await book.keepPage(preview('p1'), page());
  const end = previewEnd(preview('p1'));
  sweep(db, instantFromMillis(end - 1));
  expect(await book.read(mailingId, 'p1')).toBeDefined();
  sweep(db, end);
  expect(await book.read(mailingId, 'p1')).toBeUndefined();
  expect(await book.page(preview('p1'), 0, 0)).toBeUndefined();
});

test('DynamoDB removes both after a day, and a page costs a fiftieth of a write unit per person', async () => {
  const table = await dynamo.table();
  const book = dynamoDbPreviewBook(dynamo.client, table);
  await book.put(preview('p1'));
  const random = Array.from(
    { length: 2_000 },
    () =>
      `01JD${Array.from({ length: 22 }, () => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Math.floor(Math.random() * 32)]).join('')}` as ContactId,
  );
  await book.keepPage(
    preview('p1'),
    page({ groups: [{ effect: 'deny', reasons: ['no-consent'], contactIds: random }] }),
  );
  const { Items = [] } = await dynamo.client.send(new ScanCommand({ TableName: table }));
  expect(Items.map(({ ttl }) => ttl)).toEqual([0, 1].map(() => previewEnd(preview('p1')) / 1_000));
  const verdicts = Items.find(({ sk }) => String(sk).startsWith('PAGE#'))?.['verdicts'];
  expect((verdicts as Uint8Array).length / 1_024 / 2_000).toBeLessThan(0.02);
});
