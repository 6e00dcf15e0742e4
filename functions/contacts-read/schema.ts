import { z } from '@hono/zod-openapi';
import { contactResource, emailField } from '../runtime/http/contact-resource.ts';
import { idSchema } from '../runtime/http/route-kit.ts';

export const contactPage = z
  .object({ items: z.array(contactResource), next: z.string().optional() })
  .openapi('ContactPage');

export const lookupBody = z
  .strictObject({ email: emailField, senderId: idSchema.optional() })
  .openapi('ContactLookup');

export const exportQuery = z.object({ format: z.enum(['json', 'dpv']).default('json') });
