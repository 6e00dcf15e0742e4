import type { SQLInputValue } from 'node:sqlite';
import type { Database } from '../../../shared/adapters/sqlite/database.ts';
import { parsed } from '../../../shared/adapters/sqlite/json-column.ts';
import type { StageTable } from '../../stage/stage-files.ts';

/** One kind of thing that is stored: a row, or some, on one machine; an item, or some, on a stage. */
export type MovedKind = {
  /** What is read of the machine's file; absent where another kind reads it along. */
  readonly rows?: {
    readonly table: string;
    /** What a row has beside its columns. */
    readonly more?: string;
    /** Its primary key: an interrupted export continues at the same row. */
    readonly order: string;
    readonly items: (row: Row, db: Database) => readonly MovedItem[];
  };
  readonly items: readonly ItemKind[];
};

/** Items whose two keys begin so, or match; the first of all kinds that fits counts. */
export type ItemKind = {
  readonly table: StageTable;
  readonly pk: string | RegExp;
  readonly sk?: string | RegExp;
  /** Writes the rows; absent for what the other store has no row for: it is rebuilt from the rest. */
  readonly put?: (db: Database, item: Item) => void;
};

export type Row = Readonly<Record<string, string | number | Uint8Array | null>>;
export type Item = Readonly<Record<string, unknown>>;
export type MovedItem = readonly [table: StageTable, item: Item];

/** The text in a column or attribute; empty where there is none. */
export const textIn = (from: Row | Item, name: string): string => {
  const value = from[name];
  return typeof value === 'string' ? value : '';
};

export const numberIn = (from: Row | Item, name: string): number => Number(from[name] ?? 0);

/** The value in a column of JSON. */
export const jsonIn = (row: Row, name: string): unknown => parsed(row[name] as string | null);

/** Without the members that have no value; an empty text stands for a missing attribute. */
export const given = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== undefined && value !== null && value !== '',
    ),
  );

/** Writes a row over one with the same key. */
export const putRow = (
  db: Database,
  table: string,
  values: Readonly<Record<string, SQLInputValue>>,
  verb: 'REPLACE' | 'IGNORE' = 'REPLACE',
): void => {
  const columns = Object.keys(values);
  db.run(
    `INSERT OR ${verb} INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(values),
  );
};

/** JSON for a column; null where there is no value. */
export const jsonText = (value: unknown): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

/** What follows a beginning. */
export const after = (beginning: string, text: string): string => text.slice(beginning.length);

/** TTL counts in seconds. */
export const ttlOf = (millis: number): number => Math.ceil(millis / 1_000);
export const millisOf = (item: Item): number => numberIn(item, 'ttl') * 1_000;
