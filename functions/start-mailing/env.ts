import { z } from 'zod';
import { healthLimitsEnv } from '../runtime/health-limits-env.ts';

/** What this function reads from its environment. The stack is type-checked against it. */
export const startMailingEnv = z.object({
  MAILINGS_TABLE: z.string().min(1),
  FAN_OUT_QUEUE_URL: z.url(),
  ...healthLimitsEnv,
});
export type StartMailingEnv = z.input<typeof startMailingEnv>;
