import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { JobId } from '../jobs.ts';
import type { FeedbackEventType, FeedbackFacts, SenderFault } from './feedback/feedback-row.ts';
import type { SendingEventKind } from './feedback/sending-event-kind.ts';

/** What an event says about the recipients for whom it says the same. */
export type SendingEvent = Pick<ReportedEvent, 'at' | 'eventId' | 'messageId' | 'tags'> & {
  readonly kind: SendingEventKind;
  /** Of `sender-fault`: what to mend. */
  readonly fault?: SenderFault;
  /** The row of the table that said so; absent on an event that no row knows. */
  readonly row?: string;
  readonly facts: FeedbackFacts;
  /** Whom it is about, each once and without a display name; for nothing but the suppression. */
  readonly addresses: readonly string[];
};

/** An event as the mail service reports it, before anybody has judged what it says. */
export type ReportedEvent = Pick<FeedbackFacts, 'type' | 'subType'> & {
  readonly event: FeedbackEventType;
  readonly at: Instant;
  /** The event's own name; the same when it is told again. */
  readonly eventId: string;
  /** The mail service's name of the mail. */
  readonly messageId: string;
  /** Absent on a mail that we did not send, or that lost its tags. */
  readonly tags?: MailTags;
  /** Those that the event names, as it writes them. */
  readonly recipients: readonly ReportedRecipient[];
  /** To whom the mail went, as the event writes them. */
  readonly destination: readonly string[];
};

export type ReportedRecipient = Pick<FeedbackFacts, 'status' | 'text'> & {
  readonly address?: string;
};

/** Which of our mails an event is about, by the tags that we put on it. */
export type MailTags = {
  readonly mailingId: MailingId;
  readonly contactId: ContactId;
  readonly jobId: JobId;
};
