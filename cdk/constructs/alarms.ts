import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { type OwnMetric, ownMetrics } from '../own-metrics.ts';
import type { QueueName, StatefulStack } from '../stateful-stack.ts';
import type { HttpApiGateway } from './http-api-gateway.ts';
import type { NodeFunction } from './node-function.ts';

export type AlarmsProps = {
  readonly stage: string;
  readonly stateful: StatefulStack;
  readonly functions: readonly NodeFunction<object>[];
  readonly gateway: HttpApiGateway;
};

type Watch = {
  readonly name: string;
  /** The section of docs/runbook.md that says what to do; by default its name. */
  readonly section?: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods?: number;
  readonly says: string;
};

const minutes = (count: number) => Duration.minutes(count);

/** Oldest message that is still fine, in seconds: stops are urgent, campaigns may queue a night. */
const oldestMessage: Readonly<Record<QueueName, number>> = {
  'fan-out': 3_600,
  send: 14_400,
  service: 300,
  feedback: 900,
  stops: 300,
};

/** Alarms that each mean that somebody must do something, and where the runbook says what. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];
  private readonly props: AlarmsProps;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.props = props;
    const watches = [
      ...this.reputation(),
      ...this.queues(),
      ...this.mailings(),
      ...this.functions(),
      ...this.tables(),
      ...this.api(),
    ];
    this.all = watches.map((watch) => this.alarm(watch));
  }

  private alarm({ name, section = name, metric, threshold, periods = 1, says }: Watch): Alarm {
    const alarm = new Alarm(this, name, {
      alarmName: `grondslag-${this.props.stage}-${name}`,
      alarmDescription: `${says} Runbook: docs/runbook.md#${section}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(this.props.stateful.alarmTopic.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  }

  /** SES reviews an account at 5 % bounces or 0.1 % complaints: we want to hear it before. */
  private reputation(): readonly Watch[] {
    const rate = (metricName: string) =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        statistic: Stats.AVERAGE,
        period: minutes(15),
      });
    return [
      {
        name: 'bounce-rate',
        metric: rate('Reputation.BounceRate'),
        threshold: 0.03,
        says: 'More than 3 % of the mail bounces; SES reviews the account at 5 %.',
      },
      {
        name: 'complaint-rate',
        metric: rate('Reputation.ComplaintRate'),
        threshold: 0.0008,
        says: 'More than 0.08 % of the recipients complain; SES reviews the account at 0.1 %.',
      },
    ];
  }

  private queues(): readonly Watch[] {
    const { queues, undeliverable, schedules } = this.props.stateful;
    const own = Object.entries(queues) as [QueueName, (typeof queues)[QueueName]][];
    return [
      ...own.map(([name, { deadLetters }]) => ({
        name: `dead-letters-${name}`,
        metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: minutes(1) }),
        threshold: 1,
        says: `Messages of the ${name} queue failed every delivery and were set aside.`,
      })),
      {
        name: 'dead-letters-events',
        metric: undeliverable.queue.metricApproximateNumberOfMessagesVisible({
          period: minutes(1),
        }),
        threshold: 1,
        says: 'An event or an asynchronous call could not be delivered.',
      },
      {
        name: 'dead-letters-schedules',
        metric: schedules.deadLetters.queue.metricApproximateNumberOfMessagesVisible({
          period: minutes(1),
        }),
        threshold: 1,
        says: 'A schedule could not start its mailing.',
      },
      ...own.map(([name, { queue }]) => ({
        name: `oldest-message-${name}`,
        metric: queue.metricApproximateAgeOfOldestMessage({ period: minutes(1) }),
        threshold: oldestMessage[name],
        periods: 3,
        says: `The ${name} queue has not kept up.`,
      })),
    ];
  }

  private own({ name, emittedBy }: OwnMetric): Metric {
    return new Metric({
      namespace: 'grondslag',
      metricName: name,
      dimensionsMap: { service: emittedBy },
      statistic: Stats.SUM,
      period: minutes(5),
    });
  }

  private mailings(): readonly Watch[] {
    return [
      {
        name: 'denied-by-error',
        metric: this.own(ownMetrics.deniedByError),
        threshold: 1,
        says: 'Recipients were left out because a decision failed, not because a rule said so.',
      },
      {
        name: 'stuck-mailings',
        metric: this.own(ownMetrics.stuckMailings),
        threshold: 1,
        says: 'A running mailing made no progress and was driven on.',
      },
      {
        name: 'paused-mailings',
        metric: this.own(ownMetrics.pausedMailings),
        threshold: 1,
        says: 'A mailing paused itself: too many bounces, complaints or refusals.',
      },
      {
        name: 'unknown-outcomes',
        metric: this.own(ownMetrics.unknownOutcomes),
        threshold: 1,
        says: 'SES gave no clear answer for a batch; it is not sent again by itself.',
      },
    ];
  }

  private functions(): readonly Watch[] {
    return this.props.functions.flatMap(({ name, lambda }) => [
      {
        name: `errors-${name}`,
        section: 'function-errors',
        metric: lambda.metricErrors({ period: minutes(5) }),
        threshold: 3,
        says: `The function ${name} fails.`,
      },
      {
        name: `throttles-${name}`,
        section: 'function-throttles',
        metric: lambda.metricThrottles({ period: minutes(5) }),
        threshold: 1,
        periods: 2,
        says: `The function ${name} is refused for want of concurrency.`,
      },
    ]);
  }

  private tables(): readonly Watch[] {
    const { contacts, consent, mailings } = this.props.stateful;
    return Object.entries({ contacts, consent, mailings }).map(([name, { tableName }]) => {
      const throttled = (metricName: string) =>
        new Metric({
          namespace: 'AWS/DynamoDB',
          metricName,
          dimensionsMap: { TableName: tableName },
          statistic: Stats.SUM,
          period: minutes(5),
        });
      return {
        name: `table-throttles-${name}`,
        section: 'table-throttles',
        metric: new MathExpression({
          expression: 'FILL(reads, 0) + FILL(writes, 0)',
          usingMetrics: {
            reads: throttled('ReadThrottleEvents'),
            writes: throttled('WriteThrottleEvents'),
          },
          period: minutes(5),
          label: 'throttled requests',
        }),
        threshold: 10,
        periods: 2,
        says: `The table ${name} refuses requests for want of throughput.`,
      };
    });
  }

  private api(): readonly Watch[] {
    const { gateway, stage } = this.props;
    const lostStops = new MetricFilter(this, 'LostStops', {
      logGroup: gateway.accessLog,
      metricNamespace: 'grondslag',
      metricName: `${stage}-stop-requests-not-taken`,
      metricValue: '1',
      filterPattern: FilterPattern.literal(
        '{ $.route = "POST /u/{token}" && ($.status = "429" || $.status = "5*") }',
      ),
    });
    return [
      {
        name: 'api-server-errors',
        metric: gateway.stage.metricServerError({ period: minutes(5), statistic: Stats.SUM }),
        threshold: 5,
        says: 'The API answers with errors of its own.',
      },
      {
        name: 'lost-stop-requests',
        metric: new MathExpression({
          expression: 'FILL(refused, 0) + FILL(lost, 0)',
          usingMetrics: {
            refused: lostStops.metric({ period: minutes(5), statistic: Stats.SUM }),
            lost: this.own(ownMetrics.stopsLost),
          },
          period: minutes(5),
          label: 'stops not taken',
        }),
        threshold: 1,
        says: 'A one-click unsubscribe was throttled or failed: an opt-out may be lost.',
      },
    ];
  }
}
