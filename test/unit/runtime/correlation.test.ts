import type { SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import {
  correlated,
  correlationId,
  noteCorrelation,
  requestIdOf,
} from '../../../functions/runtime/correlation.ts';
import { createHttpApp } from '../../../functions/runtime/http/http-app.ts';
import { eachRecord } from '../../../functions/runtime/sqs-batch.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';

const event = (requestId: string) => ({ event: { requestContext: { requestId } } as never });

describe('a request', () => {
  const setup = () => {
    const seen: (string | undefined)[] = [];
    const lines: unknown[] = [];
    const app = createHttpApp({
      ...silentTelemetry,
      info: (message, fields) => void lines.push({ message, ...fields }),
    });
    app.get('/v1/things/:id', (c) => {
      seen.push(correlationId());
      return c.json({});
    });
    app.get('/v1/broken', () => {
      throw new Error('broken');
    });
    return { app, seen, lines };
  };

  test('a request has the same id inside, in the answer and in its log line', async () => {
    const { app, seen, lines } = setup();
    const answer = await app.request('/v1/things/jan@post.example', {}, event('JKJaXmPLvHcESHA='));
    expect(answer.headers.get('x-correlation-id')).toBe('JKJaXmPLvHcESHA');
    expect(seen).toEqual(['JKJaXmPLvHcESHA']);
    expect(lines).toEqual([
      {
        message: 'request-answered',
        route: 'GET:/v1/things/:id',
        status: 200,
        millis: expect.any(Number),
      },
    ]);
  });

  test('a request has its id even if it fails, and the problem names it', async () => {
    const { app, lines } = setup();
    for (const [path, status] of [
      ['/v1/broken', 500],
      ['/v1/nothing', 404],
    ] as const) {
      const answer = await app.request(path, {}, event('r1'));
      expect(answer.status).toBe(status);
      expect(answer.headers.get('x-correlation-id')).toBe('r1');
      expect(await answer.json()).toMatchObject({ instance: 'r1' });
    }
    expect(lines).toMatchObject([{ status: 500 }, { status: 404 }]);
  });

  test('a request cannot choose its own id', async () => {
    const { app, seen } = setup();
    const headers = { 'x-correlation-id': 'jan-de-vries' };
    await app.request('/v1/things/1', { headers }, event('r1'));
    expect(seen).toEqual(['r1']);
  });

  test('a request has no id if the API gave it none', () => {
    for (const nothing of [undefined, {}, { requestContext: {} }, event('=').event])
      expect(requestIdOf(nothing)).toBeUndefined();
  });
});

describe('a message', () => {
  test('a message has its own scope, so its notes do not appear on the next message', async () => {
    const records = ['a', 'b', 'c'].map((messageId) => ({ messageId, body: '' }));
    const seen: unknown[] = [];
    await correlated('outside', () =>
      eachRecord(
        { Records: records } as unknown as SQSEvent,
        async ({ messageId }) => {
          seen.push([messageId, correlationId()]);
          if (messageId !== 'b') noteCorrelation(`of-${messageId}`);
          await Promise.resolve();
          if (messageId === 'c') throw new Error('no');
          seen.push([messageId, correlationId()]);
        },
        ({ messageId }) => seen.push([messageId, correlationId()]),
      ),
    );
    expect(seen).toEqual([
      ['a', undefined],
      ['a', 'of-a'],
      ['b', undefined],
      ['b', undefined],
      ['c', undefined],
      ['c', 'of-c'],
    ]);
  });

  test('a message is required for a note to be kept', () => {
    noteCorrelation('lost');
    expect(correlationId()).toBeUndefined();
  });
});
