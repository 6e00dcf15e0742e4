/**
 * List prices in US dollars, us-east-1, on-demand, as published in November 2026. A European region
 * charges up to 1.22 times as much for DynamoDB. The only prices in the project's benchmarks.
 */
export const prices = {
  asOf: '2026-11-23',
  region: 'us-east-1',
  /** DynamoDB, per million request units. */
  writeUnits: 0.625,
  readUnits: 0.125,
  /** SQS standard queues, per million requests of at most 64 KB; fair queues add theirs. */
  queueRequests: 0.4,
  fairQueueRequests: 0.1,
  /** Lambda on arm64: per GB-second, and per million invocations. */
  gbSecond: 0.0000133334,
  invocations: 0.2,
} as const;
