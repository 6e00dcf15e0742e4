import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Counts } from '../counts.ts';
import { isSameService, type ServiceIdentity } from './service-identity.ts';

/** How far a list has come, so that a command that was killed continues where it stopped. */
export type ImportProgress = {
  readonly importId: string;
  /** Every row before this one has been answered for. */
  readonly nextRow: number;
  /** How many rows had each outcome. */
  readonly counts: Counts;
  /** How many consents of rows are what by now: `granted`, `unproven`, `withdrawn`. */
  readonly consents: Counts;
  /** How many rows had something left out or changed, by what; a file of an earlier version has none. */
  readonly notes?: Counts;
  /** Rows that were not accepted, or not with all that they say. */
  readonly refused: number;
  /** Where those rows went. */
  readonly refusedFile: string;
  /** Where the rows went; not in what version 0.1.0 wrote. */
  readonly service?: ServiceIdentity;
};

/**
 * How far the same list has come in the same service; undefined where it has to be sent from its
 * first row, which costs time and nothing else: what was taken before is found to be there.
 */
export const readProgress = (
  file: string,
  { importId, service }: Pick<Required<ImportProgress>, 'importId' | 'service'>,
): ImportProgress | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as ImportProgress;
    return kept.importId === importId && isSameService(kept.service, service) ? kept : undefined;
  } catch {
    // Cut off while it was written by another way than ours: every row is sent again and counts once.
    return undefined;
  }
};

/** Replaces the file in one step, so that a kill leaves the old one or the new one. */
export const writeProgress = (file: string, progress: ImportProgress): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, JSON.stringify(progress), { mode: 0o600 });
  renameSync(`${file}.new`, file);
};
