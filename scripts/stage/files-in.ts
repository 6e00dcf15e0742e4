import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder by their names with slashes; none where there is no folder. */
export const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(folder, name)).isFile())
        .map((name) => name.replaceAll('\\', '/'))
        .toSorted()
    : [];
