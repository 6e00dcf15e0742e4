import createClient, { type Client } from 'openapi-fetch';
import { withGatewayProblem } from './gateway-problem.ts';
import { type RetrySettings, retryingFetch } from './retrying-fetch.ts';
import type { paths } from './schema.ts';

export type GrondslagClient = Client<paths>;

export type { components, operations, paths } from './schema.ts';

export type GrondslagClientOptions = {
  /** Address of the API, without a slash at the end. */
  readonly baseUrl: string;
  /** The bearer token for each request; leave out where requests are signed otherwise. */
  readonly token?: () => string | Promise<string>;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly retry?: Partial<RetrySettings>;
};

const writes = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A client whose paths, bodies and answers are typed by the OpenAPI document. */
export const grondslagClient = ({
  baseUrl,
  token,
  fetch = globalThis.fetch,
  retry = {},
}: GrondslagClientOptions): GrondslagClient => {
  const client = createClient<paths>({
    baseUrl,
    fetch: retryingFetch(fetch, {
      retries: 3,
      baseDelayMs: 200,
      patienceMs: 70_000,
      sleep: (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
      ...retry,
    }),
  });
  client.use({
    onRequest: async ({ request }) => {
      if (token !== undefined) request.headers.set('authorization', `Bearer ${await token()}`);
      if (writes.has(request.method) && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', crypto.randomUUID());
      return request;
    },
    onResponse: ({ response }) => withGatewayProblem(response),
  });
  return client;
};
