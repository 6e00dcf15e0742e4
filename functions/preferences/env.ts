import type { z } from 'zod';
import { pagesEnv } from '../runtime/pages/pages-env.ts';

/** What this function reads from its environment. The stack is type-checked against it. */
export const preferencesEnv = pagesEnv;
export type PreferencesEnv = z.infer<typeof preferencesEnv>;
