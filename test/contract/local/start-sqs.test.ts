import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalSqs, type SqsOptions, startSqs } from '../../../local/services/start-sqs.ts';

describe('local SQS, through the AWS SDK', () => {
  let sqs: LocalSqs;
  let client: SQSClient;
  let clock = 1_000_000;

  const open = async (options: SqsOptions = {}) => {
    sqs = await startSqs({ now: () => clock, ...options });
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new SQSClient({
      endpoint: sqs.url,
      region: 'eu-west-1',
      credentials,
      useQueueUrlAsEndpoint: false,
      maxAttempts: 1,
    });
  };
  beforeEach(() => open());
  afterEach(async () => {
    client.destroy();
    await sqs.stop();
  });

  const send = (QueueUrl: string, MessageBody: string, more: object = {}) =>
    client.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }));
  const receive = async (QueueUrl: string, more: object = {}) => {
    const command = new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
      ...more,
    });
    return (await client.send(command)).Messages ?? [];
  };
  const bodies = async (url: string) => (await receive(url)).map(({ Body }) => Body);

  test('a received message is hidden until its visibility timeout is over, then counted again', async () => {
    const url = sqs.createQueue({ name: 'q', visibilityTimeout: 30 });
    await send(url, 'one');

    const [first] = await receive(url);
    expect(first?.Attributes?.['ApproximateReceiveCount']).toBe('1');
    expect(await receive(url)).toEqual([]);

    clock += 30_000;
    const [again] = await receive(url);
    expect(again?.MessageId).toBe(first?.MessageId);
    expect(again?.Attributes?.['ApproximateReceiveCount']).toBe('2');
  });

  test('a stale receipt deletes nothing; the newest one does', async () => {
    const url = sqs.createQueue({ name: 'q', visibilityTimeout: 1 });
    await send(url, 'one');
    const [first] = await receive(url);
    clock += 1000;
    const [second] = await receive(url);

    await client.send(
      new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: first?.ReceiptHandle }),
    );
    expect(sqs.counts('q').inFlight).toBe(1);

    await client.send(
      new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: second?.ReceiptHandle }),
    );
    expect(sqs.counts('q')).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
  });

  test('a message given back at once is visible at once', async () => {
    const url = sqs.createQueue({ name: 'q' });
    await send(url, 'one');
    const [message] = await receive(url);
    const change = new ChangeMessageVisibilityCommand({
      QueueUrl: url,
      ReceiptHandle: message?.ReceiptHandle,
      VisibilityTimeout: 0,
    });

    await client.send(change);

    expect(await bodies(url)).toEqual(['one']);
  });

  test('a message that is not in flight any more cannot be hidden longer', async () => {
    const url = sqs.createQueue({ name: 'q', visibilityTimeout: 1 });
    await send(url, 'one');
    const [message] = await receive(url);
    clock += 1000;

    const change = client.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: url,
        ReceiptHandle: message?.ReceiptHandle,
        VisibilityTimeout: 10,
      }),
    );

    await expect(change).rejects.toMatchObject({ name: 'MessageNotInflight' });
  });

  test('a message received too often goes to the dead letters, and back when it is redriven', async () => {
    const url = sqs.createQueue({
      name: 'q',
      visibilityTimeout: 1,
      deadLetterQueue: 'dead',
      maxReceiveCount: 2,
    });
    await send(url, 'poison');
    for (const _ of [1, 2]) {
      await receive(url);
      clock += 1000;
    }

    expect(await receive(url)).toEqual([]);
    expect(sqs.counts('dead').visible).toBe(1);

    const arnOf = async (name: string) => {
      const command = new GetQueueAttributesCommand({
        QueueUrl: sqs.queueUrl(name),
        AttributeNames: ['QueueArn'],
      });
      return (await client.send(command)).Attributes?.['QueueArn'];
    };
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: await arnOf('dead') }));
    expect(await bodies(url)).toEqual(['poison']);
    expect(sqs.counts('dead').visible).toBe(0);
  });

  test('a delayed message appears when its delay is over', async () => {
    const url = sqs.createQueue({ name: 'q' });
    await send(url, 'later', { DelaySeconds: 5 });

    expect(await receive(url)).toEqual([]);
    clock += 5000;
    expect(await bodies(url)).toEqual(['later']);
  });

  test('a long poll is answered as soon as a message is sent', async () => {
    const url = sqs.createQueue({ name: 'q' });
    const waiting = receive(url, { WaitTimeSeconds: 20 });

    await send(url, 'now');

    expect((await waiting).map(({ Body }) => Body)).toEqual(['now']);
  });

  test('a message is not handed to a caller that hung up', async () => {
    const url = sqs.createQueue({ name: 'q' });
    const hangUp = new AbortController();
    const command = new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 20 });
    const waiting = client.send(command, { abortSignal: hangUp.signal });
    setTimeout(() => hangUp.abort(), 50);
    await expect(waiting).rejects.toThrow();

    await send(url, 'one');

    expect(await bodies(url)).toEqual(['one']);
  });

  test('emoji, attributes and groups arrive as they were sent', async () => {
    const url = sqs.createQueue({ name: 'q' });
    const MessageAttributes = { trace: { DataType: 'String', StringValue: 'x 🙂' } };
    await send(url, 'hallo 👋', { MessageAttributes, MessageGroupId: 'sender-1' });

    const [message] = await receive(url);

    expect(message?.Body).toBe('hallo 👋');
    expect(message?.MessageAttributes?.['trace']?.StringValue).toBe('x 🙂');
    expect(message?.Attributes?.['MessageGroupId']).toBe('sender-1');
  });

  test('a batch answers for each entry: a bad one does not cost the others', async () => {
    const url = sqs.createQueue({ name: 'q' });
    const Entries = [
      { Id: 'good', MessageBody: 'x' },
      { Id: 'bad', MessageBody: '\u0001' },
    ];

    const result = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));

    expect(result.Successful?.map(({ Id }) => Id)).toEqual(['good']);
    expect(result.Failed).toMatchObject([
      { Id: 'bad', Code: 'InvalidMessageContents', SenderFault: true },
    ]);
  });

  test.each([
    [
      'eleven entries',
      Array.from({ length: 11 }, (_, i) => ({ Id: `${i}`, MessageBody: 'x' })),
      'TooManyEntriesInBatchRequest',
    ],
    [
      'the same id twice',
      [1, 2].map(() => ({ Id: 'a', MessageBody: 'x' })),
      'BatchEntryIdsNotDistinct',
    ],
    [
      'more than 1 MiB together',
      [1, 2].map((i) => ({ Id: `${i}`, MessageBody: 'x'.repeat(600_000) })),
      'BatchRequestTooLong',
    ],
  ])('a batch with %s is refused whole', async (_, Entries, name) => {
    const url = sqs.createQueue({ name: 'q' });
    const refused = client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    await expect(refused).rejects.toMatchObject({ name });
    expect(sqs.counts('q').visible).toBe(0);
  });

  test('an unknown queue is named as such', async () => {
    await expect(send(sqs.queueUrl('none'), 'x')).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
  });

  test('creating a queue again with other attributes is refused', async () => {
    const create = (VisibilityTimeout: string) =>
      client.send(new CreateQueueCommand({ QueueName: 'made', Attributes: { VisibilityTimeout } }));
    const first = await create('10');
    expect((await create('10')).QueueUrl).toBe(first.QueueUrl);
    await expect(create('20')).rejects.toMatchObject({ name: 'QueueNameExists' });
  });

  test('a fault may lose the answer of a send that was done', async () => {
    await sqs.stop();
    await open({
      fault: ({ operation }) => (operation === 'SendMessage' ? { kind: 'reset-after' } : undefined),
    });
    const url = sqs.createQueue({ name: 'q' });

    await expect(send(url, 'x')).rejects.toThrow();

    expect(await bodies(url)).toEqual(['x']);
  });

  test('after a restart every message is there again, and what was in hand is given back', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'grondslag-'));
    await sqs.stop();
    await open({ dataDir });
    const url = sqs.createQueue({ name: 'q', visibilityTimeout: 600 });
    await send(url, 'in hand');
    const [inHand] = await receive(url);
    await send(url, 'waiting');
    await send(url, 'deleted');
    const deleted = (await receive(url)).find(({ Body }) => Body === 'deleted');
    await client.send(
      new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle: deleted?.ReceiptHandle }),
    );

    await sqs.stop();
    await open({ dataDir });

    const again = await receive(sqs.queueUrl('q'));
    expect(again.map(({ Body }) => Body).sort()).toEqual(['in hand', 'waiting']);
    const back = again.find(({ MessageId }) => MessageId === inHand?.MessageId);
    expect(back?.Attributes?.['ApproximateReceiveCount']).toBe('2');
    await rm(dataDir, { recursive: true, force: true });
  });
});
