import { z } from '@hono/zod-openapi';
import { collectionMethods } from '../../../shared/consent/consent-event.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { activities, regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { whenSchema } from '../../runtime/moments.ts';
import { idSchema } from '../../runtime/route-kit.ts';
import { contactBody } from './schema.ts';

const importedConsent = z
  .strictObject({
    type: z.enum(['imported', 'withdrawn', 'objected', 'refused']).openapi({
      description: '`imported` is a consent and needs upstream proof; the others are opt-outs',
    }),
    purpose: z.enum(regulatedPurposes).optional(),
    topic: z.string().trim().min(1).max(100).optional(),
    activity: z.enum(activities).optional(),
    occurredAt: whenSchema,
    upstreamProof: z.string().trim().min(1).max(500).optional().openapi({
      description: 'Where the proof of this one person is kept; "all opted in" proves nothing',
    }),
    notice: z.strictObject({ noticeId: idSchema, version: z.int().min(1) }).optional(),
    language: z.enum(languages).optional(),
    method: z.enum(collectionMethods).default('import'),
  })
  .refine(({ topic, purpose }) => topic === undefined || purpose !== undefined, {
    message: 'a topic belongs to a purpose',
    path: ['topic'],
  });
export type ImportedConsent = z.infer<typeof importedConsent>;

/** Most rows of one call: each takes a few writes, and the answer comes while the caller waits. */
export const maxImportRows = 500;

export const importRow = z
  .strictObject({ ...contactBody.shape, consents: z.array(importedConsent).max(10).default([]) })
  .openapi('ImportRow');
export type ImportRowBody = z.infer<typeof importRow>;

export const importBody = z
  .strictObject({
    importId: idSchema.openapi({
      description: 'Names this list; the same row of the same list is recorded once',
    }),
    rows: z.array(z.unknown()).min(1).max(maxImportRows).openapi({
      description: 'Each an `ImportRow`; a malformed one is refused without the others',
    }),
  })
  .openapi('ImportBody');

export const importResult = z
  .object({
    counts: z.record(z.string(), z.int()),
    rows: z.array(
      z.looseObject({
        row: z.int(),
        outcome: z.enum(['created', 'exists', 'malformed', 'suppressed', 'refused']),
        contactId: z.string().optional(),
      }),
    ),
  })
  .openapi('ImportResult');
