import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqsRecord } from '../../local/lambda/sqs-record.ts';
import { runDeadLetters } from '../../scripts/dead-letters/run-dead-letters.ts';
import type { MailingId, SenderId } from '../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../shared/kernel/instant.ts';
import {
  dispatchHandlers,
  type TestClients,
  type TestHandlers,
} from '../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../support/dispatch-mailing.ts';
import { person } from '../support/dispatch-people.ts';
import {
  type DispatchServices,
  type DispatchWorld,
  openDispatchWorld,
  startDispatchServices,
} from '../support/dispatch-world.ts';

const senderId = 's1' as SenderId;
const mailingId = 'm1' as MailingId;
const deliveries = 10;
const visibilityMillis = 600_000;

let services: DispatchServices;
let clients: TestClients;
let world: DispatchWorld;
let handlers: TestHandlers;
let clock: number;
let lines: string[];

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 2);
  lines = [];
  services = await startDispatchServices({ now: () => clock });
  clients = services.clients();
  world = await openDispatchWorld(services, clients, 'set-aside');
  await world.load(['a', 'b', 'c'].map((id) => person(id, senderId, 'consented')));
  await world.addSender(testSender(senderId));
  await world.addMailing(testMailing(mailingId, senderId));
  let ids = 0;
  handlers = dispatchHandlers({
    ...{ clients, tables: world.tables, queues: world.queues },
    now: () => instantFromMillis(clock),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  });
});
afterEach(() => services.stop());

/** Delivers everything that is on a queue; what fails comes back when its time is over. */
const deliver = async (
  QueueUrl: string,
  handle: (event: SQSEvent) => Promise<SQSBatchResponse>,
) => {
  for (let times = 0; times < deliveries + 1; times += 1) {
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return;
    const records = Messages.map((message) => sqsRecord(message, 'arn:aws:sqs:eu-west-1:0:q'));
    const { batchItemFailures } = await handle({ Records: records });
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { messageId, receiptHandle } of records)
      if (!failed.has(messageId))
        await clients.sqs.send(
          new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receiptHandle }),
        );
    clock += visibilityMillis + 1;
  }
};

const show = (queue: 'fan-out' | 'send', replay: boolean) =>
  runDeadLetters(
    clients.sqs,
    { prefix: '', queue: `${queue}-set-aside`, replay, limit: 20 },
    (line) => lines.push(line),
  );

const mailed = () =>
  services.ses
    .mails()
    .map(({ tags }) => tags['contact'])
    .toSorted();

describe('a message that was set aside', () => {
  beforeEach(async () => {
    await handlers.startMailing({ mailingId });
    await deliver(world.queues.fanOut, handlers.fanOut);
  });

  const setAside = async () => {
    // The functions may not read any more, as after a bad deployment.
    const broken = services.clients();
    broken.dynamoDb.config.requestHandler.handle = () =>
      Promise.reject(Object.assign(new Error('denied'), { name: 'AccessDeniedException' }));
    const failing = dispatchHandlers({
      ...{ clients: broken, tables: world.tables, queues: world.queues },
      now: () => instantFromMillis(clock),
      newId: () => 'none',
    });
    await deliver(world.queues.send, failing.send);
  };

  test('a message that was set aside is kept and shown without an address', async () => {
    await setAside();

    expect(await show('send', false)).toBe(true);
    expect(lines[0]).toBe('send-set-aside: 1');
    expect(lines[1]).toContain('type=batch  mailingId=m1');
    expect(lines[1]).toContain('recipients=3');
    expect(lines.join('\n')).not.toContain('@');
    expect(services.sqs.counts('send-set-aside-dead-letters').visible).toBe(1);
  });

  test('a message that was set aside is replayed, and its recipients get the mail once', async () => {
    await setAside();
    expect(mailed()).toEqual([]);

    await show('send', true);
    await deliver(world.queues.send, handlers.send);
    expect(mailed()).toEqual(['a', 'b', 'c']);
    expect(services.sqs.counts('send-set-aside-dead-letters').visible).toBe(0);
  });

  test('a message that was set aside does no harm when its work was done meanwhile', async () => {
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: world.queues.send }),
    );
    const body = Messages[0]?.Body ?? '';
    clock += visibilityMillis + 1;
    await setAside();
    await clients.sqs.send(
      new SendMessageCommand({ QueueUrl: world.queues.send, MessageBody: body }),
    );
    await deliver(world.queues.send, handlers.send);
    await show('send', true);
    await deliver(world.queues.send, handlers.send);

    expect(mailed()).toEqual(['a', 'b', 'c']);
  });

  test('a queue that does not exist is named, with those that do', async () => {
    const found = await runDeadLetters(
      clients.sqs,
      { prefix: '', queue: 'nope', replay: false, limit: 5 },
      (line) => lines.push(line),
    );
    expect(found).toBe(false);
    expect(lines[0]).toContain('send-set-aside');
  });
});
