import { setTimeout as sleep } from 'node:timers/promises';
import { type GrondslagClient, grondslagClient } from '../../client/grondslag-client.ts';
import type { LocalApp } from '../app.ts';

/** A call that did not go as the demo needs; says what and why. */
export class DemoCallFailed extends Error {
  constructor(what: string, error: unknown) {
    super(`${what}: ${JSON.stringify(error)}`);
    this.name = 'DemoCallFailed';
  }
}

type Answer<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response };

/** The data of an answer, or an error that names the call. */
export const dataOf = async <Data>(what: string, call: Promise<Answer<Data>>): Promise<Data> => {
  const { data, error, response } = await call;
  if (!response.ok) throw new DemoCallFailed(`${what} (${response.status})`, error);
  return data as Data;
};

const inProgress = async (response: Response): Promise<boolean> =>
  response.status === 409 &&
  ((await response.clone().json()) as { code?: string }).code === 'request-in-progress';

/**
 * A request that a `kill -9` cut off keeps its Idempotency-Key for a minute. The demo that goes on
 * after it asks again until then, instead of giving up.
 */
const patientFetch = async (request: Request): Promise<Response> => {
  for (let seconds = 0; ; seconds += 2) {
    const response = await fetch(request.clone());
    if (seconds > 70 || !(await inProgress(response))) return response;
    await sleep(2_000);
  }
};

/** The typed client, allowed everything. */
export const demoApi = async ({ apiUrl, issuer }: LocalApp): Promise<GrondslagClient> => {
  const token = await issuer.adminToken();
  return grondslagClient({ baseUrl: apiUrl, token: () => token, fetch: patientFetch });
};

/** A key that makes a demo that was interrupted go on where it stopped. */
export const keyed = (name: string) => ({ headers: { 'idempotency-key': `demo-${name}` } });
