import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Another process that still runs has the folder. */
export class DataDirInUseError extends Error {
  constructor(dataDir: string, pid: number) {
    super(
      `the folder ${dataDir} is in use by process ${pid} and was left untouched; stop that one first`,
    );
    this.name = 'DataDirInUseError';
  }
}

/** Whether a process with this id exists. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** What a process was started with, where the system tells; otherwise an empty text. */
export const commandLine = (pid: number): string =>
  read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');

// A pid alone may have been given to a stranger since the computer was restarted.
const identity = (pid: number) => `${pid} ${commandLine(pid)}`.trim();

/** Takes away every right of others on a folder and all that is in it, also of an earlier version. */
const ownerOnly = (path: string): void => {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  // A file or folder keeps its owner's own rights, and nobody else's.
  chmodSync(path, stat.mode & 0o700);
  if (stat.isDirectory()) for (const name of readdirSync(path)) ownerOnly(join(path, name));
};

/**
 * Takes a state folder for this process and returns how to give it back. The note of a process that
 * was killed does not count. Throws `DataDirInUseError`, before it touches anything, while another runs.
 * The folder holds personal data: its files, and those that this process and its children write from
 * now on, are the owner's alone.
 */
export const lockDataDir = (dataDir: string): (() => void) => {
  const file = join(dataDir, 'owner');
  const note = read(file);
  const pid = Number.parseInt(note, 10);
  if (pid > 0 && pid !== process.pid && isAlive(pid) && identity(pid) === note) {
    throw new DataDirInUseError(dataDir, pid);
  }
  process.umask(0o077);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, identity(process.pid));
  ownerOnly(dataDir);
  return () => rmSync(file, { force: true });
};

/** Empties a state folder. Throws `DataDirInUseError`, and deletes nothing, while a process runs on it. */
export const emptyDataDir = (dataDir: string): void => {
  const unlock = lockDataDir(dataDir);
  for (const name of readdirSync(dataDir))
    if (name !== 'owner') rmSync(join(dataDir, name), { recursive: true, force: true });
  unlock();
};
