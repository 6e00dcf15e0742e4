import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { keysBeside, machineFolder, requireOwnFile } from './machine-folder.ts';
import { whatIsWrong } from './what-is-wrong.ts';

/**
 * Copies the file of a machine, as of one moment, while the service continues; its keys go beside it. The
 * copy has its name only when it is whole and on disk. Throws where the name is taken.
 */
export const backupFile = async (
  dataDir: string,
  target: string,
  now: Date,
): Promise<{ readonly bytes: number }> => {
  const { file, settings, lastBackup } = machineFolder(dataDir);
  requireOwnFile(file);
  for (const taken of [target, keysBeside(target)])
    if (existsSync(taken)) throw new Error(`${taken} is there already: name another file`);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  // Before there is anything in it that others may not read.
  writeFileSync(part, '', { mode: 0o600 });
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    // All pages in one step: in several, each write of the service would restart the copy.
    await backup(source, part, { rate: allPages });
  } finally {
    source.close();
  }
  asOneFile(part);
  const wrong = whatIsWrong(part, 'quick');
  if (wrong !== undefined) {
    rmSync(part, { force: true });
    throw new Error(`the copy of ${file} is not good: ${wrong}`);
  }
  if (existsSync(settings)) {
    copyFileSync(settings, keysBeside(target));
    onDisk(keysBeside(target));
  }
  onDisk(part);
  renameSync(part, target);
  writeFileSync(lastBackup, `${now.toISOString()}\n`, { mode: 0o600 });
  return { bytes: statSync(target).size };
};

const allPages = 2 ** 31 - 1;

/** Without files beside it, so that it can be copied and read anywhere. */
const asOneFile = (path: string): void => {
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
  } finally {
    db.close();
  }
};

/** Returns when the disk has it. */
export const onDisk = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
