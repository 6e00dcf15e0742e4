import { z } from 'zod';
import { bodyTooLarge } from '../../functions/runtime/http/http-app.ts';
import {
  type ProblemCode,
  type ProblemDetails,
  problem,
} from '../../functions/runtime/http/problem.ts';
import { idempotencyKey } from '../../functions/runtime/http/route-kit.ts';
import type { Answer, Parameter, Ref } from './operation.ts';

export const headerRef = (name: keyof typeof headers): Ref => ({
  $ref: `#/components/headers/${name}`,
});

const header = (description: string) => ({ description, schema: { type: 'string' } });

/** Headers of answers. */
export const headers = {
  ETag: header('The version; send it as `If-Match` to change exactly this one'),
  IdempotencyReplayed: header('`true` if this repeats the first response for the same key'),
  Location: header('Path of what was created'),
  CorrelationId: header('The id under which this request is in the logs'),
  RetryAfter: header('Seconds to wait before trying again'),
};

const keySchema = z.toJSONSchema(idempotencyKey, {
  target: 'openapi-3.0',
}) as Parameter['schema'];

const ifMatch = {
  name: 'if-match',
  in: 'header',
  schema: { type: 'string' },
  example: '"1"',
} as const;

/** Headers of requests. */
export const parameters = {
  IdempotencyKey: {
    name: 'idempotency-key',
    in: 'header',
    description:
      'Your own key for this request, kept for a day: a repeat with the same body returns the first response',
    schema: keySchema,
    example: 'order-4711',
  },
  IdempotencyKeyWithoutEffect: {
    name: 'idempotency-key',
    in: 'header',
    description:
      'Accepted as on every write, but without effect: nothing is stored, so a repeat is computed again',
    schema: keySchema,
    example: 'order-4711',
  },
  IfMatch: {
    ...ifMatch,
    required: true,
    description: 'The `ETag` of the version that this changes',
  },
  IfMatchWhenPresent: {
    ...ifMatch,
    description: 'The `ETag` of the version that this changes; none to register what is new',
  },
  IfMatchOptional: {
    ...ifMatch,
    description: 'If given, only exactly this version is changed; if omitted, the current one is',
  },
} as const satisfies Record<string, Parameter>;

const problemAnswer = (
  code: ProblemCode,
  description: string,
  { details = {}, ...more }: { details?: ProblemDetails; headers?: Answer['headers'] } = {},
): Answer => ({
  description,
  headers: { 'x-correlation-id': headerRef('CorrelationId'), ...more.headers },
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: { [code]: { value: problem(code, details) } },
    },
  },
});

/** Answers that come from what is in front of the routes: the same words for every operation. */
export const responses = {
  Unauthenticated: problemAnswer('unauthenticated', 'The request has no valid credentials'),
  BodyTooLarge: problemAnswer('body-too-large', 'The body is larger than `x-limits` says', {
    details: bodyTooLarge,
  }),
  UnsupportedMediaType: problemAnswer('unsupported-media-type', 'The body is not JSON'),
  TooManyRequests: problemAnswer(
    'too-many-requests',
    'More requests a second than `x-limits` says; nothing was done',
  ),
  Throttled: {
    description: 'More requests a second than `x-limits` says; API Gateway itself responds',
    content: {
      'application/json': {
        schema: { type: 'object', properties: { message: { type: 'string' } } },
        examples: { throttled: { value: { message: 'Too Many Requests' } } },
      },
    },
  },
  Internal: problemAnswer('internal', 'Something went wrong on our side'),
  Unavailable: problemAnswer('unavailable', 'A backend service did not respond, or took too long', {
    headers: { 'retry-after': headerRef('RetryAfter') },
  }),
} as const satisfies Record<string, Answer>;

export const responseRef = (name: keyof typeof responses): Ref => ({
  $ref: `#/components/responses/${name}`,
});

export const parameterRef = (name: keyof typeof parameters): Ref => ({
  $ref: `#/components/parameters/${name}`,
});
