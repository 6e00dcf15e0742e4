import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeStampedLog } from '../support/evidence/stamped-log.ts';
import { type InstalledPackage, installPackage } from '../support/installed-package.ts';
import { isRefused, startMcpChild } from '../support/mcp/mcp-child.ts';
import { nodeVersions } from '../support/node-versions.ts';

const run = promisify(execFile);
let installed: InstalledPackage;
let server: Server;
let url = '';

beforeAll(async () => {
  installed = await installPackage('@grondslag/cli', ['commander', 'csv-parse', 'aws4fetch']);
  await writeFile(join(installed.app, 'list.csv'), 'email,naam\na@b.nl,Anja\n');
  await writeStampedLog(installed.app);
  server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ counts: { created: 1 }, rows: [{ row: 0, outcome: 'created' }] }),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(async () => {
  server.close();
  await installed.remove();
});

test('the package holds the command, the parts that it loads when asked to, and what npm adds', () => {
  expect(installed.files.filter((file) => !file.startsWith('dist/parts/'))).toEqual([
    'LICENSE',
    'README.md',
    'dist/THIRD-PARTY.txt',
    'dist/grondslag.js',
    'package.json',
  ]);
});

test('what others wrote in the parts of the package comes with its licence', async () => {
  const file = join(installed.app, 'node_modules/@grondslag/cli/dist/THIRD-PARTY.txt');
  const texts = await readFile(file, 'utf8');
  for (const name of ['@modelcontextprotocol/sdk', 'asn1js', 'openapi-fetch', 'pkijs', 'zod'])
    expect(texts).toMatch(new RegExp(`^${name}@\\d`, 'm'));
  expect(texts).toContain('Permission is hereby granted, free of charge');
  // What npm installs beside it brings its own.
  expect(texts).not.toMatch(/^commander@/m);
});

test.each(nodeVersions())(
  'the package, installed in an empty folder, runs on Node $version',
  async ({ path }) => {
    const { app } = installed;
    const command = join(app, 'node_modules/@grondslag/cli/dist/grondslag.js');
    const env = { GRONDSLAG_URL: url, GRONDSLAG_TOKEN: 't', XDG_CONFIG_HOME: join(app, 'config') };
    const ask = (...args: string[]) => run(path, [command, ...args], { cwd: app, env });

    const help = await ask('--help');
    const loaded = await ask('import', 'list.csv', '--sender', 'w', '--from-start', '--json');

    expect(help.stdout).toContain('Usage: grondslag');
    expect(JSON.parse(loaded.stdout)).toMatchObject({ rows: 1, counts: { created: 1 } });
    expect([help.stderr, loaded.stderr]).toEqual(['', '']);

    // The library that reads stamps is in the module, and comes with no dependency of its own.
    const trusted = ['--policy', 'trust.txt', '--tsa', 'roots.pem'] as const;
    const verified = await ask('verify', '--log', 'log', ...trusted);
    expect(verified.stdout).toMatch(/stamped by tsa\.example at 2/);

    // The tasks of an operator bring the SDK along, in parts that nothing else loads.
    const register = await ask('operator', 'record');
    expect(register.stdout).toContain('(a) controller');
    for (const task of ['doctor', 'keys', 'dead-letters', 'rebuild-state', 'after-restore']) {
      const { stdout, stderr } = await ask('operator', task, '--help');
      expect([stdout, stderr]).toEqual([expect.stringContaining(`operator ${task}`), '']);
    }

    const child = await startMcpChild({ cwd: app, env, node: path, program: [command] });
    const classified = await child.call('classify_mail', { language: 'nl', subject: 'x' });
    const held = await child.call('schedule_mailing', { mailingId: 'x' });
    expect([isRefused(classified), isRefused(held)]).toEqual([false, true]);
    expect(await child.stop()).toEqual({ status: 0, errors: '' });
  },
);
