/**
 * What API Gateway says of a request beside its HTTP part, as far as we read it (payload format 2.0).
 * Nothing in it is checked: a member that is not there is undefined, and each reader judges what it
 * reads.
 */
export const gatewayRequest = (event: unknown): GatewayRequest => (event ?? {}) as GatewayRequest;

/** What surrounds the request: who calls, from where, under which id. */
export const gatewayContext = (event: unknown): GatewayContext =>
  gatewayRequest(event).requestContext ?? {};

export type GatewayRequest = {
  readonly routeKey?: unknown;
  readonly pathParameters?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly requestContext?: GatewayContext;
};

export type GatewayContext = {
  readonly requestId?: unknown;
  readonly http?: { readonly sourceIp?: string };
  readonly authorizer?: Authorizer;
};

/** Who calls, as an authorizer of the gateway found it: by a token, or by an AWS signature. */
export type Authorizer = {
  readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>>; readonly scopes?: unknown };
  readonly iam?: { readonly userArn?: string };
};
