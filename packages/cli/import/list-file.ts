import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { decodeList, type ListEncoding } from '../../../shared/lists/decode-list.ts';
import {
  asListFileError,
  ListFileError,
  parserOptions,
  readTable,
  type Table,
} from '../../../shared/lists/read-table.ts';
import { CliError, exitCodes } from '../cli-error.ts';

export type ListFile = {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly encoding: ListEncoding;
  /** The first rows; what a mapping is suggested from. */
  readonly sample: Table;
};

/** Looks at a list once, in flat memory: its hash, how it is written, its columns and first rows. */
export const openList = async (path: string): Promise<ListFile> => {
  const size = await sizeOf(path);
  const { sha256, isUtf8 } = await scan(path);
  const head = await firstBytes(path);
  const encoding = isUtf8 ? 'utf-8' : decodeList(head, decodeHead).encoding;
  const text = new TextDecoder(encoding).decode(head);
  const cut = size > head.length ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  const sample = tableOf(path, cut);
  return { path, size, sha256, encoding, sample };
};

/** The rows of a list in their order, empty ones left out, each with its number from 0. */
export async function* rowsOf({
  path,
  encoding,
  sample: { separator, hasHeader, firstLine },
}: ListFile): AsyncGenerator<ListedCells> {
  const parser = parse({ ...parserOptions, delimiter: separator, from_line: firstLine });
  // A failure to read reaches the loop below through the parser.
  pipeline(Readable.from(textOf(path, encoding)), parser, () => undefined);
  let row = hasHeader ? -1 : 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (record.every((cell) => cell.trim() === '')) continue;
      if (row >= 0) yield { row, cells: record, bytes: info.bytes };
      row += 1;
    }
  } catch (error) {
    throw ofFile(path, asListFileError(error));
  }
}

export type ListedCells = {
  readonly row: number;
  readonly cells: readonly string[];
  /** How much of the text was read by then. */
  readonly bytes: number;
};

type Parsed = { readonly record: string[]; readonly info: { readonly bytes: number } };

/** Enough for the columns, the separator and how dates are written. */
const headBytes = 256_000;

const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return found.size;
  throw new CliError(`there is no file ${path}`, exitCodes.usage);
};

const scan = async (path: string): Promise<{ sha256: string; isUtf8: boolean }> => {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    if (isUtf8) isUtf8 = decodes(utf8, chunk as Buffer);
  }
  return { sha256: hash.digest('hex'), isUtf8: isUtf8 && decodes(utf8) };
};

const decodes = (decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean => {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
};

const firstBytes = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const decodeHead = (bytes: Uint8Array, encoding: ListEncoding): string | undefined => {
  try {
    // The last character may be cut in two.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
};

async function* textOf(path: string, encoding: ListEncoding): AsyncGenerator<string> {
  const text = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path))
    yield text.decode(chunk as Buffer, { stream: true });
  yield text.decode();
}

const tableOf = (path: string, text: string): Table => {
  try {
    return readTable(text);
  } catch (error) {
    throw ofFile(path, error);
  }
};

const ofFile = (path: string, error: unknown): unknown =>
  error instanceof ListFileError
    ? new CliError(`${path}, line ${error.line}: ${error.message}`)
    : error;
