import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { correlate } from '../correlate.ts';
import { requestIdOf } from '../correlation.ts';
import { isPassingFailure } from '../is-passing-failure.ts';
import type { Telemetry } from '../telemetry.ts';
import { fieldErrors } from './field-errors.ts';
import type { HttpEnv } from './http-env.ts';
import { knownQuery } from './known-query.ts';
import {
  type ProblemCode,
  type ProblemDetails,
  ProblemError,
  problem,
  problemStatus,
} from './problem.ts';

export type HttpApp = OpenAPIHono<HttpEnv>;

export type { HttpEnv };

/** Largest body of an ordinary write, in bytes; a route may set a smaller one. */
export const maxBodyBytes = 1_000_000;
/** What the sender of a larger one is told. */
export const bodyTooLarge = { detail: `at most ${maxBodyBytes} bytes` } as const;

/** Largest list file, in bytes; a request to a Lambda may have 6 MB. */
export const maxListBytes = 4_000_000;
const listTooLarge = {
  detail: `a list file has at most ${maxListBytes} bytes: split it, and give each part its \`firstRow\``,
} as const;

const itemTooLarge = {
  detail: 'this change would make the item larger than 400 kB: send less',
} as const;

/** Answers a request with problem+json (RFC 9457). */
export const respondProblem = (
  c: Context<HttpEnv>,
  code: ProblemCode,
  details: ProblemDetails = {},
): Response => {
  const body = problem(code, details, requestIdOf(c.env?.event));
  return c.body(JSON.stringify(body), problemStatus[code], {
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
 * Whether the body is a list file. A gateway takes `text/csv` for UTF-8 and spoils any other
 * encoding; as `application/csv` the bytes arrive as they were sent.
 */
export const hasList = (c: Context<HttpEnv>): boolean =>
  /^(?:text|application)\/csv\b/i.test(c.req.header('content-type') ?? '');

/** How one function's app differs from the others. */
export type HttpAppOptions = {
  /** The one path that takes a list file (`text/csv`, `application/csv`) beside JSON. */
  readonly listPath?: string;
  /** Paths of stops: taken with a body of any form (`anyBody` of the route) and any query. */
  readonly stopPath?: RegExp;
};

/**
 * The app that every HTTP function builds on: schema errors, thrown problems, unknown routes and
 * surprises all become problem+json, and a surprise tells the caller nothing of itself.
 */
export const createHttpApp = (
  telemetry: Telemetry,
  { listPath, stopPath }: HttpAppOptions = {},
): HttpApp => {
  const takesList = (c: Context<HttpEnv>) => c.req.path === listPath && hasList(c);
  const app: HttpApp = new OpenAPIHono<HttpEnv>({
    defaultHook: (result, c) =>
      result.success
        ? undefined
        : respondProblem(c, 'invalid-request', {
            errors: fieldErrors(result.error, result.target),
          }),
  });

  app.use(correlate(telemetry));
  const limit = bodyLimit({
    maxSize: maxBodyBytes,
    onError: (c) => respondProblem(c, 'body-too-large', bodyTooLarge),
  });
  const listLimit = bodyLimit({
    maxSize: maxListBytes,
    onError: (c) => respondProblem(c, 'body-too-large', listTooLarge),
  });
  app.use((c, next) => (takesList(c) ? listLimit(c, next) : limit(c, next)));
  app.use('/v1/*', async (c, next) => {
    const length = c.req.header('content-length');
    const carriesBody = length !== undefined ? length !== '0' : c.req.raw.body !== null;
    const takesAny = takesList(c) || stopPath?.test(c.req.path) === true;
    if (bodyMethods.has(c.req.method) && carriesBody && !hasJsonBody(c) && !takesAny)
      return respondProblem(c, 'unsupported-media-type');
    await next();
    return undefined;
  });

  const known = knownQuery(app);
  app.use('/v1/*', (c, next) => (stopPath?.test(c.req.path) === true ? next() : known(c, next)));

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

/**
 * Whether a store refused an item because of its size: DynamoDB keeps 400 kB in an item, 2,048 bytes
 * in a partition key and 1,024 in a sort key.
 */
export const isTooLarge = (error: unknown): boolean =>
  messagesOf(error).some((message) => sizes.test(message));

const sizes = /\bsize\b.*\bexceeded\b|\bexceeds?\b.*\bsize\b/i;

/** A transaction that DynamoDB cancelled says so of each of its items. */
const cancelled = z.object({
  CancellationReasons: z.array(z.object({ Message: z.string().nullish() })),
});

const messagesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [];
  const { data } = cancelled.safeParse(error);
  return [error.message, ...(data?.CancellationReasons ?? []).map(({ Message }) => Message ?? '')];
};
