import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LockedPackage, lockedPackages, ownFolders } from './locked-packages.ts';

/** A CycloneDX 1.6 bill of materials of the lock file; the same lock file gives the same bytes. */
export const billOfMaterials = (root: string) => {
  const manifest = manifestOf(root, '');
  const packages = lockedPackages(root);
  const find = resolver(packages);
  const self = purl(manifest.name, manifest.version);
  const digest = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  const dependsOn = (from: string, names: readonly string[]) =>
    [...new Set(names.flatMap((name) => find(from, name) ?? []).map(reference))].toSorted();
  // Our own packages are one application: what a workspace depends on, it depends on.
  const direct = ownFolders(root).flatMap((folder) => {
    const { dependencies, devDependencies, optionalDependencies } = manifestOf(root, folder);
    return dependsOn(
      folder,
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    );
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: manifest.name,
        version: manifest.version,
        purl: self,
        licenses: licencesOf(manifest.license),
      },
    },
    components: packages.map(component),
    dependencies: [
      { ref: self, dependsOn: [...new Set(direct)].toSorted() },
      ...packages.map((locked) => ({
        ref: reference(locked),
        dependsOn: dependsOn(locked.path, locked.dependencies),
      })),
    ],
  };
};

const manifestOf = (root: string, folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;

/** Package URL (purl specification, type npm): the scope's @ is percent-encoded. */
const purl = (name: string, version: string): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** The same package may be installed twice; its place makes the reference unique. */
const reference = ({ name, version, path }: LockedPackage): string =>
  `${purl(name, version)}#${path}`;

const hashesOf = (integrity: string | undefined) => {
  const base64 = /^sha512-(\S+)/.exec(integrity ?? '')?.[1];
  return base64 === undefined
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
};

const licencesOf = (licence: string | undefined) => {
  if (licence === undefined) return [];
  return /\s(?:OR|AND)\s/.test(licence)
    ? [{ expression: licence.replace(/^\((.*)\)$/, '$1') }]
    : [{ license: { id: licence } }];
};

const scopeOf = ({ shipped, optional }: LockedPackage): string => {
  if (!shipped) return 'excluded';
  return optional ? 'optional' : 'required';
};

const component = (locked: LockedPackage) => {
  const [group, bare] = locked.name.startsWith('@') ? locked.name.split('/') : [];
  return {
    type: 'library',
    'bom-ref': reference(locked),
    ...(group === undefined ? {} : { group }),
    name: bare ?? locked.name,
    version: locked.version,
    scope: scopeOf(locked),
    purl: purl(locked.name, locked.version),
    licenses: licencesOf(locked.licence),
    hashes: hashesOf(locked.integrity),
  };
};

/** Finds a dependency as Node does: in the package's own folder, then in those above it. */
const resolver = (packages: readonly LockedPackage[]) => {
  const byPath = new Map(packages.map((locked) => [locked.path, locked] as const));
  return (from: string, name: string): LockedPackage | undefined => {
    for (
      let place = from;
      ;
      place = place.slice(0, Math.max(place.lastIndexOf('node_modules/'), 0))
    ) {
      const base = place.replace(/\/$/, '');
      const found = byPath.get(
        base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`,
      );
      if (found !== undefined || place === '') return found;
    }
  };
};

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

if (import.meta.main) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const file = resolve(process.argv[2] ?? join(root, 'artifacts/sbom.cdx.json'));
  const bom = billOfMaterials(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${bom.components.length} components in ${file}`);
}
