import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../../shared/adapters/sqlite/migrations.ts';

/**
 * What is wrong with a file that is to hold a machine's data, or undefined: it is not a SQLite file, it is
 * damaged, or a newer version wrote it. `full` compares indices with their tables too.
 */
export const whatIsWrong = (path: string, check: 'quick' | 'full'): string | undefined => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path);
    return problemOf(db, check);
  } catch (error) {
    return `it cannot be read: ${(error as Error).message}`;
  } finally {
    db?.close();
  }
};

/** The same of a file that is open. */
export const problemOf = (db: DatabaseSync, check: 'quick' | 'full'): string | undefined => {
  const pragma = check === 'full' ? 'integrity_check(1)' : 'quick_check(1)';
  const [said] = Object.values(db.prepare(`PRAGMA ${pragma}`).get() ?? {});
  if (said !== 'ok') return `it is damaged: ${String(said)}`;
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as {
    user_version: number;
  };
  if (version > migrations.length) return 'a newer version of this service wrote it';
  return version === 0 ? 'it is not a file of this service' : undefined;
};
