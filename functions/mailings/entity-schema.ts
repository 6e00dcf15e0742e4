import { z } from '@hono/zod-openapi';
import { entityKinds } from '../../shared/mailing/entities/entity.ts';
import { storedCountryField } from '../runtime/http/fields/country-field.ts';
import { oneLine } from '../runtime/http/fields/one-line.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { whenSchema } from '../runtime/http/moments.ts';
import { idSchema, momentSchema } from '../runtime/http/route-kit.ts';

export const entityBody = z
  .strictObject({
    legalName: oneLine(200).openapi({ example: 'Waterweg Hosting B.V.' }),
    tradeNames: z
      .array(
        z
          .strictObject({ name: oneLine(200), from: whenSchema, until: optionalMember(whenSchema) })
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
      place: optionalMember(
        oneLine(400).openapi({
          description: 'Where it can be looked up',
          example: 'Trade register, 12345678',
        }),
      ),
    }),
  })
  .openapi('SuccessionBody');

export const entityResource = z
  .object({
    entityId: idSchema,
    legalName: z.string(),
    country: storedCountryField,
    kind: z.enum(entityKinds),
    registration: optionalMember(z.string()),
    tradeNames: z.array(
      z.object({ name: z.string(), from: momentSchema, until: optionalMember(momentSchema) }),
    ),
    successions: z.array(
      z.object({
        predecessor: idSchema,
        on: momentSchema,
        evidence: z.object({ document: z.string(), place: optionalMember(z.string()) }),
        recordedBy: z.string(),
        recordedAt: momentSchema,
      }),
    ),
    succeededBy: optionalMember(
      z
        .object({ successor: idSchema, on: momentSchema, recordedAt: momentSchema })
        .openapi({ description: 'Its legal position passed: it mails no marketing any more' }),
    ),
    mergingStops: optionalMember(
      z
        .object({
          since: momentSchema,
          contacts: z.int().openapi({ description: 'Looked at so far' }),
        })
        .openapi({
          description:
            'Stops that newly apply to this entity are being copied; its marketing waits (`stops-merging`) and resumes automatically afterwards',
        }),
    ),
    version: z.int(),
    changedBy: optionalMember(z.string()),
    changedAt: optionalMember(momentSchema),
  })
  .openapi('Entity');
