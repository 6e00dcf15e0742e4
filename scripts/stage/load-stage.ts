import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  ScanCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { backOff, pause } from '../../shared/adapters/dynamodb/pause.ts';
import { hashOf } from './export-stage.ts';
import { itemOfLine } from './item-line.ts';
import { readNote, writeNote } from './noted.ts';
import {
  noteFile,
  type StageNote,
  type StageTable,
  stageFormat,
  tableFile,
} from './stage-files.ts';

/**
 * Writes an exported folder into the tables of a stage that is empty. Files are checked by their
 * hashes before anything is written, and contacts come last: nobody is there to be mailed before
 * what they stopped is. Its progress is noted in the folder, so that a load that was stopped
 * continues.
 */
export const loadStage = async (
  client: DynamoDBClient,
  { tables, folder, onProgress = () => undefined }: LoadRequest,
): Promise<Readonly<Record<StageTable, number>>> => {
  const exported = await checkedExport(folder);
  const progressFile = join(folder, `loaded-into-${tables.contacts}.json`);
  let note: LoadNote = readNote<LoadNote>(progressFile) ?? {};
  if (Object.keys(note).length === 0)
    for (const table of loadOrder) await requireEmpty(client, tables[table]);
  for (const table of loadOrder) {
    const { items } = exported.tables[table] ?? { items: 0 };
    const done = note[table] ?? { lines: 0, bytes: 0 };
    for await (const progress of written(client, tables[table], tableFile(folder, table), done)) {
      note = { ...note, [table]: progress };
      writeNote(progressFile, note);
      onProgress(tables[table], progress.lines, items);
    }
    const { lines } = note[table] ?? done;
    if (lines !== items)
      throw new Error(`${table}.jsonl held ${lines} items, where ${items} were exported`);
  }
  return Object.fromEntries(loadOrder.map((table) => [table, note[table]?.lines ?? 0])) as Record<
    StageTable,
    number
  >;
};

type LoadRequest = {
  readonly tables: Readonly<Record<StageTable, string>>;
  readonly folder: string;
  readonly onProgress?: (table: string, items: number, of: number) => void;
};

/** Stops and claims before those whom they are about. */
export const loadOrder = [
  'consent',
  'mailings',
  'contacts',
] as const satisfies readonly StageTable[];

type LoadNote = Partial<Record<StageTable, Progress>>;
type Progress = { readonly lines: number; readonly bytes: number };

/** What is said of an export, once every file of it has the hash that was noted. */
export const checkedExport = async (folder: string): Promise<StageNote> => {
  const note = readNote<StageNote>(noteFile(folder));
  if (note?.format !== stageFormat)
    throw new Error(`${folder} holds no export in the format ${stageFormat}`);
  for (const table of loadOrder) {
    const sha256 = note.tables[table]?.sha256;
    if (sha256 === undefined)
      throw new Error(`the export of ${table} is not complete: continue with it`);
    if ((await hashOf(tableFile(folder, table))) !== sha256)
      throw new Error(`${table}.jsonl is not as it was exported`);
  }
  return note;
};

const requireEmpty = async (client: DynamoDBClient, name: string): Promise<void> => {
  const { Items = [] } = await client.send(
    new ScanCommand({ TableName: name, ConsistentRead: true, Limit: 1 }),
  );
  if (Items.length > 0)
    throw new Error(`${name} is not empty: a stage is loaded into tables that hold nothing`);
};

/** What one call takes (`BatchWriteItem`). */
const itemsOfCall = 25;
const callsAtOnce = 4;
/** Two between notes: what is written twice is the same. */
const itemsOfNote = itemsOfCall * callsAtOnce * 5;

async function* written(
  client: DynamoDBClient,
  name: string,
  file: string,
  from: Progress,
): AsyncGenerator<Progress> {
  let progress = from;
  let waiting: Buffer[] = [];
  const put = async (): Promise<Progress> => {
    await putAll(client, name, waiting);
    const bytes = waiting.reduce((sum, line) => sum + line.length + 1, 0);
    progress = { lines: progress.lines + waiting.length, bytes: progress.bytes + bytes };
    waiting = [];
    return progress;
  };
  for await (const line of linesOf(file, from.bytes)) {
    waiting.push(line);
    if (waiting.length >= itemsOfNote) yield await put();
  }
  if (waiting.length > 0) yield await put();
}

/** Cut at line feeds alone: a text of an item may hold what other readers take for the end of a line. */
export async function* linesOf(file: string, start: number): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { start })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      yield rest.subarray(from, end);
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
}

const putAll = async (
  client: DynamoDBClient,
  name: string,
  lines: readonly Buffer[],
): Promise<void> => {
  const groups = Array.from({ length: Math.ceil(lines.length / itemsOfCall) }, (_, at) =>
    lines.slice(at * itemsOfCall, (at + 1) * itemsOfCall),
  );
  for (let at = 0; at < groups.length; at += callsAtOnce)
    await Promise.all(
      groups.slice(at, at + callsAtOnce).map((some) =>
        putSome(
          client,
          name,
          some.map((line) => ({ PutRequest: { Item: itemOfLine(line.toString()) } })),
        ),
      ),
    );
};

/** Until all of them are stored; what is held back comes again, later each time. */
const putSome = async (
  client: DynamoDBClient,
  name: string,
  requests: readonly WriteRequest[],
): Promise<void> => {
  let left = requests;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const { UnprocessedItems = {} } = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [name]: [...left] } }),
    );
    left = UnprocessedItems[name] ?? [];
    if (left.length > 0) await pause(backOff(attempt));
  }
};
