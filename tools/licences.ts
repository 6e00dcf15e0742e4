import { fileURLToPath } from 'node:url';
import { type LockedPackage, lockedPackages } from './locked-packages.ts';

/** Licences of what we ship: permissive, compatible with Apache-2.0, no duty to publish source. */
const shippable = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/**
 * Besides those, what may build and test: weak copyleft and data, for it is in no bundle. One package
 * states where its licence is as well.
 */
const usable = new Set([
  ...shippable,
  'CC-BY-4.0',
  'MPL-2.0',
  'Python-2.0',
  'MIT (http://mootools.net/license.txt)',
]);

/** Whether an SPDX expression can be met: one side of an OR, both sides of an AND. */
export const isAllowed = (expression: string, allowed: ReadonlySet<string>): boolean => {
  const bare = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/\sOR\s/.test(bare)) return bare.split(/\sOR\s/).some((side) => isAllowed(side, allowed));
  if (/\sAND\s/.test(bare)) return bare.split(/\sAND\s/).every((side) => isAllowed(side, allowed));
  return allowed.has(bare);
};

export type Objection = {
  readonly name: string;
  readonly licence: string;
  readonly shipped: boolean;
};

/** The packages whose licence is not on the list for what they are used for. */
export const objections = (packages: readonly LockedPackage[]): readonly Objection[] =>
  packages.flatMap(({ name, version, licence, shipped }) =>
    licence !== undefined && isAllowed(licence, shipped ? shippable : usable)
      ? []
      : [{ name: `${name}@${version}`, licence: licence ?? 'none stated', shipped }],
  );

if (import.meta.main) {
  const packages = lockedPackages(fileURLToPath(new URL('../', import.meta.url)));
  const found = objections(packages);
  for (const { name, licence, shipped } of found)
    console.error(`${name}: ${licence} is not on the list for ${shipped ? 'shipping' : 'tools'}`);
  console.log(`${packages.length} packages, ${found.length} with a licence that is not allowed`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
