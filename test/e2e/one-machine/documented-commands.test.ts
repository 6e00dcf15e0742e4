import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { machineSettings, settingNames } from '../../../local/one-machine/machine-settings.ts';
import { startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { call, senderBody } from '../service/service-world.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/one-machine.md'), 'utf8');

/** Commands in blocks and in sentences of the page, each once. */
const commands = [
  ...new Set([
    ...[...page.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)].flatMap(([, indent = '', text = '']) =>
      text
        .split('\n')
        .map((line) => line.slice(indent.length))
        .filter((line) => line !== ''),
    ),
    ...[...page.matchAll(/`(npm (?:run|start)[^`]*)`/g)].map(([, command = '']) => command),
  ]),
];

/** Those that are not run here, each with the reason. */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/^(useradd|install|cp|systemctl|git clone|cd|mkdir) /, 'changes a server'],
  [/^npm --prefix/, 'was done before this test'],
  [/^npm start$/, 'test/e2e/one-machine/one-machine.test.ts starts it'],
  [/^npm start -- --aws$/, 'test/long/kill.test.ts'],
  [/^npm start -- --help$/, 'test/unit/one-machine/machine-settings.test.ts'],
  [/^npm run demo$/, 'test/e2e/one-machine/one-machine.test.ts runs it'],
  [/^npm run faults(:one-machine| -- --one-machine)/, 'takes minutes; test/long/killed.test.ts'],
  [
    /^npm run bench -- one-machine-size/,
    'takes minutes; test/long/bench-size.test.ts runs it small',
  ],
  [
    /^npm run bench -- (fan-out|import) --backend one-machine$/,
    'measures; test/e2e/cli/bench-help.test.ts',
  ],
];

let home = '';
let dataDir = '';
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-page-'));
  dataDir = join(home, 'data');
  const app = await startOneMachine({ dataDir });
  const token = await app.issuer.adminToken();
  await call(app.apiUrl, 'PUT', '/v1/senders/waterweg', { token, body: senderBody });
  await app.stop();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The command as a reader runs it, on a folder of this test. */
const run = (command: string) => {
  const here = command
    .replace('--outside', '')
    .replaceAll('/var/lib/grondslag/backups', home)
    .replaceAll('/var/lib/grondslag', dataDir)
    .replace(' backups/', ` ${home}/`);
  const line = here.includes('--data') ? here : `${here} --data ${dataDir}`;
  return spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' });
};

test('every command of the page on one machine ends well, in its order', {
  timeout: 120_000,
}, () => {
  const own = commands.filter((command) => !standIns.some(([pattern]) => pattern.test(command)));
  expect(own.length).toBeGreaterThan(4);
  for (const command of own) {
    const { status, stdout, stderr } = run(command);
    expect([command, status, stdout + stderr]).toEqual([command, 0, expect.any(String)]);
  }
});

test('every stand-in replaces a command of the page on one machine', () => {
  for (const [pattern] of standIns)
    expect([pattern, commands.some((command) => pattern.test(command))]).toEqual([pattern, true]);
});

test('the settings of the page on one machine are settings', () => {
  const [, block = ''] = /```ini\n([\s\S]*?)```/.exec(page) ?? [];
  const given = Object.fromEntries(
    block
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  ) as Record<string, string>;
  expect(Object.keys(settingNames)).toEqual(expect.arrayContaining(Object.keys(given)));
  const { BOUNCES_MAILDIR: _, ...set } = given;
  expect(machineSettings({ ...set, REPORTS_PORT: '4682' }, 'page').mail?.relay.host).toBe(
    'relay.example.net',
  );
});
