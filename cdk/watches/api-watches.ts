import { MathExpression, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ownMetrics } from '../../shared/deployment/metrics.ts';
import type { HttpApiGateway } from '../constructs/http-api-gateway.ts';
import { minutes, ownMetric, type Watch } from './watch.ts';

/** Errors of the API, and stops that it did not accept. */
export const apiWatches = (
  scope: Construct,
  stage: string,
  gateway: HttpApiGateway,
): readonly Watch[] => {
  const lostStops = new MetricFilter(scope, 'LostStops', {
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
      concern: 'service-fails',
      metric: gateway.stage.metricServerError({ period: minutes(5), statistic: Stats.SUM }),
      threshold: 5,
      says: 'The API answers with errors of its own.',
    },
    {
      name: 'lost-stop-requests',
      concern: 'stops-at-risk',
      metric: new MathExpression({
        expression: 'FILL(refused, 0) + FILL(lost, 0)',
        usingMetrics: {
          refused: lostStops.metric({ period: minutes(5), statistic: Stats.SUM }),
          lost: ownMetric(ownMetrics.stopsLost),
        },
        period: minutes(5),
        label: 'stops not taken',
      }),
      threshold: 1,
      says: 'A one-click unsubscribe was throttled or failed: an opt-out may be lost.',
    },
  ];
};
