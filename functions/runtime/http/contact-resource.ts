import { z } from '@hono/zod-openapi';
import { type Contact, contactKinds } from '../../../shared/contacts/contact.ts';
import { languages } from '../../../shared/kernel/language.ts';
import type { ContactIds, ShowContactId } from './contact-ids.ts';
import { storedCountryField } from './country-field.ts';
import { withIsoMoments } from './moments.ts';
import { idSchema, momentSchema } from './route-kit.ts';

export const contactResource = z
  .looseObject({
    contactId: idSchema,
    internalId: idSchema.openapi({
      description:
        'Our own id of the contact, in events and where a contact is named after its erasure; taken wherever `contactId` is',
    }),
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

/**
 * Contacts as the API shows them: by the caller's ids, moments as ISO 8601, the hash of an address kept
 * to ourselves.
 */
export const presentContacts = async (
  contacts: readonly Contact[],
  ids: ContactIds,
): Promise<z.output<typeof contactResource>[]> => {
  const customers = contacts.flatMap(({ relationships }) =>
    relationships.flatMap(({ customerId }) => customerId ?? []),
  );
  const show = await ids.shown(customers);
  return contacts.map((contact) => present(contact, show));
};

export const presentContact = async (
  contact: Contact,
  ids: ContactIds,
): Promise<z.output<typeof contactResource>> => {
  const [shown] = await presentContacts([contact], ids);
  if (shown === undefined) throw new Error('a contact is not shown');
  return shown;
};

const present = (
  { addressHash: _, externalId, contactId, relationships, ...contact }: Contact,
  show: ShowContactId,
): z.output<typeof contactResource> =>
  contactResource.parse(
    withIsoMoments({
      ...contact,
      contactId: externalId ?? contactId,
      internalId: contactId,
      relationships: relationships.map(({ customerId, ...relationship }) => ({
        ...relationship,
        ...(customerId === undefined ? {} : { customerId: show(customerId) }),
      })),
    }),
  );
