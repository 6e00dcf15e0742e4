import { type CostLine, perMillion } from './cost-line.ts';
import { prices } from './prices.ts';

/** A month in which nothing is sent, line by line, at the prices of us-east-1. */
export const standingCost = (): readonly CostLine[] => {
  const { alarmMetrics, compositeAlarms, ownMetrics, queues, pollsPerQueue } = standing;
  const { ticks, tickSeconds, tickGb, readsPerTick, logReads } = standing;
  return [
    { what: 'key, two secrets', usd: prices.kmsKey + 2 * prices.secret },
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
      what: 'six functions every minute',
      // X-Ray keeps the first call of every second: all of theirs.
      usd:
        perMillion(ticks, prices.invocations + prices.traces) +
        ticks * tickSeconds * tickGb * prices.gbSecond +
        perMillion(ticks * readsPerTick, prices.readUnits),
    },
    { what: 'evidence log, idle', usd: perMillion(logReads, prices.fileReads) },
  ];
};

/** What runs when nothing is sent. */
export const standing = {
  /** Metrics that alarms watch; a test counts them in the template. */
  alarmMetrics: 109,
  /** Composite alarms; counted by the same test. */
  compositeAlarms: 7,
  /**
   * Metrics of our own that are emitted when nothing is sent: the age of the outbox and of what waits
   * for the evidence log, and two of its witnesses.
   */
  ownMetrics: 4,
  /** SQS event sources poll with five pollers, each asking three times a minute. */
  queues: 7,
  pollsPerQueue: 5 * 3 * 60 * 24 * 30,
  /** Functions that the clock calls every minute. */
  ticks: 6 * 60 * 24 * 30,
  tickSeconds: 0.1,
  /** Two of half a gigabyte, three of a whole, and one of 1,769 MB. */
  tickGb: 5.73 / 6,
  /**
   * Sixteen shards of outboxes, by one function once and by one twice; a list, a head row, three
   * rows that say what is to be erased or asked for again and how far retention has come, and the
   * list of bundles.
   */
  readsPerTick: 54 / 6,
  /** The evidence log's checkpoint and marker are read by each run that finds nothing to seal. */
  logReads: 2 * 60 * 24 * 30,
} as const;
