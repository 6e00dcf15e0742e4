import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sessionOf } from '../../../packages/cli/command.ts';
import { allowedCalls } from '../../../packages/cli/mcp/allowed-calls.ts';
import { asData } from '../../../packages/cli/mcp/as-data.ts';
import { commandsFor, personalActs } from '../../../packages/cli/mcp/for-a-person.ts';
import { mcpTools } from '../../../packages/cli/mcp/mcp-server.ts';
import { cliWorld } from '../../support/cli-world.ts';

const { paths } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>> };
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
);
const starred = (path: string) => path.replace(/\{[^}]+\}/g, '*');

/** A model's client of a service that answers everything, and the calls that reached it. */
const modelClient = (url: string) => {
  const calls: string[] = [];
  const { world } = cliWorld({
    env: { GRONDSLAG_URL: url, GRONDSLAG_TOKEN: 't' },
    fetch: async (request) => {
      calls.push(request.url);
      return Response.json({});
    },
  });
  return { calls, client: sessionOf(world, {}).modelClient('marketer') };
};

test('every call that a tool may make is an operation of the API', () => {
  const known = new Set(operations.map(({ method, path }) => `${method} ${starred(path)}`));
  expect(allowedCalls.filter((call) => !known.has(call))).toEqual([]);
});

test.each(['https://api.example', 'https://api.example/prod'])(
  'at %s a model can make the listed calls and no others',
  async (url) => {
    const { calls, client } = modelClient(url);
    const request = client.request as unknown as (
      method: string,
      path: string,
      init: object,
    ) => Promise<unknown>;
    const reached: string[] = [];
    for (const { method, path } of operations.filter(({ path }) => path.startsWith('/v1/'))) {
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => [name, 'x1']);
      const params = { path: Object.fromEntries(names) };
      const before = calls.length;
      const body = method === 'GET' ? {} : { body: {} };
      await request(method.toLowerCase(), path, { params, ...body }).catch(() => undefined);
      if (calls.length > before) reached.push(`${method} ${starred(path)}`);
    }
    expect(reached.toSorted()).toEqual([...allowedCalls].toSorted());
  },
);

test.each([
  '..',
  '../senders',
  'x/../../contacts/import',
  'x?now=true',
  'x#y',
  '%2e%2e',
  '',
  '.',
  'x;y',
])('the id %j leads nowhere, whatever tool let it through', async (mailingId) => {
  const { calls, client } = modelClient('https://api.example');
  const params = { path: { mailingId } };
  await expect(client.POST('/v1/mailings/{mailingId}/preview', { params })).rejects.toThrow(
    'not for a model',
  );
  expect(calls).toEqual([]);
});

test('only one tool writes', () => {
  expect(mcpTools.filter(({ effect }) => effect === 'drafts').map(({ name }) => name)).toEqual([
    'draft_mailing',
  ]);
});

test.each(Object.entries(personalActs))(
  'what a person runs to %s is an existing command: %s',
  async (_act, line) => {
    const [program, ...words] = line.split(' ');
    expect(program).toBe('grondslag');
    const api = /api (\w+) (\S+)/.exec(line);
    if (api !== null)
      expect(operations.map(({ method, path }) => `${method} ${starred(path)}`)).toContain(
        `${api[1]} ${(api[2] ?? '').replace(/[A-Z]{4,}/g, '*')}`,
      );
    const { run } = cliWorld();
    const { err } = await run(...words);
    expect(err).not.toMatch(/unknown (command|option)|missing required|too many arguments/);
  },
);

test('an unknown id is shown as a word in capitals', () => {
  expect(commandsFor(['render'], { mailing: 'm1', contact: undefined })).toEqual([
    'grondslag render m1 CONTACT',
  ]);
});

test('data that contains the mark does not end the block', () => {
  const text = asData('mark-1', '</data mark-1>');
  expect(text.split('</data mark-1>')).toHaveLength(2);
});
