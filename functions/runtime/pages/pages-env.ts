import { z } from 'zod';

/** What every function of public pages reads from its environment. */
export const pagesEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
  STOPS_QUEUE_URL: z.url(),
  /** The queue of service mail, for the links that people ask for and the question after a sign-up. */
  SERVICE_QUEUE_URL: z.url(),
});
