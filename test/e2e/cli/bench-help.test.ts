import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../bench/', import.meta.url));
const bench = (...args: string[]) =>
  spawnSync(process.execPath, [`${folder}main.ts`, ...args], { encoding: 'utf8' });

describe('npm run bench', () => {
  const names = readdirSync(folder).flatMap((file) => {
    if (!file.endsWith('.ts')) return [];
    const text = readFileSync(`${folder}${file}`, 'utf8');
    return text.includes('export const run ') ? [{ name: file.slice(0, -3), text }] : [];
  });

  test('npm run bench names every benchmark that there is', () => {
    const { status, stdout } = bench('--help');
    expect(status).toBe(0);
    expect([...stdout.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name).toSorted()).toEqual(
      names.map(({ name }) => name).toSorted(),
    );
  });

  test('npm run bench lists every option that a benchmark takes', () => {
    for (const { name, text } of names) {
      const options = [...text.matchAll(/^\s*(?:options: \{ )?'?([a-z-]+)'?: \{ type: /gm)];
      const more = [...text.matchAll(/\}, '?([a-z-]+)'?: \{ type: /g)];
      const { status, stdout } = bench(name, '--help');
      expect([name, status]).toEqual([name, 0]);
      for (const [, option] of [...options, ...more]) expect(stdout).toContain(`--${option} `);
    }
  });

  test('npm run bench rejects an option that it does not know, without a stack trace', () => {
    const { status, stderr } = bench('retention', '--people', '7');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--people'/);
    expect(stderr).not.toContain('    at ');
  });
});
