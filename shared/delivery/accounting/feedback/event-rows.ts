import type { FeedbackRow } from './feedback-row.ts';

const events = 'Amazon SES Developer Guide, "Examples of event data", event object';
const bounces = 'Amazon SES Developer Guide, "Notification contents", bounce types';
const complaints = 'Amazon SES Developer Guide, "Notification contents", complaint object';

/** What the kind of event says by itself, whatever the receiving server wrote. */
export const eventRows: readonly FeedbackRow[] = [
  { id: 'send', when: { event: 'send' }, means: { kind: 'sent' }, source: events },
  { id: 'delivery', when: { event: 'delivery' }, means: { kind: 'delivered' }, source: events },
  { id: 'delay', when: { event: 'delivery-delay' }, means: { kind: 'delayed' }, source: events },
  { id: 'reject', when: { event: 'reject' }, means: { kind: 'rejected' }, source: events },
  {
    id: 'rendering-failure',
    when: { event: 'rendering-failure' },
    means: { kind: 'rejected' },
    source: events,
  },
  {
    id: 'subscription-stop',
    when: { event: 'subscription', type: /^opt-out$/ },
    means: { kind: 'unsubscribed' },
    source: 'Amazon SES Developer Guide, "Using subscription management"',
  },
  {
    id: 'subscription-change',
    when: { event: 'subscription' },
    means: { kind: 'nothing' },
    source: 'Amazon SES Developer Guide, "Using subscription management"',
  },
  {
    // The list may be the account's, a tenant's or SES's own: the mail never left.
    id: 'complaint-kept-back',
    when: { event: 'complaint', subType: /SuppressionList$/i },
    means: { kind: 'withheld' },
    source: complaints,
  },
  {
    id: 'not-spam',
    when: { event: 'complaint', type: /^not-spam$/i },
    means: { kind: 'not-spam' },
    source: 'RFC 5965 section 7.3, feedback type "not-spam"',
  },
  {
    // A machine reports that a signature failed; no person said anything.
    id: 'authentication-report',
    when: { event: 'complaint', type: /^auth-failure$/i },
    means: { kind: 'sender-fault', fault: 'authentication' },
    source: 'RFC 6591 section 3.1, feedback type "auth-failure"',
  },
  {
    // Abuse, fraud, virus, other, and whatever a provider leaves out or invents.
    id: 'complaint',
    when: { event: 'complaint' },
    means: { kind: 'complaint' },
    source: 'RFC 5965 section 7.3',
  },
  {
    id: 'bounce-kept-back',
    when: {
      event: 'bounce',
      subType: /SuppressionList$|^Suppressed$|^UnsubscribedRecipient$/i,
    },
    means: { kind: 'withheld' },
    source: bounces,
  },
];
