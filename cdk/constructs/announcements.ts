import { Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';
import { DeadLetterBox } from './dead-letter-box.ts';

/** The bus on which others hear what happened: consent changed, mailing changed, suppressed. */
export class Announcements extends Construct {
  readonly busName: string;
  /** What the bus took and could not encrypt or hand on. */
  readonly deadLetters: DeadLetterBox;
  private readonly busArn: string;

  constructor(scope: Construct, id: string, config: StageConfig, dataKey: DataKey) {
    super(scope, id);
    this.deadLetters = new DeadLetterBox(this, 'bus', config, dataKey);
    const bus = new EventBus(this, 'Bus', {
      eventBusName: `grondslag-${config.stage}-events`,
      description: 'Events of grondslag for others to subscribe to',
      kmsKey: dataKey.key,
      deadLetterQueue: this.deadLetters.queue,
    });
    this.deadLetters.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.deadLetters.queue.queueArn],
        conditions: {
          ArnEquals: {
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'events',
              resource: 'event-bus',
              resourceName: `grondslag-${config.stage}-events`,
            }),
          },
        },
      }),
    );
    this.busName = bus.eventBusName;
    this.busArn = bus.eventBusArn;
  }

  /**
   * Lets a role put events on this bus, under our own source name only. A call has a list of
   * sources, which a plain `StringEquals` does not match; of no source at all `ForAllValues` would
   * be true, hence `Null` (Amazon EventBridge User Guide, "Using IAM policy conditions").
   */
  grantAnnounce(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['events:PutEvents'],
        resources: [this.busArn],
        conditions: {
          'ForAllValues:StringEquals': { 'events:source': 'grondslag' },
          Null: { 'events:source': 'false' },
        },
      }),
    );
  }
}
