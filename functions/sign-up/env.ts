import { z } from 'zod';
import { pagesEnv } from '../runtime/pages/pages-env.ts';

/** What this function reads from its environment. The stack is type-checked against it. */
export const signUpEnv = pagesEnv.extend({
  /** Where a copied form goes. */
  PUBLIC_URL: z.url(),
});
export type SignUpEnv = z.infer<typeof signUpEnv>;
