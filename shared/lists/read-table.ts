import { type CsvError, parse } from 'csv-parse/sync';

/**
 * A list as rows of cells. The separator is the one that splits the first lines most evenly; a
 * first line `sep=;`, which Excel understands, decides. A first row that holds an address is data,
 * and the columns are then called by their number. Empty rows are left out. Throws a
 * `ListFileError` for what is not a table, naming the line.
 */
export const readTable = (text: string, wanted: TableOptions = {}): Table => {
  const [, stated, rest] = /^sep=(.)\r?\n(.*)$/is.exec(text) ?? [];
  const body = rest ?? text;
  const separator = wanted.separator ?? separatorOf(stated) ?? likelySeparator(body);
  const records = parsed(body, separator);
  const [first] = records;
  if (first === undefined) throw new ListFileError('the file holds no row', 1);
  const hasHeader = wanted.hasHeader ?? !first.cells.some(looksLikeAddress);
  const data = hasHeader ? records.slice(1) : records;
  const width = Math.max(...records.slice(0, sampleRows).map(({ cells }) => cells.length));
  const columns = hasHeader
    ? first.cells.map((name) => name.normalize('NFC').trim())
    : Array.from({ length: width }, (_, index) => String(index + 1));
  const skipped = rest === undefined ? 0 : 1;
  return {
    separator,
    hasHeader,
    firstLine: 1 + skipped,
    columns,
    rows: data.map(({ cells, line }, row) => ({ row, line: line + skipped, cells })),
  };
};

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** What a caller knows better than the file shows. */
export type TableOptions = {
  readonly separator?: Separator | undefined;
  readonly hasHeader?: boolean | undefined;
};

/** A list file, read. */
export type Table = {
  readonly separator: Separator;
  readonly hasHeader: boolean;
  /** The line that the table starts on, from 1: not that of `sep=;`. */
  readonly firstLine: number;
  /** Names of the columns, or `1`, `2` … of a file without a header. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
};

/** One row of data. */
export type TableRow = {
  /** From 0, the header not counted. */
  readonly row: number;
  /** The line of the file that it starts on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** A file that is not a table; the message is for whoever made it. */
export class ListFileError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'ListFileError';
    this.line = line;
  }
}

type Numbered = { readonly cells: readonly string[]; readonly line: number };
type WithInfo = { readonly record: string[]; readonly info: { readonly lines: number } };

/** With `info` the parser returns each record with its position; its types do not say so. */
const isWithInfo = (one: unknown): one is WithInfo =>
  typeof one === 'object' && one !== null && 'record' in one && 'info' in one;

const parsed = (text: string, separator: Separator): readonly Numbered[] => {
  try {
    const found: readonly unknown[] = parse(text, { ...parserOptions, delimiter: separator });
    let line = 1;
    let countedTwice = 0;
    return found
      .filter(isWithInfo)
      .map(({ record, info }): Numbered => {
        const start = line;
        // The parser counts both halves of a line break inside quotation marks.
        for (const cell of record) countedTwice += cell.split('\r\n').length - 1;
        line = info.lines + 1 - countedTwice;
        return { cells: record, line: start };
      })
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    throw asListFileError(error);
  }
};

/** No honest row is longer, in characters; a quote that is never closed makes one. */
const longestRow = 1_000_000;

/** How the parser takes a list, for whoever reads one in a stream as well. */
export const parserOptions = {
  info: true,
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: longestRow,
} as const;

/** What the parser could not read, in words for whoever made the file; any other error as it is. */
export const asListFileError = (error: unknown): unknown => {
  const { code, lines } = error as Partial<CsvError> & { readonly lines?: number };
  const line = typeof lines === 'number' ? lines : 1;
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new ListFileError('a quotation mark is opened and never closed', line);
    case 'CSV_MAX_RECORD_SIZE':
      return new ListFileError(
        `a row is longer than ${longestRow} characters: is a quotation mark left open?`,
        line,
      );
    case 'CSV_INVALID_CLOSING_QUOTE':
      return new ListFileError('text follows a closing quotation mark', line);
    default:
      return error;
  }
};

const sampleRows = 20;

const separatorOf = (text: string | undefined): Separator | undefined =>
  separators.find((one) => one === text);

/** The separator that the first lines have most of, and every one of them the same number of. */
const likelySeparator = (text: string): Separator => {
  const lines = firstLines(text);
  const scores = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const least = Math.min(...counts);
    const even = counts.every((count) => count === counts[0]);
    return { separator, score: least * 2 + (even && least > 0 ? 1 : 0) };
  });
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.separator;
};

/** The first lines, without what is between quotation marks. */
const firstLines = (text: string): readonly string[] => {
  const bare = text.slice(0, 64_000).replace(/"(?:[^"]|"")*"/g, '""');
  const lines = bare.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  // The last one may be cut.
  const whole = lines.length > 1 && text.length > 64_000 ? lines.slice(0, -1) : lines;
  return whole.slice(0, sampleRows);
};

const looksLikeAddress = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim());
