import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { migrations } from './migrations.ts';

/** The tables of one machine. Values are typed by their columns; JSON is text. */
export type Database = {
  all<Row>(sql: string, ...values: readonly Value[]): readonly Row[];
  get<Row>(sql: string, ...values: readonly Value[]): Row | undefined;
  /** How many rows were changed. */
  run(sql: string, ...values: readonly Value[]): number;
  /** All of the work or, when it throws, nothing. Within another one: nothing of the inner work. */
  atOnce<Result>(work: () => Result): Result;
  /**
   * The same for what can be done again: everybody sees it at once, but only the next commit of another
   * kind waits for the disk. A power cut before that loses it, as if the process had been killed before
   * it; never without what was written after it, by whichever thread.
   */
  soon<Result>(work: () => Result): Result;
  /** Several reads of one moment, whatever other threads write meanwhile. The work writes nothing. */
  atOneMoment<Result>(work: () => Result): Result;
  close(): void;
};

/**
 * Opens the file of one machine, or `:memory:`, and brings it to the newest layout. One connection,
 * used synchronously: what happens between two `await`s is never interleaved with another request of
 * this thread. Other threads have connections of their own; `turns` lets their writers wait for each
 * other. A file of a newer version of this service is refused.
 */
export const openDatabase = (path: string, turns: WriterTurns = withoutWaiting): Database => {
  const connection = new DatabaseSync(path);
  if (path === inMemory && canCopy(connection)) connection.deserialize(emptyLayout());
  for (const pragma of pragmas) connection.exec(`PRAGMA ${pragma}`);
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };

  let depth = 0;
  /** `begin`, then `keep` or `undo`, round the work. */
  const wrapped = <Result>(work: () => Result, [begin, keep, undo]: Wrapping): Result => {
    prepared(begin).run();
    depth += 1;
    try {
      const result = work();
      prepared(keep).run();
      return result;
    } catch (error) {
      // SQLite takes a transaction back by itself when the disk is full.
      if (connection.isTransaction) connection.exec(undo);
      throw error;
    } finally {
      depth -= 1;
    }
  };
  /** The setting is that of the next transaction, so it is changed before one and after it. */
  const unsynced = <Result>(work: () => Result): Result => {
    connection.exec('PRAGMA synchronous = NORMAL');
    try {
      return wrapped(work, transaction);
    } finally {
      connection.exec('PRAGMA synchronous = FULL');
    }
  };

  const db: Database = {
    all: <Row>(sql: string, ...values: readonly Value[]) =>
      prepared(sql).all(...values) as readonly unknown[] as readonly Row[],
    get: <Row>(sql: string, ...values: readonly Value[]) =>
      prepared(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => {
      if (isLarge(values)) refuseLargeRow(sql, values);
      const write = () => Number(prepared(sql).run(...values).changes);
      return depth > 0 ? write() : turns.within(write);
    },
    atOnce: (work) =>
      depth > 0 ? wrapped(work, savepoint) : turns.within(() => wrapped(work, transaction)),
    soon: (work) => (depth > 0 ? wrapped(work, savepoint) : turns.within(() => unsynced(work))),
    atOneMoment: (work) => (depth > 0 ? work() : wrapped(work, reading)),
    close: () => connection.close(),
  };
  try {
    migrate(db, connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return db;
};

/** Lets the writers of one process wait for each other, whatever SQLite's own lock does after that. */
export type WriterTurns = { within<Result>(work: () => Result): Result };

const withoutWaiting: WriterTurns = { within: (work) => work() };

type Value = SQLInputValue;

/**
 * `synchronous=FULL`: a commit is on disk when it is answered, so that no claim, stop or answer is
 * undone by a power cut (ADR 33). A reader beside us, such as a backup, is waited for.
 */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  // Every page by which the file grows costs SQLite a walk over its cache: 64 MB took a fifth of sending.
  // What does not fit is in the cache of the system.
  'cache_size = -8192',
  'foreign_keys = OFF',
];

/**
 * What an item of DynamoDB holds at most. The same here, so that a text that one edition refuses is not
 * taken by the other, and what one stores can be moved to the other.
 */
export const mostRowBytes = 409_600;

/** Files of the log and of bundles are files elsewhere, messages have their own limit, and leaves are cut when read. */
const unlimited = /\b(?:log_files|bundle_parts|messages|leaves)\b/;

/** Not exact, but never too low: a character has at most three bytes per code unit. */
const isLarge = (values: readonly Value[]): boolean =>
  values.reduce<number>((sum, value) => sum + atMost(value), 0) > mostRowBytes;

const atMost = (value: Value): number => {
  if (typeof value === 'string') return 3 * value.length;
  return ArrayBuffer.isView(value) ? value.byteLength : 8;
};

/** Throws in the words by which an answer of 413 is chosen. */
const refuseLargeRow = (sql: string, values: readonly Value[]): void => {
  if (unlimited.test(sql)) return;
  const bytes = values.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? Buffer.byteLength(value) : atMost(value)),
    0,
  );
  if (bytes > mostRowBytes) throw new Error('the size of a row has been exceeded');
};

type Wrapping = readonly [begin: string, keep: string, undo: string];
const transaction: Wrapping = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'];
const reading: Wrapping = ['BEGIN', 'COMMIT', 'ROLLBACK'];
const savepoint: Wrapping = [
  'SAVEPOINT inner_work',
  'RELEASE inner_work',
  'ROLLBACK TO inner_work; RELEASE inner_work',
];

const inMemory = ':memory:';

/** Since Node 24.16; an older one runs the migrations. */
const canCopy = (connection: Partial<DatabaseSync>): boolean =>
  connection.serialize !== undefined && connection.deserialize !== undefined;

/** Kept: tests open thousands, and the migrations take eight times as long as a copy of what they make. */
let migrated: Uint8Array | undefined;

const emptyLayout = (): Uint8Array => {
  if (migrated !== undefined) return migrated;
  const connection = new DatabaseSync(inMemory);
  try {
    advance(connection, 0);
    migrated = connection.serialize();
  } finally {
    connection.close();
  }
  return migrated;
};

/** Brings a file of this version of the layout to the newest. */
const advance = (connection: DatabaseSync, version: number): void => {
  for (const migration of migrations.slice(version)) connection.exec(migration);
  connection.exec(`PRAGMA user_version = ${migrations.length}`);
};

const migrate = (db: Database, connection: DatabaseSync): void => {
  const versionNow = () => db.get<{ user_version: number }>('PRAGMA user_version')?.user_version;
  db.atOnce(() => {
    const version = versionNow() ?? 0;
    if (version > migrations.length) throw new Error('the file is of a newer version');
    advance(connection, version);
  });
};
