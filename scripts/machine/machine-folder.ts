import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where one machine keeps what, in its data folder. */
export const machineFolder = (dataDir: string) => ({
  file: join(dataDir, 'grondslag.db'),
  settings: join(dataDir, 'settings.json'),
  /** When a backup was made last, as a moment in ISO 8601. */
  lastBackup: join(dataDir, 'last-backup'),
});

/** The parts of a SQLite file that belong together. */
export const partsOf = (file: string): readonly string[] => [file, `${file}-wal`, `${file}-shm`];

/** The keys beside a backup. */
export const keysBeside = (file: string): string => `${file}.keys`;

/**
 * Throws unless the file is there and ours: what another user writes beside it, the service cannot
 * open afterwards.
 */
export const requireOwnFile = (file: string): void => {
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const me = process.getuid?.();
  const { uid } = statSync(file);
  if (me !== undefined && me !== uid)
    throw new Error(`${file} belongs to another user: run this as user ${uid}`);
};
