import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseStagesFile } from '../../../cdk/stages-file.ts';
import { queues } from '../../../shared/deployment/queues.ts';
import { type ServiceWorld, startServiceWorld } from './service-world.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/runbook.md'), 'utf8');

/** Every block of commands of the page, without its indentation. */
const blocks = [...page.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)].map(
  ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
);

/** Every command that a sentence of the page names. */
const inline = [
  ...page
    .replaceAll(/^( *)```sh\n[\s\S]*?^\1```$/gm, '')
    .matchAll(/`((?:aws|npm run|npx|node) [^`]+)`/g),
].map(([, command = '']) => command.replaceAll(/\s+/g, ' '));

/**
 * Commands that are not run here in earnest, each with the reason. What a stand-in hears of a block
 * is checked all the same: that a shell reads it as it is meant, and with which words it calls.
 */
const standIns: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^aws /,
    'changes or reads an account, and there is none; its words are checked against the SDK',
  ],
  [
    /^npx cdk (bootstrap|deploy|destroy|diff)\b/,
    'deploys into an account; the templates are tested',
  ],
  [/^npm run console:upload\b/, 'writes into a bucket of an account; test/unit/console'],
  [/^npm run cli -- operator keys\b/, 'writes into a secret of an account; test/unit/keys'],
  [/^npm run cli -- operator doctor\b/, 'asks an account; test/unit/doctor'],
  [
    /^npm run cli -- operator dead-letters\b/,
    'needs queues; test/contract/local/dead-letters.test.ts',
  ],
  [/^npm run outbox\b/, 'needs a table; test/contract/mailing/mailing-store.test.ts'],
  [/^npm run successors\b/, 'needs a table; test/contract/mailing/old-successions.test.ts'],
  [
    /^npm run (?:cli -- operator )?(rebuild-state|after-restore|sales)\b/,
    'needs tables; test/contract/contacts',
  ],
  [
    /^npm run evidence\b/,
    'needs tables and a bucket; test/contract/stored/old-records.test.ts, tampered-tables.test.ts',
  ],
  [
    /^npm run cli -- --as privacy-officer webhooks\b/,
    'needs a webhook that gave up; test/e2e/service/webhooks.test.ts',
  ],
  [/^npm run check\b/, 'is what runs this test'],
  [/^npm run verify-ledger\b/, 'needs an export; test/e2e'],
  [/^npm run synth\b/, 'bundles for minutes; test/infra/app.test.ts runs the same app'],
  [/^npm run cli -- operator record\b/, 'run below'],
];

let home = '';
let bin = '';
let world: ServiceWorld;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-runbook-'));
  bin = join(home, 'bin');
  mkdirSync(bin);
  for (const name of ['aws', 'npx', 'npm']) {
    const file = join(bin, name);
    writeFileSync(
      file,
      `#!/usr/bin/env bash\nprintf '%s' ${name} >> "$HEARD"; printf '\\t%s' "\${@//$'\\n'/ }" >> "$HEARD"; printf '\\n' >> "$HEARD"\n[ "$1 $2" = "configure export-credentials" ] && echo 'export AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=b AWS_SESSION_TOKEN=c'\n[ "$2" = list-event-source-mappings ] && echo 'one two'\n[ "$2" = describe-stacks ] && echo 'https://api.example'\nexit 0\n`,
    );
    chmodSync(file, 0o755);
  }
  world = await startServiceWorld();
}, 120_000);
afterAll(async () => {
  await world.app.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Runs a block as a reader would, with stand-ins for what would leave this machine. */
const run = (block: string, before = '') => {
  const heard = join(home, 'heard');
  writeFileSync(heard, '');
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-euo', 'pipefail', '-c', `${before}\n${block}`],
    {
      cwd: home,
      encoding: 'utf8',
      env: {
        PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
        HOME: home,
        HEARD: heard,
        STAGE: 'staging',
        AWS_REGION: 'eu-west-1',
        SECRET: 'arn',
        NEW: 'grondslag-staging-consent-restored',
      },
    },
  );
  const calls = readFileSync(heard, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  return { status, stdout, stderr, calls };
};

/** Blocks that call the service: run below against one, with the tokens that a role has. */
const callsService = (block: string) => /^ask |=\$\(ask /m.test(block);

describe('every block of commands of the runbook', () => {
  const quiet = blocks.filter((block) => !callsService(block));

  test.each(quiet)('this block of commands of the runbook runs: %s', (block) => {
    const { status, stderr, calls } = run(block);
    expect([stderr, status]).toEqual([expect.not.stringMatching(/unbound|not found|syntax/), 0]);
    for (const call of calls) {
      const words = call.join(' ');
      expect([words, standIns.some(([pattern]) => pattern.test(words))]).toEqual([words, true]);
      // A place that the reader fills in is one word in capitals, not a rest of shell.
      expect(words).not.toMatch(/\$[A-Z{(]|`/);
    }
  });

  test('no list of names is torn apart: the queues of the restore are turned off one by one', () => {
    const block = blocks.find((one) => one.includes('queues()')) ?? '';
    const { calls } = run(block);
    const consumers = new Set(Object.values(queues).map(({ consumer }) => consumer));
    const listed = calls.filter(([, , verb]) => verb === 'list-event-source-mappings');
    for (const name of consumers)
      expect(listed.some((words) => words.some((word) => word.endsWith(`-${name}`)))).toBe(true);
    // The stand-in names two sources of each function.
    expect(calls.filter(([, , verb]) => verb === 'update-event-source-mapping')).toHaveLength(
      2 * consumers.size,
    );
    expect(calls.at(-1)).toEqual([
      'aws',
      'lambda',
      'update-event-source-mapping',
      '--uuid',
      'two',
      '--no-enabled',
    ]);
  });
});

describe('every command that a sentence names', () => {
  test.each(inline)('the command `%s` is run by a test or has a reason not to be', (command) => {
    expect([command, standIns.some(([pattern]) => pattern.test(command))]).toEqual([command, true]);
  });

  test('no command that a test runs has a reason not to be run', () => {
    const words = [
      ...inline,
      ...blocks
        .flatMap((block) => run(callsService(block) ? '' : block).calls)
        .map((call) => call.join(' ')),
    ];
    for (const [pattern, reason] of standIns)
      expect([reason, words.some((one) => pattern.test(one))]).toEqual([reason, true]);
  });

  test('`npm run cli -- operator record` prints the register', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['packages/cli/main.ts', 'operator', 'record'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining('art. 30(1)')]);
  });
});

describe('the ten minutes to a mail', () => {
  const [, rest = ''] = page.split('\n## Ten minutes to a mail\n');
  const [section = ''] = rest.split('\n## ');
  const [first = '', asks = ''] = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
    ([, block = '']) => block,
  );

  test('the ten minutes to a mail write settings that are read, and verify the address that they name', () => {
    const { status, calls } = run(first);
    expect(status).toBe(0);
    const settings = readFileSync(join(home, 'grondslag.stages.json'), 'utf8');
    expect(parseStagesFile(settings)).toEqual({ dev: { sandboxIdentities: ['you@example.org'] } });
    expect(calls[0]).toEqual([
      'aws',
      'sesv2',
      'create-email-identity',
      '--email-identity',
      'you@example.org',
    ]);
    expect(calls.at(-1)).toEqual([
      'npm',
      'run',
      'cli',
      '--',
      'operator',
      'keys',
      'new',
      '--stage',
      'dev',
    ]);
  });

  test('the ten minutes to a mail send one mail, to oneself', async () => {
    const { apiUrl, inboxUrl } = world.app;
    const { tokens } = world;
    // The page's `ask` signs for AWS; here each path gets the token of the role that may call it.
    const ask = `
      export API=${apiUrl} ME=you@example.org
      ask() {
        case "$2" in /v1/senders*) T=${tokens['privacy-officer']};; /v1/contacts*) T=${tokens.product};; *) T=${tokens.marketer};; esac
        curl -sS --fail-with-body -X "$1" "$API$2" -H 'content-type: application/json' -H "authorization: Bearer $T" "\${@:3}"
      }`;
    const { spawn } = await import('node:child_process');
    const output = await new Promise<string>((resolve) => {
      const shell = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', `${ask}\n${asks}`]);
      let text = '';
      for (const stream of [shell.stdout, shell.stderr])
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
      shell.on('close', (code) => resolve(`${text}\nended with ${code}`));
    });
    expect(output).toMatch(/ended with 0$/);
    const deadline = Date.now() + 30_000;
    for (;;) {
      const inbox = await (await fetch(`${inboxUrl}/_local/mails`)).text();
      if (inbox.includes('Maintenance of your trial')) break;
      if (Date.now() > deadline) throw new Error(`no mail came: ${inbox.slice(0, 500)} ${output}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }, 60_000);
});
