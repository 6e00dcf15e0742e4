import { isMalformedContact, type StoredContact } from '../contacts/contact-store.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Audience } from '../mailing/mailing.ts';

/**
 * Whether the author means to reach this contact: every given line applies, and role and service to
 * one and the same relationship that still holds. Says nothing about whether it is lawful.
 */
export const inAudience = (contact: StoredContact, audience: Audience, at: Instant): boolean => {
  const { roles, service, countries, contactIds } = audience;
  if (contactIds !== undefined && !contactIds.includes(contact.contactId)) return false;
  // Who it is cannot be read, so nobody can say that it was not meant: it gets a verdict.
  if (isMalformedContact(contact)) return true;
  if (countries !== undefined && !countries.includes(contact.country)) return false;
  if (roles === undefined && service === undefined) return true;
  return contact.relationships.some(
    (relationship) =>
      (relationship.until === undefined || relationship.until > at) &&
      (roles === undefined || roles.includes(relationship.role)) &&
      (service === undefined || relationship.service === service),
  );
};
