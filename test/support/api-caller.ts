import type { HttpApp } from '../../functions/runtime/http/http-app.ts';
import { roleScopes } from '../../shared/deployment/roles.ts';

export type Answer = {
  readonly status: number;
  readonly etag: string | null;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
};

type Options = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly scopes?: readonly string[];
  readonly caller?: string;
  /** Further claims of the token. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Called by this AWS identity instead of with a token. */
  readonly arn?: string | undefined;
};

const everyScope = [...new Set(Object.values(roleScopes).flat())];

/** Calls an app as API Gateway would, authorised for everything unless told otherwise. */
export const apiCaller =
  (app: HttpApp) =>
  async (
    method: string,
    path: string,
    body?: unknown,
    {
      headers = {},
      scopes = everyScope,
      caller = 'product-1',
      claims: more = {},
      arn,
    }: Options = {},
  ): Promise<Answer> => {
    const claims = { sub: caller, scope: scopes.join(' '), ...more };
    const authorizer = arn === undefined ? { jwt: { claims } } : { iam: { userArn: arn } };
    const event = { requestContext: { requestId: 'r1', authorizer } };
    const content =
      typeof body === 'string' || body instanceof Uint8Array
        ? (body as string)
        : JSON.stringify(body);
    const response = await app.request(
      path,
      {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: content }),
      },
      { event: event as never },
    );
    const text = await response.text();
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      headers: response.headers,
      // Pages, pictures and proofs are looked at by their headers.
      body: isJson(response) ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };

const isJson = ({ headers }: Response): boolean => /json/.test(headers.get('content-type') ?? '');
