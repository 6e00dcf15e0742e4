import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const fanOutEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  FAN_OUT_QUEUE_URL: z.url(),
  SEND_QUEUE_URL: z.url(),
  SERVICE_QUEUE_URL: z.url(),
  /** Parts that a large audience is read in at once (docs/dispatch.md says how many when). */
  SEGMENTS: z.coerce.number().int().min(1).max(100).default(8),
});
export type FanOutEnv = z.input<typeof fanOutEnv>;
