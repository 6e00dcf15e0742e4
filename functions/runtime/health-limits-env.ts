import { z } from 'zod';

/** Limits that an operator may tighten: a looser rate is read as the default. */
export const healthLimitsEnv = {
  /** A mailing pauses itself, and an entity's next one waits, above these parts of the accepted mails. */
  MAX_HARD_BOUNCE_RATE: z.coerce.number().min(0).max(1).optional(),
  MAX_COMPLAINT_RATE: z.coerce.number().min(0).max(1).optional(),
};
