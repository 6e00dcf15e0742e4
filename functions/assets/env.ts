import { z } from 'zod';

/** What this function reads from its environment. The stack is type-checked against it. */
export const assetsEnv = z.object({
  MAILINGS_TABLE: z.string().min(1),
  /** The audit trail. */
  CONSENT_TABLE: z.string().min(1),
  PUBLIC_URL: z.url(),
});
export type AssetsEnv = z.infer<typeof assetsEnv>;
