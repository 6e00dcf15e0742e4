import type { SendingEventKind } from './sending-event-kind.ts';

/** One row of the table of feedback: what must match, what that means, and who says so. */
export type FeedbackRow = {
  /** Names the row in tests and in the list of reports that were kept. */
  readonly id: string;
  readonly when: RowCondition;
  readonly means: Meaning;
  /** An RFC section, or a page of Amazon or of the provider. */
  readonly source: string;
};

/** All that is given must match; `status` any of the report's enhanced status codes. */
export type RowCondition = {
  readonly event: FeedbackEventType;
  readonly type?: RegExp;
  readonly subType?: RegExp;
  readonly status?: RegExp;
  /** Words of the diagnostic, without e-mail addresses and on one line. */
  readonly text?: RegExp;
  /** The same without host names and web addresses. */
  readonly words?: RegExp;
};

export type FeedbackEventType =
  | 'send'
  | 'delivery'
  | 'delivery-delay'
  | 'bounce'
  | 'complaint'
  | 'subscription'
  | 'reject'
  | 'rendering-failure'
  /** One that the mail service added since; no row knows it. */
  | 'other';

/** What an event says about one recipient, in the words of the mail service and the receiving server. */
export type FeedbackFacts = {
  readonly event: FeedbackEventType;
  /** `bounceType`, `complaintFeedbackType`, or `opt-out` for a subscription that stops mail. */
  readonly type?: string;
  readonly subType?: string;
  /** The `Status` of a delivery status notification (RFC 3464 2.3.4). */
  readonly status?: string;
  /** Its `Diagnostic-Code` (RFC 3464 2.3.6). */
  readonly text?: string;
};

export const senderFaults = [
  'spf',
  'dkim',
  'dmarc',
  'authentication',
  'transport',
  'reputation',
  'rate',
  'policy',
] as const;
/**
 * What the sender has to mend. `authentication` is when a report does not say which check failed,
 * `transport` the reverse DNS and TLS of the sending hosts, `policy` a refusal without a reason.
 */
export type SenderFault = (typeof senderFaults)[number];

export type Meaning =
  | { readonly kind: Exclude<SendingEventKind, 'sender-fault'> }
  | { readonly kind: 'sender-fault'; readonly fault: SenderFault };
