import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const consentEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  /** Senders, whom a receipt names as controller. */
  MAILINGS_TABLE: z.string().min(1),
  /** Keys by which addresses are hashed. */
  KEYS_SECRET_ID: z.string().min(1),
  SERVICE_QUEUE_URL: z.url(),
  /** Where stops wait if they could not be passed on to other senders at once. */
  STOPS_QUEUE_URL: z.url(),
  PUBLIC_URL: z.url(),
  /** Set by Lambda itself. */
  AWS_REGION: z.string().default('eu-west-1'),
});
export type ConsentEnv = Omit<z.infer<typeof consentEnv>, 'AWS_REGION'>;
