import { dollarsPerMillion } from '../../bench/fan-out/measured.ts';
import { type CostLine, perMillion } from './cost-line.ts';
import { asMeasured, measuredMail } from './measured-mail.ts';
import { prices } from './prices.ts';

/** What this many accepted mails a month add, line by line, at the prices of us-east-1. */
export const mailCost = (mails: number): readonly CostLine[] => {
  const events = mails * afterwards.eventsPerMail;
  return [
    ...measuredLines(mails),
    { what: eventCharge, usd: perMillion(events, prices.busEvents) },
    { what: 'feedback: queue, function, counting', usd: feedbackUsd(events, mails) },
    { what: 'logs, traces, API, storage and backup', usd: aroundUsd(mails) },
    {
      what: 'metrics of our own, by reason and outcome',
      usd: mails === 0 ? 0 : around.customMetrics * prices.customMetric,
    },
  ];
};

/** What a mail takes after it was sent; each number can be counted in the code. */
export const afterwards = {
  /** Delivery for each mail, and bounces or complaints for one in a hundred. */
  eventsPerMail: 1.01,
  /** EventBridge puts it in the queue; it is taken and deleted ten at a time. */
  queueRequestsPerEvent: 1.2,
  /** The batch row, to see whether the mail's outcome was unknown. */
  readUnitsPerEvent: 1,
  /** A suppression, an event, a state and two counts for one mail in a hundred. */
  writeUnitsPerMail: 0.1,
  eventsPerInvocation: 50,
  secondsPerInvocation: 0.5,
  gigabytes: 0.5,
} as const;

const around = {
  /** Two lines an invocation, and a metric for each event. */
  logGbPerMillion: 0.9,
  /** Claims, verdicts and batches that stay, with their share of contacts and events. */
  storedGbPerMillion: 1.2,
  /** Weekly copies that are kept at a time. */
  copies: 5,
  apiRequestsPerMail: 0.01,
  tracedShare: 0.05,
  /** Counts by reason, by kind of feedback and by outcome: as many as a month sees. */
  customMetrics: 30,
} as const;

/** The one price we could not confirm: events of AWS services may well be free. */
export const eventCharge = 'feedback: events on EventBridge, if charged';

/** Fan-out and send, line for line as the benchmark prints them. */
const measuredLines = (mails: number): readonly CostLine[] => {
  const { lines } = dollarsPerMillion(asMeasured(1));
  return Object.entries(lines).map(([name, usd]) => ({
    what: `fan-out and send: ${name}`,
    usd: perMillion(mails, usd),
  }));
};

const feedbackUsd = (events: number, mails: number): number => {
  const invocations = events / afterwards.eventsPerInvocation;
  const seconds = invocations * afterwards.secondsPerInvocation * afterwards.gigabytes;
  return (
    perMillion(events * afterwards.queueRequestsPerEvent, prices.queueRequests) +
    perMillion(events * afterwards.readUnitsPerEvent, prices.readUnits) +
    perMillion(mails * afterwards.writeUnitsPerMail, prices.writeUnits) +
    perMillion(invocations, prices.invocations) +
    seconds * prices.gbSecond
  );
};

const aroundUsd = (mails: number): number => {
  const invocations = mails * (measuredMail.sendInvocations + measuredMail.fanOutInvocations);
  const kept = perMillion(mails, around.storedGbPerMillion);
  return (
    perMillion(mails, around.logGbPerMillion * prices.logGb) +
    perMillion(invocations * around.tracedShare, prices.traces) +
    perMillion(mails * around.apiRequestsPerMail, prices.apiRequests) +
    kept * (prices.storageGb + prices.backupGb + around.copies * prices.copyGb)
  );
};
