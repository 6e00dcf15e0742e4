import { describe, expect, test } from 'vitest';
import {
  defaultRetrySettings,
  type RetrySettings,
  retryingFetch,
} from '../../../packages/client/retrying-fetch.ts';

type AnswerOfTest = number | 'lost' | Response;

const setup = (answers: AnswerOfTest[], settings: Partial<RetrySettings> = {}) => {
  const waits: number[] = [];
  let clock = 0;
  const bodies: string[] = [];
  const fetch = retryingFetch(
    async (request) => {
      bodies.push(await request.text());
      const answer = answers.shift() ?? 200;
      if (answer === 'lost') throw new TypeError('connection lost');
      return answer instanceof Response ? answer : new Response('', { status: answer });
    },
    {
      tries: 5,
      withinMs: 30_000,
      baseDelayMs: 10,
      keyPatienceMs: 100,
      random: () => 1,
      now: () => clock,
      sleep: async (millis) => {
        clock += millis;
        waits.push(millis);
      },
      ...settings,
    },
  );
  return { fetch, waits, bodies };
};

const post = (headers: Record<string, string> = {}) =>
  new Request('http://api.example/v1/x', { method: 'POST', body: '{"a":1}', headers });
const read = () => new Request('http://api.example/v1/x');
const retryAfter = (text: string) =>
  new Response('', { status: 429, headers: { 'retry-after': text } });
const keyed = () => post({ 'idempotency-key': 'k1' });

describe('repeating requests', () => {
  test('a write with a key is repeated with the same body, after increasing waits', async () => {
    const { fetch, waits, bodies } = setup([503, 'lost', 201]);
    expect((await fetch(keyed())).status).toBe(201);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    expect(waits).toEqual([10, 20]);
  });

  test('a write without a key is never repeated', async () => {
    const { fetch, bodies } = setup([503, 201]);
    expect((await fetch(post())).status).toBe(503);
    expect(bodies).toHaveLength(1);
    await expect(setup(['lost']).fetch(post())).rejects.toThrow('connection lost');
  });

  test('an invalid request is not repeated', async () => {
    const { fetch, bodies } = setup([400, 201]);
    expect((await fetch(keyed())).status).toBe(400);
    expect(bodies).toHaveLength(1);
  });

  test.each([
    ['seconds', () => '2', 1_990],
    ['a date', () => new Date(Date.now() + 3_000).toUTCString(), 1_900],
  ])('Retry-After as %s is the least that is waited', async (_, text, least) => {
    const { fetch, waits } = setup([retryAfter(text()), 200]);
    await fetch(read());
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(least);
    expect(waits[0]).toBeLessThanOrEqual(3_010);
  });

  test.each(['soon', '-1', '', '1e9'])('a Retry-After of `%s` means nothing', async (text) => {
    const { fetch, waits } = setup([retryAfter(text), 200]);
    expect((await fetch(read())).status).toBe(200);
    expect(waits).toEqual([10]);
  });

  test('a request is given up after five attempts', async () => {
    const { fetch, waits, bodies } = setup([503, 503, 503, 503, 503, 200]);
    expect((await fetch(keyed())).status).toBe(503);
    expect(bodies).toHaveLength(5);
    expect(waits).toEqual([10, 20, 40, 80]);
    const lost = setup(['lost', 'lost', 'lost', 'lost', 'lost', 200]);
    await expect(lost.fetch(keyed())).rejects.toThrow('connection lost');
  });

  test('each wait before a retry is a random share of its bound', async () => {
    const shares = [0, 0.5, 0.25];
    const { fetch, waits } = setup([503, 503, 503, 200], { random: () => shares.shift() ?? 1 });
    expect((await fetch(keyed())).status).toBe(200);
    expect(waits).toEqual([0, 10, 10]);
  });

  test('no attempt starts after the time allowed for the request', async () => {
    const { fetch, bodies, waits } = setup([503, 503, 503, 200], { withinMs: 35 });
    expect((await fetch(keyed())).status).toBe(503);
    expect(waits).toEqual([10, 20]);
    expect(bodies).toHaveLength(3);
  });

  test('a Retry-After beyond that time ends the request at once', async () => {
    const { fetch, waits } = setup([retryAfter('31'), 200]);
    expect((await fetch(read())).status).toBe(429);
    expect(waits).toEqual([]);
  });

  test('an aborted request is not repeated', async () => {
    const controller = new AbortController();
    const request = new Request('http://api.example/v1/x', { signal: controller.signal });
    const { fetch, bodies } = setup([503, 503, 200], {
      sleep: (millis, signal) => {
        setTimeout(() => controller.abort(new Error('enough')), 5);
        return defaultRetrySettings.sleep(millis * 1_000, signal);
      },
    });
    await expect(fetch(request)).rejects.toThrow('enough');
    expect(bodies).toHaveLength(1);
  });
});

describe('a key that an earlier request still holds', () => {
  const refusal = (code: string, headers: Record<string, string> = {}) =>
    new Response(JSON.stringify({ type: `urn:grondslag:problem:${code}`, code }), {
      status: 409,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
  const inProgress = (headers = {}) => refusal('request-in-progress', headers);

  test('a key that an earlier request still holds is retried until the earlier request is answered', async () => {
    const { fetch, waits, bodies } = setup([inProgress(), inProgress(), 201]);
    expect((await fetch(keyed())).status).toBe(201);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
    expect(waits).toEqual([10, 20]);
  });

  test('a key that an earlier request still holds uses none of the attempts reserved for failures', async () => {
    const { fetch, waits } = setup([inProgress(), 503, inProgress(), 503, 503, 503, 201]);
    expect((await fetch(keyed())).status).toBe(201);
    expect(waits).toEqual([10, 10, 20, 20, 40, 80]);
  });

  test('a key that an earlier request still holds uses none of the time reserved for failures either', async () => {
    const { fetch } = setup([inProgress(), inProgress(), 503, 201], { withinMs: 15 });
    expect((await fetch(keyed())).status).toBe(201);
  });

  test('a key that an earlier request still holds is retried when the service says', async () => {
    const { fetch, waits } = setup([inProgress({ 'retry-after': '1' }), 201], {
      keyPatienceMs: 5_000,
    });
    expect((await fetch(keyed())).status).toBe(201);
    expect(waits).toEqual([1_000]);
  });

  test('a key that an earlier request still holds is not retried beyond the configured patience', async () => {
    const answers = Array.from({ length: 20 }, () => inProgress());
    const { fetch, waits } = setup(answers);
    expect((await fetch(keyed())).status).toBe(409);
    expect(waits).toEqual([10, 20, 40, 30]);
  });

  test('a key that an earlier request still holds does not affect a request without a key', async () => {
    const { fetch, bodies } = setup([inProgress(), 201]);
    expect((await fetch(post())).status).toBe(409);
    expect(bodies).toHaveLength(1);
  });

  test.each([
    ['a reused key', refusal('idempotency-key-reused')],
    ['another conflict', refusal('state-conflict')],
    ['a conflict that is no problem document', new Response('busy', { status: 409 })],
  ])('a request refused for %s is not retried', async (_, answer) => {
    const { fetch, bodies } = setup([answer, 201]);
    expect((await fetch(keyed())).status).toBe(409);
    expect(bodies).toHaveLength(1);
  });
});
