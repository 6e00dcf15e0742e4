import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  Metric,
  PeriodOverride,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Alarms, AlarmsProps } from './alarms.ts';

/** One page that answers: is mail going out, is anybody waiting, is anything wrong? */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps & { readonly alarms: Alarms }) {
    super(scope, id);
    const { stage, stateful, functions, gateway, alarms } = props;
    const mail = (metricName: string) =>
      new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.SUM, period });
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: `grondslag-${stage}`,
      defaultInterval: Duration.hours(12),
      periodOverride: PeriodOverride.INHERIT,
    });
    dashboard.addWidgets(
      new TextWidget({
        markdown: `# grondslag ${stage}\nEvery alarm has a section in docs/runbook.md.`,
        width: 24,
        height: 2,
      }),
      new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms.all], width: 24, height: 6 }),
      new GraphWidget({
        title: 'Mail',
        width: 12,
        left: ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject'].map(mail),
      }),
      new GraphWidget({
        title: 'Waiting in queues',
        width: 12,
        left: Object.values(stateful.queues).map(({ queue }) =>
          queue.metricApproximateNumberOfMessagesVisible({ period }),
        ),
      }),
      new GraphWidget({
        title: 'Functions: errors and throttles',
        width: 12,
        left: functions.flatMap(({ lambda }) => [
          lambda.metricErrors({ period }),
          lambda.metricThrottles({ period }),
        ]),
      }),
      new GraphWidget({
        title: 'Functions: duration, 95th percentile',
        width: 12,
        left: functions.map(({ lambda }) =>
          lambda.metricDuration({ period, statistic: Stats.percentile(95) }),
        ),
      }),
      new GraphWidget({
        title: 'API',
        width: 12,
        left: [
          gateway.stage.metricCount({ period, statistic: Stats.SUM }),
          gateway.stage.metricClientError({ period, statistic: Stats.SUM }),
          gateway.stage.metricServerError({ period, statistic: Stats.SUM }),
        ],
      }),
    );
  }
}

const period = Duration.minutes(5);
