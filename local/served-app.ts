import type { WorkQueue } from '../shared/deployment/queues.ts';
import type { DevelopmentIssuer } from './development-issuer.ts';

/** The whole service on loopback, whatever it keeps its data in. */
export type ServedApp = {
  readonly apiUrl: string;
  readonly inboxUrl: string;
  readonly issuer: DevelopmentIssuer;
  /** One line for each service, for a person. */
  readonly summary: readonly string[];
  /** Runs `reconcile` now, as the minute's schedule would. */
  reconcile(): Promise<void>;
  /** Seals what waits for the evidence log, as the minute's schedule would. */
  seal(): Promise<void>;
  /** Finishes erasures and goes on with the day’s run of the retention, as the minute's schedule would. */
  retain(): Promise<void>;
  /** Goes on with invalidations, as the minute's schedule would. */
  invalidate(): Promise<void>;
  /** Waits until everything SES has told so far is recorded. */
  feedbackRecorded(): Promise<void>;
  stop(): Promise<void>;
};

/** Tells who calls by the development issuer's tokens. */
export const authorizeWith =
  (issuer: DevelopmentIssuer) =>
  async ({ headers }: { readonly headers: Readonly<Record<string, string>> }) => {
    const claims = await issuer.authorize(headers['authorization']);
    return claims === undefined
      ? ({ outcome: 'unauthorised' } as const)
      : ({ outcome: 'allowed', claims } as const);
  };

/** Batches that a laptop works on at once; a stage has its own (`concurrency` of its settings). */
export const localConcurrency: Readonly<Record<WorkQueue['concurrency'], number>> = {
  fanOut: 4,
  send: 4,
  service: 2,
  feedback: 4,
};
