import { type ZipPlace, zipEnd, zipFile, zipHeaderLength } from '../evidence/bundle/zip.ts';
import { concatBytes } from '../kernel/bytes/bytes.ts';
import type { Sha256 } from '../kernel/digest.ts';
import type { BundleEntry } from './bundle-job.ts';

/**
 * Files as they stand in an archive that already has this many bytes, and what its list will say of
 * them.
 */
export const archived = (
  { bytesOf, crc32, sha256Of }: ArchiveTools,
  files: readonly TextFile[],
  from: number,
): { readonly bytes: Uint8Array; readonly entries: readonly BundleEntry[] } => {
  const parts: Uint8Array[] = [];
  const entries: BundleEntry[] = [];
  let offset = from;
  for (const file of files) {
    const bytes = bytesOf(file.text);
    const name = bytesOf(file.name);
    const crc = crc32(bytes);
    parts.push(zipFile({ name, bytes, crc }));
    entries.push({ name: file.name, size: bytes.length, crc, offset, sha256: sha256Of(bytes) });
    offset += zipHeaderLength(name.length) + bytes.length;
  }
  return { bytes: concatBytes(...parts), entries };
};

/** The list that ends the archive. */
export const archiveEnd = (
  { bytesOf }: ArchiveTools,
  entries: readonly BundleEntry[],
  offset: number,
): Uint8Array =>
  zipEnd(
    entries.map((entry): ZipPlace => ({ ...entry, name: bytesOf(entry.name) })),
    offset,
  );

export type TextFile = { readonly name: string; readonly text: string };

/** What the platform provides: UTF-8, check sums and hashes. */
export type ArchiveTools = {
  readonly bytesOf: (text: string) => Uint8Array;
  /** CRC-32 as ZIP has it. */
  readonly crc32: (bytes: Uint8Array) => number;
  readonly sha256Of: (bytes: Uint8Array) => Sha256;
};

/** Records as JSON Lines. */
export const linesOf = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** A record as a file that a person can read too. */
export const jsonFile = (name: string, value: unknown): TextFile => ({
  name,
  text: `${JSON.stringify(value, undefined, 2)}\n`,
});
