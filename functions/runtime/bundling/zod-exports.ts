import { number as coercedNumber } from '../../../node_modules/zod/v4/classic/coerce.js';

/**
 * What our sources name of zod, and no more: a namespace is bundled whole, and a third of this one
 * are kinds of schema that nobody here makes. `test/infra/cold-start.test.ts` holds the list complete.
 */
export * as iso from '../../../node_modules/zod/v4/classic/iso.js';
export {
  array,
  base64,
  boolean,
  custom,
  discriminatedUnion,
  enum,
  int,
  ipv4,
  ipv6,
  literal,
  looseObject,
  number,
  object,
  partialRecord,
  record,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  url,
  ZodType,
} from '../../../node_modules/zod/v4/classic/schemas.js';
export { config, NEVER } from '../../../node_modules/zod/v4/core/index.js';
export const coerce = { number: coercedNumber };
