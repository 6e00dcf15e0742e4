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
/** 1 does not wait for the disk at a commit, 2 does. */
const synced = () => db.get<{ synchronous: number }>('PRAGMA synchronous')?.synchronous;

test('what is written soon does not wait for the disk, and everybody sees it', () => {
  expect(
    db.soon(() => {
      put('a');
      return synced();
    }),
  ).toBe(1);
  expect(committed()).toEqual(['a']);
});

test.each([
  ['a transaction', (work: () => void) => db.atOnce(work)],
  ['one that is taken back', (work: () => void) => db.soon(work)],
])('after what is written soon, %s waits for the disk again', (_, within) => {
  db.soon(() => put('a'));
  expect(() =>
    within(() => {
      put('b');
      throw new Error('refused');
    }),
  ).toThrow('refused');

  expect(synced()).toBe(2);
  expect(db.atOnce(synced)).toBe(2);
  expect([seen(), committed()]).toEqual([['a'], ['a']]);
});

test('what is written soon within a transaction is a part of it, and waits for the disk', () => {
  const refused = () =>
    db.atOnce(() => {
      db.soon(() => put('a'));
      throw new Error('refused');
    });
  expect(refused).toThrow('refused');
  expect(seen()).toEqual([]);
  expect(db.atOnce(() => db.soon(synced))).toBe(2);
});

test('what is written soon on a full disk fails alone, and the next writer is told too', () => {
  const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
  db.get(`PRAGMA max_page_count = ${pages}`);
  db.soon(() => put('a'));
  const large = () =>
    db.run("INSERT INTO log_files (name, bytes) VALUES ('x', zeroblob(10000000))");
  expect(() => db.soon(large)).toThrow(/full/);
  expect(large).toThrow(/full/);
  expect([committed(), synced()]).toEqual([['a'], 2]);
  db.get('PRAGMA max_page_count = 1000000');
  put('d');
  expect(committed()).toEqual(['a', 'd']);
});

test('several reads at one moment do not see what another connection writes between them', () => {
  const other = openDatabase(join(home, 'grondslag.db'));
  try {
    const both = db.atOneMoment(() => {
      const before = seen();
      other.run("INSERT INTO sign_ups (name, taken, expires_at) VALUES ('b', 1, 0)");
      return [before, seen()];
    });
    expect(both).toEqual([[], []]);
    expect(seen()).toEqual(['b']);
  } finally {
    other.close();
  }
});
