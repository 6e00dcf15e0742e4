import { z } from '@hono/zod-openapi';
import type { FunctionName } from '../../../shared/deployment/functions.ts';
import type { Scope } from '../../../shared/deployment/roles.ts';
import { tableOf } from '../../../shared/kernel/object/keys-of.ts';
import { requireScope } from './authorize.ts';
import { problemSchema } from './problem.ts';
import { type Soundness, soundBody } from './sound-body.ts';

/**
 * What every route under /v1 carries: the function that answers it and the one scope it needs, in
 * the OpenAPI document (`x-function`, `x-scope`; the stack and the local API read them there) and
 * as middleware, which refuses an unsound body too.
 */
export const secured = (functionName: FunctionName, scope: Scope, soundness?: Soundness) => ({
  'x-function': functionName,
  'x-scope': scope,
  security: eitherOf({ iam: [] }, { jwt: [scope] }),
  middleware: [requireScope(scope), soundBody(soundness)],
});

const eitherOf = (...ways: Record<string, string[]>[]) => ways;

/**
 * For a route of which some bodies take a second scope. The handler demands it of a token; of an IAM
 * caller it has no role, so that only roles with both scopes have the route in their policy.
 */
export const iamScope = (scope: Scope) => ({ 'x-iam-scope': scope });

/** The problem answers of a route, for its OpenAPI entry. */
export const problemResponses = <Status extends number>(...statuses: Status[]) =>
  tableOf(statuses, () => ({
    description: 'Problem details',
    content: { 'application/problem+json': { schema: problemSchema } },
  }));

/** A JSON answer, for an OpenAPI entry. */
export const jsonResponse = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A required JSON body, for an OpenAPI entry. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, {
  message: 'an id is 1 to 64 of A-Z a-z 0-9 _ -',
});

/** A file by the SHA-256 of its bytes. */
export const assetIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { message: 'the `assetId` of a file: 64 hexadecimal digits' });

/** Moments on the wire are ISO 8601 in UTC; inside they are `Instant`s. */
export const momentSchema = z.iso
  .datetime({
    offset: true,
    error: ({ input }) =>
      input === undefined ? 'is missing' : 'a moment with its offset, as 2026-11-23T19:54:00Z',
  })
  .openapi({ example: '2026-11-23T19:54:00.000Z' });

/** A caller's name for a write: a repeat with the same key and body returns the first answer. */
export const idempotencyKey = z
  .string()
  .min(1)
  .max(128)
  .regex(/^[\x21-\x7e]+$/, { message: 'printable ASCII without spaces' });

/** The moment as of which something is read: by what had been recorded by then. */
export const atQuery = z.object({
  at: momentSchema.optional().openapi({
    description: 'As it was at this time, by what had been recorded by then; now when left out',
    // A page that tries requests would fill it in, and ask for a time before there was anything.
    example: undefined,
  }),
});

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(2_000).optional(),
});
