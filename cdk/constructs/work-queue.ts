import { Duration } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';
import type { NodeFunction } from './node-function.ts';

export type WorkQueueProps = {
  readonly config: StageConfig;
  readonly dataKey: DataKey;
  /** Time-out of the function that consumes it; a message stays hidden six times as long. */
  readonly consumerTimeout: Duration;
  /** Deliveries before a message is set aside. */
  readonly maxReceiveCount: number;
};

export type Consumption = {
  readonly batchSize: number;
  readonly maxConcurrency: number;
  readonly window?: Duration;
};

/** An encrypted queue with its dead letters; what is set aside waits 14 days for a redrive. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  private readonly dataKey: DataKey;

  constructor(scope: Construct, name: string, props: WorkQueueProps) {
    super(scope, name);
    const { config, dataKey, consumerTimeout, maxReceiveCount } = props;
    this.dataKey = dataKey;
    const queueName = `grondslag-${config.stage}-${name}`;
    const secured = {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: dataKey.key,
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...secured,
      queueName: `${queueName}-dead-letters`,
    });
    acknowledge(
      this.deadLetters,
      'Serverless-SQSRedrivePolicy',
      'This queue holds the dead letters; a redrive starts by hand (docs/runbook.md).',
    );
    this.queue = new Queue(this, 'Queue', {
      ...secured,
      queueName,
      visibilityTimeout: Duration.seconds(consumerTimeout.toSeconds() * 6),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
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

  /** Feeds a function from this queue; a message fails alone, and the number at work is capped. */
  feed<Env extends object>(
    consumer: NodeFunction<Env>,
    { batchSize, maxConcurrency, window }: Consumption,
  ): void {
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
    consumer.lambda.addEventSourceMapping(`${this.node.id}-queue`, {
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency,
      reportBatchItemFailures: true,
      ...(window === undefined ? {} : { maxBatchingWindow: window }),
    });
    acknowledge(
      consumer,
      'Serverless-LambdaEventSourceMappingDestination',
      'An SQS event source takes no failure destination; the queue itself has a dead-letter queue.',
    );
  }
}
