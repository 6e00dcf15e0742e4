import {
  ChangeMessageVisibilityBatchCommand,
  GetQueueAttributesCommand,
  ListDeadLetterSourceQueuesCommand,
  ListQueuesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { defined } from '../../shared/kernel/object/defined.ts';

/** The dead-letter queues of one stage, with how many messages each is known to hold. */
export const deadLetterQueues = async (
  client: SQSClient,
  prefix: string,
): Promise<readonly DeadLetterQueue[]> => {
  const urls: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new ListQueuesCommand({
        QueueNamePrefix: prefix,
        MaxResults: 1_000,
        ...defined({ NextToken }),
      }),
    );
    urls.push(...(page.QueueUrls ?? []).filter((url) => url.endsWith(deadLetterSuffix)));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return Promise.all(
    urls.toSorted().map(async (url) => {
      const { Attributes = {} } = await client.send(
        new GetQueueAttributesCommand({
          QueueUrl: url,
          AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'],
        }),
      );
      return {
        url,
        name: url.slice(url.lastIndexOf('/') + 1 + prefix.length, -deadLetterSuffix.length),
        arn: Attributes['QueueArn'] ?? '',
        count: Number(Attributes['ApproximateNumberOfMessages'] ?? 0),
      };
    }),
  );
};

export const deadLetterSuffix = '-dead-letters';

/** Seconds in which nobody else sees what is being shown. */
const lookSeconds = 30;

export type DeadLetterQueue = {
  readonly url: string;
  /** Without prefix and suffix: `send`, `fan-out`, … */
  readonly name: string;
  readonly arn: string;
  readonly count: number;
};

const letGo = async (client: SQSClient, url: string, messages: readonly Message[]) => {
  for (let from = 0; from < messages.length; from += 10)
    await client.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl: url,
        Entries: messages.slice(from, from + 10).map(({ ReceiptHandle }, at) => ({
          Id: String(at),
          ReceiptHandle,
          VisibilityTimeout: 0,
        })),
      }),
    );
};

/** Reads up to `limit` messages and leaves them there. */
export const peek = async (
  client: SQSClient,
  { url }: DeadLetterQueue,
  limit: number,
): Promise<readonly Message[]> => {
  const seen = new Map<string, Message>();
  try {
    while (seen.size < limit) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl: url,
          MaxNumberOfMessages: Math.min(10, limit - seen.size),
          VisibilityTimeout: lookSeconds,
          MessageSystemAttributeNames: ['SentTimestamp'],
        }),
      );
      const fresh = Messages.filter(({ MessageId = '' }) => !seen.has(MessageId));
      for (const message of fresh) seen.set(message.MessageId ?? '', message);
      if (fresh.length === 0) break;
    }
  } finally {
    await letGo(client, url, [...seen.values()]);
  }
  return [...seen.values()];
};

/**
 * Puts a queue's dead letters back where they came from. `no-source`: they did not come from a
 * queue (a schedule, an event), so there is nowhere to put them.
 */
export const replay = async (
  client: SQSClient,
  { url, arn }: DeadLetterQueue,
): Promise<'moved' | 'no-source'> => {
  const { queueUrls = [] } = await client.send(
    new ListDeadLetterSourceQueuesCommand({ QueueUrl: url }),
  );
  if (queueUrls.length === 0) return 'no-source';
  await client.send(new StartMessageMoveTaskCommand({ SourceArn: arn }));
  return 'moved';
};
