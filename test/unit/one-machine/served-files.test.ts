import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicRoutes } from '../../../shared/deployment/public-routes.ts';

const folder = join(import.meta.dirname, '../../../local/one-machine');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Whether the proxy passes a path on, as Caddy matches: a star at the end stands for anything. */
const passes = (path: string): boolean => {
  const patterns = (/@public path (.+)/.exec(read('Caddyfile'))?.[1] ?? '').split(' ');
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
};

/** Described for developers of integrations, who are on this machine. */
const own = ['/docs', '/openapi.json'];

test('the proxy passes on every public page, and neither the API nor the console', () => {
  for (const { path } of publicRoutes) {
    const some = path.replaceAll(/\{[^}]+\}/g, 'x');
    expect([path, passes(some)]).toEqual([path, !own.includes(path)]);
  }
  for (const path of ['/', '/v1/contacts', '/v1/senders', '/console/', '/oauth2/token', '/log/x'])
    expect([path, passes(path)]).toEqual([path, false]);
});

test('the unit starts an existing file, on a folder that only its owner can read', () => {
  const unit = read('grondslag.service');
  const [, started = ''] =
    /^ExecStart=\/opt\/grondslag\/node_modules\/\.bin\/node (\S+)/m.exec(unit) ?? [];
  expect(existsSync(join(folder, '../..', started))).toBe(true);
  expect(unit).toMatch(/^StateDirectoryMode=0700$/m);
  expect(unit).toMatch(/--data \/var\/lib\/grondslag$/m);
});

test('systemd, if installed, has no complaints about the unit', () => {
  if (!existsSync('/usr/bin/systemd-analyze')) return;
  const { stdout, stderr } = spawnSync('systemd-analyze', [
    'verify',
    '--man=no',
    join(folder, 'grondslag.service'),
  ]);
  const said = `${stdout}${stderr}`;
  expect(said).not.toMatch(/Unknown key|Invalid|Failed to parse|Unknown lvalue/i);
});
