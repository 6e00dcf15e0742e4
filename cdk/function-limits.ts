import { Duration } from 'aws-cdk-lib';

export const functionNames = [
  'contacts',
  'consent',
  'classifications',
  'mailings',
  'decisions',
  'preferences',
  'api-docs',
  'start-mailing',
  'fan-out',
  'send',
  'feedback',
  'reconcile',
  'publish-events',
] as const;
/** Every folder of functions/ that is deployed; a test holds the two lists together. */
export type FunctionName = (typeof functionNames)[number];

export type FunctionLimits = { readonly timeout: Duration; readonly memoryMb: number };

/** API Gateway gives up after 30 s, so no HTTP function may take longer. */
const http = { timeout: Duration.seconds(20), memoryMb: 1_024 };
const everyMinute = { timeout: Duration.seconds(50), memoryMb: 512 };

/** How long and how large each function may be. Queues stay hidden six times the time-out. */
export const functionLimits: Readonly<Record<FunctionName, FunctionLimits>> = {
  contacts: { timeout: Duration.seconds(28), memoryMb: 1_024 },
  consent: http,
  classifications: http,
  mailings: { timeout: Duration.seconds(28), memoryMb: 1_769 },
  decisions: http,
  preferences: { timeout: Duration.seconds(10), memoryMb: 1_024 },
  'api-docs': { timeout: Duration.seconds(10), memoryMb: 512 },
  'start-mailing': { timeout: Duration.seconds(60), memoryMb: 512 },
  'fan-out': { timeout: Duration.seconds(120), memoryMb: 1_024 },
  send: { timeout: Duration.seconds(120), memoryMb: 1_024 },
  feedback: { timeout: Duration.seconds(60), memoryMb: 512 },
  reconcile: everyMinute,
  'publish-events': everyMinute,
};
