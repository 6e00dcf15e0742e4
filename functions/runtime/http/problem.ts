import { z } from '@hono/zod-openapi';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { keysOf } from '../../../shared/kernel/object/keys-of.ts';

export type Problem = z.infer<typeof problemSchema>;

/** The one place where our words meet HTTP's. A code without a status does not compile. */
export const problemStatus = {
  'invalid-request': 400,
  'malformed-json': 400,
  'malformed-cursor': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'idempotency-key-reused': 409,
  'request-in-progress': 409,
  'state-conflict': 409,
  'version-mismatch': 412,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  refused: 422,
  'precondition-required': 428,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof problemStatus;
const problemCodes = keysOf(problemStatus);

const titles: Readonly<Record<ProblemCode, string>> = {
  'invalid-request': 'A field of the request is missing, unknown or invalid',
  'malformed-json': 'The body is not JSON',
  'malformed-cursor': 'The cursor was not issued by this list',
  unauthenticated: 'The request has no valid credentials',
  forbidden: 'These credentials may not do this',
  'not-found': 'Not found',
  'method-not-allowed': 'Method not allowed',
  conflict: 'Concurrent update',
  'idempotency-key-reused': 'This Idempotency-Key was used before for a different request',
  'request-in-progress': 'The first request with this Idempotency-Key is still in progress',
  'state-conflict': 'Not possible in the current state',
  'version-mismatch': 'The If-Match version is not the current one',
  'body-too-large': 'The body is too large',
  'unsupported-media-type': 'The body must be application/json',
  refused: 'The request was understood and rejected',
  'precondition-required': 'An If-Match header is required here',
  'too-many-requests': 'Too many requests; retry later',
  internal: 'Internal error; this message contains no personal data',
  unavailable: 'A backend service did not respond; retry later',
};

/** One field that is wrong: where (RFC 6901 pointer into the body, or a parameter) and why. */
export const fieldErrorSchema = z
  .object({
    pointer: z.string().openapi({ example: '/email' }),
    in: z.enum(['body', 'query', 'path', 'header']),
    message: z.string().openapi({ example: 'not an e-mail address: no-at-sign' }),
  })
  .openapi('FieldError');
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** Problem details (RFC 9457) as every error of this API is given. */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:grondslag:problem:invalid-request' }),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes).openapi({ example: 'invalid-request' }),
    detail: z.string().optional(),
    instance: z.string().optional().openapi({ description: 'The request id, for support' }),
    errors: z.array(fieldErrorSchema).optional(),
  })
  .openapi('Problem');

export type ProblemDetails = {
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** Builds the body for a code; `instance` is the request id. */
export const problem = (
  code: ProblemCode,
  { detail, errors }: ProblemDetails = {},
  instance?: string,
): Problem =>
  defined({
    type: `urn:grondslag:problem:${code}`,
    title: titles[code],
    status: problemStatus[code],
    code,
    detail,
    instance,
    errors: errors === undefined ? undefined : [...errors],
  });

/** An expected outcome that a route turns into a problem: thrown by handlers, caught once. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.details = details;
  }
}
