import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import { withoutAddresses } from './feedback/report-text.ts';
import type { SendingEventKind } from './feedback/sending-event-kind.ts';
import type { SendingEvent } from './sending-event.ts';

/** A report that could not be attributed: what was said and of which mail, without an address. */
export type KeptFeedback = {
  readonly at: Instant;
  readonly eventId: string;
  readonly why: KeptReason;
  readonly kind: SendingEventKind;
  readonly event: string;
  readonly type?: string;
  readonly subType?: string;
  readonly status?: string;
  /** The diagnostic, without e-mail addresses. */
  readonly words?: string;
  /** The mail service's name of the mail, by which its log has it. */
  readonly messageId: string;
  readonly mailingId?: MailingId;
  readonly contactId?: ContactId;
};

/** Where reports are kept that could not be attributed, for an operator to look at. */
export type KeptFeedbackStore = {
  /** Keeping the same report again changes nothing. */
  keep(kept: KeptFeedback): Promise<void>;
  /** Newest first; `next` is where the following page continues. */
  list(
    limit: number,
    after?: string,
  ): Promise<{ readonly items: readonly KeptFeedback[]; readonly next?: string }>;
};

export const keptReasons = [
  'unknown-event',
  'no-recipient',
  'unknown-recipient',
  'no-tags',
  'no-claim',
] as const;
/**
 * `unknown-event`: no row of the table knows it; `no-recipient`: nobody it could stop, though it
 * would; `unknown-recipient`: no contact at that address; `no-tags`: it names none of our mailings;
 * `no-claim`: its mailing never mailed its contact.
 */
export type KeptReason = (typeof keptReasons)[number];

/** The report as it is kept. */
export const keptFeedback = (
  { at, eventId, kind, facts, messageId, tags }: SendingEvent,
  why: KeptReason,
): KeptFeedback => {
  const { event, type, subType, status, text } = facts;
  return defined({
    ...{ at, eventId, why, kind, event, messageId },
    type,
    subType,
    status,
    words: text === undefined ? undefined : withoutAddresses(text).slice(0, longestWords),
    mailingId: tags?.mailingId,
    contactId: tags?.contactId,
  });
};

const longestWords = 1_000;
