import type { EventId, MailingId } from '../kernel/ids.ts';

/**
 * Whether a mail is one that the pages ask for: to confirm a sign-up, or to read and change one's own data.
 * Such a mail goes to one contact and is claimed like a mailing of one, but nothing else is kept of it.
 */
export const isMailOfOurs = (mailingId: string): boolean =>
  prefixes.some((prefix) => mailingId.startsWith(prefix));

/** The mail that asks to confirm a request: by this id it goes out once. */
export const confirmationMailId = (requestEventId: EventId): MailingId =>
  `${confirmation}${requestEventId}` as MailingId;

/** The mail with somebody's own link; `name` is the same for all that is asked within the hour. */
export const ownLinkMailId = (name: string): MailingId => `${ownLink}${name}` as MailingId;

const confirmation = 'doi-';
const ownLink = 'own-';
const prefixes = [confirmation, ownLink];
