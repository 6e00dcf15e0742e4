import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { marshall } from '@aws-sdk/util-dynamodb';
import { defaultLogOrigin, type LocalSettings } from '../../local/local-settings.ts';
import { lockDataDir } from '../../local/services/data-dir-lock.ts';
import { openDatabase } from '../../shared/adapters/sqlite/database.ts';
import { sendingHold } from '../../shared/adapters/sqlite/sending-hold.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import { machineFolder, partsOf, requireOwnFile } from '../machine/machine-folder.ts';
import { whatIsWrong } from '../machine/what-is-wrong.ts';
import { hashOf } from '../stage/export-stage.ts';
import { lineOfItem } from '../stage/item-line.ts';
import { readNote, writeNote } from '../stage/noted.ts';
import {
  noteFile,
  type StageNote,
  type StageTable,
  stageFormat,
  stageTables,
  tableFile,
} from '../stage/stage-files.ts';
import { everyKind } from './every-kind.ts';
import { inTheWay } from './in-the-way.ts';
import type { MovedItem, MovedKind, Row } from './kinds/moved-kind.ts';
import { movingFiles, writeKeys } from './moving-files.ts';

/**
 * Writes everything of one machine into a folder in the form in which a stage is exported, with the
 * files of its evidence log and its keys beside it. The service must be stopped, and with nothing
 * under way; afterwards its mail is held, so that nobody is mailed from both places. It is of one
 * moment, and one that was cut off continues where it stopped. Returns how many items each table
 * has.
 */
export const exportMachine = async (
  request: MachineExport,
): Promise<Readonly<Record<StageTable, number>>> => {
  const { dataDir, folder } = request;
  const { file, settings } = machineFolder(dataDir);
  requireOwnFile(file);
  const unlock = lockDataDir(dataDir);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(noteFile(folder))) throw new Error(`${folder} holds an export already`);
    const files = movingFiles(folder);
    let progress = readNote<ExportProgress>(files.progress) ?? (await begin(request, file));
    if (progress.source !== identityOf(file))
      throw new Error(`${file} was written to since the export began: begin with an empty folder`);
    for await (progress of exported(folder, progress)) {
      writeNote(files.progress, progress);
      request.onProgress?.(progress);
    }
    writeLog(files.copy, files.log);
    const { keys, logKey, logOrigin = defaultLogOrigin } = keysIn(settings);
    writeKeys(folder, { keys, logKey, logOrigin });
    await writeStageNote(folder, progress);
    for (const part of [...partsOf(files.copy), files.progress]) rmSync(part, { force: true });
    return countsOf(progress);
  } finally {
    unlock();
  }
};

export type MachineExport = {
  /** The folder of the machine. */
  readonly dataDir: string;
  /** The folder of the export. */
  readonly folder: string;
  readonly now: Date;
  readonly onProgress?: (progress: ExportProgress) => void;
};

export type ExportProgress = {
  /** What tells that the file of the machine is as it was when it was copied. */
  readonly source: string;
  /** How many kinds are done, and how many rows of the next one. */
  readonly kinds: number;
  readonly rows: number;
  readonly files: Readonly<Record<StageTable, { readonly items: number; readonly bytes: number }>>;
};

/** Copies the file, and holds the mail of the machine from then on. */
const begin = async (
  { dataDir, folder, now }: MachineExport,
  file: string,
): Promise<ExportProgress> => {
  const wrong = whatIsWrong(file, 'quick');
  if (wrong !== undefined) throw new Error(`${file} cannot be exported: ${wrong}`);
  const { copy } = movingFiles(folder);
  const part = `${copy}.part`;
  for (const one of partsOf(part)) rmSync(one, { force: true });
  const db = openDatabase(file);
  try {
    const reasons = inTheWay(db);
    if (reasons.length > 0)
      throw new Error(`${dataDir} cannot be exported yet:\n${reasons.join('\n')}`);
    // Before there is anything in it that others may not read.
    writeFileSync(part, '', { mode: 0o600 });
    db.run('VACUUM INTO ?', part);
    sendingHold(db).put(
      `it was exported at ${now.toISOString()}, to continue elsewhere`,
      instantFromMillis(now.getTime()),
    );
  } finally {
    db.close();
  }
  renameSync(part, copy);
  const none = { items: 0, bytes: 0 };
  const files = { contacts: none, consent: none, mailings: none };
  const progress = { source: identityOf(file), kinds: 0, rows: 0, files };
  writeNote(movingFiles(folder).progress, progress);
  return progress;
};

const identityOf = (file: string): string =>
  partsOf(file)
    .slice(0, 2)
    .filter((part) => existsSync(part))
    .map((part) => statSync(part))
    .map(({ size, mtimeMs }) => `${size} ${mtimeMs}`)
    .join(' ');

/** Rows between two notes: some megabytes of items. */
const rowsOfNote = 2_000;

async function* exported(folder: string, from: ExportProgress): AsyncGenerator<ExportProgress> {
  const { copy } = movingFiles(folder);
  const db = openDatabase(copy);
  const rows = new DatabaseSync(copy, { readOnly: true });
  const outs = await opened(folder, from);
  let progress = from;
  const put = async (waiting: readonly MovedItem[], more: Partial<ExportProgress>) => {
    progress = { ...progress, ...more, files: await append(outs, progress.files, waiting) };
    return progress;
  };
  try {
    while (progress.kinds < everyKind.length) {
      const kind = everyKind[progress.kinds];
      let waiting: MovedItem[] = [];
      let { rows: done } = progress;
      for (const row of rowsOf(rows, kind, done)) {
        waiting.push(...(kind?.rows?.items(row, db) ?? []));
        done += 1;
        if (done % rowsOfNote > 0) continue;
        yield await put(waiting, { rows: done });
        waiting = [];
      }
      yield await put(waiting, { kinds: progress.kinds + 1, rows: 0 });
    }
  } finally {
    for (const out of Object.values(outs)) await out.close();
    rows.close();
    db.close();
  }
}

const rowsOf = (db: DatabaseSync, kind: MovedKind | undefined, done: number): Iterable<Row> => {
  if (kind?.rows === undefined) return [];
  const { table, more, order } = kind.rows;
  const columns = more === undefined ? '*' : `*, ${more}`;
  return db
    .prepare(`SELECT ${columns} FROM ${table} ORDER BY ${order} LIMIT -1 OFFSET ?`)
    .iterate(done) as unknown as Iterable<Row>;
};

type Outs = Readonly<Record<StageTable, FileHandle>>;

const opened = async (folder: string, { files }: ExportProgress): Promise<Outs> => {
  const entries = stageTables.map(async (table) => {
    const file = tableFile(folder, table);
    const out = await open(file, existsSync(file) ? 'r+' : 'w', 0o600);
    // What was written after the last note is written again.
    await out.truncate(files[table].bytes);
    return [table, out] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Outs;
};

const append = async (
  outs: Outs,
  before: ExportProgress['files'],
  waiting: readonly MovedItem[],
): Promise<ExportProgress['files']> => {
  const entries = stageTables.map(async (table) => {
    const own = waiting.filter(([of]) => of === table);
    const bytes = Buffer.from(own.map(([, item]) => lineOf(item)).join(''));
    const { items, bytes: at } = before[table];
    if (bytes.length > 0) {
      await outs[table].write(bytes, 0, bytes.length, at);
      await outs[table].sync();
    }
    return [table, { items: items + own.length, bytes: at + bytes.length }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as ExportProgress['files'];
};

const lineOf = (item: MovedItem[1]): string => {
  // A `Buffer` has its own form in JSON.
  const plain = Object.entries(item).map(([name, value]) => [
    name,
    Buffer.isBuffer(value) ? new Uint8Array(value) : value,
  ]);
  return lineOfItem(marshall(Object.fromEntries(plain), { removeUndefinedValues: true }));
};

const keysIn = (settings: string): LocalSettings => {
  const known = readNote<LocalSettings>(settings);
  if (known?.keys === undefined) throw new Error(`there are no keys in ${settings}`);
  return known;
};

const writeLog = (copy: string, folder: string): void => {
  const db = new DatabaseSync(copy, { readOnly: true });
  try {
    for (const row of db.prepare('SELECT name, bytes FROM log_files').iterate()) {
      const path = join(folder, String(row['name']));
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, row['bytes'] as Uint8Array, { mode: 0o600 });
    }
  } finally {
    db.close();
  }
};

/** Says that the export is whole. */
const writeStageNote = async (folder: string, { files }: ExportProgress): Promise<void> => {
  const tables = stageTables.map(async (table) => [
    table,
    { name: 'one machine', ...files[table], sha256: await hashOf(tableFile(folder, table)) },
  ]);
  const note: StageNote = {
    format: stageFormat,
    tables: Object.fromEntries(await Promise.all(tables)) as StageNote['tables'],
  };
  writeNote(noteFile(folder), note);
};

const countsOf = ({ files }: ExportProgress) =>
  Object.fromEntries(stageTables.map((table) => [table, files[table].items])) as Record<
    StageTable,
    number
  >;
