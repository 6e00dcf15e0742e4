import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { correlate } from '../correlate.ts';
import { requestIdOf } from '../correlation.ts';
import { isPassingFailure } from '../passing-failure.ts';
import type { Telemetry } from '../telemetry.ts';
import { fieldErrors } from './field-errors.ts';
import type { HttpEnv } from './http-env.ts';
import { type ProblemCode, type ProblemDetails, ProblemError, problem } from './problem.ts';
import { isTooLarge } from './too-large.ts';

export type HttpApp = OpenAPIHono<HttpEnv>;

export type { HttpEnv };

/** Largest body of an ordinary write, in bytes; a route may set a smaller one. */
export const maxBodyBytes = 1_000_000;
/** What the sender of a larger one is told. */
export const bodyTooLarge = { detail: `at most ${maxBodyBytes} bytes` } as const;

const itemTooLarge = {
  detail: 'with this change more than 400 kB would have to be kept as one: send less',
} as const;

/** Answers a request with problem+json (RFC 9457). */
export const respondProblem = (
  c: Context<HttpEnv>,
  code: ProblemCode,
  details: ProblemDetails = {},
): Response => {
  const body = problem(code, details, requestIdOf(c.env?.event));
  return c.body(JSON.stringify(body), body.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
};

const codeOfStatus = (status: number): ProblemCode => {
  if (status === 413) return 'body-too-large';
  if (status === 401) return 'unauthenticated';
  return status === 400 ? 'malformed-json' : 'invalid-request';
};

const bodyMethods = new Set(['POST', 'PUT', 'PATCH']);

const hasJsonBody = (c: Context<HttpEnv>): boolean => {
  const type = c.req.header('content-type') ?? '';
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(type);
};

/**
 * The app that every HTTP function builds on: schema errors, thrown problems, unknown routes and
 * surprises all become problem+json, and a surprise tells the caller nothing of itself.
 */
export const createHttpApp = (telemetry: Telemetry): HttpApp => {
  const app: HttpApp = new OpenAPIHono<HttpEnv>({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : respondProblem(c, 'invalid-request', {
            errors: fieldErrors(result.error, result.target),
          }),
  });

  app.use(correlate(telemetry));
  app.use(
    bodyLimit({
      maxSize: maxBodyBytes,
      onError: (c) => respondProblem(c, 'body-too-large', bodyTooLarge),
    }),
  );
  app.use('/v1/*', async (c, next) => {
    const length = c.req.header('content-length');
    const carriesBody = length !== undefined ? length !== '0' : c.req.raw.body !== null;
    if (bodyMethods.has(c.req.method) && carriesBody && !hasJsonBody(c))
      return respondProblem(c, 'unsupported-media-type');
    await next();
    return undefined;
  });

  app.notFound((c) => respondProblem(c, 'not-found', { detail: 'no such address' }));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return respondProblem(c, error.code, error.details);
    if (error instanceof HTTPException) return respondProblem(c, codeOfStatus(error.status));
    if (isTooLarge(error)) return respondProblem(c, 'body-too-large', itemTooLarge);
    telemetry.error('unexpected-error', error, { route: c.req.routePath });
    if (!isPassingFailure(error)) return respondProblem(c, 'internal');
    c.header('retry-after', '1');
    return respondProblem(c, 'unavailable');
  });
  return app;
};
