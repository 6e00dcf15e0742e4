import { isMalformedContact } from '../contacts/contact-store.ts';
import type { ContactId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { MailingHeader } from '../mailing/mailing-store.ts';
import type { AudienceReader } from './audience-reader.ts';
import { inAudience } from './in-audience.ts';
import type { PageJob } from './jobs.ts';
import type { PageFacts } from './plan-page.ts';

/** Reads one page of a mailing's audience with the consent state of each contact on it. */
export const readPage = async (
  reader: AudienceReader,
  mailing: MailingHeader,
  job: Pick<PageJob, 'segment' | 'segments' | 'cursor'>,
  at: Instant,
): Promise<PageFacts> => {
  const { audience, senderId } = mailing;
  const page =
    audience.contactIds === undefined
      ? await reader.page({
          senderId,
          segment: job.segment,
          segments: job.segments,
          ...(job.cursor === undefined ? {} : { cursor: job.cursor }),
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
