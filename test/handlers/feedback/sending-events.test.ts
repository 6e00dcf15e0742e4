import type { SQSRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { createHandler, type Dependencies } from '../../../functions/feedback/handler.ts';
import { correlationIn, readReportedEvent } from '../../../functions/feedback/schema.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { understandEvent } from '../../../shared/delivery/accounting/feedback/understand-event.ts';

const at = '2026-11-02T09:00:00.000Z';
const mail = { timestamp: at, messageId: 'm-1', destination: ['henk@post.example'], tags: {} };

const event = (detail: object) => ({ source: 'aws.ses', detail: { mail, ...detail } });

const understood = (input: unknown) => {
  const reported = readReportedEvent(input);
  return reported === undefined ? [] : understandEvent(reported);
};

const bounce = (bouncedRecipients: unknown, over: object = {}) => ({
  eventType: 'Bounce',
  bounce: {
    ...{ bounceType: 'Permanent', bounceSubType: 'General', feedbackId: 'f-1', timestamp: at },
    bouncedRecipients,
  },
  ...over,
});

describe('a subscription that changed at a page of SES', () => {
  const changed = (newTopicPreferences: object) =>
    understood(
      event({ eventType: 'Subscription', subscription: { timestamp: at, newTopicPreferences } }),
    )[0];

  test.each([
    [{ unsubscribeAll: true, topicSubscriptionStatus: [] }, 'unsubscribed'],
    [{ unsubscribeAll: true }, 'unsubscribed'],
    [
      { topicSubscriptionStatus: [{ topicName: 'a', subscriptionStatus: 'OptOut' }] },
      'unsubscribed',
    ],
    [{ topicSubscriptionStatus: [{ topicName: 'a', subscriptionStatus: 'OptIn' }] }, 'nothing'],
    [{ unsubscribeAll: null, topicSubscriptionStatus: null }, 'nothing'],
  ])('a subscription that changed to %j is %s', (preferences, kind) => {
    expect(changed(preferences)?.kind).toBe(kind);
  });

  test('a subscription that changed at a page of SES names the recipient of the mail, whose wish is recorded', () => {
    expect(changed({ unsubscribeAll: true })?.addresses).toEqual(['henk@post.example']);
  });
});

describe('recipients of an event', () => {
  test.each([
    ['bare', 'henk@post.example'],
    ['in angle brackets', '<henk@post.example>'],
    ['with a display name', 'Henk de Vries <henk@post.example>'],
    ['with a quoted display name', '"Vries, Henk de <x>" <henk@post.example>'],
    ['with an encoded display name', '=?UTF-8?Q?H=C3=A9nk?= <henk@post.example>'],
    ['typed', 'rfc822; henk@post.example'],
    ['with space around', ' henk@post.example\t'],
  ])('an address %s is read', (_, emailAddress) => {
    expect(understood(event(bounce([{ emailAddress }])))[0]?.addresses).toEqual([
      'henk@post.example',
    ]);
  });

  test.each([
    ['an empty list', []],
    ['no list', undefined],
    ['null', null],
    ['one without an address', [{ status: '5.1.1' }]],
    ['one with an empty address', [{ emailAddress: '' }]],
  ])('of an event with %s the only address of the mail is meant', (_, recipients) => {
    expect(understood(event(bounce(recipients)))).toMatchObject([
      { kind: 'hard-bounce', addresses: ['henk@post.example'] },
    ]);
  });

  test('the recipients of an event are none if the event names none and the mail went to two', () => {
    const two = { ...mail, destination: ['henk@post.example', 'ida@post.example'] };
    expect(understood(event(bounce([], { mail: two })))).toMatchObject([
      { kind: 'hard-bounce', addresses: [] },
    ]);
  });

  test('the recipients of an event each get the meaning of their own status, and one named twice counts once', () => {
    const recipients = [
      {
        emailAddress: 'a@post.example',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 unknown user',
      },
      {
        emailAddress: 'a@post.example',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 unknown user',
      },
      { emailAddress: 'b@post.example', status: '5.2.2', diagnosticCode: 'smtp; 552 5.2.2 full' },
    ];
    expect(understood(event(bounce(recipients)))).toMatchObject([
      { kind: 'hard-bounce', addresses: ['a@post.example'] },
      { kind: 'soft-bounce', addresses: ['b@post.example'] },
    ]);
  });

  test('the recipients of an event are still named for a complaint without details, while a bounce without them is unattributable', () => {
    expect(understood(event({ eventType: 'Bounce' }))).toMatchObject([{ kind: 'unattributable' }]);
    expect(understood(event({ eventType: 'Complaint' }))).toMatchObject([
      { kind: 'complaint', addresses: ['henk@post.example'] },
    ]);
  });
});

describe('an event in the envelope of', () => {
  const detail = { mail, ...bounce([{ emailAddress: 'henk@post.example' }]) };
  const { eventType, ...identity } = detail;
  const sns = (message: unknown) => ({
    ...{ Type: 'Notification', MessageId: 's-1', TopicArn: 'arn:aws:sns:eu-west-1:0:t' },
    Message: JSON.stringify(message),
  });

  test.each([
    ['EventBridge', { source: 'aws.ses', detail }],
    ['SNS', sns(detail)],
    ['SNS, delivered raw', detail],
    ['SNS, as a notification of an identity', sns({ ...identity, notificationType: eventType })],
    ['EventBridge in SNS', sns({ source: 'aws.ses', detail })],
  ])('an event in the envelope of %s says the same', (_, input) => {
    expect(understood(input)).toEqual(understood({ source: 'aws.ses', detail }));
    expect(understood(input)).toMatchObject([{ kind: 'hard-bounce', eventId: 'f-1' }]);
  });

  test('SNS is logged under the request that it came of', () => {
    const tags = { correlation: ['request-1'] };
    expect(correlationIn(sns({ ...detail, mail: { ...mail, tags } }))).toBe('request-1');
  });

  const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';

  test.each([
    ['event publishing', { Type: 'Notification', Message: greeting }],
    ['event publishing, delivered raw', greeting],
    [
      'notifications of an identity',
      sns({ notificationType: 'AmazonSnsSubscriptionSucceeded', message: 'You have subscribed' }),
    ],
  ])('what SES sends to a new topic for %s says nothing', (_, input) => {
    expect(readReportedEvent(input)).toBeUndefined();
  });

  test('what SES sends to a new topic does not fail, and other words do', async () => {
    // Neither reaches a store.
    const handle = createHandler({ telemetry: silentTelemetry } as unknown as Dependencies);
    const record = (messageId: string, body: string) => ({ messageId, body }) as SQSRecord;
    const records = [record('greeting', greeting), record('other', 'hello')];
    expect(await handle({ Records: records })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'other' }],
    });
  });

  test.each([
    ['a confirmation of a topic', { Type: 'SubscriptionConfirmation', Message: 'confirm' }],
    ['an event of another service', { source: 'aws.ec2', detail }],
    ['a message that is no JSON', { Type: 'Notification', Message: 'hello' }],
    ['nothing', undefined],
  ])('%s in place of an event is refused, so that it ends among the dead letters', (_, input) => {
    expect(() => readReportedEvent(input)).toThrow();
  });
});
