import { describe, expect, test } from 'vitest';
import { grondslagClient } from '../../../packages/client/grondslag-client.ts';

const answering = (response: Response) => {
  const requests: Request[] = [];
  const client = grondslagClient({
    baseUrl: 'https://api.example',
    token: () => 'secret',
    fetch: async (request) => {
      requests.push(request);
      return response.clone();
    },
    retry: { tries: 1 },
  });
  return { client, requests };
};

const json = (status: number, body: unknown, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

describe('every method that may change something', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'every %s carries a key, or the caller’s own',
    async (method) => {
      const { client, requests } = answering(json(200, {}));
      const any = client as unknown as { request: (...of: unknown[]) => Promise<unknown> };
      await any.request(method, '/v1/senders');
      await any.request(method, '/v1/senders', { headers: { 'idempotency-key': 'mine' } });
      const [random, own] = requests.map(({ headers }) => headers.get('idempotency-key'));
      expect(random).toMatch(/^[\da-f]{32}$/);
      expect(own).toBe('mine');
    },
  );
});

describe('the client', () => {
  test('the client sends the token, and a key with every write', async () => {
    const { client, requests } = answering(json(200, { items: [] }));
    await client.GET('/v1/senders');
    await client.POST('/v1/mailings/{mailingId}/pause', { params: { path: { mailingId: 'm1' } } });
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer secret',
      'Bearer secret',
    ]);
    expect(requests[0]?.headers.has('idempotency-key')).toBe(false);
    expect(requests[1]?.headers.get('idempotency-key')).toMatch(/^[\da-f]{32}$/);
  });

  test.each([
    [429, { message: 'Too Many Requests' }, 'too-many-requests', 'Too Many Requests'],
    [401, { message: 'Unauthorized' }, 'unauthenticated', 'Unauthorized'],
    [403, { Message: 'User is not authorized' }, 'forbidden', 'User is not authorized'],
    [503, { message: 'Service Unavailable' }, 'unavailable', 'Service Unavailable'],
  ])('the client turns a %s of API Gateway into a problem', async (status, body, code, title) => {
    const { client } = answering(json(status, body));
    const { error, response } = await client.GET('/v1/senders');
    expect(error).toEqual({ type: `urn:grondslag:problem:${code}`, title, status, code });
    expect(response.status).toBe(status);
  });

  test.each([
    [
      'Bearer scope="" error="invalid_token" error_description="the token has expired"',
      'the token has expired',
    ],
    ['Bearer', 'the request carries no valid token'],
    ['Bearer error="invalid_token"', undefined],
    [`Bearer error="x", error_description="${'x'.repeat(301)}"`, undefined],
    ['Bearer error_description="a\\"b"', 'the request carries no valid token'],
  ])('the client tells of a 401 what its header says: %s', async (challenge, detail) => {
    const response = json(401, { message: 'Unauthorized' });
    response.headers.set('www-authenticate', challenge);
    const { client } = answering(response);
    const { error } = await client.GET('/v1/senders');
    expect(error?.detail).toBe(detail);
  });

  test('the client passes on a problem from the service unchanged', async () => {
    const problem = {
      type: 'urn:grondslag:problem:forbidden',
      title: 'These credentials may not do this',
      status: 403,
      code: 'forbidden',
      detail: 'this needs the scope `mailings:read`',
    };
    const { client } = answering(json(403, problem, 'application/problem+json'));
    expect((await client.GET('/v1/senders')).error).toEqual(problem);
  });

  test('the client passes on an error that is not a problem document unchanged', async () => {
    const { client } = answering(new Response('<h1>Bad gateway</h1>', { status: 503 }));
    expect((await client.GET('/v1/senders')).error).toBe('<h1>Bad gateway</h1>');
  });
});
