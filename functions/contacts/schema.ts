import { z } from '@hono/zod-openapi';
import { contactKinds } from '../../shared/contacts/contact.ts';
import { languages } from '../../shared/kernel/language.ts';
import { whenSchema } from '../runtime/moments.ts';
import { idSchema, momentSchema } from '../runtime/route-kit.ts';
import { publishedAddressBody, relationshipBody } from './relation-schema.ts';

export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/, 'one line only');

/** Only its length is checked here: the one parser of addresses is in the kernel. */
const email = z.string().max(1_000).openapi({ example: 'anja@korenaar.example' });
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, upper case')
  .openapi({ example: 'NL' });
const birthDate = z.iso.date().openapi({ example: '1974-03-02' });
const attributes = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,49}$/), z.string().max(500))
  .refine((values) => Object.keys(values).length <= 50, { message: 'at most 50 attributes' });
const localLawCheck = z.strictObject({ evidenceId: idSchema, checkedAt: whenSchema });

const optionalFields = {
  name: line(200).optional(),
  birthDate: birthDate.optional(),
  professional: z.boolean().optional(),
  localLawCheck: localLawCheck.optional(),
  source: line(300)
    .optional()
    .openapi({ description: 'Where the address came from (GDPR art. 14(2)(f))' }),
  attributes: attributes.optional(),
};

export const contactBody = z
  .strictObject({
    contactId: idSchema.optional().openapi({ description: 'Given out when left out' }),
    senderId: idSchema,
    kind: z.enum(contactKinds).default('person'),
    email,
    language: z.enum(languages),
    country,
    ...optionalFields,
    relationships: z.array(relationshipBody).max(100).default([]),
    publishedAddresses: z.array(publishedAddressBody).max(20).default([]),
  })
  .openapi('ContactBody');
export type ContactBody = z.infer<typeof contactBody>;

export const createBody = z
  .strictObject({
    ...contactBody.shape,
    acceptSuppressed: z.boolean().default(false).openapi({
      description:
        'Store somebody whose address is suppressed, who must still get service mail. The suppression is in their consent state from the start.',
    }),
  })
  .openapi('ContactCreation');

const why = {
  reason: line(300).default('update by the product'),
  evidenceRef: line(200).default('api'),
};

export const patchBody = z
  .strictObject({
    email: email.optional(),
    kind: z.enum(contactKinds).optional(),
    language: z.enum(languages).optional(),
    country: country.optional(),
    name: line(200).nullable().optional(),
    birthDate: birthDate.nullable().optional(),
    professional: z.boolean().nullable().optional(),
    localLawCheck: localLawCheck.nullable().optional(),
    source: line(300).nullable().optional(),
    attributes: attributes.nullable().optional(),
    ...why,
  })
  .openapi('ContactPatch', { description: 'Null takes an optional field away' });

export const relationshipsBody = z
  .strictObject({ relationships: z.array(relationshipBody).max(100), ...why })
  .openapi('Relationships');

export const publishedAddressesBody = z
  .strictObject({ publishedAddresses: z.array(publishedAddressBody).max(20), ...why })
  .openapi('PublishedAddresses');

export const contactResource = z
  .looseObject({
    contactId: idSchema,
    senderId: idSchema,
    kind: z.enum(contactKinds),
    email: z.string(),
    language: z.enum(languages),
    country: z.string(),
    name: z.string().optional(),
    birthDate: z.string().optional(),
    relationships: z.array(z.looseObject({ relationshipId: z.string(), role: z.string() })),
    publishedAddresses: z.array(z.looseObject({ evidenceId: z.string() })),
    version: z.int(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .openapi('Contact');

export const contactPage = z
  .object({ items: z.array(contactResource), next: z.string().optional() })
  .openapi('ContactPage');

export const lookupBody = z
  .strictObject({ email, senderId: idSchema.optional() })
  .openapi('ContactLookup');

export const erasureBody = z
  .strictObject({
    reason: line(300).openapi({ example: 'asked by the person on the phone' }),
    evidenceRef: line(200).openapi({ example: 'ticket-4711' }),
  })
  .openapi('ErasureRequest');

export const certificateResource = z
  .object({
    certificateId: z.string(),
    contactId: idSchema,
    senderId: idSchema,
    status: z.enum(['started', 'completed']),
    startedAt: momentSchema,
    completedAt: momentSchema.optional(),
    requestedBy: z.string(),
    reason: z.string(),
    evidenceRef: z.string(),
    eventsRemoved: z.int(),
    lastHash: z.string(),
  })
  .openapi('ErasureCertificate');

export const exportQuery = z.object({ format: z.enum(['json', 'dpv']).default('json') });
export const contactParams = z.object({ contactId: idSchema });
export const anyObject = z.looseObject({});
