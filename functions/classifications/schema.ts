import { z } from '@hono/zod-openapi';
import { purposes } from '../../shared/kernel/purpose.ts';

const line = (max: number) => z.string().max(max);

/** A draft to judge: fields, or a whole message as an `.eml` file in base64. */
export const classificationBody = z
  .union([
    z.strictObject({
      language: line(35).openapi({ example: 'nl' }),
      subject: line(1_000),
      preheader: line(1_000).optional(),
      html: z.string().max(600_000).optional(),
      text: z.string().max(600_000).optional(),
      declaredPurpose: z
        .enum(purposes as [(typeof purposes)[number], ...(typeof purposes)[number][]])
        .optional(),
    }),
    z.strictObject({
      eml: z.base64().max(900_000).openapi({ description: 'An RFC 5322 message in base64' }),
      language: line(35).optional(),
      declaredPurpose: z
        .enum(purposes as [(typeof purposes)[number], ...(typeof purposes)[number][]])
        .optional(),
    }),
  ])
  .openapi('ClassificationRequest');

export const classificationResource = z
  .looseObject({
    classification: z.looseObject({ verdict: z.string(), band: z.string(), score: z.number() }),
    purposes: z.array(z.string()),
  })
  .openapi('ClassificationAnswer');
export type ClassificationBody = z.infer<typeof classificationBody>;
