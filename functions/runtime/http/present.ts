import type { z } from '@hono/zod-openapi';

/** Gives data in the shape that the schema documents; a surprise is ours, not the caller's. */
export const present = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> => schema.parse(value);
