import type { z } from '@hono/zod-openapi';

/**
 * A member that a body may leave out. Its type has no `undefined`, which no JSON can hold, so that a
 * parsed body is one of ours without a cast. At run time it is `optional()`: the generator of the API
 * document has no other member that is not required.
 */
export function optionalMember<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodExactOptional<Schema>;
export function optionalMember(schema: z.ZodType): z.ZodType {
  return schema.optional();
}
