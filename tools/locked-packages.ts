import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every third-party package in package-lock.json, in its order; what is installed counts before
 * what the lock says. Our own workspaces are not among them.
 */
export const lockedPackages = (root: string): readonly LockedPackage[] =>
  Object.entries(lockOf(root))
    .filter(([path, entry]) => !isOurs(path) && entry.link !== true)
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '0.0.0',
      licence: statedLicence(manifestOf(root, path)) ?? entry.license,
      integrity: entry.integrity,
      shipped: entry.dev !== true && entry.devOptional !== true,
      bundled: entry.inBundle === true,
    }));

/** Folders of our own packages: the root as the empty path, then the workspaces. */
export const ownFolders = (root: string): readonly string[] =>
  Object.keys(lockOf(root)).filter(isOurs);

const isOurs = (path: string): boolean => !`/${path}`.includes('/node_modules/');

const lockOf = (root: string): Readonly<Record<string, LockEntry>> =>
  (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, LockEntry>>;
    }
  ).packages;

/** One package of the lock file, with the licence that its own package.json states. */
export type LockedPackage = {
  /** Where it is installed, which also says whose dependency it is. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; undefined when neither the package nor the lock file says. */
  readonly licence: string | undefined;
  /** Sub-resource integrity, `sha512-` and base64. */
  readonly integrity: string | undefined;
  /** False for what only builds and tests: it is in no bundle. */
  readonly shipped: boolean;
  /** Comes inside its parent's archive, whose checksum covers it. */
  readonly bundled: boolean;
};

type LockEntry = {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly inBundle?: boolean;
  readonly link?: boolean;
  readonly name?: string;
};

type Manifest = {
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
};

/** Older packages write an object or a list; several entries mean a choice. */
const statedLicence = ({ license, licenses }: Manifest): string | undefined => {
  if (typeof license === 'string') return license;
  if (license?.type !== undefined) return license.type;
  const types = (licenses ?? []).flatMap(({ type }) => (type === undefined ? [] : [type]));
  return types.length === 0 ? undefined : types.join(' OR ');
};

const manifestOf = (root: string, path: string): Manifest => {
  const file = join(root, path, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
};
