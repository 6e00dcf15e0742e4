import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import { acknowledge } from './acknowledge.ts';
import type { AlarmTopic } from './alarm-topic.ts';
import type { DataKey } from './data-key.ts';

/**
 * Tells the operators at once that somebody disabled the key or scheduled its deletion: no metric
 * says so. EventBridge hears of it where a trail of CloudTrail records management events.
 */
export class KeyWatch extends Construct {
  readonly rule: Rule;

  constructor(
    scope: Construct,
    id: string,
    { stage }: StageConfig,
    { key }: DataKey,
    { topic }: AlarmTopic,
  ) {
    super(scope, id);
    const action = EventField.fromPath('$.detail.eventName');
    const input = RuleTargetInput.fromText(
      `[now] ${action} was called on the key of grondslag ${stage}: without it tables, queues and backups cannot be read. Runbook: docs/runbook.md#key-at-risk`,
    );
    this.rule = new Rule(this, 'Rule', {
      description: 'Disabling or deleting the key, to the operators',
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventName: ['DisableKey', 'ScheduleKeyDeletion'],
          resources: { ARN: [key.keyArn] },
        },
      },
      targets: [{ bind: () => ({ arn: topic.topicArn, input }) }],
    });
    acknowledge(
      this.rule,
      'Serverless-EventBusDLQ',
      'Every queue here is encrypted with the key that this tells of the loss of.',
    );
  }
}
