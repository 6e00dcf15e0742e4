import { z } from '@hono/zod-openapi';
import { contactKinds } from '../../../shared/contacts/contact.ts';
import { capacities, roles } from '../../../shared/contacts/relationship.ts';
import { evidenceId, isInternalContactId, senderId } from '../../../shared/kernel/ids.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { emailField } from '../../runtime/http/contact-resource.ts';
import { countryField } from '../../runtime/http/fields/country-field.ts';
import { oneLine } from '../../runtime/http/fields/one-line.ts';
import { optionalMember } from '../../runtime/http/fields/optional-member.ts';
import { momentField, whenSchema } from '../../runtime/http/moments.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';

const label = z.string().trim().min(1).max(100);

const optOut = z
  .strictObject({
    shown: z.boolean(),
    used: z.boolean(),
    saidAnyTime: optionalMember(z.boolean()),
  })
  .openapi('OptOutAtCollection', {
    description:
      'How an objection was offered when the address was collected (Tw art. 11.7(4)(a)); `used` is recorded as an objection to direct marketing',
  });

const sale = z
  .strictObject({
    evidenceId: idSchema.transform(evidenceId),
    soldAt: momentField,
    soldBy: idSchema.transform(senderId),
    paid: z.boolean(),
    addressCollectedInSale: z.boolean(),
    productFamilies: z.array(label).max(50),
    optOut,
  })
  .openapi('SaleEvidence');

const donation = z
  .strictObject({
    evidenceId: idSchema.transform(evidenceId),
    donatedAt: momentField,
    donatedTo: idSchema.transform(senderId),
    addressCollectedInDonation: z.boolean(),
    optOut,
  })
  .openapi('DonationEvidence');

const quoteRequest = z
  .strictObject({ evidenceId: idSchema.transform(evidenceId), requestedAt: momentField })
  .openapi('QuoteRequest', {
    description:
      'A quote, or another step before a contract, that a prospect requested (GDPR art. 6(1)(b)): mail about `service` may be sent for six months',
  });

const relationshipBody = z
  .strictObject({
    relationshipId: idSchema,
    role: z.enum(roles),
    capacity: z.enum(capacities).default('person'),
    service: optionalMember(label),
    customerId: optionalMember(
      idSchema.openapi({ description: 'For a user: the customer whose service it uses' }),
    ),
    accountTermsAcceptedAt: optionalMember(momentField),
    since: momentField,
    until: optionalMember(momentField),
    sale: optionalMember(sale),
    donation: optionalMember(donation),
    quoteRequest: optionalMember(quoteRequest),
    duties: optionalMember(z.array(label).max(50)),
  })
  .superRefine((relationship, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (relationship.sale !== undefined && !canHaveSale(relationship))
      refuse(
        'sale',
        'a sale is evidence of a customer, or of a user with an account of its own: one with `accountTermsAcceptedAt` and without `customerId`',
      );
    if (relationship.donation !== undefined && relationship.role !== 'donor')
      refuse('donation', 'a donation is evidence of a donor only');
    if (relationship.quoteRequest !== undefined && relationship.role !== 'prospect')
      refuse(
        'quoteRequest',
        'only a prospect asks for a quote; leave it out for a contact who has a contract',
      );
    if (relationship.quoteRequest !== undefined && relationship.service === undefined)
      refuse('service', 'name the service that the quote is about');
    if (relationship.customerId !== undefined && relationship.role !== 'user')
      refuse('customerId', 'only a user uses the service of a customer');
  })
  .openapi('Relationship');

/** A free account can count as a sale where law and sender say so (C-654/23). */
const canHaveSale = (relationship: {
  readonly role: (typeof roles)[number];
  readonly customerId?: string;
  readonly accountTermsAcceptedAt?: Instant;
}): boolean =>
  relationship.role === 'customer' ||
  (relationship.role === 'user' &&
    relationship.customerId === undefined &&
    relationship.accountTermsAcceptedAt !== undefined);

const publishedAddressBody = z
  .strictObject({
    evidenceId: idSchema.transform(evidenceId),
    url: z.url().max(2_000),
    capturedAt: momentField,
    snapshotSha256: optionalMember(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .openapi({ description: 'SHA-256 of the snapshot that you keep of the page' }),
    ),
    publishedBy: optionalMember(
      z.enum(['end-user', 'third-party']).openapi({
        description: 'Whose page it is; only what the end user itself publishes designates',
      }),
    ),
    designatingText: z.string().trim().max(2_000).openapi({
      description:
        'The words of the page that name this very address and invite offers to it (Tw art. 11.7(3)(a)); without them nothing is designated',
    }),
    purposes: z.array(z.enum(regulatedPurposes)).max(3),
    topics: optionalMember(z.array(label).max(50)),
    recheckBy: optionalMember(
      momentField.openapi({
        description:
          'When the page must be checked again: at most twelve months after `capturedAt`; a later time is reduced to that',
      }),
    ),
    capturedBy: optionalMember(label),
    designates: optionalMember(
      z.boolean().openapi({
        description:
          'In responses: whether all of this designates the contact’s current address. A value that you send is ignored.',
      }),
    ),
  })
  .openapi('PublishedAddress');

const birthDate = z.iso.date('a day that exists, as 1974-03-02').openapi({ example: '1974-03-02' });
const attributes = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,49}$/), z.string().max(500))
  .refine((values) => Object.keys(values).length <= 50, { message: 'at most 50 attributes' });
const localLawCheck = z.strictObject({ evidenceId: idSchema, checkedAt: momentField });

/** Together with what else is kept of a contact it must fit an item of 400 kB. */
const within = <Body extends z.ZodType>(schema: Body, bytes: number) =>
  schema.refine((value) => Buffer.byteLength(JSON.stringify(value)) <= bytes, {
    message: `together at most ${bytes} bytes as JSON`,
  });
export const relationshipList = z.array(relationshipBody).max(100);
const relationships = within(relationshipList, 180_000);
const publishedAddresses = within(z.array(publishedAddressBody).max(20), 100_000);

const shared = z.boolean().openapi({
  description:
    'Several people read this address. A stop by one of them stops all marketing to it; each returns only by a consent that is confirmed from the address.',
});
const deceasedAt = whenSchema.openapi({
  description:
    'When this person died, or when you learnt of it. Only mail under a legal duty is sent after that.',
});

const optionalFields = {
  name: optionalMember(oneLine(200)),
  birthDate: optionalMember(birthDate),
  professional: optionalMember(z.boolean()),
  localLawCheck: optionalMember(localLawCheck),
  shared: optionalMember(shared),
  deceasedAt: optionalMember(deceasedAt),
  source: optionalMember(
    oneLine(300).openapi({ description: 'Where the address came from (GDPR art. 14(2)(f))' }),
  ),
  attributes: optionalMember(attributes),
};

export const contactBody = z
  .strictObject({
    contactId: optionalMember(
      idSchema
        .refine((id) => !isInternalContactId(id), {
          message: 'ids of this form are given out by us: choose another, or leave it out',
        })
        .openapi({ description: 'Your id of the contact; generated if omitted' }),
    ),
    senderId: idSchema.transform(senderId),
    kind: z.enum(contactKinds).default('person'),
    email: emailField,
    language: z.enum(languages),
    country: countryField,
    ...optionalFields,
    relationships: relationships.default([]),
    publishedAddresses: publishedAddresses.default([]),
  })
  .openapi('ContactBody');
export type ContactBody = z.infer<typeof contactBody>;

export const createBody = z
  .strictObject({
    ...contactBody.shape,
    acceptSuppressed: z.boolean().default(false).openapi({
      description:
        'Store a contact whose address is suppressed and who must still get service mail. The suppression is in their consent state from the start.',
    }),
  })
  .openapi('ContactCreation');

/** The reason of a change whose caller gives none. */
export const plainWhy = { reason: 'update by the product', evidenceRef: 'api' } as const;

const why = {
  reason: oneLine(300).default(plainWhy.reason),
  evidenceRef: oneLine(200).default(plainWhy.evidenceRef),
};

export const patchBody = z
  .strictObject({
    email: optionalMember(emailField),
    kind: optionalMember(z.enum(contactKinds)),
    language: optionalMember(z.enum(languages)),
    country: optionalMember(countryField),
    name: optionalMember(oneLine(200).nullable()),
    birthDate: optionalMember(birthDate.nullable()),
    professional: optionalMember(z.boolean().nullable()),
    localLawCheck: optionalMember(localLawCheck.nullable()),
    shared: optionalMember(shared.nullable()),
    deceasedAt: optionalMember(deceasedAt.nullable()),
    source: optionalMember(oneLine(300).nullable()),
    attributes: optionalMember(attributes.nullable()),
    acceptSuppressed: z.boolean().default(false).openapi({
      description:
        'Move a contact who must still get service mail to a suppressed address. The suppression is in their consent state before the move.',
    }),
    reason: optionalMember(
      oneLine(300).openapi({
        description: `The default is \`${plainWhy.reason}\`; required for a change that removes a protection`,
      }),
    ),
    evidenceRef: optionalMember(
      oneLine(200).openapi({
        description: `The default is \`${plainWhy.evidenceRef}\`; required for a change that removes a protection`,
      }),
    ),
  })
  .openapi('ContactPatch', { description: 'Null removes an optional field' });

export const relationshipsBody = z
  .strictObject({ relationships: relationships, ...why })
  .openapi('Relationships');

export const publishedAddressesBody = z
  .strictObject({ publishedAddresses: publishedAddresses, ...why })
  .openapi('PublishedAddresses');
