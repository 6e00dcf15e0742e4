import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTooLarge } from '../../../functions/runtime/http/http-app.ts';
import { whatIsWrong } from '../../../scripts/machine/what-is-wrong.ts';
import { sqliteContactStore } from '../../../shared/adapters/sqlite/contacts/sqlite-contact-store.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { migrations } from '../../../shared/adapters/sqlite/migrations.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { aContact } from '../contacts/contact-store.contract.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grondslag-sqlite-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const by = { kind: 'system', id: 'test' } as const;

test('what was stored is there when the file is opened again', async () => {
  const path = join(folder, 'kept.db');
  const first = openDatabase(path);
  await sqliteContactStore(first).create(aContact('anja'), by);
  first.close();

  const again = openDatabase(path);
  expect(await sqliteContactStore(again).read('anja' as ContactId)).toEqual(aContact('anja'));
  again.close();
});

test('a commit waits for the disk, and the file can be read while it is written', () => {
  const db = openDatabase(join(folder, 'pragmas.db'));
  expect(db.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
  expect(db.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  db.close();
});

test('a file of the first layout keeps what is in it, and gets what came later', async () => {
  const path = join(folder, 'first.db');
  const first = new DatabaseSync(path);
  first.exec(migrations[0] ?? '');
  first.exec('PRAGMA user_version = 1');
  first
    .prepare('INSERT INTO contacts (contact_id, sender_id, version, contact) VALUES (?, ?, 1, ?)')
    .run('anja', aContact('anja').senderId, JSON.stringify(aContact('anja')));
  first.close();

  const upgraded = openDatabase(path);
  expect(await sqliteContactStore(upgraded).read('anja' as ContactId)).toEqual(aContact('anja'));
  expect(layoutOf(upgraded)).toEqual(layoutOf(openDatabase(':memory:')));
  upgraded.close();
  expect(whatIsWrong(path, 'full')).toBeUndefined();
});

test('a database in memory begins empty, whatever another one contains', async () => {
  const [one, other] = [openDatabase(':memory:'), openDatabase(':memory:')];
  await sqliteContactStore(one).create(aContact('anja'), by);
  const later = openDatabase(':memory:');

  for (const empty of [other, later])
    expect(await sqliteContactStore(empty).read('anja' as ContactId)).toBeUndefined();
  expect(await sqliteContactStore(one).read('anja' as ContactId)).toEqual(aContact('anja'));
  for (const db of [one, other, later]) db.close();
});

const layoutOf = (db: Database) => [
  db.get('PRAGMA user_version'),
  ...db.all('SELECT type, name, sql FROM sqlite_master ORDER BY type, name'),
];

test('a file of a newer version is refused and left as it is', () => {
  const path = join(folder, 'newer.db');
  const db = openDatabase(path);
  db.run('PRAGMA user_version = 1000');
  db.close();

  expect(() => openDatabase(path)).toThrow('newer');
});

test.each([
  ['letters', 'a'.repeat(409_000), 'stored'],
  ['too many letters', 'a'.repeat(410_000), 'too large'],
  ['wide letters', '€'.repeat(136_000), 'stored'],
  ['too many wide letters', '€'.repeat(137_000), 'too large'],
])('a row of %s is taken or refused as an item of DynamoDB is', (_name, text, expected) => {
  const db = openDatabase(':memory:');
  let found = 'stored';
  try {
    db.run('INSERT INTO snapshots (mailing_id, snapshot) VALUES (?, ?)', 'm1', text);
  } catch (error) {
    found = isTooLarge(error) ? 'too large' : String(error);
  }
  expect(found).toBe(expected);
});

test('inner work that is refused takes nothing else along; outer work all of it', () => {
  const db = openDatabase(':memory:');
  const take = (name: string) =>
    db.run('INSERT INTO sign_ups (name, taken, expires_at) VALUES (?, 1, 0)', name);
  const names = () => db.all<{ name: string }>('SELECT name FROM sign_ups').map(({ name }) => name);
  const failing = (name: string) => () => {
    take(name);
    throw new Error(name);
  };

  db.atOnce(() => {
    take('one');
    expect(() => db.atOnce(failing('two'))).toThrow('two');
    take('three');
  });
  expect(names()).toEqual(['one', 'three']);
  expect(() =>
    db.atOnce(() => {
      db.atOnce(() => take('four'));
      throw new Error('five');
    }),
  ).toThrow('five');
  expect(names()).toEqual(['one', 'three']);
});

test.each([
  ['nothing where the contact should be', null],
  ['no JSON', '{"contactId":'],
  ['a text where the contact should be', '"contact"'],
  ['no address', JSON.stringify({ ...aContact('anja'), email: undefined })],
  ['the id of another', JSON.stringify(aContact('bas'))],
])('a contact with %s keeps its id and says what is wrong', async (_name, contact) => {
  const db = openDatabase(':memory:');
  db.run('INSERT INTO contacts (contact_id, version, contact) VALUES (?, 1, ?)', 'anja', contact);
  const store = sqliteContactStore(db);

  const expected = { contactId: 'anja', malformed: expect.any(String) };
  expect(await store.read('anja' as ContactId)).toEqual(expected);
  expect((await store.page(10)).contacts).toEqual([expected]);
});
