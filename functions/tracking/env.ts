import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const trackingEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
});
export type TrackingEnv = z.infer<typeof trackingEnv>;
