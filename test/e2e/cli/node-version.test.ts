import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('every script runs on the Node of the Lambda runtime', () => {
  expect(process.versions.node.split('.')[0]).toBe('24');
});

test('version managers select the same Node', () => {
  const chosen = readFileSync(new URL('../../../.nvmrc', import.meta.url), 'utf8').trim();
  expect(chosen).toBe(process.versions.node.split('.')[0]);
});

/** What `npm ci` ends with where its scripts would run on this Node. */
const installedOn = (version: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  return spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(pretend)}`,
      fileURLToPath(new URL('../../../tools/require-node.mjs', import.meta.url)),
    ],
    { encoding: 'utf8' },
  );
};

test.each(['18.20.8', '20.20.2', '22.17.1', '23.5.0'])(
  'npm ci says what to do if Node %s would run the scripts',
  (version) => {
    const { status, stderr } = installedOn(version);
    expect(status).toBe(1);
    expect(stderr).toContain(`finds ${version}`);
    expect(stderr).toContain('install it (https://nodejs.org)');
  },
);

test.each(['22.18.0', '23.6.0', '24.21.0', '25.0.0'])(
  'npm ci prints nothing on Node %s',
  (version) => {
    expect(installedOn(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  },
);

test('npm ci runs that check, and the README promises no more', () => {
  const at = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  expect(JSON.parse(at('package.json'))).toMatchObject({
    scripts: { postinstall: 'node tools/require-node.mjs' },
  });
  expect(at('README.md').replaceAll(/\s+/g, ' ')).toMatch(
    /On Linux x64 with Node .* on another machine install Node 24/,
  );
});
