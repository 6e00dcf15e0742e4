import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { defined } from '../../shared/kernel/object/defined.ts';
import { lineOfItem } from './item-line.ts';
import { readNote, writeNote } from './noted.ts';
import {
  noteFile,
  type StageNote,
  stageFormat,
  stageTables,
  type TableNote,
  tableFile,
} from './stage-files.ts';

/**
 * Writes every item of a stage's tables into a folder, one file per table and one item per line.
 * Its progress is noted after each page, so that an export that was stopped continues there; memory
 * holds one page of a megabyte. A table that is written to meanwhile is not read as of one moment.
 */
export const exportStage = async (
  client: DynamoDBClient,
  { tables, folder, onPage = () => undefined }: ExportRequest,
): Promise<StageNote> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let note: StageNote = readNote<StageNote>(noteFile(folder)) ?? {
    format: stageFormat,
    tables: {},
  };
  for (const table of stageTables) {
    const name = tables[table];
    const before = note.tables[table];
    if (before !== undefined && before.name !== name)
      throw new Error(`the folder holds an export of ${before.name}: export ${name} elsewhere`);
    const file = tableFile(folder, table);
    for await (const progress of exported(client, name, file, before)) {
      note = { ...note, tables: { ...note.tables, [table]: progress } };
      writeNote(noteFile(folder), note);
      onPage(name, progress);
    }
  }
  return note;
};

type ExportRequest = {
  /** Their names in the account. */
  readonly tables: Readonly<Record<(typeof stageTables)[number], string>>;
  readonly folder: string;
  readonly onPage?: (table: string, progress: TableNote) => void;
};

async function* exported(
  client: DynamoDBClient,
  name: string,
  file: string,
  before: TableNote | undefined,
): AsyncGenerator<TableNote> {
  if (before?.sha256 !== undefined) return;
  let note: TableNote = before ?? { name, items: 0, bytes: 0 };
  const out = await open(file, before === undefined ? 'w' : 'r+', 0o600);
  try {
    // What was written after the last note is read again.
    await out.truncate(note.bytes);
    do {
      const page = await client.send(
        new ScanCommand({
          TableName: name,
          ConsistentRead: true,
          ...defined({ ExclusiveStartKey: note.next }),
        }),
      );
      const items = page.Items ?? [];
      const text = Buffer.from(items.map(lineOfItem).join(''));
      await out.write(text, 0, text.length, note.bytes);
      await out.sync();
      const { next: _, ...sofar } = note;
      note = {
        ...sofar,
        items: note.items + items.length,
        bytes: note.bytes + text.length,
        ...defined({ next: page.LastEvaluatedKey }),
      };
      if (note.next !== undefined) yield note;
    } while (note.next !== undefined);
  } finally {
    await out.close();
  }
  yield { ...note, sha256: await hashOf(file) };
}

/** The SHA-256 of a file in hexadecimal, in flat memory. */
export const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};
