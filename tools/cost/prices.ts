import { prices as measuredPrices } from '../../bench/prices.ts';

/**
 * List prices in US dollars, us-east-1, of 2026: those that the benchmark counts with, and the rest.
 */
export const prices = {
  ...measuredPrices,
  sesPerThousand: { aLaCarte: 0.1, essentials: 0.16 },
  storageGb: 0.25,
  backupGb: 0.2,
  /** Per million events; whether AWS asks it for events of SES we could not confirm. */
  busEvents: 1,
  apiRequests: 1,
  /** Taking in a gigabyte, and keeping it. */
  logGb: 0.5 + 0.12,
  kmsKey: 1,
  secret: 0.4,
  alarmMetric: 0.1,
  customMetric: 0.3,
  traces: 5,
  compositeAlarm: 0.5,
  /** Three are free for each account; this counts the one as if they were used. */
  dashboard: 3,
  /** A gigabyte of a copy of AWS Backup, a month. */
  copyGb: 0.1,
} as const;

/**
 * What a region asks beyond us-east-1 for DynamoDB, which is most of the platform; everything but SES
 * is multiplied by it. Those of the other regions we could not confirm, and lie below the second.
 */
export const regionFactors = {
  'eu-west-1': 1.13,
  'eu-central-1': 1.22,
} as const;
export type PricedRegion = keyof typeof regionFactors;
