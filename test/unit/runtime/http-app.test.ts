import { createRoute, z } from '@hono/zod-openapi';
import { describe, expect, test } from 'vitest';
import { createHttpApp } from '../../../functions/runtime/http/http-app.ts';
import { ProblemError } from '../../../functions/runtime/http/problem.ts';
import {
  jsonBody,
  jsonResponse,
  problemResponses,
  secured,
} from '../../../functions/runtime/http/route-kit.ts';
import { silentTelemetry, type Telemetry } from '../../../functions/runtime/telemetry.ts';
import type { Scope } from '../../../shared/deployment/roles.ts';

const body = z.strictObject({
  email: z.email(),
  tags: z.array(z.strictObject({ name: z.string() })).optional(),
});

const route = createRoute({
  method: 'post',
  path: '/v1/things',
  ...secured('contacts', 'contacts:write'),
  request: { body: jsonBody(body) },
  responses: { 200: jsonResponse(z.object({}), 'done'), ...problemResponses(400) },
});

const setup = (act: () => void = () => undefined, telemetry: Telemetry = silentTelemetry) => {
  let calls = 0;
  const app = createHttpApp(telemetry);
  app.openapi(route, (c) => {
    calls += 1;
    act();
    return c.json({}, 200);
  });
  const send = (
    content: string,
    more: { headers?: Record<string, string>; scopes?: Scope[] } = {},
  ) =>
    app.request(
      '/v1/things',
      {
        method: 'POST',
        body: content,
        headers: { 'content-type': 'application/json', ...more.headers },
      },
      {
        event: {
          requestContext: {
            requestId: 'request-1',
            authorizer: {
              jwt: { claims: { sub: 'p', scope: (more.scopes ?? ['contacts:write']).join(' ') } },
            },
          },
        } as never,
      },
    );
  return { app, send, calls: () => calls };
};

type ProblemBody = { code: string; errors?: { pointer: string; in: string }[]; instance?: string };

const read = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return (await response.json()) as ProblemBody;
};

describe('a request that is wrong', () => {
  test.each([
    ['an unknown field', '{"email":"a@b.nl","x":1}', '/x'],
    ['a malformed address', '{"email":"ab.nl"}', '/email'],
    ['a missing field', '{}', '/email'],
    ['a wrong type', '{"email":7}', '/email'],
    [
      'an unknown field deep inside',
      '{"email":"a@b.nl","tags":[{"name":"n","a/b":1}]}',
      '/tags/0/a~1b',
    ],
  ])(
    'a body with %s gets an error that points at the field, and changes nothing',
    async (_, content, pointer) => {
      const { send, calls } = setup();
      const response = await send(content);
      expect(response.status).toBe(400);
      const problem = await read(response);
      expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
      expect(problem.instance).toBe('request-1');
      expect(calls()).toBe(0);
    },
  );

  test.each([
    ['text that is not JSON', '{"email":', {}, 400, 'malformed-json'],
    [
      'another media type',
      'email=a',
      { 'content-type': 'text/plain' },
      415,
      'unsupported-media-type',
    ],
    ['two megabytes', `{"email":"${'a'.repeat(2_000_000)}"}`, {}, 413, 'body-too-large'],
  ])('a body of %s is refused', async (_, content, headers, status, code) => {
    const { send, calls } = setup();
    const response = await send(content, { headers });
    expect(response.status).toBe(status);
    expect((await read(response)).code).toBe(code);
    expect(calls()).toBe(0);
  });
});

describe('a caller', () => {
  test('a caller is rejected without credentials', async () => {
    const { app } = setup();
    const headers = { 'content-type': 'application/json' };
    const response = await app.request('/v1/things', { method: 'POST', body: '{}', headers });
    expect(response.status).toBe(401);
  });

  test('a caller is rejected without the scope, which the answer names', async () => {
    const { send, calls } = setup();
    const response = await send('{"email":"a@b.nl"}', { scopes: ['contacts:read'] });
    expect(response.status).toBe(403);
    expect(JSON.stringify(await read(response))).toContain('contacts:write');
    expect(calls()).toBe(0);
  });
});

describe('what goes wrong inside', () => {
  test('what goes wrong inside is reported as its problem if it was expected', async () => {
    const { send } = setup(() => {
      throw new ProblemError('state-conflict', { detail: 'it is `running`' });
    });
    const response = await send('{"email":"a@b.nl"}');
    expect(response.status).toBe(409);
    expect(await read(response)).toMatchObject({ detail: 'it is `running`' });
  });

  test('what goes wrong inside tells the caller nothing if it was unexpected, and is logged without its message', async () => {
    const logged: unknown[] = [];
    const telemetry = { ...silentTelemetry, error: (...line: unknown[]) => void logged.push(line) };
    const { send } = setup(() => {
      throw new Error('no table for jan@post.example');
    }, telemetry);
    const response = await send('{"email":"a@b.nl"}');
    expect(response.status).toBe(500);
    expect(JSON.stringify(await read(response))).not.toContain('jan@post');
    expect(logged).toHaveLength(1);
  });

  test.each([
    ['throttles', Object.assign(new Error('x'), { name: 'ThrottlingException', $fault: 'client' })],
    ['fails on its side', Object.assign(new Error('x'), { $fault: 'server' })],
    ['does not answer', Object.assign(new Error('x'), { name: 'TimeoutError' })],
    ['is not there', Object.assign(new Error('x'), { code: 'ECONNREFUSED' })],
  ])('a caller is asked to try again when a service behind the handler %s', async (_, failure) => {
    const logged: unknown[] = [];
    const telemetry = { ...silentTelemetry, error: (...line: unknown[]) => void logged.push(line) };
    const { send } = setup(() => {
      throw failure;
    }, telemetry);
    const response = await send('{"email":"a@b.nl"}');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect((await read(response)).code).toBe('unavailable');
    expect(logged).toHaveLength(1);
  });

  test('what goes wrong inside is unexpected if a service behind it refused: the same request fails each time', async () => {
    const refusal = Object.assign(new Error('x'), {
      name: 'ValidationException',
      $fault: 'client',
    });
    const { send } = setup(() => {
      throw refusal;
    });
    expect((await send('{"email":"a@b.nl"}')).status).toBe(500);
  });

  test('what goes wrong inside is a 404 if the path is unknown', async () => {
    const { app } = setup();
    const response = await app.request('/v1/nothing');
    expect(response.status).toBe(404);
    expect((await read(response)).code).toBe('not-found');
  });
});
