import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { requireEdition } from '../../local/require-edition.ts';
import { lockDataDir } from '../../local/services/data-dir-lock.ts';
import { type Database, openDatabase } from '../../shared/adapters/sqlite/database.ts';
import { onDisk } from '../machine/backup-file.ts';
import { contradictionsIn } from '../machine/contradictions.ts';
import { keysFit } from '../machine/keys-fit.ts';
import { machineFolder } from '../machine/machine-folder.ts';
import { filesIn } from '../stage/files-in.ts';
import { itemOfLine } from '../stage/item-line.ts';
import { checkedExport, linesOf, loadOrder } from '../stage/load-stage.ts';
import { type StageTable, tableFile } from '../stage/stage-files.ts';
import { putItem } from './every-kind.ts';
import { inTheWay } from './in-the-way.ts';
import { putLater, putLaterTable } from './kinds/mailing-kinds.ts';
import { putRow } from './kinds/moved-kind.ts';
import { movingFiles, readKeys } from './moving-files.ts';

/**
 * Makes the file of one machine from an export, with its evidence log and its keys, in a folder in
 * which no service was started. The file has its name only when it is whole and was checked; one
 * that was cut off continues where it stopped. Returns how many items each table had.
 */
export const loadMachine = async ({
  dataDir,
  folder,
  onProgress = () => undefined,
}: MachineLoad): Promise<Readonly<Record<StageTable, number>>> => {
  const exported = await checkedExport(folder);
  const keys = readKeys(folder);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  requireEdition(dataDir, true);
  const { file, settings } = machineFolder(dataDir);
  if (existsSync(file))
    throw new Error(`${dataDir} is not empty: an export is loaded where no service was started`);
  const text = JSON.stringify(keys, undefined, 2);
  if (existsSync(settings) && readFileSync(settings, 'utf8') !== text)
    throw new Error(`${settings} holds other keys: name a folder where no service was started`);
  const unlock = lockDataDir(dataDir);
  try {
    const loading = `${file}.loading`;
    const db = openDatabase(loading);
    try {
      const progress = progressIn(db, JSON.stringify(exported.tables));
      for (const table of loadOrder) {
        await loadTable(db, { table, file: tableFile(folder, table), progress, onProgress });
        const { items = 0 } = exported.tables[table] ?? {};
        const { lines } = progress.of(table);
        if (lines !== items)
          throw new Error(`${table}.jsonl held ${lines} items, where ${items} were exported`);
      }
      finish(db, movingFiles(folder).log);
    } finally {
      db.close();
    }
    if (keysFit(loading, text) === false)
      throw new Error('the keys do not fit the contacts: their addresses were hashed with others');
    writeFileSync(settings, text, { mode: 0o600 });
    onDisk(settings);
    onDisk(loading);
    renameSync(loading, file);
    onDisk(dataDir);
    return Object.fromEntries(
      loadOrder.map((table) => [table, exported.tables[table]?.items ?? 0]),
    ) as Record<StageTable, number>;
  } finally {
    unlock();
  }
};

export type MachineLoad = {
  /** The folder of the machine that is made. */
  readonly dataDir: string;
  /** The folder of the export. */
  readonly folder: string;
  readonly onProgress?: (table: StageTable, lines: number) => void;
};

type Place = { readonly lines: number; readonly bytes: number };

/** How far a load has come is in the file that it makes, written with the rows. */
const progressIn = (db: Database, of: string) => {
  if (db.get("SELECT 1 FROM sqlite_schema WHERE name = 'loaded'") === undefined)
    db.atOnce(() => {
      db.run('CREATE TABLE loaded (of TEXT, tab TEXT PRIMARY KEY, lines INTEGER, bytes INTEGER)');
      db.run(putLaterTable);
      for (const tab of loadOrder) putRow(db, 'loaded', { of, tab, lines: 0, bytes: 0 });
    });
  const other = db.get('SELECT 1 FROM loaded WHERE of <> ?', of);
  if (other !== undefined) throw new Error('half a load of another export is there: remove it');
  return {
    of: (tab: StageTable): Place =>
      db.get<Place>('SELECT lines, bytes FROM loaded WHERE tab = ?', tab) ?? { lines: 0, bytes: 0 },
    note: (tab: StageTable, { lines, bytes }: Place): void => {
      db.run('UPDATE loaded SET lines = ?, bytes = ? WHERE tab = ?', lines, bytes, tab);
    },
  };
};

/** Lines between two commits. */
const linesAtOnce = 2_000;

const loadTable = async (
  db: Database,
  { table, file, progress, onProgress }: TableLoad,
): Promise<void> => {
  let waiting: Buffer[] = [];
  const put = () => {
    db.atOnce(() => {
      for (const line of waiting) putItem(db, table, unmarshall(itemOfLine(line.toString())));
      const { lines, bytes } = progress.of(table);
      const more = waiting.reduce((sum, line) => sum + line.length + 1, 0);
      progress.note(table, { lines: lines + waiting.length, bytes: bytes + more });
    });
    waiting = [];
    onProgress(table, progress.of(table).lines);
  };
  for await (const line of linesOf(file, progress.of(table).bytes)) {
    waiting.push(Buffer.from(line));
    if (waiting.length >= linesAtOnce) put();
  }
  if (waiting.length > 0) put();
};

type TableLoad = {
  readonly table: StageTable;
  readonly file: string;
  readonly progress: ReturnType<typeof progressIn>;
  readonly onProgress: (table: StageTable, lines: number) => void;
};

/** What is written when everything else is there, and what must be so before the file is used. */
const finish = (db: Database, log: string): void =>
  db.atOnce(() => {
    putLater(db);
    for (const table of ['put_later', 'loaded']) db.run(`DROP TABLE ${table}`);
    for (const name of filesIn(log))
      putRow(db, 'log_files', { name, bytes: readFileSync(join(log, name)) });
    const { n: hasLog } = db.get<{ n: number }>('SELECT count(*) AS n FROM log_head') ?? { n: 0 };
    if (hasLog > 0 && db.get("SELECT 1 FROM log_files WHERE name = 'checkpoint'") === undefined)
      throw new Error(`${log} holds no evidence log: copy the files of the bucket there`);
    const { erasedButBack } = contradictionsIn(db);
    const reasons = [
      ...inTheWay(db),
      ...erasedButBack.map((id) => `${id}: erased, but a contact again`),
    ];
    if (reasons.length > 0) throw new Error(`it cannot be loaded:\n${reasons.join('\n')}`);
  });
