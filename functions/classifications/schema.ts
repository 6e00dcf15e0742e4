import { z } from '@hono/zod-openapi';
import { purposes } from '../../shared/kernel/purpose.ts';
import { classificationResource } from '../runtime/http/classification-resource.ts';
import { optionalMember } from '../runtime/http/fields/optional-member.ts';
import { readMailResource } from './read-mail.ts';

const purpose = z.enum(purposes);
const line = (max: number) => z.string().max(max);

/** A draft to judge: fields, or a whole message as an `.eml` file in base64. */
export const classificationBody = z
  .union([
    z.strictObject({
      language: line(35).openapi({ example: 'nl' }),
      subject: line(1_000),
      preheader: optionalMember(line(1_000)),
      html: optionalMember(z.string().max(600_000)),
      text: optionalMember(z.string().max(600_000)),
      declaredPurpose: optionalMember(purpose),
    }),
    z.strictObject({
      eml: z.base64().max(900_000).openapi({ description: 'An RFC 5322 message in base64' }),
      language: optionalMember(line(35)),
      declaredPurpose: optionalMember(purpose),
    }),
  ])
  .openapi('ClassificationRequest');

export const classificationAnswer = z
  .object({
    classification: classificationResource,
    purposes: z.array(purpose),
    mail: optionalMember(
      readMailResource.openapi({ description: 'What an `eml` said; absent for a draft' }),
    ),
  })
  .openapi('ClassificationAnswer');
export type ClassificationBody = z.infer<typeof classificationBody>;
