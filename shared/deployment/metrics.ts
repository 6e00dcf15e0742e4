import type { FunctionName } from './functions.ts';

/** The CloudWatch namespace of the metrics that our own code emits. */
export const metricNamespace = 'grondslag';

/** A metric of our own, with the function that emits it (its `service` dimension). */
export type OwnMetric = { readonly name: string; readonly emittedBy: FunctionName };

/** Metrics of our own that an alarm watches. */
export const ownMetrics = {
  deniedByError: { name: 'denied-by-error', emittedBy: 'reconcile' },
  stuckMailings: { name: 'mailing-stuck', emittedBy: 'reconcile' },
  pausedMailings: { name: 'mailing-paused', emittedBy: 'reconcile' },
  unknownOutcomes: { name: 'outcome-unknown', emittedBy: 'reconcile' },
  stopsLost: { name: 'StopsLost', emittedBy: 'preferences' },
} as const satisfies Readonly<Record<string, OwnMetric>>;
