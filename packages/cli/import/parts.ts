import { type ListedCells, type ListFile, rowsOf } from './list-file.ts';

/** A list in parts of which each is a list by itself: with the header, and few enough bytes. */
export async function* partsOf(
  list: ListFile,
  fromRow: number,
  { rows: mostRows, bytes: mostBytes }: PartLimits = defaultLimits,
): AsyncGenerator<Part> {
  const header = lineOf(list.sample.columns);
  let lines: string[] = [];
  let cells: (readonly string[])[] = [];
  let size = header.length;
  let first = fromRow;
  let read = 0;
  const part = (): Part => ({ rowsBefore: first, text: header + lines.join(''), cells, read });
  for await (const row of rowsOf(list)) {
    if (row.row < fromRow) continue;
    const line = lineOf(row.cells);
    const bytes = Buffer.byteLength(line);
    if (lines.length > 0 && (lines.length >= mostRows || size + bytes > mostBytes)) {
      yield part();
      first += lines.length;
      [lines, cells, size] = [[], [], header.length];
    }
    lines.push(line);
    cells.push(row.cells);
    size += bytes;
    read = row.bytes;
  }
  if (lines.length > 0) yield part();
}

export type Part = {
  /** Rows of the list before the first of this part. */
  readonly rowsBefore: number;
  /** A CSV file. */
  readonly text: string;
  readonly cells: readonly ListedCells['cells'][];
  /** How much of the text of the list was read by its end. */
  readonly read: number;
};

export type PartLimits = { readonly rows: number; readonly bytes: number };

/** Small enough to show progress and to lose little, and far below the 4 MB that a call may have. */
export const defaultLimits: PartLimits = { rows: 250, bytes: 1_000_000 };

/** A row as CSV (RFC 4180), every cell in quotation marks. */
export const lineOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
