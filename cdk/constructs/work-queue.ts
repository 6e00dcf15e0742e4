import { Duration } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  type WorkQueue as Description,
  deadLettersOf,
  type QueueName,
  queues,
  retentionSeconds,
  visibilitySeconds,
} from '../../shared/deployment/queues.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import type { NodeFunction } from './function/node-function.ts';

/** An encrypted queue with its dead letters; what is set aside waits 14 days for a redrive. */
export class WorkQueue extends Construct {
  private readonly name: QueueName;
  readonly queue: Queue;
  readonly deadLetters: Queue;
  private readonly dataKey: DataKey;

  constructor(scope: Construct, name: QueueName, props: WorkQueueProps) {
    super(scope, name);
    const { config, dataKey } = props;
    this.name = name;
    this.dataKey = dataKey;
    const queueName = `grondslag-${config.stage}-${name}`;
    const secured = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: dataKey.key,
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      retentionPeriod: Duration.seconds(retentionSeconds),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...secured,
      queueName: deadLettersOf(queueName),
    });
    acknowledge(
      this.deadLetters,
      'Serverless-SQSRedrivePolicy',
      'This queue holds the dead letters; a redrive starts by hand (docs/runbook.md).',
    );
    this.queue = new Queue(this, 'Queue', {
      ...secured,
      queueName,
      visibilityTimeout: Duration.seconds(visibilitySeconds(name)),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: queues[name].maxReceives },
    });
  }

  get queueUrl(): string {
    return this.queue.queueUrl;
  }

  /** Lets a role put messages in, and nothing else. */
  grantSend(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }),
    );
    this.dataKey.grantUseThrough('sqs', grantee);
  }

  /** Lets a role count what was set aside; it reads no message. */
  grantCountDeadLetters(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['sqs:GetQueueAttributes'],
        resources: [this.deadLetters.queueArn],
      }),
    );
  }

  /** Feeds a function from this queue; a message fails alone, and the number at work is capped. */
  feed<Env extends object>(consumer: NodeFunction<Env>, maxConcurrency: number): void {
    const { batchSize, batchingWindowSeconds }: Description = queues[this.name];
    consumer.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [
          'sqs:ChangeMessageVisibility',
          'sqs:DeleteMessage',
          'sqs:GetQueueAttributes',
          'sqs:ReceiveMessage',
        ],
        resources: [this.queue.queueArn],
      }),
    );
    this.dataKey.grantUseThrough('sqs', consumer);
    consumer.lambda.addEventSourceMapping(
      `${this.node.id}-queue`,
      defined({
        eventSourceArn: this.queue.queueArn,
        batchSize,
        maxConcurrency,
        reportBatchItemFailures: true,
        maxBatchingWindow:
          batchingWindowSeconds === undefined ? undefined : Duration.seconds(batchingWindowSeconds),
      }),
    );
    acknowledge(
      consumer,
      'Serverless-LambdaEventSourceMappingDestination',
      'An SQS event source takes no failure destination; the queue itself has a dead-letter queue.',
    );
  }
}

export type WorkQueueProps = {
  readonly config: StageConfig;
  readonly dataKey: DataKey;
};
