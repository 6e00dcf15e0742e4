import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const sendEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  SEND_QUEUE_URL: z.url(),
  SERVICE_QUEUE_URL: z.url(),
  CONFIGURATION_SET: z.string().min(1),
  /** The SES tenant that the stage sends as, where the operator made one. */
  SES_TENANT: z.string().min(1).optional(),
  KEYS_SECRET_ID: z.string().min(1),
  PUBLIC_URL: z.url(),
});
export type SendEnv = z.infer<typeof sendEnv>;
