import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { sqsDeadLetters } from '../../../shared/adapters/sqs/sqs-dead-letters.ts';
import { sqsDeferredStops } from '../../../shared/adapters/sqs/sqs-deferred-stops.ts';
import { sqsEntityStops, sqsMergeStops } from '../../../shared/adapters/sqs/sqs-entity-stops.ts';
import { sqsFanOutQueue, sqsSendQueue } from '../../../shared/adapters/sqs/sqs-job-queue.ts';
import { sqsOptInMail } from '../../../shared/adapters/sqs/sqs-opt-in-mail.ts';
import { sqsOwnLink } from '../../../shared/adapters/sqs/sqs-own-link.ts';
import { sqsWebhookQueue } from '../../../shared/adapters/sqs/sqs-webhook-queue.ts';
import type { BatchJob, PageJob } from '../../../shared/delivery/jobs.ts';
import { awsError, sentTo } from '../mocked-clients.ts';

const sqs = mockClient(SQSClient);
const client = new SQSClient({ region: 'eu-west-1' });
const url = 'https://sqs.example/queue';

beforeEach(() => void sqs.reset());

const page = (number: number): PageJob =>
  ({
    type: 'page',
    mailingId: 'm1',
    senderId: 's1',
    segment: 0,
    segments: 1,
    page: number,
  }) as PageJob;

type Batch = { readonly Entries: readonly { readonly Id: string; readonly MessageBody: string }[] };

const bodies = (): readonly number[][] =>
  sentTo(sqs).map(([, input]) =>
    (input as Batch).Entries.map(({ MessageBody }) => JSON.parse(MessageBody).page as number),
  );

describe('jobs on a queue', () => {
  test('jobs on a queue are JSON messages in the group of their sender, ten a call', async () => {
    sqs.onAnyCommand().resolves({});
    await sqsFanOutQueue(client, url).fanOut(Array.from({ length: 23 }, (_, at) => page(at)));
    expect(bodies().map((batch) => batch.length)).toEqual([10, 10, 3]);
    expect(sentTo(sqs)[0]).toMatchObject(
      [
        'SendMessageBatch',
        {
          QueueUrl: url,
          Entries: [{ Id: '0', MessageBody: JSON.stringify(page(0)), MessageGroupId: 's1' }],
        },
      ].map((part, at) => (at === 0 ? part : { QueueUrl: url })),
    );
  });

  test('a lane is a queue, and a delay is on every message', async () => {
    sqs.onAnyCommand().resolves({});
    const job = { type: 'batch', mailingId: 'm1', senderId: 's1', lane: 'service' } as BatchJob;
    const queue = sqsSendQueue(client, { campaign: `${url}-c`, service: `${url}-s` });
    await queue.send('service', [job], 30);
    expect(sentTo(sqs)).toEqual([
      [
        'SendMessageBatch',
        {
          QueueUrl: `${url}-s`,
          Entries: [
            { Id: '0', MessageBody: JSON.stringify(job), MessageGroupId: 's1', DelaySeconds: 30 },
          ],
        },
      ],
    ]);
  });

  test('what a queue set aside is counted at the address of its dead letters', async () => {
    sqs.onAnyCommand().callsFake(({ QueueUrl }: { readonly QueueUrl: string }) => ({
      Attributes: { ApproximateNumberOfMessages: QueueUrl.includes('-send-') ? '12' : '0' },
    }));
    const setAside = await sqsDeadLetters(client, 'https://sqs.example/1/grondslag-dev-service')();
    expect(setAside.filter(({ waiting }) => waiting > 0)).toEqual([{ queue: 'send', waiting: 12 }]);
    expect(sentTo(sqs)).toContainEqual([
      'GetQueueAttributes',
      {
        QueueUrl: 'https://sqs.example/1/grondslag-dev-merge-stops-dead-letters',
        AttributeNames: ['ApproximateNumberOfMessages'],
      },
    ]);
  });

  test('only the messages that SQS did not accept are sent again', async () => {
    sqs
      .onAnyCommand()
      .resolvesOnce({ Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }] } as never)
      .resolves({});
    await sqsFanOutQueue(client, url).fanOut([page(0), page(1), page(2)]);
    expect(bodies()).toEqual([[0, 1, 2], [1]]);
  });

  test('a message that SQS keeps refusing is an error after four tries, so that whoever queues tries again', async () => {
    sqs.onAnyCommand().resolves({ Failed: [{ Id: '0' }] } as never);
    await expect(sqsFanOutQueue(client, url).fanOut([page(0)])).rejects.toThrow('refusing');
    expect(bodies()).toHaveLength(4);
  });

  test('a call to SQS that fails is an error', async () => {
    sqs.onAnyCommand().rejects(awsError('AccessDenied', 403));
    await expect(sqsFanOutQueue(client, url).fanOut([page(0)])).rejects.toThrow('AccessDenied');
  });

  test('no jobs make no call to SQS', async () => {
    await sqsFanOutQueue(client, url).fanOut([]);
    expect(sentTo(sqs)).toEqual([]);
  });
});

describe('single messages', () => {
  const correlation = () => 'r1';
  const given = { senderId: 's1', contactId: 'c1' } as never;

  test.each([
    ['a deferred stop', sqsDeferredStops(client, url, correlation), undefined, undefined],
    ['stops of an entity', sqsEntityStops(client, url, correlation), 'entity-stops', 5],
    [
      'a double opt-in mail',
      sqsOptInMail(client, url, correlation),
      'opt-in-confirmation',
      undefined,
    ],
    ['a link of its own', sqsOwnLink(client, url, correlation), 'own-link', undefined],
  ])(
    '%s carries its type and the id of the request that caused it',
    async (_, send, type, DelaySeconds) => {
      sqs.onAnyCommand().resolves({});
      await send(given);
      const [[command, input] = ['', {}]] = sentTo(sqs);
      const { MessageBody, ...rest } = input as { readonly MessageBody: string };
      expect([command, rest]).toEqual([
        'SendMessage',
        { QueueUrl: url, ...(DelaySeconds === undefined ? {} : { DelaySeconds }) },
      ]);
      expect(JSON.parse(MessageBody)).toEqual({
        ...(type === undefined ? {} : { type }),
        senderId: 's1',
        contactId: 'c1',
        correlationId: 'r1',
      });
    },
  );

  test('a page of a merge waits without delay', async () => {
    sqs.onAnyCommand().resolves({});
    await sqsMergeStops(client, url)(given);
    expect(sentTo(sqs)).toEqual([
      [
        'SendMessage',
        { QueueUrl: url, MessageBody: '{"type":"merge-stops","senderId":"s1","contactId":"c1"}' },
      ],
    ]);
  });

  test.each([
    [sqsDeferredStops(client, url)],
    [sqsEntityStops(client, url)],
    [sqsOptInMail(client, url)],
    [sqsOwnLink(client, url)],
    [sqsMergeStops(client, url)],
  ])('a message that SQS refuses is an error: nobody may think that it waits', async (send) => {
    sqs.onAnyCommand().rejects(awsError('OverLimit', 403));
    await expect(send(given)).rejects.toThrow('OverLimit');
  });
});

describe('deliveries to webhooks', () => {
  const delivery = (webhookId: string) => ({
    webhookId,
    event: { id: 'e1', type: 'contact.erased', timestamp: '2026-11-29T12:00:00.000Z', data: {} },
    attempt: 1,
  });

  test('deliveries to webhooks are in the group of their webhook, ten a call, with their delay', async () => {
    sqs.onAnyCommand().resolves({});
    const many = Array.from({ length: 11 }, (_, at) => delivery(`w${at}`));
    await sqsWebhookQueue(client, url)(many, 900);
    const [[, first] = [], [, second] = []] = sentTo(sqs);
    expect((first as Batch).Entries[3]).toEqual({
      Id: '3',
      MessageBody: JSON.stringify({ type: 'webhook-delivery', ...delivery('w3') }),
      MessageGroupId: 'w3',
      DelaySeconds: 900,
    });
    expect([(first as Batch).Entries.length, (second as Batch).Entries.length]).toEqual([10, 1]);
  });

  test.each([
    ['throws', () => sqs.onAnyCommand().rejects(awsError('InternalError', 500))],
    ['refuses one of them', () => sqs.onAnyCommand().resolves({ Failed: [{ Id: '0' } as never] })],
  ])('deliveries to webhooks are not taken for queued when SQS %s', async (_what, fail) => {
    fail();
    await expect(sqsWebhookQueue(client, url)([delivery('w1')])).rejects.toThrow();
  });
});
