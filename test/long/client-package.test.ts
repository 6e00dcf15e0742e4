import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HttpReply } from '../../local/services/start-http-service.ts';
import { integratorsProgram, programOutcome } from '../support/client/integrators-program.ts';
import {
  exampleBodies,
  type RequestBody,
  walkthroughBodies,
} from '../support/client/request-bodies.ts';
import { startTinyApi, type TinyApi } from '../support/client/tiny-api.ts';
import { type InstalledPackage, installPackage } from '../support/installed-package.ts';
import { nodeVersions } from '../support/node-versions.ts';
import { startBrowser } from '../support/pages/browser.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** A strict policy, without which a page may evaluate text as code. */
const policy = "default-src 'self'";
const page =
  '<!doctype html><html lang="en"><title>Shop</title><script type="module" src="/shop.js"></script>';

let installed: InstalledPackage;
let bundle = '';
let api: TinyApi;

const site = (path: string): HttpReply | undefined => {
  const headers = { 'content-security-policy': policy };
  if (path === '/')
    return { status: 200, headers: { ...headers, 'content-type': 'text/html' }, body: page };
  if (path === '/shop.js')
    return {
      status: 200,
      headers: { ...headers, 'content-type': 'text/javascript' },
      body: bundle,
    };
  return undefined;
};

beforeAll(async () => {
  installed = await installPackage('@grondslag/client', [
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]);
  api = await startTinyApi(site);
}, 180_000);

afterAll(async () => {
  await api.stop();
  await installed.remove();
});

describe('the package', () => {
  test('the package holds what runs, its types, a readme and the licence, and no source', async () => {
    const { files, app } = installed;
    expect(files.filter((file) => !file.endsWith('.d.ts'))).toEqual([
      'LICENSE',
      'README.md',
      'dist/grondslag-client.js',
      'package.json',
    ]);
    expect(files).toContain('dist/grondslag-client.d.ts');
    const code = await readFile(
      join(app, 'node_modules/@grondslag/client/dist/grondslag-client.js'),
      'utf8',
    );
    expect([...code.matchAll(/from ["'](.+?)["']/g)].map(([, name]) => name)).toEqual([
      'openapi-fetch',
    ]);
  });

  test('the package needs what its package.json names, in exact versions', async () => {
    const folder = join(installed.app, 'node_modules/@grondslag/client/package.json');
    const manifest = JSON.parse(await readFile(folder, 'utf8'));
    expect(manifest).toMatchObject({
      type: 'module',
      license: 'Apache-2.0',
      engines: { node: '>=20' },
    });
    for (const version of Object.values(manifest.dependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('a program that installed it', () => {
  beforeEach(() => {
    api.seen.length = 0;
  });

  const expectRepeatedWrite = () => {
    expect(api.seen.every(({ headers }) => headers['authorization'] === 'Bearer secret')).toBe(
      true,
    );
    const writes = api.seen.filter(({ line }) => line === 'POST /v1/contacts');
    expect(writes).toHaveLength(2);
    const [first, again] = writes;
    expect(again?.body).toBe(first?.body);
    expect(first?.headers['idempotency-key']).toMatch(/^[\da-f]{32}$/);
    expect(again?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
  };

  test.each(nodeVersions())(
    'a program that installed it runs on Node $version',
    async ({ path }) => {
      const file = join(installed.app, 'program.js');
      await writeFile(
        file,
        integratorsProgram('console.log(JSON.stringify(await program(process.argv[2])));'),
      );
      const { stdout } = await run(path, [file, api.url], { cwd: installed.app });
      expect(JSON.parse(stdout)).toEqual(programOutcome);
      expectRepeatedWrite();
    },
  );

  describe('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      const contents = integratorsProgram('globalThis.outcome = program(location.origin);');
      const [built, started] = await Promise.all([
        build({
          stdin: { contents, resolveDir: installed.app },
          bundle: true,
          format: 'esm',
          platform: 'browser',
          write: false,
        }),
        startBrowser(),
      ]);
      bundle = built.outputFiles[0]?.text ?? '';
      browser = started;
    });
    afterAll(() => browser?.close());

    test.each([
      ['a secure page', undefined, true],
      // A browser keeps part of its functions from a page without TLS that is not on loopback.
      ['a page without TLS', 'http://shop.example', false],
    ] as const)('the package runs on %s under a strict policy', async (_, elsewhere, isSecure) => {
      const origin = elsewhere ?? api.url;
      const shop = await browser.newPage();
      const complaints: string[] = [];
      shop.on('console', (message) => complaints.push(message.text()));
      shop.on('pageerror', (error) => complaints.push(String(error)));
      await shop.route('http://shop.example/**', async (route) => {
        const url = route.request().url().replace('http://shop.example', api.url);
        await route.fulfill({ response: await route.fetch({ url }) });
      });

      const shown = await shop.goto(origin);
      expect(shown?.headers()['content-security-policy']).toBe(policy);
      expect(await shop.evaluate('[origin, isSecureContext]')).toEqual([origin, isSecure]);
      expect(await shop.evaluate('outcome')).toEqual(programOutcome);
      expectRepeatedWrite();
      // A browser notes each answer that is not success; the client adds nothing to them.
      expect(complaints.map((text) => /status of (\d+)/.exec(text)?.[1] ?? text)).toEqual([
        '503',
        '403',
        '422',
      ]);
      await shop.close();
    });
  });
});

/** Calls whose answers and errors have the types that a caller needs. */
const answers = `
const grondslag = grondslagClient({ baseUrl: 'http://127.0.0.1', fetch });
export const words: Partial<Record<ProblemCode, string>> = { refused: 'no', 'not-found': 'gone' };
// @ts-expect-error no code is spelt so
export const code: ProblemCode = 'not-fuond';
const { data: access } = await grondslag.GET('/v1/contacts/{contactId}/access', { params: { path: { contactId: 'mia' } } });
export const since: string | undefined = access?.outcome === 'held' ? access.mailings[0]?.at : access?.outcome === 'erased' ? access.suppressedSince : access?.removedAt;
const { data: all, error } = await grondslag.GET('/v1/contacts/{contactId}/export', { params: { path: { contactId: 'mia' } } });
export const email: string | undefined = all !== undefined && 'format' in all ? all.contact.email : all?.['@id'];
export const why: ProblemCode | undefined = error?.code;
for await (const { contactId } of items((query) => grondslag.GET('/v1/contacts', { params: { query } })))
  contactId satisfies string;
for await (const { fate } of items((query) => grondslag.GET('/v1/contacts/{contactId}/mailings', { params: { path: { contactId: 'mia' }, query } })))
  fate satisfies string;
`;

describe('its types', () => {
  const typed = ({ where, method, path, body }: RequestBody, index: number) =>
    `// ${where}
export const body${index}: NonNullable<paths['${path}']['${method}']['requestBody']>['content']['application/json'] =
  ${JSON.stringify(body)};`;
  const imports =
    "import { grondslagClient, items, type paths, type ProblemCode } from '@grondslag/client';\n";

  const text = (bodies: readonly RequestBody[]) => imports + bodies.map(typed).join('\n');
  const right = { senderId: 'bakery', email: 'mia@post.example', language: 'en', country: 'NL' };
  const { email: _, ...without } = right;
  const wrong = [without, { ...right, emial: 'x' }].map((body) => ({
    where: 'wrong',
    method: 'post',
    path: '/v1/contacts',
    body,
  }));
  const files = {
    'walkthrough.ts': text(walkthroughBodies()),
    'examples.ts': text(exampleBodies()),
    'wrong.ts': text(wrong),
    'answers.ts': imports + answers,
  };
  let found: readonly string[];

  /** One run of the compiler over all files, in the project that installed the client. */
  beforeAll(async () => {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(installed.app, name), content);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'ES2022',
      module: 'NodeNext',
      moduleResolution: 'nodenext',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
    };
    const config = { compilerOptions, files: Object.keys(files) };
    await writeFile(join(installed.app, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(root, 'node_modules/.bin/tsc');
    const said = await run(compiler, ['-p', 'tsconfig.json', '--pretty', 'false'], {
      cwd: installed.app,
    }).then(
      ({ stdout, stderr }) => `${stdout}${stderr}`,
      ({ stdout, stderr, message }) => `${stdout}${stderr}` || message,
    );
    found = said.split('\n').filter((line: string) => /^\S/.test(line));
  }, 180_000);

  test('the types of the package take every body of the walk-through and of the recorded examples', () => {
    expect(walkthroughBodies().length).toBeGreaterThan(9);
    expect(exampleBodies().length).toBeGreaterThan(20);
    expect(found.filter((line) => /^(?:walkthrough|examples)\.ts/.test(line))).toEqual([]);
  });

  test('the types of the package refuse a body without a required member, and one with a misspelt member', () => {
    expect(found.filter((line) => line.startsWith('wrong.ts'))).toHaveLength(2);
  });

  test('the types of the package name every code, and what access and export answer', () => {
    expect(found.filter((line) => line.startsWith('answers.ts'))).toEqual([]);
  });

  test('the types of the package compile without an error', () => {
    expect(found.filter((line) => !line.startsWith('wrong.ts'))).toEqual([]);
  });
});
