import type { Contact } from '../../contacts/contact.ts';
import { isMalformedContact, type StoredContact } from '../../contacts/contact-store.ts';
import type { ContactId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/instant.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import { inAudience } from '../fan-out/read-page.ts';
import type { AudiencePage, AudienceReader } from '../ports.ts';

/**
 * Which of these attributes at least one contact of the audience has. Reads until each was found,
 * which for an attribute that most contacts have is the first page.
 */
export const heldAttributes = async (
  { audience: reader, now, segments, maxMillis }: HeldAttributesDependencies,
  { audience, senderId }: Audience,
  names: readonly string[],
): Promise<ReadonlySet<string>> => {
  const held = new Set<string>();
  const deadline = now() + maxMillis;

  const isOf = (contact: StoredContact): contact is Contact =>
    !isMalformedContact(contact) &&
    contact.senderId === senderId &&
    inAudience(contact, audience, now());
  const look = (contacts: readonly StoredContact[]): void => {
    for (const { attributes = {} } of contacts.filter(isOf))
      for (const name of names)
        if (Object.hasOwn(attributes, name) && attributes[name] !== '') held.add(name);
  };

  if (names.length === 0) return held;
  if (audience.contactIds !== undefined) {
    look(await reader.named(audience.contactIds as readonly ContactId[]));
    return held;
  }
  const parts = (await reader.fitsOnePage()) ? 1 : segments;
  const walk = async (segment: number): Promise<void> => {
    let page: AudiencePage | undefined;
    do {
      const cursor: { cursor?: string } = page?.next === undefined ? {} : { cursor: page.next };
      page = await reader.page({ senderId, segment, segments: parts, ...cursor });
      look(page.contacts);
    } while (page.next !== undefined && held.size < names.length && now() < deadline);
  };
  await Promise.all(Array.from({ length: parts }, (_, segment) => walk(segment)));
  return held;
};

export type HeldAttributesDependencies = {
  readonly audience: Pick<AudienceReader, 'page' | 'named' | 'fitsOnePage'>;
  readonly now: Clock;
  /** Parts of the audience that are read at once. */
  readonly segments: number;
  /** Milliseconds after which no further page is read; what was not found by then counts as not held. */
  readonly maxMillis: number;
};

type Audience = Pick<MailingHeader, 'audience' | 'senderId'>;
