import { type CostLine, perMillion } from './cost-line.ts';
import { prices } from './prices.ts';

/** A month in which nothing is sent, line by line, at the prices of us-east-1. */
export const standingCost = (): readonly CostLine[] => {
  const { alarmMetrics, queues, pollsPerQueue, ticks, tickSeconds, tickGb } = standing;
  return [
    { what: 'key, secret', usd: prices.kmsKey + prices.secret },
    { what: 'alarms', usd: alarmMetrics * prices.alarmMetric },
    { what: 'empty queues, polled', usd: perMillion(queues * pollsPerQueue, prices.queueRequests) },
    {
      what: 'two functions every minute',
      // X-Ray keeps the first call of every second: all of theirs.
      usd:
        perMillion(ticks, prices.invocations + prices.traces) +
        ticks * tickSeconds * tickGb * prices.gbSecond +
        perMillion(ticks * 2, prices.readUnits),
    },
  ];
};

/** What runs when nothing is sent. */
export const standing = {
  /** Metrics that alarms watch; a test counts them in the template. */
  alarmMetrics: 57,
  /** SQS event sources poll with five pollers, each asking three times a minute. */
  queues: 5,
  pollsPerQueue: 5 * 3 * 60 * 24 * 30,
  /** Functions that the clock calls every minute. */
  ticks: 2 * 60 * 24 * 30,
  tickSeconds: 0.1,
  tickGb: 0.5,
} as const;
