import type { FunctionName } from './function-limits.ts';

export type OwnMetric = { readonly name: string; readonly emittedBy: FunctionName };

/** Metrics that our own code emits (namespace `grondslag`) and that an alarm listens to. */
export const ownMetrics = {
  deniedByErrorFanOut: { name: 'denied-by-error', emittedBy: 'fan-out' },
  deniedByErrorSend: { name: 'denied-by-error', emittedBy: 'send' },
  stuckMailings: { name: 'mailing-stuck', emittedBy: 'reconcile' },
  unknownOutcomes: { name: 'outcome-unknown', emittedBy: 'send' },
  stopsLost: { name: 'StopsLost', emittedBy: 'preferences' },
} as const satisfies Record<string, OwnMetric>;
