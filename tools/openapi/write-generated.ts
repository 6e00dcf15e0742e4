import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Writes what has drifted, or with `check` only says so and fails. */
export const writeGenerated = (files: ReadonlyMap<string, string>, check: boolean): void => {
  for (const file of drifted(files)) {
    if (!check) writeFileSync(join(root, file), files.get(join(root, file)) ?? '');
    console.log(`${check ? 'drifted' : 'wrote'} ${file}`);
    if (check) process.exitCode = 1;
  }
};

const root = join(import.meta.dirname, '../..');

/** The files that are not as they would be generated now. */
export const drifted = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files]
    .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
    .map(([file]) => relative(root, file));
