import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionSettings } from '../../local/functions.ts';
import { createQueues, eventSourceSettings, type LocalQueues } from '../../local/queues.ts';
import { type LocalSqs, startSqs } from '../../local/services/start-sqs.ts';
import { functionNames } from '../../shared/deployment/functions.ts';
import { queueNames } from '../../shared/deployment/queues.ts';
import { resourcesOf, synthesized } from './synthesize.ts';

const prefix = 'grondslag-production-';
type Properties = Readonly<Record<string, unknown>>;

/** The one resource that is meant; throws for none, so that nothing is never equal to nothing. */
const only = (
  stack: 'stateful' | 'stateless',
  type: string,
  isMeant: (properties: Properties) => boolean,
): Properties => {
  const found = [...resourcesOf(synthesized()[stack], type).values()]
    .map(({ Properties }) => Properties)
    .filter(isMeant);
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${found.length} of ${type}`);
  return one;
};

describe('the local stack', () => {
  let sqs: LocalSqs;
  let queues: LocalQueues;
  let client: SQSClient;
  beforeAll(async () => {
    sqs = await startSqs();
    queues = createQueues(sqs);
    client = new SQSClient({
      endpoint: sqs.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      useQueueUrlAsEndpoint: false,
    });
  });
  afterAll(async () => {
    client.destroy();
    await sqs.stop();
  });

  test.each(queueNames)(
    'the local stack redelivers from %s as often and as late as the deployed one',
    async (name) => {
      const deployed = only(
        'stateful',
        'AWS::SQS::Queue',
        ({ QueueName }) => QueueName === `${prefix}${name}`,
      );
      const { Attributes = {} } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: queues[name], AttributeNames: ['All'] }),
      );
      const policy = JSON.parse(Attributes['RedrivePolicy'] ?? '{}') as Record<string, unknown>;
      expect({
        visibilityTimeout: Number(Attributes['VisibilityTimeout']),
        maxReceiveCount: Number(policy['maxReceiveCount']),
      }).toEqual({
        visibilityTimeout: deployed['VisibilityTimeout'],
        maxReceiveCount: (deployed['RedrivePolicy'] as Record<string, unknown>)['maxReceiveCount'],
      });
      expect(policy['deadLetterTargetArn']).toMatch(new RegExp(`:grondslag-${name}-dead-letters$`));
    },
  );

  test.each(queueNames)(
    'the local stack hands out batches of %s as the deployed one does',
    (name) => {
      const deployed = only(
        'stateless',
        'AWS::Lambda::EventSourceMapping',
        ({ EventSourceArn }) => logicalQueueOf(JSON.stringify(EventSourceArn)) === name,
      );
      const { consumer, batchSize, maximumBatchingWindow } = eventSourceSettings(name);
      expect({ batchSize, maximumBatchingWindow }).toEqual({
        batchSize: deployed['BatchSize'],
        maximumBatchingWindow: deployed['MaximumBatchingWindowInSeconds'] ?? 0,
      });
      expect(functionOf(deployed['FunctionName'])).toBe(`${prefix}${consumer}`);
    },
  );

  test.each(functionNames)(
    'the local stack stops %s after the same time, with the same memory',
    (name) => {
      const deployed = only(
        'stateless',
        'AWS::Lambda::Function',
        ({ FunctionName }) => FunctionName === `${prefix}${name}`,
      );
      expect(functionSettings(name)).toEqual({
        functionName: name,
        timeoutMs: Number(deployed['Timeout']) * 1_000,
        memoryLimitInMB: deployed['MemorySize'],
      });
    },
  );
});

/** The queue that a mapping refers to in the other stack. */
const logicalQueueOf = (source: string) => {
  const queuesById = resourcesOf(synthesized().stateful, 'AWS::SQS::Queue');
  const [found] = [...queuesById].filter(([id]) => source.includes(id));
  return String(found?.[1].Properties['QueueName']).slice(prefix.length);
};

const functionOf = (reference: unknown) => {
  const id = (reference as { readonly Ref?: string } | undefined)?.Ref ?? '';
  const all = resourcesOf(synthesized().stateless);
  return all.get(id)?.Properties['FunctionName'];
};
