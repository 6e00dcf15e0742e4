import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file that holds everything that is recorded; in memory without a folder. Throws while a restore of
 * the folder is half done, when the file may be missing or without what was written last.
 */
export const databaseFile = (dataDir: string | undefined): string => {
  if (dataDir === undefined) return ':memory:';
  if (restoringMark(dataDir).read() !== undefined)
    throw new Error(`a restore of ${dataDir} was cut off: run it again before the service starts`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return join(dataDir, 'grondslag.db');
};

/** Stands in a folder while its file is replaced, and says where what was there is kept. */
export const restoringMark = (dataDir: string) => {
  const mark = join(dataDir, 'restoring');
  return {
    read: () => (existsSync(mark) ? readFileSync(mark, 'utf8') : undefined),
    put: (aside: string) => writeFileSync(mark, aside, { mode: 0o600 }),
    remove: () => rmSync(mark, { force: true }),
  };
};
