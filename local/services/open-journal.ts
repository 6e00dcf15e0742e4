import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Opens a journal and replays what it holds. A record is with the operating system when `append`
 * returns, so it survives `kill -9` of this process (not the loss of power).
 */
export const openJournal = <Entry>(
  file: string | undefined,
  apply: (record: Entry) => void,
): Journal<Entry> => {
  if (file === undefined) return { append() {}, rewrite() {}, close() {} };
  mkdirSync(dirname(file), { recursive: true });
  replay(file, apply);
  let handle = openSync(file, 'a');
  // A new line first: what follows half a line must not be lost with it.
  writeSync(handle, '\n');

  return {
    append: (...records) => {
      const lines = records.map((record) => `${JSON.stringify(record)}\n`);
      if (lines.length > 0) writeSync(handle, lines.join(''));
    },
    rewrite: (records) => {
      const next = openSync(`${file}.next`, 'w');
      for (const record of records) writeSync(next, `${JSON.stringify(record)}\n`);
      closeSync(handle);
      closeSync(next);
      renameSync(`${file}.next`, file);
      handle = openSync(file, 'a');
    },
    close: () => closeSync(handle),
  };
};

/** An append-only file of JSON records; without a file it forgets everything. */
type Journal<Entry> = {
  append(...records: readonly Entry[]): void;
  /** Replaces the whole file by these records, atomically. */
  rewrite(records: Iterable<Entry>): void;
  close(): void;
};

const parse = <Entry>(line: string): Entry | undefined => {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    // A process that was killed while it wrote leaves half a last line: it was never acknowledged.
    return undefined;
  }
};

const replay = <Entry>(file: string, apply: (record: Entry) => void) => {
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const record = line === '' ? undefined : parse<Entry>(line);
    if (record !== undefined) apply(record);
  }
};
