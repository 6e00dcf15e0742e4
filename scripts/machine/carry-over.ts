import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { defined } from '../../shared/kernel/object/defined.ts';
import { rowsOf } from './rows-of.ts';
import { problemOf } from './what-is-wrong.ts';

/**
 * Brings a restored file up to what the file that it replaces can still tell: stops, erasures, claims
 * and whatever else was recorded since the backup. A table that can be read is taken from there whole.
 * Of a damaged one every row that can be read is, and the rows of the backup stay beside them.
 */
export const carryOver = (restored: string, replaced: string): CarriedOver => {
  const old = new DatabaseSync(replaced);
  const db = new DatabaseSync(restored);
  try {
    const problem = trying(() => problemOf(old, 'full'));
    const incomplete = rowsOf<Table>(db, listTables)
      .filter((table) => !carried(db, old, table))
      .map(({ name }) => name);
    return { ...defined({ problem }), incomplete };
  } finally {
    old.close();
    db.close();
  }
};

export type CarriedOver = {
  /** What is wrong with the file that was replaced. */
  readonly problem?: string;
  /** Tables of which not every row could be read there. */
  readonly incomplete: readonly string[];
};

type Table = { readonly name: string; readonly wr: number };

const listTables =
  "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'";

/** Whether every row was taken from the replaced file. */
const carried = (db: DatabaseSync, old: DatabaseSync, table: Table): boolean => {
  try {
    within(db, () => {
      db.exec(`DELETE FROM ${table.name}`);
      put(db, old, table, 'ASC');
    });
    return true;
  } catch {
    // From both ends, up to what is damaged.
    for (const order of ['ASC', 'DESC'] as const) {
      db.exec('BEGIN IMMEDIATE');
      try {
        put(db, old, table, order);
      } catch {
        // What came before it stays.
      }
      db.exec('COMMIT');
    }
    return false;
  }
};

const put = (
  db: DatabaseSync,
  old: DatabaseSync,
  { name, wr }: Table,
  order: 'ASC' | 'DESC',
): void => {
  const columnsOf = (file: DatabaseSync) => rowsOf<Column>(file, columnsSql, name);
  const columns = columnsOf(db);
  const known = new Set(columnsOf(old).map((column) => column.name));
  // A file of an earlier version has no such table yet, so that nothing in it can be lost.
  if (known.size === 0 && trying(() => problemOf(old, 'quick')) === undefined) return;
  const names = columns.map((column) => column.name).filter((column) => known.has(column));
  const key =
    wr === 0
      ? ['rowid']
      : columns
          .filter(({ pk }) => pk > 0)
          .toSorted((a, b) => a.pk - b.pk)
          .map((column) => column.name);
  const by = key.map((column) => `${column} ${order}`).join(', ');
  const insert = db.prepare(
    `INSERT OR REPLACE INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  );
  for (const row of old.prepare(`SELECT ${names.join(', ')} FROM ${name} ORDER BY ${by}`).iterate())
    insert.run(...names.map((column) => row[column] as SQLInputValue));
};

type Column = { readonly name: string; readonly pk: number };

const columnsSql = 'SELECT name, pk FROM pragma_table_info(?)';

const within = (db: DatabaseSync, work: () => void): void => {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
};

const trying = (ask: () => string | undefined): string | undefined => {
  try {
    return ask();
  } catch (error) {
    return `it cannot be read: ${(error as Error).message}`;
  }
};
