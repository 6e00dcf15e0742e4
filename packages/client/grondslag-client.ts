import createClient, { type Client } from 'openapi-fetch';
import { defaultRetrySettings, type RetrySettings, retryingFetch } from './retrying-fetch.ts';
import type { paths } from './schema.ts';
import { withGatewayProblem } from './with-gateway-problem.ts';

export { type AskPage, items, type PagePosition, pages } from './paging.ts';
export { isProblem, type Problem, type ProblemCode, ProblemError } from './problem-error.ts';
export type { RetrySettings } from './retrying-fetch.ts';
export type { components, operations, paths } from './schema.ts';

/** A client whose paths, bodies and answers are typed by the OpenAPI document. */
export const grondslagClient = ({
  baseUrl,
  token,
  fetch = globalThis.fetch,
  retry = {},
}: GrondslagClientOptions): GrondslagClient => {
  const client = createClient<paths>({
    baseUrl,
    fetch: retryingFetch(fetch, { ...defaultRetrySettings, ...retry }),
  });
  client.use({
    onRequest: async ({ request }) => {
      if (token !== undefined) request.headers.set('authorization', `Bearer ${await token()}`);
      if (!readOnly.has(request.method) && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', randomKey());
      return request;
    },
    onResponse: ({ response }) => withGatewayProblem(response),
  });
  return client;
};

export type GrondslagClient = Client<paths>;

export type GrondslagClientOptions = {
  /** Address of the API, without a slash at the end. */
  readonly baseUrl: string;
  /** The bearer token for each request; leave out where requests are signed otherwise. */
  readonly token?: () => string | Promise<string>;
  /** Sends one request, `globalThis.fetch` unless given: a signing one, a proxy, a test's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** How often and how long a request is tried; see `RetrySettings`. */
  readonly retry?: Partial<RetrySettings>;
};

/** Methods that change nothing (RFC 9110 section 9.2.1); every other carries a key. */
const readOnly = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** 128 random bits; a page without TLS has no `crypto.randomUUID` (W3C Web Cryptography Level 2). */
const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
