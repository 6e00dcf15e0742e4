import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { HttpRequest } from '../services/start-http-service.ts';

/** An event of payload format 2.0; a public route's has no `authorizer`, whatever its type says. */
export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

/** Claims of a verified token, as the JWT authorizer of an HTTP API passes them on: all strings. */
export type Claims = Readonly<Record<string, string | number | boolean | string[]>>;

/** What an event needs beyond the request itself. */
type HttpEventParts = {
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly claims?: Claims | undefined;
  readonly scopes?: readonly string[] | undefined;
  readonly now: number;
};

/** Builds the event that API Gateway (HTTP API, payload 2.0) sends for this request. */
export const httpEvent = (
  request: HttpRequest,
  { routeKey, pathParameters, claims, scopes, now }: HttpEventParts,
): HttpEvent => {
  const { cookie, ...headers } = request.headers;
  const { url, method, body } = request;
  const text = body.length === 0 || isText(headers['content-type'] ?? '');
  const query = queryParameters(url);
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers: { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http', ...headers },
    ...(query && { queryStringParameters: query }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters: { ...pathParameters } }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers['host'] ?? '127.0.0.1',
      domainPrefix: 'local',
      http: {
        method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: callerOf(headers['x-forwarded-for']),
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now,
      ...(claims && { authorizer: authorizer(claims, scopes) }),
    } as HttpEvent['requestContext'],
    ...(body.length > 0 && { body: text ? body.toString() : body.toString('base64') }),
    isBase64Encoded: !text,
  };
};

/** What the proxy before us saw: it adds that at the end. Nobody else reaches a port on loopback. */
const callerOf = (forwardedFor: string | undefined): string => {
  const last = forwardedFor?.split(',').at(-1)?.trim() ?? '';
  return isIP(last) === 0 ? '127.0.0.1' : last;
};

// An HTTP API passes these on as text and everything else, forms too, as base64.
const isText = (contentType: string) =>
  /^(text\/|application\/(json|javascript|xml)\b|application\/[\w.-]+\+(json|xml)\b)/i.test(
    contentType,
  );

const queryParameters = (url: URL): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {};
  for (const name of new Set(url.searchParams.keys())) {
    parameters[name] = url.searchParams.getAll(name).join(',');
  }
  return Object.keys(parameters).length > 0 ? parameters : undefined;
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `24/Nov/2026:10:00:00 +0000`, the common log form that `requestContext.time` uses. */
const commonLogTime = (millis: number) => {
  const [date = '', time = ''] = new Date(millis).toISOString().split(/[T.]/);
  const [year, month, day] = date.split('-');
  return `${day}/${months[Number(month) - 1]}/${year}:${time} +0000`;
};

const authorizer = (claims: Claims, scopes: readonly string[] | undefined) => ({
  jwt: {
    claims: Object.fromEntries(
      Object.entries(claims).map(([name, value]) => [
        name,
        Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
      ]),
    ),
    scopes: scopes ? [...scopes] : null,
  },
});
