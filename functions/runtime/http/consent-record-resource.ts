import { z } from '@hono/zod-openapi';

const node = z.looseObject({ '@id': z.string(), '@type': z.string() });

/** A W3C DPV record in JSON-LD, as far as every one has it: docs/schemas/consent-record.schema.json. */
export const consentRecordResource = <Type extends string>(type: Type) =>
  z.object({
    '@context': z.record(z.string(), z.string()),
    '@id': z.string(),
    '@type': z.literal(type),
    'dct:identifier': z.string(),
    'dct:created': z.string(),
    'dct:conformsTo': z.string(),
    'dpv:hasDataController': node,
    'dpv:hasDataSubject': z.string(),
    'dpv:hasNotice': z.array(node).optional(),
    'dpv:hasProcess': z.array(node),
    'grondslag:proof': z.url().optional().openapi({
      description: 'For a receipt: where the person finds the proof of it, for 90 days',
    }),
  });
