import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Rule } from 'aws-cdk-lib/aws-events';
import type { Clock } from '../constructs/clock.ts';
import type { StatefulStack } from '../stateful-stack.ts';
import { minutes, type Watch } from './watch.ts';

/**
 * Deliveries that EventBridge gave up, rule by rule, and those that it could not even set aside: what
 * a dead-letter queue does not hold, no alarm on that queue tells of (Amazon EventBridge User Guide,
 * "Monitoring Amazon EventBridge"; EventBridge Scheduler User Guide, "Monitoring with CloudWatch").
 */
export const deliveryWatches = (
  { mailEvents, keyWatch, schedules }: Pick<StatefulStack, 'mailEvents' | 'keyWatch' | 'schedules'>,
  clock: Clock,
): readonly Watch[] => [
  {
    ...common('mail-events'),
    concern: 'events-late',
    metric: new MathExpression({
      expression: 'FILL(failed, 0) + FILL(lost, 0)',
      usingMetrics: {
        failed: ofRule(mailEvents.rule, 'FailedInvocations'),
        lost: ofRule(mailEvents.rule, 'InvocationsFailedToBeSentToDlq'),
      },
      period: minutes(5),
      label: 'events of SES given up',
    }),
    threshold: 1,
    says: 'EventBridge could not bring what SES reports to the feedback queue.',
  },
  {
    ...common('key-watch'),
    concern: 'service-fails',
    metric: ofRule(keyWatch.rule, 'FailedInvocations'),
    threshold: 1,
    says: 'EventBridge could not tell the operators of a change to the key.',
  },
  ...Object.entries(clock.rules).map(
    ([name, rule]): Watch => ({
      ...common(name),
      concern: 'service-fails',
      metric: ofRule(rule, 'FailedInvocations'),
      // One minute is made good by the next, and no call is tried again.
      threshold: 3,
      says: `The clock could not call ${name}.`,
    }),
  ),
  {
    ...common('schedules'),
    concern: 'people-left-out',
    metric: new Metric({
      ...summed,
      namespace: 'AWS/Scheduler',
      metricName: 'InvocationsFailedToBeSentToDeadLetterCount',
      dimensionsMap: { ScheduleGroup: schedules.groupName },
    }),
    threshold: 1,
    says: 'A schedule gave up starting its mailing, and could not set that aside.',
  },
];

const common = (name: string) => ({
  name: `failed-deliveries-${name}`,
  section: 'failed-deliveries',
});

const summed = { statistic: Stats.SUM, period: minutes(5) };

/** A metric of a rule on the account's own bus; its one dimension is the rule's name. */
const ofRule = ({ ruleName }: Rule, metricName: string): Metric =>
  new Metric({
    ...summed,
    namespace: 'AWS/Events',
    metricName,
    dimensionsMap: { RuleName: ruleName },
  });
