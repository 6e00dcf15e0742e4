/**
 * Every deployed function by name: where its code is, who calls it, and its limits. API Gateway
 * stops waiting after 30 s, so no function behind the API runs longer
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html).
 */
export const functions = {
  contacts: { folder: 'contacts-read', calledBy: 'api', timeoutSeconds: 20, memoryMb: 1_024 },
  erase: { folder: 'erase', calledBy: 'api', timeoutSeconds: 28, memoryMb: 1_024 },
  consent: { folder: 'contacts-and-consent', calledBy: 'api', timeoutSeconds: 28, memoryMb: 1_024 },
  classifications: {
    folder: 'classifications',
    calledBy: 'api',
    timeoutSeconds: 20,
    memoryMb: 1_024,
  },
  mailings: { folder: 'mailings', calledBy: 'api', timeoutSeconds: 28, memoryMb: 1_769 },
  // It hands over while its caller waits: a receipt stands behind no campaign and no draft.
  mails: { folder: 'mails', calledBy: 'api', timeoutSeconds: 28, memoryMb: 1_024 },
  // What a mail carries, and its pictures for whoever reads it: nothing that mails waits behind them.
  assets: { folder: 'assets', calledBy: 'api', timeoutSeconds: 10, memoryMb: 1_024 },
  // It posts to addresses that others chose, and can reach nothing but the rows of webhooks.
  webhooks: { folder: 'webhooks', calledBy: 'api', timeoutSeconds: 28, memoryMb: 512 },
  reports: { folder: 'reports', calledBy: 'api', timeoutSeconds: 28, memoryMb: 1_769 },
  decisions: { folder: 'decisions', calledBy: 'api', timeoutSeconds: 20, memoryMb: 1_024 },
  // One list at a time fills memory and minutes: what else records consent does not wait behind it.
  imports: { folder: 'contacts-and-consent', calledBy: 'api', timeoutSeconds: 28, memoryMb: 1_024 },
  // Two functions of one code, and one beside them: a storm of pixels fills its own pool, and stops have theirs.
  stops: { folder: 'preferences', calledBy: 'api', timeoutSeconds: 10, memoryMb: 1_024 },
  preferences: { folder: 'preferences', calledBy: 'api', timeoutSeconds: 10, memoryMb: 1_024 },
  tracking: { folder: 'tracking', calledBy: 'api', timeoutSeconds: 10, memoryMb: 1_024 },
  // Anybody can flood it: what stops mail and shows choices does not wait behind it.
  'sign-up': { folder: 'sign-up', calledBy: 'api', timeoutSeconds: 10, memoryMb: 1_024 },
  'api-docs': { folder: 'api-docs', calledBy: 'api', timeoutSeconds: 10, memoryMb: 512 },
  'start-mailing': {
    folder: 'start-mailing',
    calledBy: 'event',
    timeoutSeconds: 60,
    memoryMb: 512,
  },
  'fan-out': { folder: 'fan-out', calledBy: 'queue', timeoutSeconds: 120, memoryMb: 1_024 },
  send: { folder: 'send', calledBy: 'queue', timeoutSeconds: 120, memoryMb: 1_024 },
  // It walks all contacts: what serves the stop links may not.
  'merge-stops': { folder: 'merge-stops', calledBy: 'queue', timeoutSeconds: 60, memoryMb: 512 },
  feedback: { folder: 'feedback', calledBy: 'queue', timeoutSeconds: 60, memoryMb: 512 },
  reconcile: { folder: 'reconcile', calledBy: 'event', timeoutSeconds: 50, memoryMb: 512 },
  // What anyone may ask of the evidence log does not wait behind what callers ask of a contact.
  'evidence-log': {
    folder: 'evidence-log',
    calledBy: 'api',
    timeoutSeconds: 20,
    memoryMb: 1_024,
  },
  'seal-log': { folder: 'seal-log', calledBy: 'event', timeoutSeconds: 50, memoryMb: 1_024 },
  'publish-events': {
    folder: 'publish-events',
    calledBy: 'event',
    timeoutSeconds: 50,
    memoryMb: 512,
  },
} as const satisfies Readonly<Record<string, DeployedFunction>>;

/** The code, the caller and the limits of one deployed function. */
export type DeployedFunction = {
  /** The folder of `functions/` that holds its code. */
  readonly folder: string;
  /** `api` and `queue` wait for the answer; what an `event` calls reports failures by itself. */
  readonly calledBy: 'api' | 'queue' | 'event';
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
};

export type FunctionName = keyof typeof functions;

export const functionNames = Object.keys(functions) as readonly FunctionName[];

/** The folders of `functions/` that hold a deployed function. */
export type FolderName = (typeof functions)[FunctionName]['folder'];

/** Functions that the clock calls every minute, without a payload. */
export const everyMinute = [
  'reconcile',
  'erase',
  'consent',
  'reports',
  'publish-events',
  'seal-log',
] as const satisfies FunctionName[];
