import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const reportsEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  LOG_BUCKET: z.string().min(1),
});
export type ReportsEnv = z.infer<typeof reportsEnv>;
