import { AwsError, type AwsOperation } from '../aws-json-service.ts';
import { batchEntries, checkBatchSize, type Input, newMessage, numberIn } from './input.ts';
import { longPoll } from './long-poll.ts';
import { md5, md5OfAttributes, type QueueMessage } from './message.ts';
import type { Queue } from './queue.ts';
import type { QueueStore } from './queue-store.ts';

/** The operations on messages: send, receive, delete, change visibility, each alone and in batches. */
export const messageOperations = (
  store: QueueStore,
  now: () => number,
): Readonly<Record<string, AwsOperation>> => ({
  SendMessage: (input, { headers }) =>
    sent(store.at(input['QueueUrl']).send(newMessage(input, headers['x-amzn-trace-id']))),

  SendMessageBatch: (input, { headers }) => {
    const queue = store.at(input['QueueUrl']);
    const readable = batchEntries(input).filter(
      ({ MessageBody }) => typeof MessageBody === 'string',
    );
    checkBatchSize(readable.map((e) => ({ body: String(e['MessageBody']), attributes: {} })));
    return eachEntry(input, (entry) =>
      sent(queue.send(newMessage(entry, headers['x-amzn-trace-id']))),
    );
  },

  ReceiveMessage: async (input, { gone }) => {
    const queue = store.at(input['QueueUrl']);
    const defaultWait = Number(queue.attributes['ReceiveMessageWaitTimeSeconds']);
    const messages = await longPoll(queue, {
      limit: numberIn(input, 'MaxNumberOfMessages', [1, 10], 1),
      waitSeconds: numberIn(input, 'WaitTimeSeconds', [0, 20], defaultWait),
      visibilitySeconds: numberIn(input, 'VisibilityTimeout', [0, 43_200], undefined),
      now,
      gone,
    });
    return messages.length > 0 ? { Messages: messages.map((m) => received(m, input)) } : {};
  },

  DeleteMessage: (input) => {
    store.at(input['QueueUrl']).delete(...handle(input));
    return {};
  },

  DeleteMessageBatch: (input) => {
    const queue = store.at(input['QueueUrl']);
    return eachEntry(input, (entry) => {
      queue.delete(...handle(entry));
      return {};
    });
  },

  ChangeMessageVisibility: (input) => {
    changeVisibility(store.at(input['QueueUrl']), input);
    return {};
  },

  ChangeMessageVisibilityBatch: (input) => {
    const queue = store.at(input['QueueUrl']);
    return eachEntry(input, (entry) => {
      changeVisibility(queue, entry);
      return {};
    });
  },
});

const sent = (message: QueueMessage) => ({
  MessageId: message.id,
  MD5OfMessageBody: md5(message.body),
  MD5OfMessageAttributes: md5OfAttributes(message.attributes),
});

const systemAttributes = (message: QueueMessage): Record<string, string | undefined> => ({
  SenderId: 'LOCALSENDER',
  SentTimestamp: String(message.sentAt),
  ApproximateReceiveCount: String(message.receiveCount),
  ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
  MessageGroupId: message.groupId,
  AWSTraceHeader: message.traceHeader,
  DeadLetterQueueSourceArn: message.sourceArn,
});

const wanted = (names: readonly string[], name: string) =>
  names.some(
    (pattern) =>
      pattern === 'All' ||
      pattern === name ||
      (pattern.endsWith('.*') && name.startsWith(pattern.slice(0, -2))),
  );

const only = <Value>(record: Readonly<Record<string, Value>>, names: readonly string[]) => {
  const chosen = Object.entries(record).filter(([name]) => wanted(names, name));
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
};

// The id is part of the handle, so that a handle of another queue or a stale one finds nothing.
const handleOf = ({ id, receipt }: QueueMessage) => `${id}/${receipt}`;

const received = (message: QueueMessage, input: Input) => {
  const names = (input['MessageSystemAttributeNames'] ?? input['AttributeNames'] ?? []) as string[];
  const ownNames = (input['MessageAttributeNames'] ?? []) as string[];
  const own = only(message.attributes, ownNames);
  return {
    MessageId: message.id,
    ReceiptHandle: handleOf(message),
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: only(systemAttributes(message), names),
    ...(own && { MessageAttributes: own, MD5OfMessageAttributes: md5OfAttributes(own) }),
  };
};

const handle = (input: Input): readonly [id: string, receipt: string] => {
  const [id = '', receipt = ''] = String(input['ReceiptHandle'] ?? '').split('/');
  if (receipt) return [id, receipt];
  throw new AwsError('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.', 404);
};

const changeVisibility = (queue: Queue, input: Input) => {
  const seconds = numberIn(input, 'VisibilityTimeout', [0, 43_200], 0);
  const message = queue.inFlight(...handle(input));
  if (!message) {
    throw new AwsError('MessageNotInflight', 'The message is not in flight any more.');
  }
  queue.changeVisibility(message, seconds);
};

/** Runs one entry at a time; an entry that is refused is told so without costing the others. */
const eachEntry = (input: Input, run: (entry: Input) => object) => {
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of batchEntries(input)) {
    try {
      Successful.push({ Id: entry['Id'], ...run(entry) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      Failed.push({ Id: entry['Id'], Code: error.name, Message: error.message, SenderFault: true });
    }
  }
  return { Successful, Failed };
};
