import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const configs = [
  'tsconfig.json',
  'tsconfig.core.json',
  'biome.json',
  '.dependency-cruiser.js',
  'package.json',
];
let tree = '';

/** A copy of the configuration beside nothing but what a test plants. */
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'grondslag-fences-'));
  for (const file of configs) cpSync(join(root, file), join(tree, file));
  writeFileSync(join(tree, '.gitignore'), 'node_modules/\n');
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  spawnSync('git', ['init', '-q'], { cwd: tree });
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

const plant = (path: string, source: string) => {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), source);
};

const run = (command: string, ...args: string[]) => {
  const bin = join(root, 'node_modules/.bin', command);
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: tree, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
};

const cruise = (folder: string) => run('depcruise', '--config', '.dependency-cruiser.js', folder);

describe('the fences object to what they forbid', () => {
  test.each([
    ['core-is-pure', 'shared/consent/planted.ts', "import 'node:fs';\n"],
    ['core-is-pure', 'shared/policy/planted.ts', "import '../adapters/planted-adapter.ts';\n"],
    ['peers-do-not-meet', 'shared/contacts/planted.ts', "import '../consent/planted-peer.ts';\n"],
    [
      'only-index-wires',
      'functions/planted/handler.ts',
      "import '../../shared/adapters/planted-adapter.ts';\n",
    ],
    [
      'only-one-machine-speaks-smtp',
      'functions/planted/index.ts',
      "import '../../shared/adapters/smtp/planted.ts';\n",
    ],
    ['functions-are-strangers', 'functions/planted/index.ts', "import '../other/handler.ts';\n"],
    ['cdk-takes-types-only', 'cdk/planted.ts', "import '../functions/other/handler.ts';\n"],
  ])('dependency-cruiser names %s for %s', (rule, path, source) => {
    plant('shared/adapters/planted-adapter.ts', 'export const adapter = 1;\n');
    plant('shared/adapters/smtp/planted.ts', 'export const adapter = 1;\n');
    plant('shared/consent/planted-peer.ts', 'export const peer = 1;\n');
    plant('functions/other/handler.ts', 'export const handler = 1;\n');
    plant(path, source);
    const { status, output } = cruise(path.split('/')[0] ?? '');
    rmSync(join(tree, path));
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  test('the configuration of the core admits no platform types', () => {
    plant('shared/kernel/planted.ts', 'export const key = process.env.HOME;\n');
    const { status, output } = run('tsc', '-p', 'tsconfig.core.json');
    rmSync(join(tree, 'shared/kernel/planted.ts'));
    expect(output).toContain("Cannot find name 'process'");
    expect(status).not.toBe(0);
  });

  test.each([
    [
      'a clock in the core',
      'shared/kernel/planted.ts',
      'export const now = () => Date.now();\n',
      'noRestrictedGlobals',
    ],
    [
      'a promise left alone',
      'functions/planted/write.ts',
      'const write = async () => 1;\nexport const handler = () => {\n  write();\n};\n',
      'noFloatingPromises',
    ],
    [
      'any',
      'functions/planted/any.ts',
      'export const open = (value: any) => value;\n',
      'noExplicitAny',
    ],
  ])('Biome objects to %s', (_, path, source, rule) => {
    plant(path, source);
    const { status, output } = run('biome', 'check', path);
    rmSync(join(tree, path));
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  test('code that keeps the rules passes all three fences', () => {
    plant('shared/kernel/clean.ts', 'export const one = 1;\n');
    expect(cruise('shared').status).toBe(0);
    expect(run('tsc', '-p', 'tsconfig.core.json').status).toBe(0);
    expect(run('biome', 'check', 'shared/kernel/clean.ts').status).toBe(0);
  });
});
