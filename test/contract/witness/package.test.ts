import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InstalledPackage, installPackage } from '../../support/installed-package.ts';
import { nodeVersions } from '../../support/node-versions.ts';

const run = promisify(execFile);
let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPackage('@grondslag/witness', []);
}, 120_000);

afterAll(() => installed.remove());

test('the package holds one module and needs no other', () => {
  expect(installed.files).toEqual([
    'LICENSE',
    'README.md',
    'dist/grondslag-witness.js',
    'package.json',
  ]);
});

test.each(nodeVersions())(
  'the package, installed in an empty folder, runs on Node $version',
  async ({ path }) => {
    const command = join(
      installed.app,
      'node_modules/@grondslag/witness/dist/grondslag-witness.js',
    );
    const help = await run(path, [command, '--help']);
    const refused = run(path, [command, join(installed.app, 'state.json'), '--log', 'none']);

    expect(help.stdout).toContain('Usage: grondslag-witness STATE');
    await expect(refused).rejects.toMatchObject({
      stderr: expect.stringContaining('needs a name'),
    });
  },
);
