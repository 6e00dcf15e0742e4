import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { storedByMachine, storedInTables } from './store-story.ts';

const usage = `usage: npm run stored-release -- VERSION
Walks the story of the API on both editions and writes what this code stores, and what it answers, to
test/data/stored-VERSION. The files of a release are evidence: it refuses a version that has them.`;

const [version = ''] = process.argv.slice(2);

if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.log(usage);
  process.exitCode = process.argv.includes('--help') ? 0 : 1;
} else {
  const folder = fileURLToPath(new URL(`../../test/data/stored-${version}/`, import.meta.url));
  mkdirSync(folder);
  const write = (name: string, value: unknown): void =>
    writeFileSync(`${folder}${name}.json`, `${JSON.stringify(value, asStored, 1)}\n`);
  const { tables, answers } = await storedInTables();
  for (const [name, items] of Object.entries(tables)) write(name, items);
  write('answers', answers);
  const machine = await storedByMachine();
  write('machine-answers', machine.answers);
  writeFileSync(`${folder}machine.db.gz`, gzipSync(machine.file, { level: 9 }));
  console.log(`wrote ${folder}: add its README and its test`);
}

/** Bytes and sets have no form of their own in JSON. */
function asStored(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $binary: Buffer.from(value).toString('base64') };
  return value instanceof Set ? { $set: [...value] } : value;
}
