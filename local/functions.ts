import type { SQSEvent } from 'aws-lambda';
import type { LambdaHandler } from './lambda/context.ts';
import type { HttpHandler } from './lambda/invoke-http.ts';
import type { TickEvent } from './lambda/schedule-ticker.ts';

/** The handlers of `functions/`, as deployed: `index.ts` and all. */
export type Functions = {
  readonly http: (name: string) => HttpHandler;
  readonly 'start-mailing': LambdaHandler<unknown>;
  readonly 'fan-out': LambdaHandler<SQSEvent>;
  readonly send: LambdaHandler<SQSEvent>;
  /** Also the worker of the queue of stops that the ledger could not take at once. */
  readonly preferences: LambdaHandler<SQSEvent>;
  readonly feedback: LambdaHandler<SQSEvent>;
  readonly reconcile: LambdaHandler<TickEvent>;
  readonly 'publish-events': LambdaHandler<TickEvent>;
};

const names = [
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

const load = async (name: string): Promise<unknown> => {
  const { handler } = (await import(`../functions/${name}/index.ts`)) as { handler: unknown };
  return handler;
};

/** Imports every function; the environment must be set, because an `index.ts` reads it at once. */
export const loadFunctions = async (): Promise<Functions> => {
  const loaded = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
  const handlers = Object.fromEntries(loaded) as Record<(typeof names)[number], never>;
  return {
    ...handlers,
    http: (name) => {
      const handler = (handlers as Readonly<Record<string, HttpHandler>>)[name];
      if (handler === undefined) throw new Error(`no function \`${name}\``);
      return handler;
    },
  };
};
