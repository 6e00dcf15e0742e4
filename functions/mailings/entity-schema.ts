import { z } from '@hono/zod-openapi';
import { entityKinds } from '../../shared/mailing/entities/entity.ts';
import { storedCountryField } from '../runtime/http/fields/country-field.ts';
import { oneLine } from '../runtime/http/fields/one-line.ts';
import { whenSchema } from '../runtime/http/moments.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

export const entityBody = z
  .strictObject({
    legalName: oneLine(200).openapi({ example: 'Waterweg Hosting B.V.' }),
    tradeNames: z
      .array(
        z
          .strictObject({ name: oneLine(200), from: whenSchema, until: whenSchema.optional() })
          .refine(
            ({ from, until }) => until === undefined || Date.parse(from) < Date.parse(until),
            {
              message: 'ends before it begins',
              path: ['until'],
            },
          ),
      )
      .max(50)
      .default([])
      .openapi({
        description: 'Names that it also trades or traded under, with the time of each',
        example: [{ name: 'Waterweg', from: '2019-03-01' }],
      }),
  })
  .openapi('EntityBody');

export const successionBody = z
  .strictObject({
    predecessor: idSchema.openapi({ description: 'The entity that was succeeded' }),
    on: whenSchema.openapi({ description: 'When it took effect; not in the future' }),
    evidence: z.strictObject({
      document: oneLine(400).openapi({ example: 'Deed of merger, notary J. Smit, 2026-03-01' }),
      place: oneLine(400)
        .optional()
        .openapi({ description: 'Where it can be looked up', example: 'Trade register, 12345678' }),
    }),
  })
  .openapi('SuccessionBody');

export const entityResource = z
  .object({
    entityId: idSchema,
    legalName: z.string(),
    country: storedCountryField,
    kind: z.enum(entityKinds),
    registration: z.string().optional(),
    tradeNames: z.array(
      z.object({ name: z.string(), from: momentSchema, until: momentSchema.optional() }),
    ),
    successions: z.array(
      z.object({
        predecessor: idSchema,
        on: momentSchema,
        evidence: z.object({ document: z.string(), place: z.string().optional() }),
        recordedBy: z.string(),
        recordedAt: momentSchema,
      }),
    ),
    succeededBy: z
      .object({ successor: idSchema, on: momentSchema, recordedAt: momentSchema })
      .optional()
      .openapi({ description: 'Its legal position passed: it mails no marketing any more' }),
    mergingStops: z
      .object({
        since: momentSchema,
        contacts: z.int().openapi({ description: 'Looked at so far' }),
      })
      .optional()
      .openapi({
        description:
          'Stops that newly apply to this entity are being copied; its marketing waits (`stops-merging`) and resumes automatically afterwards',
      }),
    version: z.int(),
    changedBy: z.string().optional(),
    changedAt: momentSchema.optional(),
  })
  .openapi('Entity');
