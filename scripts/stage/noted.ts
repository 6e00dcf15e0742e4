import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a file of notes holds, or undefined where there is none yet. */
export const readNote = <Note>(file: string): Note | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Note) : undefined;

/** Replaces the file in one step, so that a kill leaves the old note or the new one. */
export const writeNote = (file: string, note: object): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
};
