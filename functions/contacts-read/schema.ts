import { z } from '@hono/zod-openapi';
import { contactKinds } from '../../shared/contacts/contact.ts';
import { roles } from '../../shared/contacts/relationship.ts';
import { senderId } from '../../shared/kernel/ids.ts';
import { languages } from '../../shared/kernel/language.ts';
import { contactResource, emailField } from '../runtime/http/contact-resource.ts';
import { countryField } from '../runtime/http/fields/country-field.ts';
import { momentField } from '../runtime/http/moments.ts';
import { idSchema, pageQuery } from '../runtime/http/route-kit.ts';

export const contactPage = z
  .object({ items: z.array(contactResource), next: z.string().optional() })
  .openapi('ContactPage');

export const lookupBody = z
  .strictObject({ email: emailField, senderId: idSchema.optional() })
  .openapi('ContactLookup');

export const exportQuery = z.object({ format: z.enum(['json', 'dpv']).default('json') });

const relation = {
  description:
    'In a relationship that has not ended; with both parameters, in one that matches both',
};

export const contactsQuery = pageQuery.extend({
  senderId: idSchema.transform(senderId).optional(),
  kind: z.enum(contactKinds).optional(),
  language: z.enum(languages).optional(),
  country: countryField.optional(),
  role: z.enum(roles).optional().openapi(relation),
  service: z.string().min(1).max(200).optional().openapi(relation),
  updatedFrom: momentField
    .optional()
    .openapi({ description: 'Contacts created or changed at this time or later' }),
  updatedBefore: momentField
    .optional()
    .openapi({ description: 'Contacts last changed before this time' }),
});
