import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { ownMetrics } from '../../shared/deployment/metrics.ts';
import { minutes, ownMetric, type Watch } from './watch.ts';

/** SES reviews an account at 5 % bounces or 0.1 % complaints: we want to hear it before. */
export const reputationWatches = (): readonly Watch[] => {
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
      concern: 'sending-at-risk',
      metric: rate('Reputation.BounceRate'),
      threshold: 0.03,
      says: 'More than 3 % of the mail bounces; SES reviews the account at 5 %.',
    },
    {
      name: 'complaint-rate',
      concern: 'sending-at-risk',
      metric: rate('Reputation.ComplaintRate'),
      threshold: 0.0008,
      says: 'More than 0.08 % of the recipients complain; SES reviews the account at 0.1 %.',
    },
  ];
};

/** What SES itself says of the account: under review, paused, or shut. */
export const accountWatches = (): readonly Watch[] => [
  {
    name: 'account-under-review',
    concern: 'sending-at-risk',
    metric: ownMetric(ownMetrics.sendingAtRisk),
    threshold: 1,
    says: 'SES reviews the account, or lets it send no more.',
  },
  {
    name: 'entity-above-limits',
    concern: 'sending-at-risk',
    metric: new MathExpression({
      expression: 'FILL(started, 0) + FILL(late, 0)',
      usingMetrics: {
        started: ownMetric(ownMetrics.entityAboveLimits),
        late: ownMetric(ownMetrics.lateEntityAboveLimits),
      },
      period: minutes(5),
      label: 'mailings of an entity above the limits',
    }),
    threshold: 1,
    says: 'An entity mails, or would have, with more complaints or bounces than the limits allow: its marketing is held.',
  },
];

/** Announcements that do not leave. */
export const outboxWatches = (): readonly Watch[] => [
  {
    name: 'outbox-age',
    concern: 'events-late',
    metric: ownMetric(ownMetrics.outboxAge),
    threshold: 600,
    says: 'An announcement has waited in the outbox for ten minutes.',
  },
  {
    name: 'parked-announcements',
    concern: 'events-late',
    metric: ownMetric(ownMetrics.announcementsParked),
    threshold: 1,
    says: 'The bus refuses an announcement for good; it was parked so that others pass.',
  },
  {
    name: 'webhooks-given-up',
    concern: 'events-late',
    metric: ownMetric(ownMetrics.webhooksGivenUp),
    threshold: 1,
    says: 'A webhook did not accept an event in ten attempts, or is gone; the event is a dead letter.',
  },
];

/** What a person asked and nobody answered. */
export const requestWatches = (): readonly Watch[] => [
  {
    name: 'requests-due-soon',
    concern: 'people-left-out',
    metric: ownMetric(ownMetrics.requestsDueSoon),
    threshold: 1,
    says: 'A request of a person waits for its answer since 25 days; it is due after a month.',
  },
];

/** The evidence log: what waits for it, and which witnesses do not vouch for it. */
export const evidenceWatches = (): readonly Watch[] => [
  {
    name: 'unsealed-age',
    concern: 'evidence-at-risk',
    metric: ownMetric(ownMetrics.unsealedAge),
    threshold: 600,
    says: 'Something that was recorded is not in the evidence log after ten minutes.',
  },
  {
    name: 'witness-refusals',
    concern: 'evidence-at-risk',
    metric: ownMetric(ownMetrics.witnessRefusals),
    threshold: 1,
    // Minutes without an answer are no matter: the next checkpoint asks again.
    periods: 3,
    says: 'A witness of the evidence log has been away for a quarter of an hour.',
  },
  {
    name: 'log-contradicted',
    concern: 'evidence-at-risk',
    metric: ownMetric(ownMetrics.logContradicted),
    threshold: 1,
    says: 'The evidence log was cut, rolled back or changed: a witness or its own files contradict it.',
  },
];

/** What a mailing, or the accounting of it, cannot settle by itself. */
export const mailingWatches = (): readonly Watch[] => [
  {
    name: 'denied-by-error',
    concern: 'people-left-out',
    metric: ownMetric(ownMetrics.deniedByError),
    threshold: 1,
    says: 'Recipients were left out because a decision failed, not because a rule said so.',
  },
  {
    name: 'stuck-mailings',
    concern: 'people-left-out',
    metric: ownMetric(ownMetrics.stuckMailings),
    threshold: 1,
    says: 'A running mailing made no progress and was driven on.',
  },
  {
    name: 'paused-mailings',
    concern: 'people-left-out',
    // Two functions pause mailings, and a dimension names one.
    metric: new MathExpression({
      expression: 'FILL(paused, 0) + FILL(halted, 0)',
      usingMetrics: {
        paused: ownMetric(ownMetrics.pausedMailings),
        halted: ownMetric(ownMetrics.haltedMailings),
      },
      period: minutes(5),
      label: 'mailings that paused themselves',
    }),
    threshold: 1,
    says: 'A mailing paused itself: too many bounces, complaints or refusals, or SES refuses it.',
  },
  {
    name: 'unknown-outcomes',
    concern: 'people-left-out',
    metric: ownMetric(ownMetrics.unknownOutcomes),
    threshold: 1,
    says: 'SES gave no clear answer for a batch; it is not sent again by itself.',
  },
];
