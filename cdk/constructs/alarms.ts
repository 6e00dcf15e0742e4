import {
  Alarm,
  AlarmRule,
  AlarmState,
  ComparisonOperator,
  CompositeAlarm,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import type { StatefulStack } from '../stateful-stack.ts';
import { apiWatches } from '../watches/api-watches.ts';
import { clockWatches, functionWatches, tableWatches } from '../watches/capacity-watches.ts';
import { deliveryWatches } from '../watches/delivery-watches.ts';
import {
  accountWatches,
  evidenceWatches,
  mailingWatches,
  outboxWatches,
  reputationWatches,
  requestWatches,
} from '../watches/mail-watches.ts';
import { queueWatches } from '../watches/queue-watches.ts';
import { type Concern, concerns } from '../watches/severity.ts';
import type { Watch } from '../watches/watch.ts';
import type { Clock } from './clock.ts';
import type { NodeFunction } from './function/node-function.ts';
import type { HttpApiGateway } from './http-api-gateway.ts';

/** Alarms that each mean that somebody must do something, and where the runbook says what. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { stage, stateful, functions, ticking, clock, gateway } = props;
    const action = new SnsAction(stateful.alarmTopic.topic);
    const watches = [
      ...reputationWatches(),
      ...queueWatches(stateful),
      ...accountWatches(),
      ...mailingWatches(),
      ...outboxWatches(),
      ...evidenceWatches(),
      ...requestWatches(),
      ...functionWatches(functions),
      ...clockWatches(ticking),
      ...deliveryWatches(stateful, clock),
      ...tableWatches(stateful),
      ...apiWatches(this, stage, gateway),
    ];
    const made = watches.map((watch) => [watch.concern, this.alarm(stage, watch)] as const);
    this.all = made.map(([, alarm]) => alarm);
    for (const name of Object.keys(concerns) as Concern[])
      this.gather(
        stage,
        name,
        made.filter(([concern]) => concern === name).map(([, alarm]) => alarm),
        action,
      );
  }

  /** One mail for whatever threatens the same thing; its alarms say on the dashboard what it is. */
  private gather(stage: string, name: Concern, alarms: readonly Alarm[], action: SnsAction): void {
    const { severity, says } = concerns[name];
    const composite = new CompositeAlarm(this, `concern-${name}`, {
      compositeAlarmName: `grondslag-${stage}-${severity}-${name}`,
      alarmDescription: `[${severity}] ${says} Runbook: docs/runbook.md#${name}`,
      alarmRule: AlarmRule.anyOf(
        ...alarms.map((alarm) => AlarmRule.fromAlarm(alarm, AlarmState.ALARM)),
      ),
    });
    composite.addAlarmAction(action);
    composite.addOkAction(action);
  }

  private alarm(
    stage: string,
    { name, section = name, metric, threshold, periods = 1, isHeartbeat = false, says }: Watch,
  ): Alarm {
    return new Alarm(this, name, {
      alarmName: `grondslag-${stage}-${name}`,
      alarmDescription: `${says} Runbook: docs/runbook.md#${section}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: isHeartbeat
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: isHeartbeat ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
  }
}

export type AlarmsProps = {
  readonly stage: string;
  readonly stateful: StatefulStack;
  readonly functions: readonly NodeFunction<object>[];
  /** Those of them that the clock calls every minute. */
  readonly ticking: readonly NodeFunction<object>[];
  readonly clock: Clock;
  readonly gateway: HttpApiGateway;
};
