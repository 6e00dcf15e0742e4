import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { NodeFunction } from '../constructs/function/node-function.ts';
import type { StatefulStack } from '../stateful-stack.ts';
import { minutes, type Watch } from './watch.ts';

/** Functions that fail, or are refused for want of concurrency. */
export const functionWatches = (functions: readonly NodeFunction<object>[]): readonly Watch[] =>
  functions.flatMap(({ name, lambda }): readonly Watch[] => [
    {
      name: `errors-${name}`,
      section: 'function-errors',
      concern: name === 'stops' ? 'stops-at-risk' : 'service-fails',
      metric: lambda.metricErrors({ period: minutes(5) }),
      threshold: 3,
      says: `The function ${name} fails.`,
    },
    {
      name: `throttles-${name}`,
      section: 'function-throttles',
      concern: name === 'stops' ? 'stops-at-risk' : 'near-limits',
      metric: lambda.metricThrottles({ period: minutes(5) }),
      threshold: 1,
      periods: 2,
      says: `The function ${name} is refused for want of concurrency.`,
    },
  ]);

/** What is called every minute and was not: everything it would have told stays untold. */
export const clockWatches = (ticking: readonly NodeFunction<object>[]): readonly Watch[] =>
  ticking.map(({ name, lambda }) => ({
    name: `silent-${name}`,
    section: 'silent-clock',
    concern: 'service-fails' as const,
    metric: lambda.metricInvocations({ period: minutes(5) }),
    threshold: 1,
    periods: 2,
    isHeartbeat: true,
    says: `The function ${name} was not called for ten minutes.`,
  }));

/** Tables that refuse requests for want of throughput. */
export const tableWatches = ({
  contacts,
  consent,
  mailings,
}: Pick<StatefulStack, 'contacts' | 'consent' | 'mailings'>): readonly Watch[] =>
  Object.entries({ contacts, consent, mailings }).map(([name, { tableName }]) => {
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
      concern: 'near-limits' as const,
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
