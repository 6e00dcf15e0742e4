import { z } from '@hono/zod-openapi';
import { languages } from '../../shared/kernel/language.ts';
import { activities } from '../../shared/kernel/purpose.ts';
import { fieldErrorSchema } from '../runtime/http/problem.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

const counts = z
  .record(z.string(), z.int())
  .openapi({ example: { 'no-consent': 312, withdrawn: 4 } });

/** In which language a report explains. */
export const languageQuery = z.object({
  language: z.enum(languages).optional().openapi({
    description: 'Of the explanations; when left out what `Accept-Language` asks for, else English',
  }),
});

export const previewResource = z
  .object({
    audience: z.int(),
    allowed: z.int(),
    denied: counts,
    samples: z.record(z.string(), z.array(idSchema)),
    explanations: z.record(z.string(), z.string()).openapi({
      description: 'A sentence with its source for each reason in `denied`',
    }),
    errors: z.array(fieldErrorSchema).optional().openapi({
      description:
        'What keeps the mailing from being scheduled; while there is any, nobody gets it, whoever is allowed',
    }),
    next: z.string().optional(),
  })
  .openapi('MailingPreview');

const explanation = z.string().openapi({
  description:
    'The verdict in whole sentences, from what was kept with it, in the language of `language` or `Accept-Language`',
});

export const verdictResource = z
  .object({
    contactId: idSchema,
    verdict: z.enum(['denied', 'accepted', 'refused', 'unknown']),
    reasons: z.array(z.string()),
    placeholder: z.string().optional().openapi({
      description:
        'The placeholder that this contact has no value for (`placeholder-unfilled`), or whose value is not sent (`value-misfit`)',
    }),
    jobId: z.string().optional(),
    at: momentSchema.optional().openapi({
      description: 'Of who was denied: when that was decided',
    }),
    ruleSet: z.string().optional().openapi({
      description:
        'Of who was denied: what that was decided by; absent where who is gone was not decided on',
    }),
    consentVersion: z.int().optional(),
    explanation: explanation.optional(),
  })
  .openapi('Verdict');

/** What a claimed mail rests on, as it was decided right before. */
const claimedDecision = z
  .object({
    basis: z.string(),
    reasons: z.array(z.string()),
    evidenceIds: z
      .array(z.string())
      .default([])
      .openapi({ description: 'Consent events, sales, donations or published addresses' }),
    evidenceHashes: z.array(z.string()).optional().openapi({
      description:
        'In the place of `evidenceIds` once the contact is erased: of an event its own hash, of other evidence the SHA-256 of its canonical JSON (RFC 8785)',
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

const feedback = z
  .array(z.string())
  .openapi({ description: 'What was told after the hand-over: bounces, complaints, rejects' });

export const oneVerdictResource = z
  .object({
    contactId: idSchema,
    verdict: z.enum(['denied', 'accepted', 'refused', 'unknown', 'waiting']),
    reasons: z.array(z.string()),
    jobId: z.string().optional(),
    at: momentSchema.optional(),
    ruleSet: z.string().optional().openapi({
      description: 'Of who was left out; a mail’s is in `decision`',
    }),
    consentVersion: z.int().optional(),
    decision: claimedDecision.optional(),
    feedback: feedback.optional(),
    explanation: explanation.optional(),
  })
  .openapi('ContactVerdict');

export const historyResource = z
  .object({
    items: z.array(
      z.object({
        contactId: idSchema,
        mailingId: z.string(),
        jobId: z.string(),
        at: momentSchema,
        fate: z.enum(['accepted', 'refused', 'unknown', 'denied', 'waiting']),
        reason: z.string().optional(),
        decision: claimedDecision,
        feedback,
        explanation: explanation.optional(),
      }),
    ),
    next: z.string().optional(),
  })
  .openapi('ContactMailings');
