import { BulkEmailStatus } from '@aws-sdk/client-sesv2';
import { describe, expect, test } from 'vitest';
import { bulkEmailInput } from '../../../shared/adapters/ses/bulk-email-input.ts';
import { entryOutcome, failureOf } from '../../../shared/adapters/ses/ses-outcome.ts';
import type { MailBatch } from '../../../shared/delivery/ports.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';

const expected: Readonly<Record<BulkEmailStatus, string>> = {
  SUCCESS: 'accepted',
  ACCOUNT_THROTTLED: 'later',
  TRANSIENT_FAILURE: 'later',
  ACCOUNT_DAILY_QUOTA_EXCEEDED: 'later',
  MESSAGE_REJECTED: 'refused',
  INVALID_PARAMETER: 'refused',
  FAILED: 'unknown',
  ACCOUNT_SENDING_PAUSED: 'halt',
  ACCOUNT_SUSPENDED: 'halt',
  CONFIGURATION_SET_NOT_FOUND: 'halt',
  CONFIGURATION_SET_SENDING_PAUSED: 'halt',
  INVALID_SENDING_POOL_NAME: 'halt',
  MAIL_FROM_DOMAIN_NOT_VERIFIED: 'halt',
  TEMPLATE_NOT_FOUND: 'halt',
};

describe('what an answer of SES means', () => {
  test.each(Object.values(BulkEmailStatus))(
    'the status %s of SES has a definite outcome',
    (Status) => {
      expect(entryOutcome({ Status, MessageId: 'm' }).outcome).toBe(expected[Status]);
    },
  );

  test.each(['constructor', 'SOMETHING_NEW', undefined])(
    'the status %s of SES is ambiguous',
    (Status) => {
      expect(entryOutcome({ Status: Status as never }).outcome).toBe('unknown');
    },
  );

  test.each([
    ['TooManyRequestsException', 429, undefined, 'later'],
    ['ThrottlingException', 400, undefined, 'later'],
    ['BadRequestException', 400, undefined, 'refused'],
    ['SendingPausedException', 400, undefined, 'halt'],
    ['AccountSuspendedException', 400, undefined, 'halt'],
    ['MessageRejected', 400, undefined, 'halt'],
    ['AccessDeniedException', 403, undefined, 'halt'],
    ['InternalFailure', 500, undefined, 'unknown'],
    // A gateway's error may carry any name: the server may have done its work.
    ['TooManyRequestsException', 503, undefined, 'unknown'],
    ['TimeoutError', undefined, undefined, 'unknown'],
    ['Error', undefined, 'ECONNRESET', 'unknown'],
    ['Error', undefined, 'EPIPE', 'unknown'],
    ['Error', undefined, 'ECONNREFUSED', 'later'],
    ['Error', undefined, 'ENOTFOUND', 'later'],
    ['SyntaxError', 200, undefined, 'unknown'],
  ])(
    'a call to SES that fails with %s (HTTP %s, %s) is %s',
    (name, httpStatusCode, code, outcome) => {
      const error = Object.assign(new Error('x'), {
        name,
        ...(code === undefined ? {} : { code }),
        ...(httpStatusCode === undefined ? {} : { $metadata: { httpStatusCode } }),
      });
      expect(failureOf(error).outcome).toBe(outcome);
    },
  );
});

test('a tenant that may not send what we send holds the mailing, and refuses nobody', () => {
  const error = Object.assign(new Error('Tenant <waterweg> is not associated with the set'), {
    name: 'BadRequestException',
    $metadata: { httpStatusCode: 400 },
  });
  expect(failureOf(error)).toMatchObject({ outcome: 'halt', cause: 'tenant' });
});

const batch = (over: Partial<MailBatch>): MailBatch => ({
  from: 'a@example.org',
  content: { language: 'nl', subject: 's', text: 't', slots: [], constants: {} },
  files: [],
  mailingId: 'm1' as MailingId,
  jobId: '000-000000-000',
  entries: [
    {
      contactId: 'c1' as ContactId,
      to: 'c1@example.org',
      values: {},
      headers: [['List-Unsubscribe', '<u>']],
    },
  ],
  ...over,
});

describe('a call of SendBulkEmail', () => {
  test('the configuration set and the override both turn SES tracking off', () => {
    const input = bulkEmailInput(batch({}), { configurationSet: 'plain' });
    expect(input.ConfigurationSetName).toBe('plain');
    expect(input.ConfigurationOverrides?.Tracking).toEqual({
      OpenTrackingEnabled: 'DISABLED',
      ClickTrackingEnabled: 'DISABLED',
    });
  });

  test('a call of SendBulkEmail names the tenant of the stage, and none where it has none', () => {
    const named = bulkEmailInput(batch({}), { configurationSet: 'plain', tenant: 'waterweg' });
    expect(named.TenantName).toBe('waterweg');
    expect(bulkEmailInput(batch({}), { configurationSet: 'plain' })).not.toHaveProperty(
      'TenantName',
    );
  });

  test('tags carry ids that SES accepts, and no address', () => {
    const input = bulkEmailInput(batch({}), { configurationSet: 'plain' });
    const tags = [
      ...(input.DefaultEmailTags ?? []),
      ...(input.BulkEmailEntries?.[0]?.ReplacementTags ?? []),
    ];
    expect(tags.map(({ Name }) => Name)).toEqual(['mailing', 'job', 'contact']);
    for (const { Value } of tags) expect(Value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
  });
});
