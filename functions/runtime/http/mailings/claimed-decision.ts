import { z } from '@hono/zod-openapi';
import { activities } from '../../../../shared/kernel/purpose.ts';

/** What a claimed mail rests on, as it was decided right before. */
export const claimedDecision = z
  .object({
    basis: z.string(),
    reasons: z.array(z.string()),
    evidenceIds: z.array(z.string()).default([]).openapi({
      description:
        'Consent events, sales, donations or published addresses. In verdicts it is empty for a caller who may not read consent (`consent:read`).',
    }),
    evidenceHashes: z.array(z.string()).optional().openapi({
      description:
        'In place of `evidenceIds` once the contact is erased: for an event its own hash, for other evidence the SHA-256 of its canonical JSON (RFC 8785)',
    }),
    tracking: z.array(z.enum(activities)),
    purpose: z.string(),
    ruleSet: z.string(),
    consentVersion: z.int(),
    contentHash: z.string().optional(),
    settings: z
      .object({
        doubleOptInRequired: z.boolean(),
        reconfirmAfterMonths: z.int(),
        freeAccountSoftOptIn: z.boolean(),
      })
      .optional(),
  })
  .openapi('ClaimedDecision');

/** What came back about a mail. */
export const feedback = z
  .array(z.string())
  .openapi({ description: 'Feedback after submission: bounces, complaints, rejects' });

/** Why, in words. */
export const explanation = z.string().openapi({
  description:
    'The verdict in full sentences, from what was stored with it, in the language of `language` or `Accept-Language`',
});
