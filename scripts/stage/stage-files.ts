import { join } from 'node:path';
import type { StoredItem } from './item-line.ts';

/** The tables of a stage in the order in which they are exported: what stops mail is read last. */
export const stageTables = ['contacts', 'consent', 'mailings'] as const;
export type StageTable = (typeof stageTables)[number];

export const stageFormat = 'grondslag-stage/1';

/** `stage.json` of a folder: what is in it, and how far its export is. */
export type StageNote = {
  readonly format: typeof stageFormat;
  readonly tables: Partial<Record<StageTable, TableNote>>;
};

export type TableNote = {
  /** The name of the table that it was read from. */
  readonly name: string;
  readonly items: number;
  /** Bytes of its file, `TABLE.jsonl`, that count; what follows was cut off in a write. */
  readonly bytes: number;
  /** Where the reading continues; absent at the end. */
  readonly next?: StoredItem;
  /** Hash of the whole file, in hexadecimal, once it is whole. */
  readonly sha256?: string;
};

export const noteFile = (folder: string): string => join(folder, 'stage.json');
export const tableFile = (folder: string, table: StageTable): string =>
  join(folder, `${table}.jsonl`);
