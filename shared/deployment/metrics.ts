import type { FunctionName } from './functions.ts';

/** The CloudWatch namespace of the metrics that our own code emits. */
export const metricNamespace = 'grondslag';

/** A metric of our own, with the function that emits it (its `service` dimension in CloudWatch). */
export type OwnMetric = {
  readonly name: string;
  readonly emittedBy: FunctionName;
  /** The highest value counts, such as an age; otherwise the sum. */
  readonly highest?: boolean;
};

/** Metrics of our own that an alarm watches. */
export const ownMetrics = {
  deniedByError: { name: 'denied-by-error', emittedBy: 'reconcile' },
  stuckMailings: { name: 'mailing-stuck', emittedBy: 'reconcile' },
  /** By its numbers of bounces, complaints or refusals. */
  pausedMailings: { name: 'mailing-paused', emittedBy: 'reconcile' },
  /** By an answer of SES that no later call can change. */
  haltedMailings: { name: 'mailing-paused', emittedBy: 'send' },
  unknownOutcomes: { name: 'outcome-unknown', emittedBy: 'reconcile' },
  sendingAtRisk: { name: 'sending-at-risk', emittedBy: 'reconcile' },
  /** A mailing began, or was held, while its entity's complaints or bounces were above the limits. */
  entityAboveLimits: { name: 'entity-above-limits', emittedBy: 'start-mailing' },
  /** The same for one whose schedule did not fire. */
  lateEntityAboveLimits: { name: 'entity-above-limits', emittedBy: 'reconcile' },
  outboxAge: { name: 'outbox-age-seconds', emittedBy: 'publish-events', highest: true },
  announcementsParked: { name: 'announcements-parked', emittedBy: 'publish-events' },
  requestsDueSoon: { name: 'requests-due-soon', emittedBy: 'publish-events', highest: true },
  unsealedAge: { name: 'unsealed-age-seconds', emittedBy: 'seal-log', highest: true },
  /** A witness knows another log, or the files contradict the head row: nothing is signed. */
  logContradicted: { name: 'evidence-log-contradicted', emittedBy: 'seal-log' },
  /** A witness could not be reached. */
  witnessRefusals: { name: 'witness-refusals', emittedBy: 'seal-log' },
  /** An event was given up after its last attempt, or its webhook is gone. */
  webhooksGivenUp: { name: 'webhooks-given-up', emittedBy: 'webhooks' },
  stopsLost: { name: 'StopsLost', emittedBy: 'preferences' },
} as const satisfies Readonly<Record<string, OwnMetric>>;
