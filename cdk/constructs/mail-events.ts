import { Rule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { DeadLetterBox } from './dead-letter-box.ts';
import type { MailIdentity } from './mail-identity.ts';
import type { WorkQueue } from './work-queue.ts';

/** Brings what SES reports about this stage's mail to the feedback queue. */
export class MailEvents extends Construct {
  readonly rule: Rule;

  constructor(
    scope: Construct,
    id: string,
    { identity, feedback, undeliverable }: MailEventsProps,
  ) {
    super(scope, id);
    const arn = feedback.queue.queueArn;
    const deadLetterConfig = { arn: undeliverable.queue.queueArn };
    this.rule = new Rule(this, 'Rule', {
      description: 'SES events of both configuration sets to the feedback queue',
      eventPattern: {
        source: ['aws.ses'],
        detail: {
          mail: {
            tags: { 'ses:configuration-set': [identity.plainSetName, identity.formerSetName] },
          },
        },
      },
      // CDK's own target would let every rule of the account encrypt with the key of the queue.
      targets: [{ bind: () => ({ arn, deadLetterConfig }) }],
    });
    for (const { queue } of [feedback, undeliverable])
      queue.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal('events.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [queue.queueArn],
          conditions: { ArnEquals: { 'aws:SourceArn': this.rule.ruleArn } },
        }),
      );
  }
}

export type MailEventsProps = {
  readonly identity: MailIdentity;
  readonly feedback: WorkQueue;
  readonly undeliverable: DeadLetterBox;
};
