import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const contactsEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  /** Senders, claims and observations, for access and export. */
  MAILINGS_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
  PUBLIC_URL: z.url(),
  /** Set by Lambda itself. */
  AWS_REGION: z.string().default('eu-west-1'),
});
export type ContactsEnv = Omit<z.infer<typeof contactsEnv>, 'AWS_REGION'>;
