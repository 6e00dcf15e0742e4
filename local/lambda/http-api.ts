import {
  type HttpReply,
  type HttpRequest,
  type RunningService,
  startHttpService,
} from '../services/start-http-service.ts';
import { type Claims, type HttpEvent, httpEvent } from './http-event.ts';
import { httpResponse } from './http-response.ts';
import {
  type FunctionSettings,
  invokeFunction,
  type LambdaHandler,
  LambdaTimeoutError,
} from './invoke-function.ts';
import { routeTable } from './route-table.ts';
import { refusedToken, type TokenFault } from './token-fault.ts';

/** A whole HTTP API on loopback. Without `authorize` every route is public. */
export type HttpApi = {
  readonly routes: readonly HttpRoute[];
  readonly authorize?: (request: HttpRequest) => Promise<Authorization> | Authorization;
  readonly port?: number | undefined;
  readonly onError?: (error: unknown, routeKey: string) => void;
  /** The time of a request; the machine's unless given. */
  readonly millis?: () => number;
  /** Answers in the place of a route; undefined leaves it to the route. */
  readonly instead?: (request: HttpRequest) => HttpReply | undefined;
  /** Answers what no route does: what a stage serves from elsewhere. Undefined is 404. */
  readonly beside?: (request: HttpRequest) => Promise<HttpReply | undefined>;
};

/** Starts an HTTP server that turns real requests into API Gateway events for real handlers. */
export const startHttpApi = ({
  routes,
  authorize,
  port,
  onError,
  instead,
  beside,
  millis = Date.now,
}: HttpApi): Promise<RunningService> => {
  const find = routeTable(routes);

  const handle = async (request: HttpRequest): Promise<HttpReply> => {
    const other = instead?.(request);
    if (other !== undefined) return other;
    const match = find(request.method, request.url.pathname);
    if (!match) return (await beside?.(request)) ?? problem(404, 'Not Found');
    const { route, pathParameters } = match;
    const authorization = route.public ? undefined : await authorize?.(request);
    if (authorization?.outcome === 'forbidden') return forbidden;
    if (authorization?.outcome === 'unauthorised') return refusedToken(authorization.fault);

    const event = httpEvent(request, {
      routeKey: route.routeKey,
      pathParameters,
      claims: authorization?.claims,
      scopes: authorization?.scopes,
      now: millis(),
    });
    try {
      return httpResponse(await invokeFunction(route.handler, event, route));
    } catch (error) {
      onError?.(error, route.routeKey);
      return failure(error);
    }
  };

  return startHttpService({ port, maxBodyBytes, maxHeaderBytes, handle });
};

/** A handler behind the HTTP API; what it returns is read as API Gateway reads it. */
export type HttpHandler = LambdaHandler<HttpEvent>;

/** `GET /v1/contacts/{id}`, `ANY /x/{proxy+}` or `$default`, and the function that answers. */
export type HttpRoute = FunctionSettings & {
  readonly routeKey: string;
  readonly handler: HttpHandler;
  /** Public routes are opted out of the authorizer by name, as in the stack. */
  readonly public?: boolean;
};

/** What the authorizer found in the request. */
export type Authorization =
  | { readonly outcome: 'allowed'; readonly claims: Claims; readonly scopes?: readonly string[] }
  | { readonly outcome: 'unauthorised'; readonly fault: TokenFault }
  | { readonly outcome: 'forbidden' };

/** API Gateway caps the payload at 10 MB and request line plus headers at 10,240 bytes. */
const maxBodyBytes = 10 * 1024 * 1024;
const maxHeaderBytes = 10_240;

// API Gateway's own body is `message` alone; the rest makes it a problem document (RFC 9457).
const problem = (status: number, title: string): HttpReply => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', title, status, message: title }),
});

const forbidden = problem(403, 'Forbidden');

const failure = (error: unknown) =>
  error instanceof LambdaTimeoutError
    ? problem(503, 'Service Unavailable')
    : problem(500, 'Internal Server Error');
