import { readFileSync, writeFileSync } from 'node:fs';

/**
 * List prices in US dollars, us-east-1, of 2026. European regions ask about 13 % (Ireland) to 22 %
 * (Frankfurt) more for DynamoDB; `regionFactor` applies the higher one to everything but SES.
 */
export const prices = {
  sesPerThousand: { aLaCarte: 0.1, essentials: 0.16 },
  dynamoWritePerMillion: 0.625,
  dynamoReadPerMillion: 0.125,
  dynamoStoragePerGb: 0.25,
  dynamoBackupPerGb: 0.2,
  sqsPerMillion: 0.4,
  lambdaPerMillion: 0.2,
  lambdaPerGbSecond: 0.0000133334,
  eventBridgePerMillion: 1,
  httpApiPerMillion: 1,
  logsPerGb: 0.5 + 0.12,
  kmsKey: 1,
  kmsPerTenThousand: 0.03,
  secret: 0.4,
  alarmMetric: 0.1,
  customMetric: 0.3,
  xrayPerMillion: 5,
  regionFactor: 1.22,
} as const;

/** What one thing uses; each number can be counted in the code or read from `npm run bench`. */
export const usage = {
  recipientsPerBatch: 50,
  contactsPerPage: 200,
  /** Contacts left out for each one mailed: they are read and judged too. */
  audiencePerMail: 1.5,
  /** A page of the scan is billed by bytes: 1 kB a contact, 4 kB a half unit. */
  scanReadsPerContact: 0.125,
  /** Consent state of each contact of a page, eventually consistent. */
  stateReadsPerContact: 0.5,
  /** Verdicts of a page, compressed to about 4 kB, with the run's counter. */
  writesPerPage: 6,
  /** Contact and state once more, strongly consistent. */
  readsPerMail: 2,
  /** Condition check and put in one transaction: two units each. */
  claimWritesPerMail: 4,
  /** Batch row in the transaction, its outcome, the pacer. */
  writesPerBatch: 5,
  /** Put in the queue ten at a time, received, deleted. */
  queueRequestsPerBatch: 2.2,
  sendSecondsPerBatch: 1.5,
  sendGb: 1,
  fanOutSecondsPerPage: 0.4,
  /** Delivery for each mail, and bounces or complaints for one in a hundred. */
  eventsPerMail: 1.01,
  eventWritesPerMail: 0.05,
  eventsPerFeedbackCall: 50,
  feedbackSecondsPerCall: 0.5,
  logGbPerMillion: 0.6,
  /** Claims, verdicts and batches that stay, with their share of contacts and events. */
  storedGbPerMillion: 1.2,
  apiCallsPerMail: 0.01,
  tracedShare: 0.05,
} as const;

/** What runs when nothing is sent. */
export const standing = {
  /** Metrics that alarms watch; a test counts them in the template. */
  alarmMetrics: 55,
  customMetrics: 25,
  /** SQS event sources poll with five pollers, each asking three times a minute. */
  queues: 5,
  pollsPerQueue: 5 * 3 * 60 * 24 * 30,
  ticks: 2 * 60 * 24 * 30,
  tickSeconds: 0.1,
  tickGb: 0.5,
} as const;

export type CostLine = { readonly what: string; readonly usd: number };

/** The one price we could not confirm: events of AWS services may well be free. */
export const eventCharge = 'feedback: events on EventBridge, if charged';

const perMillion = (count: number, price: number): number => (count / 1_000_000) * price;

const standingLines = (): readonly CostLine[] => {
  const { alarmMetrics, customMetrics, queues, pollsPerQueue, ticks, tickSeconds, tickGb } =
    standing;
  return [
    { what: 'key, secret', usd: prices.kmsKey + prices.secret },
    {
      what: 'alarms and metrics',
      usd: alarmMetrics * prices.alarmMetric + customMetrics * prices.customMetric,
    },
    { what: 'empty queues, polled', usd: perMillion(queues * pollsPerQueue, prices.sqsPerMillion) },
    {
      what: 'two functions every minute',
      usd:
        perMillion(ticks, prices.lambdaPerMillion) +
        ticks * tickSeconds * tickGb * prices.lambdaPerGbSecond +
        perMillion(ticks * 2, prices.dynamoReadPerMillion),
    },
  ];
};

const mailLines = (mails: number): readonly CostLine[] => {
  const audience = mails * usage.audiencePerMail;
  const pages = audience / usage.contactsPerPage;
  const batches = mails / usage.recipientsPerBatch;
  const events = mails * usage.eventsPerMail;
  const feedbackCalls = events / usage.eventsPerFeedbackCall;
  const gbSecond = prices.lambdaPerGbSecond;
  const stored = perMillion(mails, usage.storedGbPerMillion);
  return [
    {
      what: 'fan-out: read and judge',
      usd:
        perMillion(
          audience * (usage.scanReadsPerContact + usage.stateReadsPerContact),
          prices.dynamoReadPerMillion,
        ) +
        perMillion(pages * usage.writesPerPage, prices.dynamoWritePerMillion) +
        pages * usage.fanOutSecondsPerPage * gbSecond +
        perMillion(pages, prices.lambdaPerMillion),
    },
    {
      what: 'send: read again',
      usd: perMillion(mails * usage.readsPerMail, prices.dynamoReadPerMillion),
    },
    {
      what: 'send: claims',
      usd: perMillion(mails * usage.claimWritesPerMail, prices.dynamoWritePerMillion),
    },
    {
      what: 'send: batches, queue, function',
      usd:
        perMillion(batches * usage.writesPerBatch, prices.dynamoWritePerMillion) +
        perMillion(batches * usage.queueRequestsPerBatch, prices.sqsPerMillion) +
        perMillion(batches, prices.lambdaPerMillion) +
        batches * usage.sendSecondsPerBatch * usage.sendGb * gbSecond,
    },
    {
      what: eventCharge,
      usd: perMillion(events, prices.eventBridgePerMillion),
    },
    {
      what: 'feedback: queue, function, counting',
      usd:
        perMillion(events * 1.2, prices.sqsPerMillion) +
        perMillion(mails * usage.eventWritesPerMail, prices.dynamoWritePerMillion) +
        perMillion(feedbackCalls, prices.lambdaPerMillion) +
        feedbackCalls * usage.feedbackSecondsPerCall * 0.5 * gbSecond,
    },
    {
      what: 'logs, traces, API, storage and backup',
      usd:
        perMillion(mails, usage.logGbPerMillion * prices.logsPerGb) +
        perMillion((batches + pages) * usage.tracedShare, prices.xrayPerMillion) +
        perMillion(mails * usage.apiCallsPerMail, prices.httpApiPerMillion) +
        stored * (prices.dynamoStoragePerGb + prices.dynamoBackupPerGb),
    },
  ];
};

export type MonthlyCost = {
  readonly mails: number;
  readonly lines: readonly CostLine[];
  readonly platform: number;
  readonly ses: { readonly aLaCarte: number; readonly essentials: number };
};

/** What a month of so many accepted mails costs, line by line, in a European region. */
export const monthlyCost = (mails: number): MonthlyCost => {
  const lines = [...standingLines(), ...mailLines(mails)].map(({ what, usd }) => ({
    what,
    usd: usd * prices.regionFactor,
  }));
  return {
    mails,
    lines,
    platform: lines.reduce((sum, { usd }) => sum + usd, 0),
    ses: {
      aLaCarte: (mails / 1_000) * prices.sesPerThousand.aLaCarte,
      essentials: (mails / 1_000) * prices.sesPerThousand.essentials,
    },
  };
};

const volumes = [0, 100_000, 10_000_000] as const;
const money = (usd: number): string =>
  usd.toLocaleString('en', { style: 'currency', currency: 'USD' });

/** The table of docs/cost.md. */
export const costTable = (): string => {
  const months = volumes.map(monthlyCost);
  const row = (name: string, values: readonly string[]) => `| ${name} | ${values.join(' | ')} |`;
  const names = months[0]?.lines.map(({ what }) => what) ?? [];
  return [
    row(
      'a month with',
      volumes.map((mails) => `${mails.toLocaleString('en')} mails`),
    ),
    row(
      '---',
      volumes.map(() => '---:'),
    ),
    ...names.map((what, index) =>
      row(
        what,
        months.map(({ lines }) => money(lines[index]?.usd ?? 0)),
      ),
    ),
    row(
      '**the platform**',
      months.map(({ platform }) => `**${money(platform)}**`),
    ),
    row(
      'SES, à la carte',
      months.map(({ ses }) => money(ses.aLaCarte)),
    ),
    row(
      'SES, Essentials',
      months.map(({ ses }) => money(ses.essentials)),
    ),
  ].join('\n');
};

const mark = { start: '<!-- cost:start -->', end: '<!-- cost:end -->' };

/** A page with the table put between its marks. */
export const withCostTable = (page: string): string => {
  const [before, rest] = page.split(mark.start);
  const after = rest?.split(mark.end)[1];
  if (before === undefined || after === undefined) throw new Error('docs/cost.md lost its marks');
  return `${before}${mark.start}\n${costTable()}\n${mark.end}${after}`;
};

if (import.meta.main) {
  const file = new URL('../docs/cost.md', import.meta.url);
  if (process.argv.includes('--write'))
    writeFileSync(file, withCostTable(readFileSync(file, 'utf8')));
  console.log(costTable());
}
