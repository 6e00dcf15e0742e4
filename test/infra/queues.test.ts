import { describe, expect, test } from 'vitest';
import { functions } from '../../shared/deployment/functions.ts';
import { queueNames, queues as workQueues } from '../../shared/deployment/queues.ts';
import { type Resource, resourcesOf, synthesized } from './synthesize.ts';

const queues = (): ReadonlyMap<string, Resource> =>
  resourcesOf(synthesized().stateful, 'AWS::SQS::Queue');
const byName = (name: string): Resource => {
  const found = [...queues().values()].find(
    ({ Properties }) => Properties['QueueName'] === `grondslag-production-${name}`,
  );
  if (found === undefined) throw new Error(`no queue ${name}`);
  return found;
};
const mappings = () => [
  ...resourcesOf(synthesized().stateless, 'AWS::Lambda::EventSourceMapping').values(),
];

describe('the queues', () => {
  test('all queues are encrypted with our key and take requests over TLS only', () => {
    for (const [id, { Properties }] of queues()) {
      expect(Properties).toHaveProperty('KmsMasterKeyId');
      const policies = JSON.stringify(
        synthesized().stateful.findResources('AWS::SQS::QueuePolicy'),
      );
      expect(policies).toContain(id);
    }
    for (const { Properties } of resourcesOf(
      synthesized().stateful,
      'AWS::SQS::QueuePolicy',
    ).values())
      expect(JSON.stringify(Properties)).toContain('"aws:SecureTransport":"false"');
  });

  test.each(queueNames)('what %s cannot deliver is set aside and kept for two weeks', (name) => {
    expect(byName(name).Properties['RedrivePolicy']).toMatchObject({
      maxReceiveCount: expect.any(Number),
    });
    expect(byName(`${name}-dead-letters`).Properties['MessageRetentionPeriod']).toBe(1_209_600);
  });

  test.each(queueNames)(
    'a message of %s stays hidden six times its function’s time-out',
    (name) => {
      const timeout = functions[workQueues[name].consumer].timeoutSeconds;
      expect(byName(name).Properties['VisibilityTimeout']).toBe(timeout * 6);
    },
  );

  test('a stop that fails is tried a hundred times before it is set aside', () => {
    expect(byName('stops').Properties['RedrivePolicy']).toMatchObject({ maxReceiveCount: 100 });
  });
});

describe('what the queues feed', () => {
  test('each queue feeds one function, campaign and service mail apart', () => {
    expect(mappings()).toHaveLength(queueNames.length);
    const sources = mappings().map(({ Properties }) =>
      JSON.stringify(Properties['EventSourceArn']),
    );
    expect(new Set(sources).size).toBe(queueNames.length);
  });

  test('a message of a queue fails alone, and the number at work is capped', () => {
    for (const { Properties } of mappings()) {
      expect(Properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
      const { MaximumConcurrency } = Properties['ScalingConfig'] as { MaximumConcurrency: number };
      expect(MaximumConcurrency).toBeGreaterThanOrEqual(2);
    }
  });
});
