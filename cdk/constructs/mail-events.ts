import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import type { DeadLetterBox } from './dead-letter-box.ts';
import type { MailIdentity } from './mail-identity.ts';
import type { WorkQueue } from './work-queue.ts';

export type MailEventsProps = {
  readonly identity: MailIdentity;
  readonly feedback: WorkQueue;
  readonly undeliverable: DeadLetterBox;
};

/** Brings what SES reports about this stage's mail to the feedback queue. */
export class MailEvents extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { identity, feedback, undeliverable }: MailEventsProps,
  ) {
    super(scope, id);
    new Rule(this, 'Rule', {
      description: 'SES events of both configuration sets to the feedback queue',
      eventPattern: {
        source: ['aws.ses'],
        detail: {
          mail: {
            tags: { 'ses:configuration-set': [identity.plainSetName, identity.trackedSetName] },
          },
        },
      },
      targets: [new SqsQueue(feedback.queue, { deadLetterQueue: undeliverable.queue })],
    });
  }
}
