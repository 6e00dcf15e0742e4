import { prices as measuredPrices } from '../../bench/prices.ts';

/**
 * List prices in US dollars, us-east-1, of 2026: those that the benchmark counts with, and the rest.
 */
export const prices = {
  ...measuredPrices,
  sesPerThousand: { aLaCarte: 0.1, essentials: 0.16 },
  storageGb: 0.25,
  backupGb: 0.2,
  /** Per million events; whether AWS charges it for events of SES we could not confirm. */
  busEvents: 1,
  apiRequests: 1,
  /** Taking in a gigabyte, and keeping it. */
  logGb: 0.5 + 0.12,
  kmsKey: 1,
  secret: 0.4,
  /** Per million files of S3 that are read. */
  fileReads: 0.4,
  /** Per million files that are written, and a gigabyte of them a month. */
  fileWrites: 5,
  fileGb: 0.023,
  alarmMetric: 0.1,
  customMetric: 0.3,
  traces: 5,
  compositeAlarm: 0.5,
  /** Three are free for each account; this counts the one as if those were used up. */
  dashboard: 3,
  /** Somebody who signs in within a month, in the plan Essentials of Cognito; ten thousand are free. */
  signedInPerson: 0.015,
  /** A client of a program, a month, and one of its tokens. */
  programClient: 6,
  programToken: 0.002_25,
  /** Per million requests of CloudFront in Europe, and a gigabyte that leaves it. */
  edgeRequests: 1.2,
  edgeGb: 0.085,
  /** A gigabyte of a copy of AWS Backup, a month. */
  copyGb: 0.1,
} as const;

/** Where AWS states each price. Those of other regions are on the same pages. */
export const pricePages: Readonly<Record<keyof BilledPrices, string>> = {
  writeUnits: page('dynamodb', 'on-demand'),
  readUnits: page('dynamodb', 'on-demand'),
  storageGb: page('dynamodb', 'on-demand'),
  backupGb: page('dynamodb', 'on-demand'),
  copyGb: page('backup'),
  queueRequests: page('sqs'),
  fairQueueRequests: page('sqs'),
  gbSecond: page('lambda'),
  invocations: page('lambda'),
  sesPerThousand: page('ses'),
  busEvents: page('eventbridge'),
  apiRequests: page('api-gateway'),
  logGb: page('cloudwatch'),
  alarmMetric: page('cloudwatch'),
  compositeAlarm: page('cloudwatch'),
  customMetric: page('cloudwatch'),
  dashboard: page('cloudwatch'),
  traces: page('xray'),
  kmsKey: page('kms'),
  secret: page('secrets-manager'),
  fileReads: page('s3'),
  fileWrites: page('s3'),
  fileGb: page('s3'),
  signedInPerson: page('cognito'),
  programClient: page('cognito'),
  programToken: page('cognito'),
  edgeRequests: page('cloudfront'),
  edgeGb: page('cloudfront'),
};

type BilledPrices = Omit<typeof prices, 'asOf' | 'region'>;

function page(service: string, part?: string): string {
  return `https://aws.amazon.com/${service}/pricing/${part === undefined ? '' : `${part}/`}`;
}

/**
 * What a region charges beyond us-east-1 for DynamoDB, which is most of the platform; everything
 * but SES is multiplied by it. Those of the other regions we could not confirm, and lie below the
 * second.
 */
export const regionFactors = {
  'eu-west-1': 1.13,
  'eu-central-1': 1.22,
} as const;
export type PricedRegion = keyof typeof regionFactors;
