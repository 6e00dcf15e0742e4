import type { FunctionName } from './function-limits.ts';

export type OwnMetric = { readonly name: string; readonly emittedBy: FunctionName };

/** Metrics that our own code emits (namespace `grondslag`) and that an alarm listens to. */
export const ownMetrics = {
  deniedByError: { name: 'denied-by-error', emittedBy: 'reconcile' },
  stuckMailings: { name: 'mailing-stuck', emittedBy: 'reconcile' },
  pausedMailings: { name: 'mailing-paused', emittedBy: 'reconcile' },
  unknownOutcomes: { name: 'outcome-unknown', emittedBy: 'reconcile' },
  stopsLost: { name: 'StopsLost', emittedBy: 'preferences' },
} as const satisfies Record<string, OwnMetric>;
