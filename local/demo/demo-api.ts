import { type GrondslagClient, grondslagClient } from '../../packages/client/grondslag-client.ts';
import type { ServedApp } from '../served-app.ts';

/** The typed client, allowed everything. */
export const demoApi = async ({ apiUrl, issuer }: ServedApp): Promise<GrondslagClient> => {
  const token = await issuer.adminToken();
  return grondslagClient({ baseUrl: apiUrl, token: () => token });
};

/** A call that did not go as the demo needs; says what and why. */
export class DemoCallError extends Error {
  constructor(what: string, error: unknown) {
    super(`${what}: ${JSON.stringify(error)}`);
    this.name = 'DemoCallError';
  }
}

type Answer<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response };

/** The data of an answer, or an error that names the call. */
export const dataOf = async <Data>(what: string, call: Promise<Answer<Data>>): Promise<Data> => {
  const { data, error, response } = await call;
  if (!response.ok) throw new DemoCallError(`${what} (${response.status})`, error);
  return data as Data;
};

/** A key that makes a demo that was interrupted continue where it stopped. */
export const keyed = (name: string) => ({ headers: { 'idempotency-key': `demo-${name}` } });
