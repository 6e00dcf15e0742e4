import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** This Node, and one of each other version on the PATH that our packages promise to run on. */
export const nodeVersions = (): readonly NodeVersion[] => {
  const found = new Map([[process.version, process.execPath]]);
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, 'node');
    if (!existsSync(path)) continue;
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    if (Number(/^v(\d+)/.exec(version)?.[1]) >= oldest && !found.has(version))
      found.set(version, path);
  }
  return [...found].map(([version, path]) => ({ version, path }));
};

export type NodeVersion = { readonly version: string; readonly path: string };

/** As `engines` of the packages says. */
const oldest = 20;
