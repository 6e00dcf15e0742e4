import { SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leanClient } from '../../../functions/runtime/lean-client.ts';
import { startSqsEventSource } from '../../../local/lambda/start-sqs-event-source.ts';
import { type LocalSqs, startSqs } from '../../../local/services/start-sqs.ts';
import { sqsDeferredStops } from '../../../shared/adapters/sqs/sqs-deferred-stops.ts';
import { sqsFanOutQueue, sqsSendQueue } from '../../../shared/adapters/sqs/sqs-job-queue.ts';
import { sqsOptInMail } from '../../../shared/adapters/sqs/sqs-opt-in-mail.ts';

const trace = 'Root=1-65f00000-0123456789abcdef01234567;Parent=0123456789abcdef;Sampled=1';

let sqs: LocalSqs;
let client: SQSClient;
let url: string;

beforeEach(async () => {
  sqs = await startSqs();
  url = sqs.createQueue({ name: 'q' });
  client = leanClient(
    new SQSClient({
      endpoint: sqs.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      useQueueUrlAsEndpoint: false,
    }),
  );
});
afterEach(async () => {
  vi.unstubAllEnvs();
  client.destroy();
  await sqs.stop();
});

/** The record that the function behind the queue is called with. */
const handedOn = async (): Promise<SQSRecord | undefined> => {
  let first: SQSRecord | undefined;
  const source = await startSqsEventSource({
    functionName: 'consumer',
    queueUrl: url,
    client,
    handler: async ({ Records }) => {
      first = Records[0];
    },
  });
  await vi.waitFor(() => expect(first).toBeDefined());
  await source.stop();
  return first;
};

const senders: readonly [string, () => Promise<void>][] = [
  ['pages for fan-out', () => sqsFanOutQueue(client, url).fanOut([{ senderId: 's' } as never])],
  [
    'jobs for send',
    () => sqsSendQueue(client, { campaign: url, service: url }).send('service', [{} as never], 0),
  ],
  ['a confirmation to mail', () => sqsOptInMail(client, url)({} as never)],
  ['a stop to record later', () => sqsDeferredStops(client, url)({} as never)],
];

describe('one X-Ray trace from the API over the queues to the mail', () => {
  test.each(senders)('%s carry on the trace of the function that puts them', async (_, put) => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'grondslag-production-mailings');
    vi.stubEnv('_X_AMZN_TRACE_ID', trace);

    await put();

    const record = await handedOn();
    expect(record?.attributes.AWSTraceHeader).toBe(trace);
  });

  test('the trace is all that is added: ids and whether it is sampled, nothing of a person', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'grondslag-production-mailings');
    vi.stubEnv('_X_AMZN_TRACE_ID', trace);

    await sqsOptInMail(client, url)({ contactId: 'anja', token: 'secret' } as never);

    const record = await handedOn();
    expect(record?.attributes.AWSTraceHeader).toMatch(
      /^Root=[\da-f-]+;Parent=[\da-f]+;Sampled=[01]$/,
    );
    expect(record?.messageAttributes).toEqual({});
  });

  test('outside Lambda there is no trace to continue', async () => {
    vi.stubEnv('_X_AMZN_TRACE_ID', trace);

    await sqsFanOutQueue(client, url).fanOut([{ senderId: 's' } as never]);

    expect((await handedOn())?.attributes).not.toHaveProperty('AWSTraceHeader');
  });
});
