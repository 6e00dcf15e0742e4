import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InstalledPackage, installPackage } from '../support/installed-package.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/testing-your-integration.md'), 'utf8');
/** The blocks of the page, each a file named in its first line. */
const documented = [...page.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, name = '', code = '']) => ({ name, code }),
);

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage('@grondslag/testing', [
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]);
}, 240_000);
afterAll(() => installed.remove());

/** Lends the project a package of this repository, as an installed one would be. */
const lend = (name: string) => {
  const to = join(installed.app, 'node_modules', name);
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), to);
};

test('the package holds what runs, its types, the document of the API, and no source', () => {
  expect(installed.files.filter((file) => !file.endsWith('.d.ts'))).toEqual([
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY.txt',
    'dist/aws.js',
    'dist/docs/openapi.json',
    'dist/service/index.js',
    'dist/vitest.js',
    'package.json',
  ]);
});

const program = `
const { people, startGrondslag } = await import('@grondslag/testing');
const grondslag = await startGrondslag();
await grondslag.seed();
const offers = { senderId: 'waterweg', purpose: 'commercial', topic: 'offers' };
const decisions = await Promise.all(Object.keys(people).map((id) => grondslag.decide(id, offers)));
await grondslag.stop();
console.log(JSON.stringify({
  effects: Object.fromEntries(decisions.map(({ contactId, effect }) => [contactId, effect])),
  failures: grondslag.failures,
}));
`;

test('the kit, installed in an empty folder, starts and decides', async () => {
  writeFileSync(join(installed.app, 'program.js'), program);
  const { stdout, stderr } = await run(process.execPath, ['program.js'], { cwd: installed.app });
  expect(stderr.replaceAll(/.*(ExperimentalWarning|trace-warnings).*\n/g, '')).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    effects: { henk: 'allow', tim: 'deny', gijs: 'deny', fatima: 'allow' },
    failures: [],
  });
}, 120_000);

describe('the page about it', () => {
  beforeAll(() => {
    for (const name of ['vitest', 'aws-sdk-client-mock', '@aws-sdk/client-sqs']) lend(name);
    for (const { name, code } of documented) writeFileSync(join(installed.app, name), code);
  });

  test('the page about the kit has tests that pass as they stand there', async () => {
    expect(documented.map(({ name }) => name)).toHaveLength(5);
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const outcome = join(installed.app, 'outcome.json');
    const flags = ['--reporter', 'json', '--outputFile', outcome, '--testTimeout', '60000'];
    // Not with our own environment: Vitest tells the tests of the page that they are ours by it.
    const options = { cwd: installed.app, env: { PATH: process.env['PATH'] } };
    const { stderr } = await run(
      process.execPath,
      [vitest, 'run', '--root', installed.app, ...flags],
      options,
    ).catch((error: { readonly stderr: string }) => error);
    expect(existsSync(outcome), stderr).toBe(true);
    const report = JSON.parse(readFileSync(outcome, 'utf8')) as Report;
    const failed = report.testResults.flatMap(({ message, assertionResults }) => [
      ...(message === '' ? [] : [message]),
      ...assertionResults.flatMap(({ failureMessages }) => failureMessages),
    ]);
    expect(failed).toEqual([]);
    expect(report.numPassedTests).toBe(7);
  }, 180_000);

  test('the page about the kit has code with the right types', async () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      target: 'ES2022',
      module: 'NodeNext',
      moduleResolution: 'nodenext',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
      types: [],
      skipLibCheck: true,
    };
    const files = documented.map(({ name }) => name);
    writeFileSync(join(installed.app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = join(root, 'node_modules/.bin/tsc');
    const said = await run(tsc, ['-p', 'tsconfig.json', '--pretty', 'false'], {
      cwd: installed.app,
    }).then(
      ({ stdout }) => stdout,
      ({ stdout }: { readonly stdout: string }) => stdout,
    );
    expect(said).toBe('');
  }, 120_000);
});

type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly failureMessages: readonly string[] }[];
  }[];
};
