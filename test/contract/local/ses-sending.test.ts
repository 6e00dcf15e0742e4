import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SendsThrough } from '../../../shared/adapters/ses/bulk-email-input.ts';
import { sesMailSender } from '../../../shared/adapters/ses/ses-mail-sender.ts';
import type { ContactId, MailingId } from '../../../shared/kernel/ids.ts';
import { entryFor, openSes, type SesHarness } from './ses-harness.ts';

describe('sending through local SES, with the AWS SDK', () => {
  let harness: SesHarness;
  beforeEach(async () => {
    harness = await openSes();
  });
  afterEach(() => harness.stop());

  const statuses = async (...[entries, more]: Parameters<SesHarness['bulk']>) =>
    ((await harness.bulk(entries, more)).BulkEmailEntryResults ?? []).map(({ Status }) => Status);

  test('a bulk call gives every recipient their own mail', async () => {
    const one = { Name: 'List-Unsubscribe', Value: '<http://127.0.0.1/u/1>' };
    const result = await harness.bulk(
      [
        entryFor('ann@a.example', {
          ReplacementHeaders: [one],
          ReplacementTags: [{ Name: 'claim', Value: 'c1' }],
        }),
        entryFor('bob@b.example'),
      ],
      { DefaultEmailTags: [{ Name: 'mailing', Value: 'm1' }] },
    );

    const [ann, bob] = (result.BulkEmailEntryResults ?? []).map(({ MessageId = '' }) =>
      harness.ses.mail(MessageId),
    );
    expect(ann).toMatchObject({
      to: ['ann@a.example'],
      subject: 'Hello ann',
      text: 'Hello ann, stop: https://x.example/u',
      headers: [{ name: 'List-Unsubscribe', value: '<http://127.0.0.1/u/1>' }],
      tags: { mailing: 'm1', claim: 'c1' },
      configurationSet: 'plain',
      tracked: false,
    });
    expect(bob).toMatchObject({
      to: ['bob@b.example'],
      subject: 'Hello bob',
      headers: [],
      tags: { mailing: 'm1' },
    });
    expect(harness.ses.mails({ mailing: 'm1' })).toHaveLength(2);
  });

  test('a bad entry is refused by itself, in its place', async () => {
    const crlf = [{ Name: 'X-Note', Value: 'a\r\nBcc: all@x.example' }];
    expect(
      await statuses([
        entryFor('ann@a.example'),
        entryFor('not an address'),
        entryFor('bob@b.example', { ReplacementHeaders: crlf }),
        entryFor('carl@c.example', { ReplacementTags: [{ Name: 'who', Value: 'carl@c.example' }] }),
        entryFor('jürgen@d.example'),
        entryFor('eve@e.example'),
      ]),
    ).toEqual([
      'SUCCESS',
      'INVALID_PARAMETER',
      'INVALID_PARAMETER',
      'INVALID_PARAMETER',
      'INVALID_PARAMETER',
      'SUCCESS',
    ]);
    expect(harness.ses.mails().map(({ to }) => to[0])).toEqual(['ann@a.example', 'eve@e.example']);
  });

  test('line breaks cannot enter the subject through a value', async () => {
    const data = JSON.stringify({ name: 'x\r\nBcc: all@x.example', stop: 'y' });
    const entry = entryFor('ann@a.example', {
      ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: data } },
    });
    expect(await statuses([entry])).toEqual(['INVALID_PARAMETER']);
  });

  test('fifty entries are taken, fifty-one refused', async () => {
    const entries = Array.from({ length: 51 }, (_, i) => entryFor(`p${i}@a.example`));
    await expect(harness.bulk(entries)).rejects.toMatchObject({ name: 'BadRequestException' });
    expect(harness.ses.mails()).toEqual([]);
    expect(new Set(await statuses(entries.slice(1)))).toEqual(new Set(['SUCCESS']));
    expect(harness.ses.mails()).toHaveLength(50);
  });

  test('an unknown configuration set refuses the call', async () => {
    const refused = harness.bulk([entryFor('ann@a.example')], { ConfigurationSetName: 'none' });
    await expect(refused).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  test.each([
    ['news@other.example', true],
    ['news@mail.example', false],
    ['news@sub.mail.example', false],
    ['news@notmail.example', true],
  ])('a mail from %s is rejected: %s', async (from, rejected) => {
    const sending = harness.simple('ann@a.example', { FromEmailAddress: from });
    if (rejected) await expect(sending).rejects.toMatchObject({ name: 'MessageRejected' });
    else expect(await sending).not.toBe('');
  });

  test("values are put in as they are: escaping is the sender's business", async () => {
    const data = JSON.stringify({ name: '<b>&', stop: '#' });
    await harness.bulk([
      entryFor('ann@a.example', {
        ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: data } },
      }),
    ]);
    const [mail] = harness.ses.mails();
    expect(harness.ses.mail(mail?.id ?? '')?.html).toContain('<p>Hello <b>&,');
  });

  test('the tracking override is kept, and decides over the configuration set', async () => {
    const override = (value: string) => ({
      ConfigurationSetName: 'tracked',
      ConfigurationOverrides: {
        Tracking: { OpenTrackingEnabled: value, ClickTrackingEnabled: value },
      },
    });
    await harness.bulk([entryFor('off@a.example')], override('DISABLED'));
    await harness.bulk([entryFor('on@a.example')], { ConfigurationSetName: 'tracked' });
    await harness.bulk([entryFor('plain@a.example')]);

    const [off, on, plain] = harness.ses.mails().map(({ id }) => harness.ses.mail(id));
    expect(off).toMatchObject({
      tracked: false,
      trackingOverride: { OpenTrackingEnabled: 'DISABLED', ClickTrackingEnabled: 'DISABLED' },
    });
    expect(off?.html).not.toContain('_track');
    expect(plain?.html).not.toContain('_track');
    expect(on?.tracked).toBe(true);
    expect(on?.html).toContain(`/_track/open/${on?.id}`);
    expect(on?.html).toContain(
      `/_track/click/${on?.id}?to=${encodeURIComponent('https://shop.example/offer?a=1&b=2')}`,
    );
    expect(on?.html).toContain('href="https://x.example/u"');
  });

  test('a raw message is read, and goes where the envelope says', async () => {
    const source = [
      'From: news@mail.example',
      'To: list@mail.example',
      'Subject: =?utf-8?q?Caf=C3=A9?=',
      'List-Unsubscribe: <https://x.example/u>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'body',
    ].join('\r\n');
    await harness.client.send(
      new SendEmailCommand({
        FromEmailAddress: 'news@mail.example',
        Destination: { ToAddresses: ['ann@a.example'] },
        Content: { Raw: { Data: Buffer.from(source) } },
      }),
    );
    const [mail] = harness.ses.mails();
    expect(mail).toMatchObject({ to: ['ann@a.example'], subject: 'Café' });
    expect(mail?.headers).toContainEqual({
      name: 'List-Unsubscribe',
      value: '<https://x.example/u>',
    });
    expect(harness.ses.mail(mail?.id ?? '')?.text).toContain('body');
  });
});

describe('the limits of local SES', () => {
  test('above the sending rate an entry is throttled, and a single mail refused', async () => {
    let clock = 0;
    const harness = await openSes({ maxSendRate: 5, now: () => clock });
    const entries = Array.from({ length: 7 }, (_, i) => entryFor(`p${i}@a.example`));

    const { BulkEmailEntryResults: results } = await harness.bulk(entries);
    expect(results?.map(({ Status }) => Status)).toEqual([
      ...Array.from({ length: 5 }, () => 'SUCCESS'),
      ...['ACCOUNT_THROTTLED', 'ACCOUNT_THROTTLED'],
    ]);
    await expect(harness.simple('ann@a.example')).rejects.toMatchObject({
      name: 'TooManyRequestsException',
    });

    clock += 200;
    expect(await harness.simple('ann@a.example')).not.toBe('');
    await harness.stop();
  });

  test('beyond the quota of a day nothing is taken until the day has passed', async () => {
    let clock = 0;
    const harness = await openSes({ max24HourSend: 2, now: () => clock });
    const statuses = async () =>
      (
        await harness.bulk([1, 2, 3].map((i) => entryFor(`p${i}@a.example`)))
      ).BulkEmailEntryResults?.map(({ Status }) => Status);

    expect(await statuses()).toEqual(['SUCCESS', 'SUCCESS', 'ACCOUNT_DAILY_QUOTA_EXCEEDED']);
    clock += 25 * 3_600_000;
    expect(await statuses()).toEqual(['SUCCESS', 'SUCCESS', 'ACCOUNT_DAILY_QUOTA_EXCEEDED']);
    await harness.stop();
  });
});

describe('faults of local SES', () => {
  const accepted = async (kind: 'throttle' | 'error' | 'reset-before' | 'reset-after') => {
    const harness = await openSes({ fault: () => ({ kind }) });
    const error = await harness.bulk([entryFor('ann@a.example')]).catch((e: Error) => e);
    const mails = harness.ses.mails().length;
    await harness.stop();
    return { name: error instanceof Error ? error.name : '', mails };
  };

  test('a throttled call did nothing', async () => {
    expect(await accepted('throttle')).toEqual({ name: 'TooManyRequestsException', mails: 0 });
  });
  test('a connection that was reset before the work did nothing', async () => {
    expect((await accepted('reset-before')).mails).toBe(0);
  });
  test('a connection that was reset after the work has mailed', async () => {
    expect((await accepted('reset-after')).mails).toBe(1);
  });

  test('single entries may be refused while the call succeeds', async () => {
    const harness = await openSes({
      fault: () => ({
        kind: 'entry-status',
        statusOf: (index) => (index === 1 ? 'TRANSIENT_FAILURE' : undefined),
      }),
    });
    const entries = [1, 2, 3].map((i) => entryFor(`p${i}@a.example`));
    const { BulkEmailEntryResults: results } = await harness.bulk(entries);
    expect(results?.map(({ Status }) => Status)).toEqual([
      'SUCCESS',
      'TRANSIENT_FAILURE',
      'SUCCESS',
    ]);
    expect(harness.ses.mails()).toHaveLength(2);
    await harness.stop();
  });
});

describe('tenants of local SES', () => {
  let harness: SesHarness;
  beforeEach(async () => {
    harness = await openSes({
      tenants: { waterweg: ['plain', 'mail.example'], other: ['tracked', 'mail.example'] },
    });
  });
  afterEach(() => harness.stop());

  const send = (through: SendsThrough) =>
    sesMailSender(
      harness.client,
      through,
    )({
      from: 'news@mail.example',
      content: { language: 'nl', subject: 's', text: 't', slots: [], constants: {} },
      files: [],
      mailingId: 'm1' as MailingId,
      jobId: '000-000000-000',
      entries: ['c1', 'c2'].map((contactId) => ({
        contactId: contactId as ContactId,
        to: `${contactId}@a.example`,
        values: {},
        headers: [],
      })),
    });

  test('a mail goes through the tenant that it names', async () => {
    const handed = await send({ configurationSet: 'plain', tenant: 'waterweg' });
    expect(handed.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
    expect(harness.ses.mails().map(({ tenant }) => tenant)).toEqual(['waterweg', 'waterweg']);
  });

  test.each([
    ['there is not', 'nobody', 'not-found'],
    ['has another configuration set', 'other', 'tenant'],
  ])('a tenant that %s takes nothing, and the mailing is held', async (_, tenant, cause) => {
    const handed = await send({ configurationSet: 'plain', tenant });
    expect(handed).toMatchObject([
      { outcome: 'halt', cause },
      { outcome: 'halt', cause },
    ]);
    expect(harness.ses.mails()).toEqual([]);
  });
});
