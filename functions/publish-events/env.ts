import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const publishEventsEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  EVENT_BUS_NAME: z.string().min(1),
  /** Where events wait for webhooks. */
  WEBHOOKS_QUEUE_URL: z.url(),
});
export type PublishEventsEnv = z.infer<typeof publishEventsEnv>;
