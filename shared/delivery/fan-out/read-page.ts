import { isMalformedContact, type StoredContact } from '../../contacts/contact-store.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { Audience } from '../../mailing/mailing.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { PageJob } from '../jobs.ts';
import type { AudienceReader } from '../ports.ts';
import type { PageFacts } from './plan-page.ts';

/** Reads one page of a mailing's audience with the consent state of each contact on it. */
export const readPage = async (
  reader: AudienceReader,
  {
    mailing,
    job,
    at,
  }: {
    readonly mailing: MailingHeader;
    readonly job: Pick<PageJob, 'segment' | 'segments' | 'cursor'>;
    readonly at: Instant;
  },
): Promise<PageFacts> => {
  const { audience, senderId } = mailing;
  const page =
    audience.contactIds === undefined
      ? await reader.page({
          senderId,
          segment: job.segment,
          segments: job.segments,
          ...defined({ cursor: job.cursor }),
        })
      : { contacts: await reader.named(audience.contactIds as readonly ContactId[]) };
  const contacts = page.contacts.filter(
    (contact) =>
      (isMalformedContact(contact) || contact.senderId === senderId) &&
      inAudience(contact, audience, at),
  );
  const states = await reader.consentStates(contacts.map(({ contactId }) => contactId));
  return page.next === undefined ? { contacts, states } : { contacts, states, next: page.next };
};

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
