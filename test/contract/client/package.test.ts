import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type InstalledPackage, installPackage } from '../../support/installed-package.ts';
import { nodeVersions } from '../../support/node-versions.ts';
import { exampleBodies, type RequestBody, walkthroughBodies } from './request-bodies.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const program = `
import { grondslagClient, items, ProblemError } from '@grondslag/client';

const grondslag = grondslagClient({ baseUrl: process.argv[2], token: () => 'secret' });
const ids = [];
for await (const { contactId } of items((query) => grondslag.GET('/v1/contacts', { params: { query } })))
  ids.push(contactId);
const created = await grondslag.POST('/v1/contacts', {
  body: { senderId: 'bakery', email: 'mia@post.example', language: 'en', country: 'NL' },
});
const refused = await grondslag.POST('/v1/decisions', { body: { contactIds: ['mia'], mailingId: 'm1' } });
const thrown = await items(() => grondslag.GET('/v1/mailings')).next().catch((error) => error);
console.log(JSON.stringify({
  ids,
  created: created.data,
  code: refused.error.code,
  thrown: [thrown instanceof ProblemError, thrown.status, thrown.problem.code],
}));
`;

type Seen = { readonly line: string; readonly headers: IncomingHttpHeaders; readonly body: string };

let installed: InstalledPackage;
let server: Server;
let seen: Seen[] = [];

/** Answers as the service does; the first write is turned away once. */
const answer = ({ line }: Seen): readonly [number, object] => {
  const times = seen.filter((one) => one.line === line).length;
  if (line === 'GET /v1/contacts') return [200, { items: [{ contactId: 'mia' }], next: 'n' }];
  if (line === 'GET /v1/contacts?cursor=n') return [200, { items: [{ contactId: 'tom' }] }];
  if (line === 'POST /v1/contacts')
    return times === 1 ? [503, { message: 'Service Unavailable' }] : [201, { contactId: 'mia' }];
  return [403, { message: 'Forbidden' }];
};

beforeAll(async () => {
  installed = await installPackage('@grondslag/client', [
    'openapi-fetch',
    'openapi-typescript-helpers',
  ]);
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const one = { line: `${request.method} ${request.url}`, headers: request.headers, body };
    seen.push(one);
    const [status, content] = answer(one);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}, 180_000);

afterAll(async () => {
  server.close();
  await installed.remove();
});

describe('the package', () => {
  test('holds what runs, its types, a readme and the licence, and no source', async () => {
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

  test('needs what its package.json names, in exact versions', async () => {
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
    seen = [];
  });

  test.each(nodeVersions())('runs on Node $version', async ({ path }) => {
    const file = join(installed.app, 'program.js');
    await writeFile(file, program);
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await run(path, [file, url], { cwd: installed.app });
    expect(JSON.parse(stdout)).toEqual({
      ids: ['mia', 'tom'],
      created: { contactId: 'mia' },
      code: 'forbidden',
      thrown: [true, 403, 'forbidden'],
    });
    expect(seen.every(({ headers }) => headers.authorization === 'Bearer secret')).toBe(true);
    const [first, again] = seen.filter(({ line }) => line === 'POST /v1/contacts');
    expect(again?.body).toBe(first?.body);
    expect(first?.headers['idempotency-key']).toMatch(/^[\da-f-]{36}$/);
    expect(again?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
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

  test('take every body of the walk-through and of the recorded examples', () => {
    expect(walkthroughBodies().length).toBeGreaterThan(9);
    expect(exampleBodies().length).toBeGreaterThan(20);
    expect(found.filter((line) => /^(?:walkthrough|examples)\.ts/.test(line))).toEqual([]);
  });

  test('refuse a body without a member that is required, and one with a misspelt member', () => {
    expect(found.filter((line) => line.startsWith('wrong.ts'))).toHaveLength(2);
  });

  test('name every code, and what access and export answer', () => {
    expect(found.filter((line) => line.startsWith('answers.ts'))).toEqual([]);
  });

  test('are declared without a fault of their own', () => {
    expect(found.filter((line) => !line.startsWith('wrong.ts'))).toEqual([]);
  });
});
