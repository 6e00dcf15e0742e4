import { EventBus } from 'aws-cdk-lib/aws-events';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { StageConfig } from '../stage-config.ts';
import type { DataKey } from './data-key.ts';

/** The bus on which others hear what happened: consent changed, mailing changed, suppressed. */
export class Announcements extends Construct {
  readonly busName: string;
  private readonly busArn: string;

  constructor(scope: Construct, id: string, config: StageConfig, dataKey: DataKey) {
    super(scope, id);
    const bus = new EventBus(this, 'Bus', {
      eventBusName: `grondslag-${config.stage}-events`,
      description: 'Events of grondslag for others to subscribe to',
      kmsKey: dataKey.key,
    });
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
