import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const mergeStopsEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  KEYS_SECRET_ID: z.string().min(1),
  /** Where the next page of a merge waits. */
  MERGE_STOPS_QUEUE_URL: z.url(),
  /** Where a stop waits that could not be passed on at once. */
  STOPS_QUEUE_URL: z.url(),
});
export type MergeStopsEnv = z.infer<typeof mergeStopsEnv>;
