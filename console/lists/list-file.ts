import { hexFromBytes } from '../../shared/kernel/bytes/bytes.ts';
import { type Decode, decodeList } from '../../shared/lists/decode-list.ts';
import { readTable, type Table, type TableRow } from '../../shared/lists/read-table.ts';
import { csvLine } from '../parts/save-file.ts';

export type ListFile = {
  readonly name: string;
  readonly encoding: string;
  readonly table: Table;
  /** SHA-256 of its bytes: the same file is the same list, whatever it is called. */
  readonly hash: string;
};

/** Reads a list on this machine. Throws a `ListFileError` where it is not a table. */
export const readListFile = async (file: File): Promise<ListFile> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { text, encoding } = decodeList(bytes, decode);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { name: file.name, encoding, table: readTable(text), hash: hexFromBytes(hash) };
};

/** The longest list that is loaded here; the command takes any. */
export const mostRows = 50_000;

/** Some rows of a list as a CSV file of its own, with the header. */
export const partOf = (
  { columns, hasHeader }: Pick<Table, 'columns' | 'hasHeader'>,
  rows: readonly TableRow[],
): string =>
  [...(hasHeader ? [csvLine(columns)] : []), ...rows.map(({ cells }) => csvLine(cells))].join('');

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
