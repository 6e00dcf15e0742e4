import { z } from '@hono/zod-openapi';

const mostValues = 50;

/** What a template is filled with for one contact, by placeholder. */
export const valuesField = z
  .record(
    z.string().regex(/^[A-Za-z][\w.-]{0,63}$/, 'the name of a placeholder'),
    z.string().max(400),
  )
  .refine((all) => Object.keys(all).length <= mostValues, `at most ${mostValues} values`)
  .default({});
