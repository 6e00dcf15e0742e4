import type { Contact } from '../contacts/contact.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Audience } from '../mailing/mailing.ts';

/**
 * Whether the author means to reach this contact: every given line applies, and role and service to
 * one and the same relationship that still holds. Says nothing about whether it is lawful.
 */
export const inAudience = (contact: Contact, audience: Audience, at: Instant): boolean => {
  const { roles, service, countries, contactIds } = audience;
  if (contactIds !== undefined && !contactIds.includes(contact.contactId)) return false;
  if (countries !== undefined && !countries.includes(contact.country)) return false;
  if (roles === undefined && service === undefined) return true;
  return contact.relationships.some(
    (relationship) =>
      (relationship.until === undefined || relationship.until > at) &&
      (roles === undefined || roles.includes(relationship.role)) &&
      (service === undefined || relationship.service === service),
  );
};
