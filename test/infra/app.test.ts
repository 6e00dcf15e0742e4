import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};
let folder = '';

/** Whoever connects anywhere, or asks for a name, ends the process. */
const offline = `
import net from 'node:net';
import dns from 'node:dns';
const refuse = () => { console.error('the network was asked'); process.exit(77); };
net.Socket.prototype.connect = refuse;
dns.lookup = refuse;
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grondslag-app-'));
  writeFileSync(join(folder, 'offline.mjs'), offline);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the app as the CDK command does, without credentials and without a network. */
const run = (name: string, more: Record<string, unknown>) => {
  const outdir = join(folder, name);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(folder, 'offline.mjs'), join(root, 'cdk/app.ts')],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        CDK_OUTDIR: outdir,
        CDK_CONTEXT_JSON: JSON.stringify({ ...context, 'aws:cdk:bundling-stacks': [], ...more }),
      },
    },
  );
  return { status, stderr, outdir };
};
const templatesIn = (outdir: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(outdir)
      .filter((file) => file.endsWith('.template.json'))
      .map((file) => [file, readFileSync(join(outdir, file), 'utf8')]),
  );

describe('the feature flags of CDK', () => {
  const recommended = JSON.parse(
    readFileSync(join(root, 'node_modules/aws-cdk-lib/recommended-feature-flags.json'), 'utf8'),
  ) as Record<string, unknown>;

  /** Set otherwise than recommended, each with its reason. */
  const otherwise: Readonly<Record<string, string>> = {
    '@aws-cdk/core:target-partitions':
      'no stage is in China: its names only lengthen the templates',
  };

  test('the feature flags of CDK are set as recommended, all of them: a new one is looked at when CDK is updated', () => {
    const different = Object.keys(recommended).filter(
      (flag) => JSON.stringify(context[flag]) !== JSON.stringify(recommended[flag]),
    );
    expect(different).toEqual(Object.keys(otherwise));
  });
});

describe('the app', () => {
  test('the app makes the two stacks of the stage that the context names, and of no other, without network or credentials, and with the same bytes the second time', () => {
    const first = run('first', { stage: 'staging' });
    const second = run('second', { stage: 'staging' });
    expect([first.status, first.stderr]).toEqual([0, expect.not.stringContaining('network')]);
    expect([...templatesIn(first.outdir).keys()].toSorted()).toEqual([
      'grondslag-staging-stateful.template.json',
      'grondslag-staging-stateless.template.json',
    ]);
    expect(templatesIn(second.outdir)).toEqual(templatesIn(first.outdir));
  }, 300_000);

  test('whoever asks the network is caught: the guard ends it', () => {
    const { status } = spawnSync(process.execPath, [
      '--import',
      join(folder, 'offline.mjs'),
      '-e',
      "fetch('http://127.0.0.1:8099').catch(() => undefined)",
    ]);
    expect(status).toBe(77);
  });

  test('the app refuses an unknown stage', () => {
    const { status, stderr } = run('prod', { stage: 'prod' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('unknown stage');
  });

  test('the app looks nothing up in an account: there is no context file to go stale', () => {
    expect(readdirSync(root)).not.toContain('cdk.context.json');
  });
});
