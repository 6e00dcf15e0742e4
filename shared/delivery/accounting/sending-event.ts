import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { JobId } from '../jobs.ts';

export type SendingEvent = {
  readonly kind: SendingEventKind;
  readonly at: Instant;
  /** The event's own name; the same when it is told again. */
  readonly eventId: string;
  /** Absent on a mail that we did not send, or that lost its tags. */
  readonly tags?: MailTags;
  /** Who bounced or complained, as SES has them; for nothing but the suppression. */
  readonly addresses: readonly string[];
};

/** Which mail of ours an event is about, by the tags that we put on it. */
export type MailTags = {
  readonly mailingId: MailingId;
  readonly contactId: ContactId;
  readonly jobId: JobId;
};

export const sendingEventKinds = [
  'sent',
  'delivered',
  'delayed',
  'hard-bounce',
  'soft-bounce',
  'complaint',
  /** SES took the mail and did not send it: the address is on a list of its own. */
  'withheld',
  /** The recipient said that the mail is no spam. */
  'not-spam',
  'rejected',
  /** Somebody stopped at a page of the mail service's own. */
  'unsubscribed',
] as const;
/** What SES told about a mail that it had accepted. Opens and clicks are not told here. */
export type SendingEventKind = (typeof sendingEventKinds)[number];
