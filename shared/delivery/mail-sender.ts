import type { ContactId, MailingId } from '../kernel/ids.ts';
import type { Activity } from '../kernel/purpose.ts';
import type { CompiledContent } from './compile-content.ts';
import type { JobId } from './job-id.ts';
import type { DeliveryReason } from './verdict.ts';

export type MailHeader = readonly [name: string, value: string];

export type MailEntry = {
  readonly contactId: ContactId;
  readonly to: string;
  /** A value for every slot of the content. */
  readonly values: Readonly<Record<string, string>>;
  readonly headers: readonly MailHeader[];
};

/** At most 50 mails with the same content and the same tracking: one call of SES. */
export type MailBatch = {
  readonly from: string;
  readonly replyTo?: string;
  readonly content: CompiledContent;
  /** Only what every recipient granted; empty means an untracked configuration and override. */
  readonly tracking: readonly Activity[];
  readonly mailingId: MailingId;
  readonly jobId: JobId;
  /** Comes back in SES's events, so that feedback is logged under the same id. */
  readonly correlationId?: string;
  readonly entries: readonly MailEntry[];
};

/** Why SES takes nothing of a mailing any more. */
export type Halt = {
  /** A code of ours. */
  readonly cause: string;
  /** What SES said, without e-mail addresses. */
  readonly words?: string;
};

export type HandOver =
  | { readonly outcome: 'accepted'; readonly messageId: string }
  /** SES said no for now: nothing was sent, and it may be tried again. */
  | { readonly outcome: 'later'; readonly reason: DeliveryReason }
  /** SES said no for now, for a cause that stops everything: the mailing must pause. */
  | ({ readonly outcome: 'halt'; readonly reason: DeliveryReason } & Halt)
  /** SES said no to this mail for good. */
  | { readonly outcome: 'refused'; readonly reason: DeliveryReason }
  /** Nobody can say whether SES took it: never sent again by itself. */
  | { readonly outcome: 'unknown'; readonly reason: DeliveryReason };

/** Hands mails over to SES, in one attempt. One outcome for each entry, in order; never rejects. */
export type MailSender = (batch: MailBatch) => Promise<readonly HandOver[]>;
