import { z } from '@hono/zod-openapi';
import { type Contact, contactKinds } from '../../../shared/contacts/contact.ts';
import type { FactsThen } from '../../../shared/contacts/contact-facts.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import type { ContactExport } from '../../../shared/subjects/contact-export.ts';
import { noteContacts } from '../noted-contacts.ts';
import type { ContactIds, ShowContactId } from './contact-ids.ts';
import { storedCountryField } from './fields/country-field.ts';
import { withIsoMoments } from './moments.ts';
import { idSchema, momentSchema } from './route-kit.ts';

export const contactResource = z
  .looseObject({
    contactId: idSchema,
    internalId: idSchema.openapi({
      description:
        'Our own id of the contact, used in events and after erasure; accepted wherever `contactId` is',
    }),
    senderId: idSchema,
    kind: z.enum(contactKinds),
    email: z.string(),
    language: z.enum(languages),
    country: storedCountryField,
    name: z.string().optional(),
    birthDate: z.string().optional(),
    shared: z.boolean().optional(),
    deceasedAt: momentSchema.optional(),
    relationships: z.array(z.looseObject({ relationshipId: z.string(), role: z.string() })),
    publishedAddresses: z.array(z.looseObject({ evidenceId: z.string() })),
    version: z.int(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .openapi('Contact');

const recordedByResource = z.object({
  kind: z.enum(['jwt', 'iam', 'page', 'system']),
  id: z.string(),
});

/** A contact as of a moment: what decisions rest on, without name, address and values. */
export const contactFactsResource = z
  .looseObject({
    contactId: idSchema,
    senderId: idSchema,
    kind: z.enum(contactKinds),
    language: z.enum(languages),
    country: storedCountryField,
    birthDate: z.string().optional(),
    shared: z.boolean().optional(),
    deceasedAt: momentSchema.optional(),
    relationships: z.array(z.looseObject({ relationshipId: z.string(), role: z.string() })),
    publishedAddresses: z.array(z.looseObject({ evidenceId: z.string() })),
    version: z.int(),
    createdAt: momentSchema,
    changedAt: momentSchema,
    changedBy: recordedByResource.optional().openapi({
      description: 'Who made this version; absent on what 0.1.0 stored',
    }),
    assumptions: z.array(z.string()).openapi({
      description:
        '`contactUnchanged`: nothing is stored for that time, and these are the oldest known facts',
    }),
  })
  .openapi('ContactFacts');

/** Only its length is checked here: the one parser of addresses is in the kernel. */
export const emailField = z.string().max(1_000).openapi({ example: 'anja@korenaar.example' });

export const contactParams = z.object({ contactId: idSchema });

/**
 * Contacts as the API shows them: by the caller's ids, moments as ISO 8601, the hash of an address kept
 * to ourselves.
 */
export const presentContacts = async (
  contacts: readonly Contact[],
  ids: Pick<ContactIds, 'shown'>,
): Promise<z.output<typeof contactResource>[]> => {
  const customers = contacts.flatMap(({ relationships }) =>
    relationships.flatMap(({ customerId }) => customerId ?? []),
  );
  const [, show] = await Promise.all([
    noteContacts([...contacts.map(({ contactId }) => contactId), ...customers]),
    ids.shown(customers),
  ]);
  return contacts.map((contact) => present(contact, show));
};

export const presentContact = async (
  contact: Contact,
  ids: Pick<ContactIds, 'shown'>,
): Promise<z.output<typeof contactResource>> => {
  const [shown] = await presentContacts([contact], ids);
  if (shown === undefined) throw new Error('a contact is not shown');
  return shown;
};

/**
 * An export as whoever asks for it gets it, the person or the caller of the API: the ledger as it
 * was hashed, everything around it in the API's own form.
 */
export const presentExport = async (
  { ledger, contact, ...rest }: ContactExport,
  ids: Pick<ContactIds, 'shown'>,
): Promise<object> => ({
  ...withIsoMoments(rest),
  contact: await presentContact(contact, ids),
  ledger,
});

const shownRelationships = (relationships: Contact['relationships'], show: ShowContactId) =>
  relationships.map(({ customerId, ...relationship }) =>
    defined({
      ...relationship,
      customerId: customerId === undefined ? undefined : show(customerId),
    }),
  );

const present = (
  {
    addressHash: _,
    mailboxHash: _mailbox,
    judgedValues: _judged,
    importedFrom: _importedFrom,
    externalId,
    contactId,
    relationships,
    ...contact
  }: Contact,
  show: ShowContactId,
): z.output<typeof contactResource> =>
  contactResource.parse(
    withIsoMoments({
      ...contact,
      contactId: externalId ?? contactId,
      internalId: contactId,
      relationships: shownRelationships(relationships, show),
    }),
  );

/** The facts of a contact as of a moment, as the API shows them. */
export const presentFacts = async (
  {
    facts: { addressHash: _hash, updatedAt: _at, contactId, relationships, ...facts },
    externalId,
    kept,
  }: FactsThen,
  ids: ContactIds,
): Promise<z.output<typeof contactFactsResource>> => {
  const show = await ids.shown(relationships.flatMap(({ customerId }) => customerId ?? []));
  return contactFactsResource.parse({
    ...withIsoMoments({
      ...facts,
      contactId: externalId ?? contactId,
      internalId: contactId,
      relationships: shownRelationships(relationships, show),
    }),
    assumptions: kept === 'oldest' ? ['contactUnchanged'] : [],
  });
};
