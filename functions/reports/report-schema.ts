import { z } from '@hono/zod-openapi';
import { mergingCause } from '../../shared/mailing/merging/stops-merging.ts';
import {
  claimedDecision,
  explanation,
  feedback,
} from '../runtime/http/mailings/claimed-decision.ts';
import { fieldErrorSchema } from '../runtime/http/problem.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

const counts = z
  .record(z.string(), z.int())
  .openapi({ example: { 'no-consent': 312, withdrawn: 4 } });

export const waitsForSchema = z.literal(mergingCause).openapi({
  description:
    'Stops of its entity are being merged: until then nobody gets this mailing, and the recipients may change',
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
        'What prevents the mailing from being scheduled; while the list is not empty, nobody gets it, whoever is allowed',
    }),
    waitsFor: waitsForSchema.optional(),
    next: z.string().optional(),
  })
  .openapi('MailingPreview');

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
    at: momentSchema.optional().openapi({ description: 'When it was decided' }),
    ruleSet: z.string().optional().openapi({
      description:
        'For a denied recipient: the law by which it was decided; absent if the contact no longer existed. A mail’s is in `decision`',
    }),
    consentVersion: z.int().optional(),
    decision: claimedDecision.optional(),
    feedback: feedback.optional(),
    explanation: explanation.optional(),
  })
  .openapi('Verdict');

export const oneVerdictResource = z
  .object({
    contactId: idSchema,
    verdict: z.enum(['denied', 'accepted', 'refused', 'unknown', 'waiting']),
    reasons: z.array(z.string()),
    jobId: z.string().optional(),
    at: momentSchema.optional(),
    ruleSet: z.string().optional().openapi({
      description: 'For a recipient who was left out; for a mail it is in `decision`',
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
