import type { ContactDraft } from '../../../shared/contacts/contact-draft.ts';
import { visibleText } from '../../../shared/contacts/designating-text.ts';
import { type PublishedAddress, recheckLimit } from '../../../shared/contacts/published-address.ts';
import type { Relationship } from '../../../shared/contacts/relationship.ts';
import { type ContactId, contactId, externalId } from '../../../shared/kernel/ids.ts';
import { defined } from '../../../shared/kernel/object/defined.ts';
import { type ContactIds, refuseUnknown, unknownContacts } from '../../runtime/http/contact-ids.ts';
import { instantOf } from '../../runtime/http/moments.ts';
import type { FieldError } from '../../runtime/http/problem.ts';
import type { ContactBody } from './schema.ts';

/** A parsed body as a draft; `customers` as `customersOf` found them. */
export const draftFromBody = (
  { contactId: named, relationships, publishedAddresses, deceasedAt, ...body }: ContactBody,
  customers: ReadonlyMap<string, ContactId>,
): ContactDraft =>
  defined({
    ...body,
    externalId: named === undefined ? undefined : externalId(named),
    deceasedAt: deceasedAt === undefined ? undefined : instantOf(deceasedAt),
    relationships: relationshipsOf(relationships, customers),
    publishedAddresses: publishedAddressesOf(publishedAddresses),
  });

/** Parsed bodies as ours: moments become instants; values a person chose stay as they are. */
export const relationshipsOf = (
  body: ContactBody['relationships'],
  customers: ReadonlyMap<string, ContactId>,
): readonly Relationship[] =>
  body.map(({ customerId, ...relationship }) =>
    customerId === undefined
      ? relationship
      : { ...relationship, customerId: customers.get(customerId) ?? contactId(customerId) },
  );

/** The customers that relationships name, and the places that name no contact. */
export const customersFound = async (
  ids: ContactIds,
  relationships: ContactBody['relationships'],
): Promise<{
  readonly customers: ReadonlyMap<string, ContactId>;
  readonly unknown: readonly FieldError[];
}> => {
  const named = customersIn(relationships);
  const customers = await ids.existing(named.map(({ id }) => id));
  return { customers, unknown: unknownContacts(customers, named) };
};

/**
 * The customers that relationships name; one that is not a contact is a 404 that points at it. Those the
 * contact has already stay, erased or not: a list that was read can be written back.
 */
export const customersOf = async (
  ids: ContactIds,
  relationships: ContactBody['relationships'],
  kept: readonly Relationship[] = [],
): Promise<ReadonlyMap<string, ContactId>> => {
  const named = customersIn(relationships);
  const known = new Map(await ids.existing(named.map(({ id }) => id)));
  for (const { customerId } of kept)
    if (customerId !== undefined && !known.has(customerId)) known.set(customerId, customerId);
  refuseUnknown(known, named);
  return known;
};

const customersIn = (relationships: ContactBody['relationships']) =>
  relationships.flatMap(({ customerId: id }, index) =>
    id === undefined ? [] : [{ id, pointer: `/relationships/${index}/customerId` }],
  );

export const publishedAddressesOf = (
  body: ContactBody['publishedAddresses'],
): readonly PublishedAddress[] =>
  body.map((published) => ({
    ...published,
    recheckBy: published.recheckBy ?? recheckLimit(published.capturedAt),
    // Characters that nobody sees are not words.
    designatingText: visibleText(published.designatingText) === '' ? '' : published.designatingText,
  }));
