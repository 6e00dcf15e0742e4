import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CorpusRow } from './corpus-row.ts';

/** Reads a file of one JSON object per line; throws when it cannot be read as that. */
export const readCorpus = (path: string): Corpus => {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return { sha256: sha256(text), rows: lines.map((line) => JSON.parse(line) as CorpusRow) };
};

/** A corpus file with the hash that weights name it by. */
export type Corpus = { readonly sha256: string; readonly rows: readonly CorpusRow[] };

/** SHA-256 in lower-case hex of a text or of bytes. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');
