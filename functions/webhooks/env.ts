import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const webhooksEnv = z.object({
  MAILINGS_TABLE: z.string().min(1),
  /** The audit trail. */
  CONSENT_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
  /** Where deliveries wait for their next attempt. */
  WEBHOOKS_QUEUE_URL: z.url(),
  /** Set by the local service alone: `http` and loopback may be posted to. No stage has it. */
  WEBHOOKS_LOOPBACK: z.literal('allowed').optional(),
});
export type WebhooksEnv = z.infer<typeof webhooksEnv>;
