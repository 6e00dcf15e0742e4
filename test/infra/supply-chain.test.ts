import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isAllowed, objections } from '../../tools/licences.ts';
import { type LockedPackage, lockedPackages, ownFolders } from '../../tools/locked-packages.ts';
import { billOfMaterials } from '../../tools/sbom.ts';

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
  optional: false,
  bundled: false,
  dependencies: [],
  ...change,
});

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
  ])('%s is objected to', (licence, shipped) => {
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
  const bom = billOfMaterials(root);
  const references = new Set(bom.components.map((component) => component['bom-ref']));

  test('it has every package of the lock file, once', () => {
    expect(references.size).toBe(lockedPackages(root).length);
  });

  test('every dependency that it states is a component of it', () => {
    const stated = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(stated.length).toBeGreaterThan(bom.components.length / 2);
    expect(stated.filter((reference) => !references.has(reference))).toEqual([]);
  });

  test('what we depend on directly is what package.json says', () => {
    const direct = bom.dependencies[0]?.dependsOn ?? [];
    const names = manifests.flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}));
    expect(names).toContain('openapi-fetch');
    for (const name of names)
      expect(direct.some((reference) => reference.endsWith(`#node_modules/${name}`))).toBe(true);
  });

  test('tools are marked as not shipped, and the checksums are those of the lock file', () => {
    const find = (name: string) =>
      bom.components.find((component) => component.purl.startsWith(`pkg:npm/${name}@`));
    expect(find('vitest')?.scope).toBe('excluded');
    expect(find('zod')?.scope).toBe('required');
    const zod = lockedPackages(root).find(({ path }) => path === 'node_modules/zod');
    const hex = find('zod')?.hashes[0]?.content ?? '';
    expect(`sha512-${Buffer.from(hex, 'hex').toString('base64')}`).toBe(zod?.integrity);
  });

  test('the same lock file gives the same bill', () => {
    expect(billOfMaterials(root)).toEqual(bom);
  });
});
