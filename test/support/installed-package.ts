import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
/** Nothing is asked of a registry: what the package depends on is packed from node_modules. */
const env = { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' };

/** Packs one of our packages as it is published and installs it with npm into an empty folder. */
export const installPackage = async (
  name: string,
  dependencies: readonly string[],
): Promise<InstalledPackage> => {
  const folder = await mkdtemp(join(tmpdir(), 'grondslag-package-'));
  const tarballs = join(folder, 'tarballs');
  const app = join(folder, 'app');
  await Promise.all([mkdir(tarballs), mkdir(app)]);
  const npm = (cwd: string, ...args: string[]) => run('npm', args, { cwd, env });
  await npm(root, 'pack', '--silent', `--workspace=${name}`, `--pack-destination=${tarballs}`);
  const packages = dependencies.map((dependency) => `./node_modules/${dependency}`);
  // Without a package named, npm would pack the repository.
  if (packages.length > 0)
    await npm(
      root,
      'pack',
      '--silent',
      '--ignore-scripts',
      `--pack-destination=${tarballs}`,
      ...packages,
    );
  await writeFile(join(app, 'package.json'), '{ "private": true, "type": "module" }\n');
  const files = (await readdir(tarballs)).map((file) => join(tarballs, file));
  const cache = `--cache=${join(folder, 'cache')}`;
  await npm(
    app,
    'install',
    '--silent',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    cache,
    ...files,
  );
  return {
    app,
    files: await filesOf(join(app, 'node_modules', name)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

export type InstalledPackage = {
  /** A project that has the package among its node_modules and nothing of this repository. */
  readonly app: string;
  /** What the package holds, as paths within it, sorted. */
  readonly files: readonly string[];
  readonly remove: () => Promise<void>;
};

const filesOf = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
};
