import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { correlated, requestIdOf } from './correlation.ts';
import type { HttpEnv } from './http/http-env.ts';
import type { Telemetry } from './telemetry.ts';

/**
 * Gives every request its correlation id: in each log line and message that it causes, in the answer,
 * and in one line that names the route, the status and the time it took.
 */
export const correlate =
  (telemetry: Telemetry): MiddlewareHandler<HttpEnv> =>
  (c, next) => {
    const id = requestIdOf(c.env?.event);
    return correlated(id, async () => {
      const started = performance.now();
      await next();
      if (id !== undefined) c.header(correlationHeader, id);
      // The last that matches is the route, even if the request was refused before it got there.
      telemetry.info('request-answered', {
        route: `${c.req.method}:${matchedRoutes(c).at(-1)?.path ?? '*'}`,
        status: c.res.status,
        millis: Math.round(performance.now() - started),
      });
    });
  };

/** The header by which the caller learns under which id the request is in our logs. */
export const correlationHeader = 'x-correlation-id';
