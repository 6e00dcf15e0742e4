import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type SqsEventSourceSettings,
  startSqsEventSource,
} from '../../../local/lambda/start-sqs-event-source.ts';
import { type LocalSqs, startSqs } from '../../../local/services/start-sqs.ts';

describe('the event source mapping', () => {
  let sqs: LocalSqs;
  let client: SQSClient;
  let url: string;
  let clock = 0;
  const running: { stop(): Promise<void> }[] = [];

  beforeEach(async () => {
    clock = 1_795_000_000_000;
    sqs = await startSqs({ now: () => clock });
    url = sqs.createQueue({
      name: 'jobs',
      visibilityTimeout: 60,
      deadLetterQueue: 'dead',
      maxReceiveCount: 2,
    });
    client = new SQSClient({
      endpoint: sqs.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      useQueueUrlAsEndpoint: false,
    });
  });
  afterEach(async () => {
    for (const source of running.splice(0)) await source.stop();
    client.destroy();
    await sqs.stop();
  });

  const start = async (
    handler: (event: SQSEvent) => unknown,
    more: Partial<SqsEventSourceSettings> = {},
  ) => {
    const source = await startSqsEventSource({
      functionName: 'worker',
      queueUrl: url,
      client,
      handler,
      ...more,
    });
    running.push(source);
    return source;
  };
  const send = async (...bodies: readonly string[]) => {
    const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
    await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
  };
  const quiet = { visible: 0, inFlight: 0, delayed: 0 };
  const untilQuiet = () =>
    vi.waitFor(() => expect(sqs.counts('jobs')).toEqual(quiet), { timeout: 5000 });

  test('a record has the shape that Lambda hands over', async () => {
    const events: SQSEvent[] = [];
    await start((event) => void events.push(event));
    const trace = { DataType: 'String', StringValue: 't' };
    await client.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: '{"x":1}',
        MessageAttributes: { trace },
      }),
    );
    await untilQuiet();

    expect(events[0]?.Records).toEqual([
      {
        messageId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        receiptHandle: expect.any(String),
        body: '{"x":1}',
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: String(clock),
          SenderId: expect.any(String),
          ApproximateFirstReceiveTimestamp: String(clock),
        },
        messageAttributes: {
          trace: {
            dataType: 'String',
            stringValue: 't',
            stringListValues: [],
            binaryListValues: [],
          },
        },
        md5OfBody: 'ac3ef48caa08fa3ed5e025da69edc645',
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:jobs',
        awsRegion: 'eu-west-1',
      },
    ]);
  });

  test('only the messages that failed come again', async () => {
    const seen: string[] = [];
    await send('good', 'bad');
    await start((event) => {
      seen.push(...event.Records.map(({ body }) => body));
      const failed = event.Records.filter(({ body }) => body === 'bad');
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
    await vi.waitFor(() => expect(sqs.counts('jobs')).toEqual({ ...quiet, inFlight: 1 }));

    clock += 60_000;
    await vi.waitFor(() => expect(seen).toEqual(['good', 'bad', 'bad']));
  });

  test('a handler that throws fails its whole batch, and poison ends with the dead letters', async () => {
    await send('a', 'b');
    let calls = 0;
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const handler = () => {
      calls += 1;
      throw new Error('boom');
    };
    await start(handler, { onError });
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(sqs.counts('jobs').inFlight).toBe(2);

    clock += 60_000;
    await vi.waitFor(() => expect(calls).toBeGreaterThan(1));
    await vi.waitFor(() => expect(sqs.counts('jobs').inFlight).toBe(2));
    clock += 60_000;
    await vi.waitFor(() => expect(sqs.counts('dead').visible).toBe(2));
    await untilQuiet();
  });

  test('a batch never holds more than its size, also above ten', async () => {
    for (let i = 0; i < 3; i += 1) await send(...Array.from({ length: 10 }, (_, n) => `${i}-${n}`));
    const sizes: number[] = [];
    await start((event) => void sizes.push(event.Records.length), {
      batchSize: 25,
      maximumBatchingWindow: 1,
      maxConcurrency: 1,
    });
    await untilQuiet();
    expect(sizes).toEqual([25, 5]);
  });

  test('no more handlers run at once than allowed', async () => {
    await send(...Array.from({ length: 9 }, (_, n) => String(n)));
    let now = 0;
    let most = 0;
    // The first ones wait for each other: on a busy machine one may be over before the third begins.
    const three = Promise.withResolvers<void>();
    const handler = async () => {
      now += 1;
      most = Math.max(most, now);
      if (now === 3) three.resolve();
      await three.promise;
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };
    await start(handler, { batchSize: 1, maxConcurrency: 3 });
    await untilQuiet();
    expect(most).toBe(3);
  });

  test('a crash after the handler finished delivers its messages again', async () => {
    await send('once');
    let calls = 0;
    let crashes = 1;
    const crash = () => (crashes-- > 0 ? 'after' : undefined);
    await start(
      () => {
        calls += 1;
      },
      { faults: { crash } },
    );
    await vi.waitFor(() => expect(calls).toBe(1));
    await vi.waitFor(() => expect(sqs.counts('jobs').inFlight).toBe(1));

    clock += 60_000;
    await vi.waitFor(() => expect(calls).toBe(2));
    await untilQuiet();
  });

  test('a crash before the handler never reaches it', async () => {
    await send('lost');
    let calls = 0;
    let crashed = 0;
    const crash = () => {
      crashed += 1;
      return 'before' as const;
    };
    await start(
      () => {
        calls += 1;
      },
      { faults: { crash } },
    );
    await vi.waitFor(() => expect(crashed).toBe(1));
    expect(calls).toBe(0);
    expect(sqs.counts('jobs').inFlight).toBe(1);
  });

  test('deliveries may be doubled and turned around', async () => {
    await send('a', 'b');
    const seen: string[][] = [];
    const record = (event: SQSEvent) => void seen.push(event.Records.map(({ body }) => body));
    await start(record, {
      maxConcurrency: 1,
      faults: { deliveries: (records) => [records, records.toReversed()] },
    });
    await vi.waitFor(() =>
      expect(seen).toEqual([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    );
  });

  test('a handler that overruns its time fails', async () => {
    await send('slow');
    const errors: unknown[] = [];
    await start(() => new Promise((resolve) => setTimeout(resolve, 500)), {
      timeoutMs: 20,
      onError: (error) => void errors.push(error),
    });
    await vi.waitFor(() => expect(errors).toMatchObject([{ name: 'LambdaTimeoutError' }]));
    expect(sqs.counts('jobs').inFlight).toBe(1);
  });

  test('stopping waits for the handler that runs, and takes no more', async () => {
    await send('one');
    let finished = false;
    const begun = vi.fn();
    const source = await start(async () => {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 50));
      finished = true;
    });
    await vi.waitFor(() => expect(begun).toHaveBeenCalled());

    await source.stop();

    expect(finished).toBe(true);
    expect(source.inFlight()).toBe(0);
    await send('two');
    expect(sqs.counts('jobs').visible).toBe(1);
  });
});
