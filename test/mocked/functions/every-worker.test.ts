import type { SQSBatchResponse } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { invokeFunction } from '../../../local/lambda/invoke-function.ts';
import { functions as deployed, type FunctionName } from '../../../shared/deployment/functions.ts';
import { testSecret } from '../../support/test-keyring.ts';
import { awsError, type MockedClients, sentTo } from '../mocked-clients.ts';
import { deployedFunctions } from './deployed-functions.ts';

/** Every function that a queue, the scheduler or the clock calls, through its `index.ts`. */
const { clients, of, logged } = deployedFunctions();

const messages: Readonly<Partial<Record<FunctionName, readonly object[]>>> = {
  'fan-out': [
    { type: 'drive', mailingId: 'm1', senderId: 'waterweg' },
    { type: 'page', mailingId: 'm1', senderId: 'waterweg', segment: 0, segments: 1, page: 0 },
  ],
  send: [
    {
      type: 'batch',
      mailingId: 'm1',
      senderId: 'waterweg',
      lane: 'service',
      jobId: '000-000000-000',
      contentHash: 'h',
      contactIds: ['c_joke'],
    },
  ],
  'merge-stops': [{ type: 'merge-stops', senderId: 'waterweg' }],
  feedback: [
    {
      id: 'e1',
      'detail-type': 'Email Bounced',
      source: 'aws.ses',
      time: '2026-11-29T12:00:00Z',
      detail: {
        eventType: 'Bounce',
        mail: {
          messageId: 'x',
          destination: ['gijs@example.org'],
          tags: { mailing: ['m1'], contact: ['c_gijs'], job: ['000-000000-000'] },
        },
        bounce: {
          bounceType: 'Permanent',
          bounceSubType: 'General',
          timestamp: '2026-11-29T12:00:00Z',
          feedbackId: 'f1',
          bouncedRecipients: [{ emailAddress: 'gijs@example.org', status: '5.1.1' }],
        },
      },
    },
  ],
  webhooks: [
    {
      type: 'webhook-delivery',
      webhookId: 'w1',
      event: {
        ...{ id: 'e1', type: 'contact.erased', timestamp: '2026-11-29T12:00:00.000Z' },
        data: { contactId: 'c_joke' },
      },
      attempt: 1,
    },
  ],
  stops: [
    {
      contactId: 'c_joke',
      senderId: 'waterweg',
      mailingId: 'm1',
      at: Date.UTC(2026, 10, 29),
      id: 'r1',
    },
  ],
};

const queueEvent = (bodies: readonly string[]) => ({
  Records: bodies.map((body, at) => ({
    messageId: `message-${at}`,
    body,
    attributes: { ApproximateReceiveCount: '1' },
    messageAttributes: {},
    eventSource: 'aws:sqs',
  })),
});

const invoke = (name: FunctionName, event: unknown): Promise<unknown> =>
  invokeFunction(of(name), event as never, { functionName: name });

const failures = async (name: FunctionName, bodies: readonly string[]) =>
  ((await invoke(name, queueEvent(bodies))) as SQSBatchResponse).batchItemFailures.map(
    ({ itemIdentifier }) => itemIdentifier,
  );

const everyClient = (act: (client: MockedClients['documents']) => void) => {
  for (const client of Object.values(clients)) act(client as MockedClients['documents']);
};

const queued = Object.entries(messages).map(
  ([name, bodies]) => [name as FunctionName, bodies.map((body) => JSON.stringify(body))] as const,
);

test('every function of a queue has a message here', () => {
  const ofQueues = Object.entries(deployed).filter(([, { calledBy }]) => calledBy === 'queue');
  expect(ofQueues.map(([name]) => name).filter((name) => !(name in messages))).toEqual([]);
});

describe.each([
  ['throttles', awsError('ProvisionedThroughputExceededException')],
  ['fails', awsError('InternalServerError', 500)],
  ['refuses', awsError('AccessDeniedException')],
])('AWS %s', (_, error) => {
  test.each(queued)(
    'the function %s gives every message back, and logs no address',
    async (name, bodies) => {
      everyClient((client) => client.onAnyCommand().rejects(error));
      expect(await failures(name, bodies)).toEqual(bodies.map((_one, at) => `message-${at}`));
      expect(logged()).not.toBe('');
      expect(logged()).not.toContain('gijs@example.org');
      expect(sentTo(clients.ses)).toEqual([]);
    },
  );

  test.each([
    ['start-mailing', { mailingId: 'm1' }],
    ['reconcile', {}],
    ['publish-events', {}],
    ['seal-log', {}],
  ] as const)(
    'the function %s fails without a word of what AWS said, so that it is tried again',
    async (name, event) => {
      everyClient((client) => client.onAnyCommand().rejects(error));
      await expect(invoke(name, event)).rejects.toThrow(/^the invocation failed; our own log line/);
      expect(logged()).not.toContain('gijs@example.org');
    },
  );
});

describe('a message that nobody can read', () => {
  test.each(
    queued.flatMap(([name]) =>
      ['not JSON', '{}', '[]', 'null', '{"type":"unknown"}'].map((body) => [name, body] as const),
    ),
  )(
    'the function %s gives a message of %s back, and asks AWS nothing but its keys',
    async (name, body) => {
      everyClient((client) => client.onAnyCommand().resolves({}));
      clients.secrets.onAnyCommand().resolves({ SecretString: testSecret(['k1']) });
      const returned = await failures(name, [body]);
      if (name !== 'feedback') expect(returned).toEqual(['message-0']);
      for (const client of [clients.documents, clients.dynamoDb, clients.ses, clients.sqs])
        expect(sentTo(client)).toEqual([]);
    },
  );
});

describe('nothing is stored', () => {
  test('a schedule of a mailing that is gone reads it, and starts nothing', async () => {
    everyClient((client) => client.onAnyCommand().resolves({}));
    await invoke('start-mailing', { mailingId: 'm1' });
    expect(new Set(sentTo(clients.documents).map(([command]) => command))).toEqual(
      new Set(['Get']),
    );
    expect([sentTo(clients.sqs), sentTo(clients.ses)]).toEqual([[], []]);
  });

  test('a batch of a mailing that is gone hands nothing over to SES', async () => {
    everyClient((client) => client.onAnyCommand().resolves({}));
    clients.secrets.onAnyCommand().resolves({ SecretString: testSecret(['k1']) });
    const [body = ''] = (messages.send ?? []).map((one) => JSON.stringify(one));
    await failures('send', [body]);
    expect(sentTo(clients.ses).filter(([command]) => command === 'SendBulkEmail')).toEqual([]);
  });

  test('a page of a mailing that is gone queues nothing', async () => {
    everyClient((client) => client.onAnyCommand().resolves({}));
    await failures(
      'fan-out',
      (messages['fan-out'] ?? []).map((one) => JSON.stringify(one)),
    );
    expect(sentTo(clients.sqs)).toEqual([]);
  });

  test('the clock finds nothing to publish and nothing to reconcile', async () => {
    everyClient((client) => client.onAnyCommand().resolves({}));
    await invoke('publish-events', {});
    await invoke('reconcile', {});
    expect([sentTo(clients.events), sentTo(clients.sqs)]).toEqual([[], []]);
  });
});
