import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const eraseEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  /** Observations, which go with the contact. */
  MAILINGS_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
  /** Base of the public pages, where the proof of an erasure is. */
  PUBLIC_URL: z.url(),
  /** Whether the daily run takes away what is past its term, or only counts it. */
  RETENTION: z.enum(['dry-run', 'carry-out']),
});
export type EraseEnv = z.infer<typeof eraseEnv>;
