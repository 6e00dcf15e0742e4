import { z } from '@hono/zod-openapi';
import { idSchema, momentSchema } from '../runtime/route-kit.ts';

const counts = z
  .record(z.string(), z.int())
  .openapi({ example: { 'no-consent': 312, withdrawn: 4 } });

export const previewResource = z
  .object({
    audience: z.int(),
    allowed: z.int(),
    denied: counts,
    samples: z.record(z.string(), z.array(idSchema)),
    next: z.string().optional(),
  })
  .openapi('MailingPreview');

export const verdictResource = z
  .object({
    contactId: idSchema,
    verdict: z.enum(['denied', 'accepted', 'refused', 'unknown']),
    reasons: z.array(z.string()),
    jobId: z.string().optional(),
  })
  .openapi('Verdict');

export const oneVerdictResource = z
  .looseObject({
    contactId: idSchema,
    verdict: z.enum(['denied', 'accepted', 'refused', 'unknown', 'waiting']),
    reasons: z.array(z.string()),
    decision: z.looseObject({}).optional(),
  })
  .openapi('ContactVerdict');

export const historyResource = z
  .object({
    items: z.array(
      z.looseObject({
        mailingId: z.string(),
        at: momentSchema,
        fate: z.enum(['accepted', 'refused', 'unknown', 'denied', 'waiting']),
        reason: z.string().optional(),
        decision: z.looseObject({}),
        feedback: z.array(z.string()),
      }),
    ),
    next: z.string().optional(),
  })
  .openapi('ContactMailings');
