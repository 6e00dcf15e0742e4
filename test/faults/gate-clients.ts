import type { TestClients } from '../support/dispatch-handlers.ts';
import type { Turnstile } from './turnstile.ts';

type Args = { readonly input: Readonly<Record<string, unknown>> };
type Next = (args: Args) => Promise<never>;
type Stack = {
  add(
    middleware: (next: Next, context: { commandName?: string }) => (args: Args) => Promise<never>,
    options: object,
  ): void;
};

/** Sends every call of these clients through a turnstile that can be exchanged between histories. */
export const gateClients = (
  clients: TestClients,
  gate: () => { readonly turnstile: Turnstile; readonly worker: number } | undefined,
): void => {
  for (const client of [clients.dynamoDb, clients.sqs, clients.ses]) {
    (client.middlewareStack as unknown as Stack).add(
      (next, context) => (args) => {
        const open = gate();
        if (open === undefined) return next(args);
        const operation = (context.commandName ?? '').replace(/Command$/, '');
        return open.turnstile.pass(open.worker, operation, args.input, () => next(args));
      },
      { step: 'initialize', priority: 'high', name: 'turnstile' },
    );
  }
};
