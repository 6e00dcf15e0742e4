import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isAllowed, objections } from '../../tools/licences.ts';
import { type LockedPackage, lockedPackages, ownFolders } from '../../tools/locked-packages.ts';
import { nodeVersions } from '../support/node-versions.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
const manifests = ownFolders(root).map((folder) => ({
  folder,
  manifest: JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as Readonly<
    Record<(typeof kinds)[number], Record<string, string>>
  >,
}));
const aPackage = (change: Partial<LockedPackage>): LockedPackage => ({
  path: 'node_modules/planted',
  name: 'planted',
  version: '1.0.0',
  licence: 'MIT',
  integrity: undefined,
  shipped: true,
  bundled: false,
  ...change,
});

test.each(nodeVersions())(
  'npm ci on Node $version has nothing to warn of',
  ({ path }) => {
    // What this run of npm was told is not what somebody types.
    const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
    const env = {
      ...Object.fromEntries(own),
      PATH: `${dirname(path)}${delimiter}${process.env['PATH']}`,
    };
    const args = ['ci', '--dry-run', '--offline', '--ignore-scripts'];
    const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toMatch(/warn|deprecated|EBADENGINE/i);
  },
  120_000,
);

describe('what we depend on', () => {
  test('our own packages are the repository and its workspaces', () => {
    expect(ownFolders(root)).toEqual(expect.arrayContaining(['', 'packages/client']));
  });

  test.each(manifests)(
    'every version in $folder/package.json is pinned exactly',
    ({ manifest }) => {
      for (const kind of kinds)
        for (const [name, version] of Object.entries(manifest[kind] ?? {}))
          expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    },
  );

  test('the lock file names no registry', () => {
    expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toMatch(/"resolved": "\w+:/);
  });

  test('every archive of the lock file carries its checksum', () => {
    const unchecked = lockedPackages(root).filter(
      ({ integrity, bundled }) => integrity === undefined && !bundled,
    );
    expect(unchecked).toEqual([]);
  });

  test('every licence is on the list for what the package is used for', () => {
    expect(objections(lockedPackages(root))).toEqual([]);
  });

  test.each([
    ['GPL-3.0-only', true],
    ['MPL-2.0', true],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['MIT AND GPL-2.0-only', false],
    [undefined, false],
  ])('a package without an accepted licence is objected to: %s', (licence, shipped) => {
    expect(objections([aPackage({ licence, shipped })])).toHaveLength(1);
  });

  test('a choice of licences is met by one of them, a sum by all', () => {
    const allowed = new Set(['MIT', 'ISC']);
    expect(isAllowed('(MIT OR GPL-3.0-or-later)', allowed)).toBe(true);
    expect(isAllowed('MIT AND ISC', allowed)).toBe(true);
    expect(isAllowed('MIT AND GPL-3.0-or-later', allowed)).toBe(false);
  });
});

describe('the bill of materials', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { components } = JSON.parse(stdout) as {
    readonly components: readonly {
      readonly purl: string;
      readonly properties?: readonly { readonly name: string; readonly value: string }[];
    }[];
  };

  test('the bill of materials has every package of the lock file and our own', () => {
    const ours = ownFolders(root).filter((folder) => folder !== '');
    const named = new Set(components.map(({ purl }) => purl));
    const locked = lockedPackages(root).map(
      ({ name, version }) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`,
    );
    expect(locked.length).toBeGreaterThan(500);
    expect([...new Set(locked)].filter((purl) => !named.has(purl))).toEqual([]);
    expect(named.size).toBe(new Set(locked).size + ours.length);
  });

  test('the bill of materials marks tools as for development, and not what is shipped', () => {
    const isTool = (name: string): boolean =>
      (components.find(({ purl }) => purl.startsWith(`pkg:npm/${name}@`))?.properties ?? []).some(
        (property) => property.name === 'cdx:npm:package:development' && property.value === 'true',
      );
    expect([isTool('vitest'), isTool('zod')]).toEqual([true, false]);
  });
});
