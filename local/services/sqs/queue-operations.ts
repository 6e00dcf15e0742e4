import { randomUUID } from 'node:crypto';
import { AwsError, type AwsOperation } from '../aws-json-service.ts';
import type { Input } from './input.ts';
import type { Queue } from './queue.ts';
import type { QueueStore } from './queue-store.ts';

/** The operations on queues: create, describe, list, purge, delete, and redrive of dead letters. */
export const queueOperations = (
  store: QueueStore,
  urlOf: (name: string) => string,
): Readonly<Record<string, AwsOperation>> => ({
  CreateQueue: (input) => {
    const name = nameIn(input);
    const attributes = attributesIn(input);
    const known = store.find(name);
    const differs = Object.entries(attributes).some(([k, v]) => known && known.attributes[k] !== v);
    if (differs) {
      throw new AwsError('QueueNameExists', 'A queue with other attributes has this name already.');
    }
    if (!known) store.create(name, attributes);
    return { QueueUrl: urlOf(name) };
  },

  GetQueueUrl: (input) => ({ QueueUrl: urlOf(store.at(input['QueueName']).name) }),

  ListQueues: (input) => {
    const prefix = String(input['QueueNamePrefix'] ?? '');
    const names = store.all().map(({ name }) => name);
    return { QueueUrls: names.filter((name) => name.startsWith(prefix)).map(urlOf) };
  },

  GetQueueAttributes: (input) => {
    const all = describe(store.at(input['QueueUrl']));
    const names = (input['AttributeNames'] ?? []) as readonly string[];
    const chosen = Object.entries(all).filter(([n]) => names.includes('All') || names.includes(n));
    return { Attributes: Object.fromEntries(chosen) };
  },

  SetQueueAttributes: (input) => {
    const queue = store.at(input['QueueUrl']);
    Object.assign(queue.attributes, attributesIn(input));
    store.saved(queue);
    return {};
  },

  ListDeadLetterSourceQueues: (input) => {
    const { arn } = store.at(input['QueueUrl']);
    const sources = store
      .all()
      .filter(({ attributes }) => attributes['RedrivePolicy']?.includes(`"${arn}"`));
    return { queueUrls: sources.map(({ name }) => urlOf(name)) };
  },

  StartMessageMoveTask: (input) => moveMessages(store, input),

  PurgeQueue: (input) => {
    store.at(input['QueueUrl']).purge();
    return {};
  },

  DeleteQueue: (input) => {
    store.remove(store.at(input['QueueUrl']));
    return {};
  },
});

const settable = new Set([
  'VisibilityTimeout',
  'DelaySeconds',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'ReceiveMessageWaitTimeSeconds',
  'RedrivePolicy',
  'RedriveAllowPolicy',
  'Policy',
  'KmsMasterKeyId',
  'KmsDataKeyReusePeriodSeconds',
  'SqsManagedSseEnabled',
]);

const attributesIn = (input: Input): Record<string, string> => {
  const attributes = (input['Attributes'] ?? {}) as Record<string, string>;
  const unknown = Object.keys(attributes).find((name) => !settable.has(name));
  if (unknown) throw new AwsError('InvalidAttributeName', `Unknown Attribute ${unknown}.`);
  return attributes;
};

const nameIn = (input: Input): string => {
  const name = String(input['QueueName'] ?? '');
  if (/^[\w-]{1,80}$/.test(name)) return name;
  throw new AwsError(
    'InvalidParameterValue',
    'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length.',
  );
};

const describe = (queue: Queue): Record<string, string> => {
  const { visible, inFlight, delayed } = queue.counts();
  return {
    ...queue.attributes,
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
  };
};

/** Moves dead letters back to where they came from, or to the queue that is named. */
const moveMessages = (store: QueueStore, input: Input) => {
  const source = store.withArn(String(input['SourceArn']));
  if (!source)
    throw new AwsError('ResourceNotFoundException', 'The source queue does not exist.', 404);
  for (const message of [...source.messages()]) {
    const target = store.withArn(String(input['DestinationArn'] ?? message.sourceArn));
    if (!target) continue;
    source.remove(message.id);
    target.insert({
      ...message,
      visibleAt: 0,
      receiveCount: 0,
      receipt: undefined,
      sourceArn: undefined,
    });
  }
  return { TaskHandle: randomUUID() };
};
