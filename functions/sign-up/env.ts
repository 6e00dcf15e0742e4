import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const signUpEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
  STOPS_QUEUE_URL: z.url(),
  /** Of service mail: where the question goes that a sign-up leads to. */
  SERVICE_QUEUE_URL: z.url(),
  /** Where a copied form goes. */
  PUBLIC_URL: z.url(),
});
export type SignUpEnv = z.infer<typeof signUpEnv>;
