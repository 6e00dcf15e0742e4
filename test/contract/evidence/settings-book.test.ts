import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbPendingLeaves } from '../../../shared/adapters/dynamodb/evidence/dynamodb-pending-leaves.ts';
import { dynamoDbSettingsBook } from '../../../shared/adapters/dynamodb/evidence/dynamodb-settings-book.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqlitePendingLeaves } from '../../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import { sqliteSettingsBook } from '../../../shared/adapters/sqlite/evidence/sqlite-settings-book.ts';
import { noteSettings, type SettingsBook } from '../../../shared/evidence/sealing/note-settings.ts';
import type { PendingLeaves } from '../../../shared/evidence/sealing/seal-ports.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

type Opened = { readonly book: SettingsBook; readonly pending: PendingLeaves };
const books: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    'DynamoDB',
    async () => {
      const table = await db.table();
      const pending = dynamoDbPendingLeaves(db.client, [table]);
      return { book: dynamoDbSettingsBook(db.client, table), pending };
    },
  ],
  [
    'SQLite',
    async () => {
      const file = openDatabase(':memory:');
      return { book: sqliteSettingsBook(file), pending: sqlitePendingLeaves(file) };
    },
  ],
];

const at = (millis: number) => instantFromMillis(1_800_000_000_000 + millis);
const waiting = async ({ pending }: Opened) =>
  (await pending.oldest(100)).flatMap(({ entries }) => entries).length;

describe.each(books)('settings of a stage: %s', (_name, open) => {
  test('a deployment with other settings adds a version with a leaf, one with the same adds none', async () => {
    const opened = await open();
    const { book } = opened;
    const dry = { stage: 'production', retention: 'dry-run', witnesses: [] };
    const reordered = Object.fromEntries(Object.entries(dry).toReversed());
    const carried = { ...dry, retention: 'carry-out' };
    expect(await book.current()).toBeUndefined();
    expect(await noteSettings(book, dry, at(0))).toBe('noted');
    expect(await noteSettings(book, { ...reordered, stage: dry.stage }, at(1))).toBe('known');
    expect(await noteSettings(book, carried, at(2))).toBe('noted');
    expect(await noteSettings(book, dry, at(3))).toBe('noted');
    const { stage, ...settings } = dry;
    expect(await book.current()).toEqual({ stage, version: 3, at: at(3), settings });
    expect(await waiting(opened)).toBe(3);
  });

  test('of two runs that note one version at once, one does and one leaf waits', async () => {
    const opened = await open();
    const version = { stage: 'dev', version: 1, at: at(0), settings: { retention: 'dry-run' } };
    const both = await Promise.all([opened.book.put(version), opened.book.put(version)]);
    expect(both.toSorted()).toEqual(['conflict', 'stored']);
    expect(await opened.book.put({ ...version, version: 3 })).toBe('conflict');
    expect(await waiting(opened)).toBe(1);
  });
});
