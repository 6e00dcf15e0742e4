import { afterEach, describe, expect, test } from 'vitest';
import { type HttpApi, type HttpRoute, startHttpApi } from '../../../local/lambda/http-api.ts';
import type { HttpEvent } from '../../../local/lambda/http-event.ts';
import type { RunningService } from '../../../local/services/start-http-service.ts';

describe('the local HTTP API', () => {
  let api: RunningService | undefined;
  let last: HttpEvent | undefined;
  afterEach(() => api?.stop());

  const open = async (route: Partial<HttpRoute> = {}, more: Partial<HttpApi> = {}) => {
    last = undefined;
    const handler = (event: HttpEvent) => {
      last = event;
      return { statusCode: 200, body: 'ok' };
    };
    const base = { routeKey: 'ANY /v1/{proxy+}', functionName: 'f', handler };
    api = await startHttpApi({ routes: [{ ...base, ...route }], ...more });
    const { url } = api;
    return (path: string, init?: RequestInit) =>
      fetch(`${url}${path}`, { redirect: 'manual', ...init });
  };

  test.each([
    [undefined, '127.0.0.1'],
    ['203.0.113.7', '203.0.113.7'],
    ['192.0.2.1, 203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 2001:db8::1', '2001:db8::1'],
    ['203.0.113.7, unknown', '127.0.0.1'],
  ])('the caller is whom the proxy before us saw: %s', async (forwarded, expected) => {
    const call = await open();
    await call(
      '/v1/a',
      forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } },
    );
    expect(last?.requestContext.http.sourceIp).toBe(expected);
  });

  test('a request arrives as an event of payload format 2.0', async () => {
    const call = await open();
    await call('/v1/a/b?x=1&x=2&y=%20', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Thing': 'T', cookie: 'a=1; b=2' },
      body: '{"a":1}',
    });
    expect(last).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /v1/{proxy+}',
      rawPath: '/v1/a/b',
      rawQueryString: 'x=1&x=2&y=%20',
      queryStringParameters: { x: '1,2', y: ' ' },
      pathParameters: { proxy: 'a/b' },
      cookies: ['a=1', 'b=2'],
      headers: { 'content-type': 'application/json', 'x-thing': 'T' },
      body: '{"a":1}',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'POST', path: '/v1/a/b', sourceIp: '127.0.0.1' },
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        stage: '$default',
        time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
      },
    });
    expect(last?.headers).not.toHaveProperty('cookie');
    expect(last?.requestContext).not.toHaveProperty('authorizer');
  });

  test.each([
    ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['image/png', '\u0001\u0002'],
  ])('a body of type %s arrives as base64, as an HTTP API sends it', async (type, body) => {
    const call = await open();
    await call('/v1/u', { method: 'POST', headers: { 'content-type': type }, body });
    expect(last?.isBase64Encoded).toBe(true);
    expect(Buffer.from(last?.body ?? '', 'base64').toString()).toBe(body);
  });

  test('a response is returned completely: status, headers, cookies, bytes', async () => {
    const call = await open({
      handler: () => ({
        statusCode: 201,
        headers: { 'Content-Type': 'image/gif', Location: '/x' },
        cookies: ['a=1', 'b=2'],
        body: Buffer.from([0, 255, 1]).toString('base64'),
        isBase64Encoded: true,
      }),
    });
    const answer = await call('/v1/x');
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/x');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 255, 1]);
  });

  test('a result without a status is the JSON body of a 200', async () => {
    const call = await open({ handler: () => ({ fine: true }) });
    const answer = await call('/v1/x');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ fine: true });
  });

  const authorize: NonNullable<HttpApi['authorize']> = ({ headers }) => {
    if (headers['authorization'] === 'Bearer good') {
      return {
        outcome: 'allowed',
        claims: { sub: 'app', groups: ['a', 'b'], exp: 5 },
        scopes: ['mail'],
      };
    }
    return headers['authorization']
      ? { outcome: 'forbidden' }
      : { outcome: 'unauthorised', fault: 'absent' };
  };

  test('a valid token passes its claims on, as strings', async () => {
    const call = await open({}, { authorize });
    await call('/v1/x', { headers: { authorization: 'Bearer good' } });
    expect(last?.requestContext.authorizer.jwt).toEqual({
      claims: { sub: 'app', groups: '[a b]', exp: '5' },
      scopes: ['mail'],
    });
  });

  test.each([
    [undefined, 401],
    ['Bearer bad', 403],
  ])('the handler is not reached with the token %s', async (token, status) => {
    const call = await open({}, { authorize });
    const answer = await call('/v1/x', token ? { headers: { authorization: token } } : {});
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(last).toBeUndefined();
  });

  test('a public route needs no token', async () => {
    const call = await open({ public: true }, { authorize });
    expect((await call('/v1/x')).status).toBe(200);
  });

  test('a body of more than 10 MB is refused before any handler runs', async () => {
    const call = await open();
    const answer = await call('/v1/x', { method: 'POST', body: 'x'.repeat(10 * 1024 * 1024 + 1) });
    expect(answer.status).toBe(413);
    expect(last).toBeUndefined();
  });

  test('headers of more than 10,240 bytes are refused', async () => {
    const call = await open();
    expect((await call('/v1/x', { headers: { long: 'x'.repeat(11_000) } })).status).toBe(431);
  });

  test('a handler that throws gets a 500 that reveals nothing', async () => {
    const errors: unknown[] = [];
    const handler = () => {
      throw new Error('ann@a.example');
    };
    const call = await open({ handler }, { onError: (error) => void errors.push(error) });
    const answer = await call('/v1/x');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('ann');
    expect(errors).toHaveLength(1);
  });

  test('a handler that exceeds its time gets a 503', async () => {
    const handler = () => new Promise((resolve) => setTimeout(resolve, 300));
    const call = await open({ handler, timeoutMs: 10 });
    expect((await call('/v1/x')).status).toBe(503);
  });

  test('an unknown path is a 404', async () => {
    const call = await open();
    expect((await call('/v2/x')).status).toBe(404);
  });
});
