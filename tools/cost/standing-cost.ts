import { type CostLine, perMillion } from './cost-line.ts';
import { prices } from './prices.ts';

/** A month in which nothing is sent, line by line, at the prices of us-east-1. */
export const standingCost = (): readonly CostLine[] => {
  const { alarmMetrics, compositeAlarms, ownMetrics, queues, pollsPerQueue } = standing;
  const { ticks, tickSeconds, tickGb, readsPerTick } = standing;
  return [
    { what: 'key, secret', usd: prices.kmsKey + prices.secret },
    {
      what: 'alarms, dashboard',
      usd:
        alarmMetrics * prices.alarmMetric +
        compositeAlarms * prices.compositeAlarm +
        ownMetrics * prices.customMetric +
        prices.dashboard,
    },
    { what: 'empty queues, polled', usd: perMillion(queues * pollsPerQueue, prices.queueRequests) },
    {
      what: 'two functions every minute',
      // X-Ray keeps the first call of every second: all of theirs.
      usd:
        perMillion(ticks, prices.invocations + prices.traces) +
        ticks * tickSeconds * tickGb * prices.gbSecond +
        perMillion(ticks * readsPerTick, prices.readUnits),
    },
  ];
};

/** What runs when nothing is sent. */
export const standing = {
  /** Metrics that alarms watch; a test counts them in the template. */
  alarmMetrics: 85,
  /** Composite alarms; counted by the same test. */
  compositeAlarms: 6,
  /** Metrics of our own that are emitted when nothing is sent: the age of the outbox. */
  ownMetrics: 1,
  /** SQS event sources poll with five pollers, each asking three times a minute. */
  queues: 6,
  pollsPerQueue: 5 * 3 * 60 * 24 * 30,
  /** Functions that the clock calls every minute. */
  ticks: 2 * 60 * 24 * 30,
  tickSeconds: 0.1,
  tickGb: 0.5,
  /** Sixteen shards of outboxes and the list of running mailings, by two functions. */
  readsPerTick: 8.5,
} as const;
