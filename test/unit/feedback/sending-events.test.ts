import { describe, expect, test } from 'vitest';
import { readSendingEvent } from '../../../functions/feedback/schema.ts';

const at = '2026-11-02T09:00:00.000Z';
const mail = { timestamp: at, messageId: 'm-1', destination: ['henk@post.example'], tags: {} };
const emailAddress = 'henk@post.example';

const read = (detail: object) =>
  readSendingEvent({ source: 'aws.ses', detail: { mail, ...detail } })?.kind;

const bounce = (bounceType: string, bounceSubType?: string | null) =>
  read({
    eventType: 'Bounce',
    bounce: {
      bounceType,
      ...(bounceSubType === undefined ? {} : { bounceSubType }),
      bouncedRecipients: [{ emailAddress }],
      feedbackId: 'f-1',
      timestamp: at,
    },
  });

const complaint = (complaintFeedbackType?: string | null, complaintSubType?: string | null) =>
  read({
    eventType: 'Complaint',
    complaint: {
      complainedRecipients: [{ emailAddress }],
      feedbackId: 'f-1',
      timestamp: at,
      ...(complaintFeedbackType === undefined ? {} : { complaintFeedbackType }),
      ...(complaintSubType === undefined ? {} : { complaintSubType }),
    },
  });

describe('a bounce', () => {
  test.each([
    ['Permanent', 'General', 'hard-bounce'],
    ['Permanent', 'NoEmail', 'hard-bounce'],
    ['Permanent', undefined, 'hard-bounce'],
    ['Permanent', 'SomethingNew', 'hard-bounce'],
    ['Permanent', 'Suppressed', 'withheld'],
    ['Permanent', 'OnAccountSuppressionList', 'withheld'],
    ['Permanent', 'OnTenantSuppressionList', 'withheld'],
    ['Permanent', 'UnsubscribedRecipient', 'withheld'],
    ['Transient', 'OnAccountSuppressionList', 'withheld'],
    ['Transient', 'General', 'soft-bounce'],
    ['Transient', 'MailboxFull', 'soft-bounce'],
    ['Transient', 'MessageTooLarge', 'soft-bounce'],
    ['Transient', 'CustomTimeoutExceeded', 'soft-bounce'],
    ['Transient', 'ContentRejected', 'soft-bounce'],
    ['Transient', 'AttachmentRejected', 'soft-bounce'],
    ['Undetermined', 'Undetermined', 'soft-bounce'],
    ['Undetermined', null, 'soft-bounce'],
  ])('of type %s and subtype %s is %s', (type, subType, kind) => {
    expect(bounce(type, subType)).toBe(kind);
  });
});

describe('a complaint', () => {
  test.each([
    ['abuse', null, 'complaint'],
    ['fraud', null, 'complaint'],
    ['virus', null, 'complaint'],
    ['other', null, 'complaint'],
    ['auth-failure', null, 'complaint'],
    [undefined, undefined, 'complaint'],
    [null, null, 'complaint'],
    ['not-spam', null, 'not-spam'],
    ['Not-Spam', null, 'not-spam'],
    ['abuse', 'OnAccountSuppressionList', 'withheld'],
    [undefined, 'OnAccountSuppressionList', 'withheld'],
  ])('of feedback type %s and subtype %s is %s', (type, subType, kind) => {
    expect(complaint(type, subType)).toBe(kind);
  });
});

test.each([
  ['Send', 'sent'],
  ['Delivery', 'delivered'],
  ['DeliveryDelay', 'delayed'],
  ['Reject', 'rejected'],
  ['Rendering Failure', 'rejected'],
  ['Open', undefined],
  ['Click', undefined],
  ['Subscription', undefined],
])('an event %s is %s', (eventType, kind) => {
  expect(read({ eventType })).toBe(kind);
});

describe('a subscription that changed at a page of SES', () => {
  const changed = (newTopicPreferences: object) =>
    read({ eventType: 'Subscription', subscription: { timestamp: at, newTopicPreferences } });

  test.each([
    [{ unsubscribeAll: true, topicSubscriptionStatus: [] }, 'unsubscribed'],
    [{ unsubscribeAll: true }, 'unsubscribed'],
    [
      {
        unsubscribeAll: false,
        topicSubscriptionStatus: [{ topicName: 'a', subscriptionStatus: 'OptOut' }],
      },
      'unsubscribed',
    ],
    [
      {
        unsubscribeAll: false,
        topicSubscriptionStatus: [{ topicName: 'a', subscriptionStatus: 'OptIn' }],
      },
      undefined,
    ],
    [{ unsubscribeAll: null, topicSubscriptionStatus: null }, undefined],
  ])('%j is %s', (preferences, kind) => {
    expect(changed(preferences)).toBe(kind);
  });

  test('names whom the mail went to, so that they are heard', () => {
    expect(
      readSendingEvent({
        source: 'aws.ses',
        detail: {
          mail,
          eventType: 'Subscription',
          subscription: { timestamp: at, newTopicPreferences: { unsubscribeAll: true } },
        },
      }),
    ).toMatchObject({ kind: 'unsubscribed', addresses: ['henk@post.example'] });
  });
});
