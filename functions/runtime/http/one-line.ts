import { z } from '@hono/zod-openapi';

/** Text of one line, trimmed: what ends up in a header or a ledger has no line break. */
export const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/, 'one line only');
