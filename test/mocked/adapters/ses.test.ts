import { NotFoundException, SESv2Client } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sesAccountStanding } from '../../../shared/adapters/ses/ses-account-standing.ts';
import { sesMailSender } from '../../../shared/adapters/ses/ses-mail-sender.ts';
import { sesReadmit } from '../../../shared/adapters/ses/ses-readmit.ts';
import { sesSendingQuota } from '../../../shared/adapters/ses/ses-sending-quota.ts';
import type { Contact } from '../../../shared/contacts/contact.ts';
import type { CompiledContent } from '../../../shared/delivery/content/compile-content.ts';
import type { JobId } from '../../../shared/delivery/jobs.ts';
import type { MailBatch, MailEntry } from '../../../shared/delivery/ports.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { awsError, sentTo } from '../mocked-clients.ts';

const ses = mockClient(SESv2Client);
const client = new SESv2Client({ region: 'eu-west-1' });

beforeEach(() => void ses.reset());
afterEach(() => void ses.reset());

const entry = (name: string): MailEntry => ({
  contactId: `c_${name}` as ContactId,
  to: `${name}@example.org`,
  values: { name },
  headers: [['List-Unsubscribe', `<https://mail.example/u/${name}>`]],
});

const batch = (names: readonly string[], more: Partial<MailBatch> = {}): MailBatch => ({
  from: 'De Waterweg <post@waterweg.example>',
  content: { subject: 'Onderhoud', text: 'Dag {{name}}' } as CompiledContent,
  files: [],
  mailingId: 'm1' as MailingId,
  jobId: '0-0-0' as JobId,
  entries: names.map(entry),
  ...more,
});

const success = (MessageId: string) => ({ Status: 'SUCCESS' as const, MessageId });

describe('handing a batch over to SES', () => {
  test('a batch is one SendBulkEmail with inline content, one entry per recipient, and SES’s own tracking off', async () => {
    ses.onAnyCommand().resolves({
      BulkEmailEntryResults: [success('a'), success('b')],
    });
    const outcomes = await sesMailSender(client, { configurationSet: 'grondslag' })(
      batch(['joke', 'bas'], { replyTo: 'vragen@waterweg.example', correlationId: 'r1' }),
    );
    expect(outcomes).toEqual([
      { outcome: 'accepted', messageId: 'a' },
      { outcome: 'accepted', messageId: 'b' },
    ]);
    expect(sentTo(ses)).toEqual([
      [
        'SendBulkEmail',
        {
          FromEmailAddress: 'De Waterweg <post@waterweg.example>',
          ReplyToAddresses: ['vragen@waterweg.example'],
          ConfigurationSetName: 'grondslag',
          ConfigurationOverrides: {
            Tracking: { OpenTrackingEnabled: 'DISABLED', ClickTrackingEnabled: 'DISABLED' },
          },
          DefaultEmailTags: [
            { Name: 'mailing', Value: 'm1' },
            { Name: 'job', Value: '0-0-0' },
            { Name: 'correlation', Value: 'r1' },
          ],
          DefaultContent: {
            Template: {
              TemplateContent: { Subject: 'Onderhoud', Text: 'Dag {{name}}' },
              TemplateData: '{}',
            },
          },
          BulkEmailEntries: ['joke', 'bas'].map((name) => ({
            Destination: { ToAddresses: [`${name}@example.org`] },
            ReplacementTags: [{ Name: 'contact', Value: `c_${name}` }],
            ReplacementEmailContent: {
              ReplacementTemplate: { ReplacementTemplateData: JSON.stringify({ name }) },
            },
            ReplacementHeaders: [
              { Name: 'List-Unsubscribe', Value: `<https://mail.example/u/${name}>` },
            ],
          })),
        },
      ],
    ]);
  });

  test('a file of a batch goes to SES in its own field, as bytes', async () => {
    ses.onAnyCommand().resolves({ BulkEmailEntryResults: [success('a')] });
    const bytes = new Uint8Array([1, 2, 3]);
    await sesMailSender(client, { configurationSet: 'set' })(
      batch(['joke'], { files: [{ fileName: 'a.pdf', type: 'application/pdf', bytes }] }),
    );
    expect(sentTo(ses)[0]?.[1]).toMatchObject({
      DefaultContent: {
        Template: {
          Attachments: [{ FileName: 'a.pdf', ContentType: 'application/pdf', RawContent: bytes }],
        },
      },
    });
  });

  test('each entry of a bulk call has the outcome of its own status, and one without an answer is unknown', async () => {
    ses.onAnyCommand().resolves({
      BulkEmailEntryResults: [
        success('a'),
        { Status: 'MESSAGE_REJECTED', Error: 'content' },
        { Status: 'ACCOUNT_THROTTLED' },
        { Status: 'FAILED' },
      ],
    });
    const outcomes = await sesMailSender(client, { configurationSet: 'set' })(
      batch(['a', 'b', 'c', 'd', 'e']),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'refused',
      'later',
      'unknown',
      'unknown',
    ]);
  });

  test('one bad entry of eight is found by halving, and the other seven are accepted', async () => {
    ses.onAnyCommand().callsFake(({ BulkEmailEntries }) => {
      const names: string[] = BulkEmailEntries.map(
        (one: { Destination: { ToAddresses: string[] } }) => one.Destination.ToAddresses[0],
      );
      if (names.some((name) => name.startsWith('bad'))) throw awsError('BadRequestException');
      return { BulkEmailEntryResults: names.map((name) => success(name)) };
    });
    const names = ['a', 'b', 'c', 'bad', 'd', 'e', 'f', 'g'];
    const outcomes = await sesMailSender(client, { configurationSet: 'set' })(batch(names));
    expect(outcomes).toEqual(
      names.map((name) =>
        name === 'bad'
          ? { outcome: 'refused', reason: 'ses-invalid-parameter' }
          : { outcome: 'accepted', messageId: `${name}@example.org` },
      ),
    );
    expect(sentTo(ses)).toHaveLength(7);
  });

  test.each([
    ['a time-out', Object.assign(new Error('x'), { name: 'TimeoutError' }), 'unknown'],
    ['a server error', awsError('InternalFailure', 500), 'unknown'],
    ['a lost connection', Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'unknown'],
    ['a throttle', awsError('TooManyRequestsException', 429), 'later'],
    ['a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'later'],
    ['a paused account', awsError('SendingPausedException'), 'halt'],
    ['a missing permission', awsError('AccessDeniedException', 403), 'halt'],
  ])(
    '%s is the fate of every mail of the call, which is not repeated',
    async (_, error, outcome) => {
      ses.onAnyCommand().rejects(error);
      const outcomes = await sesMailSender(client, { configurationSet: 'set' })(batch(['a', 'b']));
      expect(outcomes.map((one) => one.outcome)).toEqual([outcome, outcome]);
      expect(JSON.stringify(outcomes)).not.toContain('gijs@');
      expect(sentTo(ses)).toHaveLength(1);
    },
  );

  test('a batch of more than a megabyte is two calls, and its outcomes stay in order', async () => {
    ses.onAnyCommand().callsFake(({ BulkEmailEntries }) => ({
      BulkEmailEntryResults: BulkEmailEntries.map(
        (one: { Destination: { ToAddresses: string[] } }) =>
          success(one.Destination.ToAddresses[0] ?? ''),
      ),
    }));
    const large = (name: string): MailEntry => ({
      ...entry(name),
      values: { name: 'x'.repeat(4e5) },
    });
    const names = ['a', 'b', 'c'];
    const outcomes = await sesMailSender(client, { configurationSet: 'set' })(
      batch([], { entries: names.map(large) }),
    );
    expect(outcomes).toEqual(
      names.map((name) => ({ outcome: 'accepted', messageId: `${name}@example.org` })),
    );
    expect(sentTo(ses)).toHaveLength(2);
  });
});

describe('the account', () => {
  test.each([
    [{ Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 7 }, true, 'HEALTHY', 14, 50_000],
    [{ Max24HourSend: -1, MaxSendRate: 14, SentLast24Hours: 0 }, true, 'PROBATION', 14, undefined],
    [{ Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 }, false, 'HEALTHY', 0, 50_000],
    [{ Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 }, true, 'SHUTDOWN', 0, 50_000],
    [undefined, true, 'HEALTHY', 0, 0],
  ])(
    'an account with the quota %j, enabled %s and %s, may send %s a second',
    async (SendQuota, SendingEnabled, EnforcementStatus, rate, perDay) => {
      ses
        .onAnyCommand()
        .resolves({ ...(SendQuota && { SendQuota }), SendingEnabled, EnforcementStatus });
      const quota = await sesSendingQuota(client)();
      expect([quota.ratePerSecond, quota.perDay]).toEqual([rate, perDay]);
      expect(sentTo(ses)).toEqual([['GetAccount', {}]]);
    },
  );

  test('a quota that cannot be read is an error, not a rate', async () => {
    ses.onAnyCommand().rejects(awsError('AccessDeniedException', 403));
    await expect(sesSendingQuota(client)()).rejects.toThrow('AccessDenied');
  });

  test.each([
    [{ SendingEnabled: true, EnforcementStatus: 'HEALTHY' }, 'healthy'],
    [{ SendingEnabled: true }, 'healthy'],
    [{ SendingEnabled: true, EnforcementStatus: 'PROBATION' }, 'under-review'],
    [{ SendingEnabled: true, EnforcementStatus: 'SOMETHING_NEW' }, 'under-review'],
    [{ SendingEnabled: false, EnforcementStatus: 'HEALTHY' }, 'paused'],
    [{ SendingEnabled: true, EnforcementStatus: 'SHUTDOWN' }, 'paused'],
  ])('an account that answers %j is %s', async (answer, standing) => {
    ses.onAnyCommand().resolves(answer);
    expect(await sesAccountStanding(client)()).toBe(standing);
  });
});

describe('taking an address off SES’s suppression list', () => {
  const contactId = 'c_joke' as ContactId;
  const contacts = (found: unknown) => ({ read: async () => found as Contact });

  test('a removal from SES’s suppression list names the address of the contact, and nobody else’s', async () => {
    ses.onAnyCommand().resolves({});
    await sesReadmit(client, contacts({ contactId, email: 'joke@example.org' }))(contactId);
    expect(sentTo(ses)).toEqual([
      ['DeleteSuppressedDestination', { EmailAddress: 'joke@example.org' }],
    ]);
  });

  test('an address that is not on SES’s suppression list counts as removed', async () => {
    ses.onAnyCommand().rejects(new NotFoundException({ message: 'none', $metadata: {} }));
    await sesReadmit(client, contacts({ contactId, email: 'joke@example.org' }))(contactId);
  });

  test('any other answer to a removal from SES’s suppression list is an error: mail would be accepted and not sent', async () => {
    ses.onAnyCommand().rejects(awsError('TooManyRequestsException', 429));
    const readmit = sesReadmit(client, contacts({ contactId, email: 'joke@example.org' }));
    await expect(readmit(contactId)).rejects.toThrow('TooManyRequests');
  });

  test.each([[undefined], [{ malformed: true }]])(
    'nothing is asked of SES for a contact that reads %j',
    async (found) => {
      await sesReadmit(client, contacts(found))(contactId);
      expect(sentTo(ses)).toEqual([]);
    },
  );
});
