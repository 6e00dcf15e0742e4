import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const reconcileEnv = z.object({
  MAILINGS_TABLE: z.string().min(1),
  FAN_OUT_QUEUE_URL: z.url(),
  /** A mailing pauses itself above these parts of its accepted mails; they can only tighten the defaults. */
  MAX_HARD_BOUNCE_RATE: z.coerce.number().min(0).max(1).optional(),
  MAX_COMPLAINT_RATE: z.coerce.number().min(0).max(1).optional(),
});
export type ReconcileEnv = z.input<typeof reconcileEnv>;
