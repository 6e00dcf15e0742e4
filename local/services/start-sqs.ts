import { join } from 'node:path';
import { awsJsonHandler } from './aws-json-service.ts';
import { messageOperations } from './sqs/message-operations.ts';
import { queueOperations } from './sqs/queue-operations.ts';
import { openQueueStore } from './sqs/queue-store.ts';
import { type HttpRequest, type RunningService, startHttpService } from './start-http-service.ts';
import { type TransportFault, underFault } from './transport-fault.ts';

/** Starts SQS: standard queues over the JSON protocol, on 127.0.0.1, ready for the AWS SDK. */
export const startSqs = async (options: SqsOptions = {}): Promise<LocalSqs> => {
  const { dataDir, port, region = 'eu-west-1', now = Date.now, fault } = options;
  const file = dataDir === undefined ? undefined : join(dataDir, 'queues.jsonl');
  const store = openQueueStore(file, region, now);
  const urlOf = (name: string) => `${service.url}/000000000000/${name}`;
  const handle = awsJsonHandler('1.0', {
    ...queueOperations(store, urlOf),
    ...messageOperations(store, now),
  });
  const service = await startHttpService({
    port,
    handle: (request) =>
      fault ? underFault(fault(callOf(request)), request, handle) : handle(request),
  });

  const ensure = (name: string, attributes: Record<string, string>) => {
    const queue = store.find(name) ?? store.create(name, {});
    Object.assign(queue.attributes, attributes);
    store.saved(queue);
    return queue;
  };

  return {
    ...service,
    queueUrl: urlOf,
    createQueue: (definition) => {
      const { deadLetterQueue } = definition;
      const deadLetters = deadLetterQueue ? ensure(deadLetterQueue, {}) : undefined;
      ensure(definition.name, attributesOf(definition, deadLetters?.arn));
      return urlOf(definition.name);
    },
    counts: (name) => store.at(name).counts(),
    stop: async () => {
      await service.stop();
      store.close();
    },
  };
};

/** One call to SQS, as a fault rule sees it. */
export type SqsCall = {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** How to start SQS; without a folder it keeps everything in memory. */
export type SqsOptions = {
  readonly dataDir?: string | undefined;
  readonly port?: number | undefined;
  readonly region?: string;
  readonly now?: () => number;
  readonly fault?: (call: SqsCall) => TransportFault | undefined;
};

/** A queue to create, or to find as it was left. */
export type QueueDefinition = {
  readonly name: string;
  readonly visibilityTimeout?: number;
  readonly delaySeconds?: number;
  /** Creates `deadLetterQueue` too, and moves messages there after this many receives. */
  readonly deadLetterQueue?: string;
  readonly maxReceiveCount?: number;
};

/** SQS on loopback. */
export type LocalSqs = RunningService & {
  queueUrl(name: string): string;
  /** Creates the queue unless it exists, brings its attributes up to date, returns its URL. */
  createQueue(definition: QueueDefinition): string;
  /** Messages by state; the queue must exist. */
  counts(name: string): {
    readonly visible: number;
    readonly inFlight: number;
    readonly delayed: number;
  };
};

const callOf = (request: HttpRequest): SqsCall => ({
  operation: request.headers['x-amz-target']?.split('.').at(-1) ?? '',
  input: JSON.parse(request.body.toString() || '{}') as Record<string, unknown>,
});

const attributesOf = (definition: QueueDefinition, deadLetterArn: string | undefined) => ({
  VisibilityTimeout: String(definition.visibilityTimeout ?? 30),
  DelaySeconds: String(definition.delaySeconds ?? 0),
  ...(deadLetterArn && {
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: deadLetterArn,
      maxReceiveCount: definition.maxReceiveCount ?? 5,
    }),
  }),
});
