import { Duration } from 'aws-cdk-lib';

/** The folders of functions/ that are deployed; a test holds the two lists together. */
export const folderNames = [
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
export type FolderName = (typeof folderNames)[number];

/**
 * What is deployed: one function a folder, and `erase`, which is `contacts` once more with another
 * role. `contacts` may read, `erase` may delete and not append, `consent` may append and not delete.
 */
export const functionNames = [...folderNames, 'erase'] as const;
export type FunctionName = (typeof functionNames)[number];

/** Where a function's code is. */
export const folderOf = (name: FunctionName): FolderName => (name === 'erase' ? 'contacts' : name);

export type FunctionLimits = { readonly timeout: Duration; readonly memoryMb: number };

/** API Gateway gives up after 30 s, so no HTTP function may take longer. */
const http = { timeout: Duration.seconds(20), memoryMb: 1_024 };
const everyMinute = { timeout: Duration.seconds(50), memoryMb: 512 };

/** How long and how large each function may be. Queues stay hidden six times the time-out. */
export const functionLimits: Readonly<Record<FunctionName, FunctionLimits>> = {
  contacts: http,
  erase: { timeout: Duration.seconds(28), memoryMb: 1_024 },
  consent: { timeout: Duration.seconds(28), memoryMb: 1_024 },
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
