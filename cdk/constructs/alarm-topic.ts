import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { DataKey } from './data-key.ts';

/** Where alarms and budget warnings go, and from there to the operators' mailbox. */
export class AlarmTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, config: StageConfig, dataKey: DataKey) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      topicName: `grondslag-${config.stage}-alarms`,
      displayName: `grondslag ${config.stage}`,
      masterKey: dataKey.key,
      enforceSSL: true,
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AllowAlarmsAndBudgets',
        principals: ['cloudwatch', 'budgets'].map(
          (service) => new ServicePrincipal(`${service}.amazonaws.com`),
        ),
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (config.operatorEmail === undefined) return;
    const subscription = this.topic.addSubscription(new EmailSubscription(config.operatorEmail));
    acknowledge(
      subscription,
      'Serverless-SNSRedrivePolicy',
      'An e-mail subscription knows no redrive; the alarm itself stays visible until it is resolved.',
    );
  }
}
