import { Duration } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { DestinationConfig, IDestination, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';

/** Where an event goes that its rule, schedule or function could not get rid of. */
export class DeadLetterBox extends Construct implements IDestination {
  readonly queue: Queue;
  private readonly dataKey: DataKey;

  constructor(scope: Construct, name: string, config: StageConfig, dataKey: DataKey) {
    super(scope, `${name}-box`);
    this.dataKey = dataKey;
    this.queue = new Queue(this, 'Queue', {
      queueName: `grondslag-${config.stage}-${name}-dead-letters`,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: dataKey.key,
      dataKeyReuse: Duration.hours(1),
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    for (const rule of ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy'])
      acknowledge(this.queue, rule, 'This queue is itself a dead-letter queue, emptied by hand.');
  }

  /** Lets a role put a failure in the box. */
  grantSend(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }),
    );
    this.dataKey.grantUseThrough('sqs', grantee);
  }

  /** As the destination of failed asynchronous calls of a function. */
  bind(_scope: Construct, fn: IFunction): DestinationConfig {
    this.grantSend(fn);
    return { destination: this.queue.queueArn };
  }
}
