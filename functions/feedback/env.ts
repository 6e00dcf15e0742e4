import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const feedbackEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
  /**
   * Soft bounces in a row that stop marketing mail, and within how many days; they can only tighten
   * the defaults.
   */
  MAX_SOFT_BOUNCES: z.coerce.number().int().min(1).optional(),
  SOFT_BOUNCE_DAYS: z.coerce.number().int().min(1).optional(),
});
export type FeedbackEnv = z.input<typeof feedbackEnv>;
