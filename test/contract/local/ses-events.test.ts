import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  GetSuppressedDestinationCommand,
  ListSuppressedDestinationsCommand,
  PutSuppressedDestinationCommand,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryFor, openSes, type SesHarness } from './ses-harness.ts';

const simulator = 'simulator.amazonses.com';

describe('events of local SES', () => {
  let harness: SesHarness;
  beforeEach(async () => {
    harness = await openSes();
  });
  afterEach(() => harness.stop());

  const types = () => harness.events.map(({ detail }) => detail.eventType);

  test('a bounce is reported in the shape that EventBridge delivers', async () => {
    const MessageId = await harness.simple(`bounce@${simulator}`, {
      EmailTags: [{ Name: 'claim', Value: 'c-1' }],
    });
    await harness.ses.settled();

    expect(types()).toEqual(['Send', 'Bounce']);
    expect(harness.events[1]).toMatchObject({
      version: '0',
      source: 'aws.ses',
      'detail-type': 'Email Bounced',
      region: 'eu-west-1',
      resources: ['arn:aws:ses:eu-west-1:000000000000:configuration-set/plain'],
      detail: {
        eventType: 'Bounce',
        bounce: {
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: [{ emailAddress: `bounce@${simulator}`, status: '5.1.1' }],
        },
        mail: {
          messageId: MessageId,
          destination: [`bounce@${simulator}`],
          tags: { claim: ['c-1'], 'ses:configuration-set': ['plain'] },
        },
      },
    });
  });

  test.each([
    [`success@${simulator}`, ['Send', 'Delivery'], 'delivered'],
    [`complaint+label@${simulator}`, ['Send', 'Delivery', 'Complaint'], 'complained'],
    [`suppressionlist@${simulator}`, ['Send', 'Bounce'], 'suppressed'],
    ['ann@a.example', ['Send', 'Delivery'], 'delivered'],
    ['bounce+ann@a.example', ['Send', 'Delivery'], 'delivered'],
  ])('a mail to %s is reported as %j', async (to, expected, outcome) => {
    await harness.simple(to);
    await harness.ses.settled();
    expect(types()).toEqual(expected);
    expect(harness.ses.mails()[0]?.outcome).toBe(outcome);
  });

  test('a mail without a configuration set tells nothing', async () => {
    await harness.simple(`bounce@${simulator}`, { ConfigurationSetName: undefined });
    await harness.ses.settled();
    expect(harness.events).toEqual([]);
  });

  test('a variable without a value is a failure that only an event tells', async () => {
    const incomplete = { ReplacementTemplate: { ReplacementTemplateData: '{"name":"Ann"}' } };
    const result = await harness.bulk([
      entryFor('ann@a.example', { ReplacementEmailContent: incomplete }),
    ]);
    await harness.ses.settled();

    expect(result.BulkEmailEntryResults?.[0]?.Status).toBe('SUCCESS');
    expect(harness.events).toMatchObject([
      {
        'detail-type': 'Email Rendering Failed',
        detail: { failure: { errorMessage: expect.stringContaining("'stop'") } },
      },
    ]);
    expect(harness.ses.mails()[0]?.outcome).toBe('rendering-failed');
  });

  test('a suppressed address is taken, counted as sent, and bounced without being mailed', async () => {
    await harness.client.send(
      new PutSuppressedDestinationCommand({ EmailAddress: 'Ann@a.example', Reason: 'COMPLAINT' }),
    );
    await harness.simple('ann@a.example');
    await harness.ses.settled();
    expect(types()).toEqual(['Send', 'Bounce']);
    expect(harness.events[1]?.detail['bounce']).toMatchObject({
      bounceSubType: 'OnAccountSuppressionList',
    });
  });

  test('opening and clicking a tracked mail are reported', async () => {
    await harness.bulk([entryFor('ann@a.example')], { ConfigurationSetName: 'tracked' });
    await harness.ses.settled();
    const [mail] = harness.ses.mails();

    await fetch(`${harness.ses.url}/_track/open/${mail?.id}`);
    const click = `${harness.ses.url}/_track/click/${mail?.id}?to=https%3A%2F%2Fshop.example%2F`;
    const answer = await fetch(click, { redirect: 'manual' });

    expect(answer.headers.get('location')).toBe('https://shop.example/');
    expect(types()).toEqual(['Send', 'Delivery', 'Open', 'Click']);
  });
});

describe('events of local SES under faults', () => {
  test('an event may be lost or come twice', async () => {
    const harness = await openSes({
      deliveriesOf: ({ detail }) => (detail.eventType === 'Send' ? 0 : 2),
    });
    await harness.simple('ann@a.example');
    await harness.ses.settled();
    expect(harness.events.map(({ detail }) => detail.eventType)).toEqual(['Delivery', 'Delivery']);
    await harness.stop();
  });

  test('labels of an address decide for any domain when asked for', async () => {
    const harness = await openSes({ simulateEverywhere: true });
    await harness.simple('bounce+ann@a.example');
    await harness.ses.settled();
    expect(harness.ses.mails()[0]?.outcome).toBe('bounced');
    await harness.stop();
  });
});

describe('the account of local SES', () => {
  test('the suppression list is written, read, listed and emptied', async () => {
    const { client, stop } = await openSes();
    const EmailAddress = 'ann@a.example';
    await client.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'BOUNCE' }));

    const { SuppressedDestination: found } = await client.send(
      new GetSuppressedDestinationCommand({ EmailAddress }),
    );
    expect(found).toMatchObject({ EmailAddress, Reason: 'BOUNCE' });
    expect(found?.LastUpdateTime).toBeInstanceOf(Date);
    const list = await client.send(new ListSuppressedDestinationsCommand({ Reasons: ['BOUNCE'] }));
    expect(list.SuppressedDestinationSummaries).toHaveLength(1);
    await client.send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
    await expect(
      client.send(new GetSuppressedDestinationCommand({ EmailAddress })),
    ).rejects.toMatchObject({
      name: 'NotFoundException',
    });
    await stop();
  });

  test('a bounce puts the address on the suppression list', async () => {
    const { ses, client, simple, stop } = await openSes({ simulateEverywhere: true });
    await simple('bounce+ann@a.example');
    await ses.settled();
    const EmailAddress = 'bounce+ann@a.example';
    const { SuppressedDestination } = await client.send(
      new GetSuppressedDestinationCommand({ EmailAddress }),
    );
    expect(SuppressedDestination?.Reason).toBe('BOUNCE');
    await stop();
  });

  test('the account counts what was sent, also after a restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'grondslag-'));
    const first = await openSes({ dataDir, max24HourSend: 1000, maxSendRate: 14 });
    await first.bulk([entryFor('ann@a.example'), entryFor('bob@b.example')]);
    await first.client.send(
      new PutSuppressedDestinationCommand({ EmailAddress: 'x@a.example', Reason: 'BOUNCE' }),
    );
    await first.stop();

    const second = await openSes({ dataDir, max24HourSend: 1000, maxSendRate: 14 });
    const account = await second.client.send(new GetAccountCommand({}));
    expect(account.SendQuota).toEqual({ Max24HourSend: 1000, MaxSendRate: 14, SentLast24Hours: 2 });
    expect(account.SendingEnabled).toBe(true);
    const [ann] = second.ses.mails();
    expect(second.ses.mail(ann?.id ?? '')?.text).toContain('Hello ann');
    const list = await second.client.send(new ListSuppressedDestinationsCommand({}));
    expect(list.SuppressedDestinationSummaries).toHaveLength(1);
    await second.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
});
