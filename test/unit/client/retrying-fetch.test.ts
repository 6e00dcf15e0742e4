import { describe, expect, test } from 'vitest';
import { retryingFetch } from '../../../packages/client/retrying-fetch.ts';

const setup = (...answers: (number | 'lost' | Response)[]) => {
  const waits: number[] = [];
  const bodies: string[] = [];
  const fetch = retryingFetch(
    async (request) => {
      bodies.push(await request.text());
      const answer = answers.shift() ?? 200;
      if (answer === 'lost') throw new TypeError('connection lost');
      return answer instanceof Response ? answer : new Response('', { status: answer });
    },
    {
      retries: 3,
      baseDelayMs: 10,
      patienceMs: 100,
      sleep: async (millis) => void waits.push(millis),
    },
  );
  return { fetch, waits, bodies };
};

const post = (headers: Record<string, string> = {}) =>
  new Request('http://api.example/v1/x', { method: 'POST', body: '{"a":1}', headers });
const keyed = () => post({ 'idempotency-key': 'k1' });

describe('repeating requests', () => {
  test('a write with a key is repeated with the same body, waiting longer each time', async () => {
    const { fetch, waits, bodies } = setup(503, 'lost', 201);
    expect((await fetch(keyed())).status).toBe(201);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    expect(waits).toEqual([10, 20]);
  });

  test('a write without a key is never repeated', async () => {
    const { fetch, bodies } = setup(503, 201);
    expect((await fetch(post())).status).toBe(503);
    expect(bodies).toHaveLength(1);
    await expect(setup('lost').fetch(post())).rejects.toThrow('connection lost');
  });

  test('what is wrong stays wrong', async () => {
    const { fetch, bodies } = setup(400, 201);
    expect((await fetch(keyed())).status).toBe(400);
    expect(bodies).toHaveLength(1);
  });

  test('Retry-After is heard', async () => {
    const { fetch, waits } = setup(
      new Response('', { status: 429, headers: { 'retry-after': '2' } }),
      200,
    );
    await fetch(new Request('http://api.example/v1/x'));
    expect(waits).toEqual([2_000]);
  });

  test('it gives up after three more', async () => {
    const { fetch, bodies } = setup(503, 503, 503, 503, 200);
    expect((await fetch(keyed())).status).toBe(503);
    expect(bodies).toHaveLength(4);
  });
});

describe('a key that an earlier request still holds', () => {
  const refusal = (code: string, headers: Record<string, string> = {}) =>
    new Response(JSON.stringify({ type: `urn:grondslag:problem:${code}`, code }), {
      status: 409,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
  const inProgress = (headers = {}) => refusal('request-in-progress', headers);

  test('is asked for again until the earlier request is answered', async () => {
    const { fetch, waits, bodies } = setup(inProgress(), inProgress(), 201);
    expect((await fetch(keyed())).status).toBe(201);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    expect(waits).toEqual([10, 20]);
  });

  test('takes none of the attempts that are for failures', async () => {
    const { fetch, waits } = setup(inProgress(), 503, inProgress(), 503, 503, 201);
    expect((await fetch(keyed())).status).toBe(201);
    expect(waits).toEqual([10, 10, 20, 10, 20]);
  });

  test('is not waited for longer than the patience lasts', async () => {
    const answers = Array.from({ length: 20 }, () => inProgress());
    const { fetch, waits } = setup(...answers);
    expect((await fetch(keyed())).status).toBe(409);
    expect(waits).toEqual([10, 20, 40, 30]);
  });

  test('means nothing to a request that carries no key', async () => {
    const { fetch, bodies } = setup(inProgress(), 201);
    expect((await fetch(post())).status).toBe(409);
    expect(bodies).toHaveLength(1);
  });

  test.each([
    ['a reused key', refusal('idempotency-key-reused')],
    ['another conflict', refusal('state-conflict')],
    ['a conflict that is no problem document', new Response('busy', { status: 409 })],
  ])('is not %s', async (_, answer) => {
    const { fetch, bodies } = setup(answer, 201);
    expect((await fetch(keyed())).status).toBe(409);
    expect(bodies).toHaveLength(1);
  });
});
