import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process that still runs has the folder. */
export class DataDirInUse extends Error {
  constructor(dataDir: string, pid: number) {
    super(`the folder ${dataDir} is in use by process ${pid}; stop that one first`);
    this.name = 'DataDirInUse';
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

/**
 * Takes a state folder for this process and returns how to give it back. The note of a process that
 * was killed does not count.
 */
export const lockDataDir = (dataDir: string): (() => void) => {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'owner');
  const note = read(file);
  const pid = Number.parseInt(note, 10);
  if (pid > 0 && pid !== process.pid && isAlive(pid) && identity(pid) === note) {
    throw new DataDirInUse(dataDir, pid);
  }
  writeFileSync(file, identity(process.pid));
  return () => rmSync(file, { force: true });
};
