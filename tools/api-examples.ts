import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordExamples } from './api-examples/record-examples.ts';
import { examplesFolder } from './openapi/read-examples.ts';

const usage = `usage: npm run api-examples [-- --check]
Walks the whole API on the local stack and writes what was asked and answered to
docs/api-examples/, a file for each operation; \`npm run openapi\` puts them into the document.
--check only tells whether a new recording gives the same files.`;

const stored = (): ReadonlyMap<string, string> => {
  mkdirSync(examplesFolder, { recursive: true });
  const files = readdirSync(examplesFolder);
  return new Map(files.map((file) => [file, readFileSync(join(examplesFolder, file), 'utf8')]));
};

const recorded = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (await recordExamples()).map((one) => [
      `${one.operationId}.json`,
      `${JSON.stringify(one, undefined, 2)}\n`,
    ]),
  );

if (process.argv.includes('--help')) {
  console.log(usage);
} else {
  const check = process.argv.includes('--check');
  const [before, after] = [stored(), await recorded()];
  const files = new Set([...before.keys(), ...after.keys()]);
  const differing = [...files].filter((file) => before.get(file) !== after.get(file)).toSorted();
  for (const file of differing) {
    const text = after.get(file);
    const path = join(examplesFolder, file);
    if (!check && text === undefined) rmSync(path);
    if (!check && text !== undefined) writeFileSync(path, text);
    console.log(`${check ? 'differs' : 'wrote'} ${file}`);
  }
  process.exitCode = check && differing.length > 0 ? 1 : 0;
}
