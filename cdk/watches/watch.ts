import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { metricNamespace, type OwnMetric } from '../../shared/deployment/metrics.ts';
import type { Concern } from './severity.ts';

/** Something to be told about: a metric, its threshold, and what it means. */
export type Watch = {
  readonly name: string;
  /** The section of docs/runbook.md that says what to do; by default its name. */
  readonly section?: string;
  /** What it threatens; operators are alerted to that. */
  readonly concern: Concern;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods?: number;
  /** Too low a value is the trouble, and no data at all the worst. */
  readonly isHeartbeat?: boolean;
  readonly says: string;
};

export const minutes = (count: number): Duration => Duration.minutes(count);

/** A metric that our own code emits. */
export const ownMetric = ({ name, emittedBy, highest = false }: OwnMetric): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName: name,
    dimensionsMap: { service: emittedBy },
    statistic: highest ? Stats.MAXIMUM : Stats.SUM,
    period: minutes(5),
  });
