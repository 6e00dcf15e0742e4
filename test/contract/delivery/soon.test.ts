import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';

let home: string;
let db: Database;
let beside: DatabaseSync;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-soon-'));
  db = openDatabase(join(home, 'grondslag.db'));
  // Sees what is committed, and nothing else.
  beside = new DatabaseSync(join(home, 'grondslag.db'), { readOnly: true });
});
afterEach(() => {
  db.close();
  beside.close();
  rmSync(home, { recursive: true, force: true });
});

const put = (name: string) =>
  db.run('INSERT INTO sign_ups (name, taken, expires_at) VALUES (?, 1, 0)', name);
const names = (rows: readonly object[]) =>
  rows.map((row) => (row as { readonly name: string }).name);
const committed = () => names(beside.prepare('SELECT name FROM sign_ups ORDER BY name').all());
const seen = () => names(db.all('SELECT name FROM sign_ups ORDER BY name'));
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what is written soon is seen at once, and is on disk at the end of the turn', async () => {
  db.soon(() => put('a'));
  expect([seen(), committed()]).toEqual([['a'], []]);
  await Promise.resolve();
  expect(committed()).toEqual([]);
  await nextTurn();
  expect(committed()).toEqual(['a']);
});

test.each([
  ['a transaction', () => db.atOnce(() => put('b'))],
  ['a statement of its own', () => put('b')],
])('%s takes it along, and is on disk when it is answered', (_, write) => {
  db.soon(() => put('a'));
  write();
  expect(committed()).toEqual(['a', 'b']);
});

test('a transaction that is taken back leaves it', async () => {
  db.soon(() => put('a'));
  const refused = () =>
    db.atOnce(() => {
      put('b');
      throw new Error('refused');
    });
  expect(refused).toThrow('refused');
  expect(seen()).toEqual(['a']);
  await nextTurn();
  expect(committed()).toEqual(['a']);
});

test('one that fails is taken back alone', async () => {
  db.soon(() => put('a'));
  expect(() => db.soon(() => put('a'))).toThrow(/UNIQUE/);
  db.soon(() => put('c'));
  await nextTurn();
  expect(committed()).toEqual(['a', 'c']);
});

test('within a transaction it is a part of it', () => {
  const refused = () =>
    db.atOnce(() => {
      db.soon(() => put('a'));
      throw new Error('refused');
    });
  expect(refused).toThrow('refused');
  expect(seen()).toEqual([]);
});

test('closing writes it', () => {
  db.soon(() => put('a'));
  db.close();
  expect(committed()).toEqual(['a']);
  db = openDatabase(join(home, 'grondslag.db'));
});

test('on a full disk what waits is lost as by a kill, and the next writer gets an error', async () => {
  const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
  db.get(`PRAGMA max_page_count = ${pages}`);
  db.soon(() => put('a'));
  await nextTurn();
  const large = () =>
    db.run("INSERT INTO log_files (name, bytes) VALUES ('x', zeroblob(10000000))");
  expect(() => db.soon(large)).toThrow(/full/);
  expect(large).toThrow(/full/);
  await nextTurn();
  expect(committed()).toEqual(['a']);
  db.get('PRAGMA max_page_count = 1000000');
  put('d');
  expect(committed()).toEqual(['a', 'd']);
});
