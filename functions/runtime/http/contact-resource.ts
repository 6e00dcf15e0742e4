import { z } from '@hono/zod-openapi';
import { type Contact, contactKinds } from '../../../shared/contacts/contact.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { storedCountryField } from './country-field.ts';
import { withIsoMoments } from './moments.ts';
import { idSchema, momentSchema } from './route-kit.ts';

export const contactResource = z
  .looseObject({
    contactId: idSchema,
    senderId: idSchema,
    kind: z.enum(contactKinds),
    email: z.string(),
    language: z.enum(languages),
    country: storedCountryField,
    name: z.string().optional(),
    birthDate: z.string().optional(),
    relationships: z.array(z.looseObject({ relationshipId: z.string(), role: z.string() })),
    publishedAddresses: z.array(z.looseObject({ evidenceId: z.string() })),
    version: z.int(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .openapi('Contact');

/** Only its length is checked here: the one parser of addresses is in the kernel. */
export const emailField = z.string().max(1_000).openapi({ example: 'anja@korenaar.example' });

export const contactParams = z.object({ contactId: idSchema });

/** A contact as the API shows it: moments as ISO 8601, the hash of its address kept to ourselves. */
export const presentContact = ({
  addressHash: _,
  ...contact
}: Contact): z.output<typeof contactResource> => contactResource.parse(withIsoMoments(contact));
