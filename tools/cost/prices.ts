import { prices as measuredPrices } from '../../bench/prices.ts';

/**
 * List prices in US dollars, us-east-1, of 2026: those that the benchmark counts with, and the rest.
 * European regions ask about 13 % (Ireland) to 22 % (Frankfurt) more for DynamoDB; `regionFactor`
 * applies the higher one to everything but SES.
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
  regionFactor: 1.22,
} as const;
