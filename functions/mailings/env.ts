import { z } from 'zod';
import { healthLimitsEnv } from '../runtime/health-limits-env.ts';

/** What this function reads from its environment. The stack is type-checked against it. */
export const mailingsEnv = z.object({
  CONTACTS_TABLE: z.string().min(1),
  CONSENT_TABLE: z.string().min(1),
  MAILINGS_TABLE: z.string().min(1),
  FAN_OUT_QUEUE_URL: z.url(),
  /** Where the stops of entities are merged. */
  MERGE_STOPS_QUEUE_URL: z.url(),
  SCHEDULE_GROUP: z.string().min(1),
  SCHEDULE_ROLE_ARN: z.string().min(1),
  START_MAILING_ARN: z.string().min(1),
  SCHEDULE_DLQ_ARN: z.string().min(1),
  /** Where the pictures of senders are served. */
  PUBLIC_URL: z.url(),
  ...healthLimitsEnv,
});
export type MailingsEnv = z.input<typeof mailingsEnv>;
