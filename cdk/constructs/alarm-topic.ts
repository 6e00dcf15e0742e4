import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';

/**
 * Where alarms and budget warnings go, and from there to the operators' mailbox. No key encrypts it:
 * an alarm names a stage and a metric but no person, and must arrive even if the key is lost.
 */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, config: StageConfig) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      topicName: `grondslag-${config.stage}-alarms`,
      displayName: `grondslag ${config.stage}`,
      enforceSSL: true,
    });
    const { stage } = config;
    this.allow('cloudwatch', { resource: `alarm:grondslag-${stage}-*` });
    this.allow('events', { resource: `rule/grondslag-${stage}-*` });
    // A budget is of no region (AWS Cost Management User Guide, "Creating an Amazon SNS topic").
    this.allow('budgets', { resource: '*', region: '' });
    if (config.operatorEmail === undefined) return;
    const subscription = this.topic.addSubscription(new EmailSubscription(config.operatorEmail));
    acknowledge(
      subscription,
      'Serverless-SNSRedrivePolicy',
      'An e-mail subscription supports no redrive; the alarm itself stays visible until it is resolved.',
    );
  }

  /** Lets a service publish for what is this stage's own. */
  private allow(service: string, source: { resource: string; region?: string }): void {
    const stack = Stack.of(this);
    const arn = stack.formatArn({ service, ...source, arnFormat: ArnFormat.NO_RESOURCE_NAME });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: `Allow-${service}`,
        principals: [new ServicePrincipal(`${service}.amazonaws.com`)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: { 'aws:SourceArn': arn },
        },
      }),
    );
  }
}
