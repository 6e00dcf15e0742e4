import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The copyright and licence of every package that is in a bundle, as one text: MIT, ISC, BSD and Apache-2.0 ask that a
 * copy carries them. A package without such a file is named with the licence that it states.
 *
 * @param {{ inputs: Record<string, unknown>, outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }} metafile of esbuild
 * @param {string} folder what the paths in it are relative to
 * @returns {string} packages by name
 */
export const thirdPartyTexts = (metafile, folder) => {
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
  const packages = new Map();
  for (const path of used) {
    const [, place, name] = /^(.*node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    if (name !== undefined) packages.set(`${place}${name}`, join(folder, place, name));
  }
  const texts = [...packages.values()]
    .map(textOf)
    .toSorted(({ name: a }, { name: b }) => (a < b ? -1 : 1));
  const seen = new Set();
  const once = texts.filter(({ name }) => !seen.has(name) && seen.add(name));
  return once.map(({ name, text }) => `${line}\n${name}\n${line}\n\n${text}\n`).join('\n');
};

const line = '-'.repeat(72);

const textOf = (folder) => {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
    .sort();
  const read = files.map((file) =>
    readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  const by = typeof author === 'string' ? author : author?.name;
  const stated = `Licence: ${license}${by === undefined ? '' : `\nCopyright: ${by}`}\n(The package has no file with its text.)`;
  return { name: `${name}@${version}`, text: read.length === 0 ? stated : read.join('\n\n') };
};

// `node third-party.mjs META FILE`: reads the metafile of a bundle, removes it, and writes the texts; fails if it lacks JSON.
const [, script = '', meta, file] = process.argv;
if (script.endsWith('third-party.mjs') && meta !== undefined && existsSync(meta)) {
  const metafile = JSON.parse(readFileSync(meta, 'utf8'));
  rmSync(meta);
  // The build leaves JSON empty (`bundling-of.ts`), which only the SDK's version may be.
  const lacking = Object.entries(metafile.inputs).flatMap(([path, { bytes }]) =>
    bytes === 0 && /(?<!\/package)\.json$/.test(path) ? [path] : [],
  );
  if (lacking.length > 0) throw new Error(`the bundle lacks ${lacking.join(', ')}`);
  writeFileSync(file, thirdPartyTexts(metafile, process.cwd()));
}
