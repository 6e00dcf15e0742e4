import type { CountryCode } from '../kernel/country.ts';
import type { SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Language } from '../kernel/language.ts';
import { findPage } from '../kernel/paging/find-page.ts';
import type { Contact, ContactKind } from './contact.ts';
import type { ContactCursor, ContactStore, StoredContact } from './contact-store.ts';
import type { Relationship, Role } from './relationship.ts';

/**
 * Contacts that somebody looks for, in no order that means anything. By nothing that names a person: what
 * is asked for in an address ends up in logs.
 */
export const findContacts = async (
  store: Pick<ContactStore, 'page'>,
  wanted: WantedContacts,
  { limit, from }: { readonly limit: number; readonly from?: ContactCursor | undefined },
): Promise<{
  readonly contacts: readonly StoredContact[];
  readonly next?: ContactCursor | undefined;
}> => {
  const { items, next } = await findPage<StoredContact, ContactCursor>({
    ...{ limit, from },
    read: async (some, place) => {
      const page = await store.page(some, place);
      return { items: page.contacts, next: page.next };
    },
    isWanted: (contact) => !('malformed' in contact) && isWanted(contact, wanted),
  });
  return { contacts: items, next };
};

/** All that is given must hold. */
export type WantedContacts = {
  readonly senderId?: SenderId | undefined;
  readonly kind?: ContactKind | undefined;
  readonly language?: Language | undefined;
  readonly country?: CountryCode | undefined;
  /** A relationship that has not ended; with `service` one and the same. */
  readonly role?: Role | undefined;
  readonly service?: string | undefined;
  /** Changed, or made, at this moment or later. */
  readonly updatedFrom?: Instant | undefined;
  /** Last changed before this moment. */
  readonly updatedBefore?: Instant | undefined;
  /** Now, by which relationships have ended. */
  readonly at: Instant;
};

const isWanted = (contact: Contact, wanted: WantedContacts): boolean =>
  exact.every((name) => wanted[name] === undefined || contact[name] === wanted[name]) &&
  (wanted.updatedFrom === undefined || contact.updatedAt >= wanted.updatedFrom) &&
  (wanted.updatedBefore === undefined || contact.updatedAt < wanted.updatedBefore) &&
  isInRelation(contact.relationships, wanted);

const exact = ['senderId', 'kind', 'language', 'country'] as const;

const isInRelation = (
  relationships: readonly Relationship[],
  { role, service, at }: WantedContacts,
): boolean =>
  (role === undefined && service === undefined) ||
  relationships.some(
    (one) =>
      (one.until === undefined || one.until > at) &&
      (role === undefined || one.role === role) &&
      (service === undefined || one.service === service),
  );
