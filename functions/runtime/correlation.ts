import { AsyncLocalStorage } from 'node:async_hooks';
import { gatewayContext } from './gateway-event.ts';

type Scope = { id: string | undefined };

const current = new AsyncLocalStorage<Scope>();

/** The correlation id of what is being worked on; undefined where nobody asked for it. */
export const correlationId = (): string | undefined => current.getStore()?.id;

/** Does one piece of work on behalf of a request: its log lines and messages carry the id on. */
export const correlated = <Result>(id: string | undefined, act: () => Result): Result =>
  current.run({ id }, act);

/** Says on whose behalf the current work is done, where only the work itself brings that to light. */
export const noteCorrelation = (id: string | undefined): void => {
  const scope = current.getStore();
  if (scope !== undefined) scope.id = id;
};

/**
 * The id of a request that came in through the API: API Gateway's own, as far as a message tag of
 * SES can hold it. None is taken from the caller, who could put a name in it.
 */
export const requestIdOf = (event: unknown): string | undefined => {
  const id = gatewayContext(event).requestId;
  const kept = typeof id === 'string' ? id.replaceAll(/[^\w-]/g, '').slice(0, 64) : '';
  return kept === '' ? undefined : kept;
};
