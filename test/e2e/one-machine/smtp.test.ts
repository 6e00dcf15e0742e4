import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineSettings } from '../../../local/one-machine/machine-settings.ts';
import { type OneMachine, startOneMachine } from '../../../local/one-machine/start-one-machine.ts';
import { freePort } from '../../../local/services/free-port.ts';
import { startRelay, type TestRelay } from '../../support/smtp-relay.ts';
import { call, contactBody, grantBody, noticeBody, senderBody } from '../service/service-world.ts';

let home: string;
let relay: TestRelay;
let app: OneMachine;
let token: string;
let reports: string;
const failures: string[] = [];
const publicUrl = 'https://mail.waterweg.example';
const people = ['anja', 'bas', 'cas', '550-at-rcpt', '554-at-data', 'lost-after-data'];

const start = async () => {
  app = await startOneMachine({
    dataDir: join(home, 'data'),
    sendingThreads: 2,
    reconcileEveryMs: 200,
    onError: (name, error) => failures.push(`${name}: ${String(error)}`),
    settings: machineSettings(
      {
        PUBLIC_URL: publicUrl,
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: String(relay.port),
        SMTP_SECURITY: 'none',
        MAILS_PER_SECOND: '1000',
        RETURN_DOMAIN: 'bounces.waterweg.example',
        BOUNCES_MAILDIR: join(home, 'bounces'),
        REPORTS_PORT: new URL(reports).port,
      },
      'settings of the test',
    ),
  });
  token = await app.issuer.adminToken();
};

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'grondslag-smtp-'));
  for (const name of ['new', 'cur', 'tmp'])
    mkdirSync(join(home, 'bounces', name), { recursive: true });
  relay = await startRelay();
  reports = `http://127.0.0.1:${await freePort()}/reports`;
  await start();
  await ask('PUT', '/v1/senders/waterweg', senderBody);
  await ask('POST', '/v1/notices', noticeBody);
  for (const name of people) {
    await ask('POST', '/v1/contacts', contactBody(name));
    await ask('POST', `/v1/contacts/${name}/consent/events`, grantBody);
  }
});
afterAll(async () => {
  await app.stop();
  await relay.stop();
  rmSync(home, { recursive: true, force: true });
});

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await call(app.apiUrl, method, path, {
    token,
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
};

const sendTo = async (contactIds: readonly string[]): Promise<string> => {
  const { mailingId } = await ask('POST', '/v1/mailings', {
    senderId: 'waterweg',
    name: 'Autumn offers',
    purpose: 'commercial',
    topic: 'offers',
    audience: { contactIds },
    contents: [
      {
        language: 'nl',
        subject: 'Aanbiedingen van deze herfst',
        text: 'Deze maand 20% korting.\n\n{{senderName}}, {{senderAddress}}\n\nAfmelden: {{unsubscribeUrl}}',
      },
    ],
  });
  await ask('POST', `/v1/mailings/${String(mailingId)}/schedule`, { now: true });
  for (let tries = 0; tries < 300; tries += 1) {
    const mailing = await ask('GET', `/v1/mailings/${String(mailingId)}`);
    if (mailing['state'] === 'finished') return String(mailingId);
    await sleep(50);
  }
  throw new Error(
    `the mailing never finishes: ${JSON.stringify(await ask('GET', `/v1/mailings/${String(mailingId)}`))}`,
  );
};

const mailTo = (name: string) => relay.taken.filter(({ to }) => to === `${name}@post.example`);
const events = async (name: string) => {
  const { items } = await ask('GET', `/v1/contacts/${name}/consent/events?limit=100`);
  return (items as readonly { readonly type: string }[]).map(({ type }) => type);
};
const isHeard = async (name: string, type: string) => {
  for (let tries = 0; tries < 200 && !(await events(name)).includes(type); tries += 1)
    await sleep(25);
  return (await events(name)).includes(type);
};

/** A notification as a relay writes it (RFC 3464), for the return path of a mail. */
const notification = (returnPath: string, address: string, action = 'failed', status = '5.1.1') =>
  [
    'Return-Path: <>',
    `Delivered-To: ${returnPath}`,
    'From: MAILER-DAEMON@relay.test (Mail Delivery System)',
    `To: ${returnPath}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.test',
    '',
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 unknown user',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Aanbiedingen',
    '',
    '--b--',
    '',
  ].join('\r\n');

/** A complaint that quotes the mail (RFC 5965). */
const complaint = (source: string) =>
  [
    'From: <staff@provider.example>',
    'To: <abuse@waterweg.example>',
    'Subject: FW: Aanbiedingen',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="c"',
    '',
    '--c',
    'Content-Type: text/plain',
    '',
    'This is an email abuse report.',
    '--c',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    '',
    '--c',
    'Content-Type: message/rfc822',
    '',
    source,
    '--c--',
    '',
  ].join('\r\n');

const deliver = async (name: string, source: string) => {
  writeFileSync(join(home, 'bounces', 'new', name), source);
  await app.feedbackRecorded();
};
const post = async (source: string) =>
  (await fetch(reports, { method: 'POST', body: source })).status;

describe('mail by a relay', () => {
  let mailingId = '';

  test('mail by a relay goes to each person once, and the account says who took it, who refused, and what is not known', async () => {
    mailingId = await sendTo(people);

    const { body } = await call(app.apiUrl, 'GET', `/v1/mailings/${mailingId}`, { token });
    expect(body['progress']).toMatchObject({ accepted: 3, unknown: 1 });
    for (const name of ['anja', 'bas', 'cas', 'lost-after-data'])
      expect(mailTo(name)).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  test('mail by a relay has a stop link that leads to the public name, and one-click headers', async () => {
    const mail = await simpleParser(mailTo('anja')[0]?.source ?? '');
    const list = mail.headers.get('list') as unknown as { unsubscribe: { url: string } };
    expect(list.unsubscribe.url).toMatch(/^https:\/\/mail\.waterweg\.example\/u\//);
    const link = new URL(/https:\S+\/u\/\S+/.exec(mail.text ?? '')?.[0] ?? '');
    expect(link.origin).toBe(publicUrl);
    expect((await call(app.apiUrl, 'GET', link.pathname)).status).toBe(200);
  });

  test('mail of which the relay’s answer was lost is never sent again, not after a restart either', async () => {
    await app.stop();
    await start();
    await app.reconcile();
    await sleep(300);
    expect(mailTo('lost-after-data')).toHaveLength(1);
  });

  test('a refusal of an address by the relay ends mail to it', async () => {
    expect(await isHeard('550-at-rcpt', 'suppressed')).toBe(true);
    expect(await events('554-at-data')).not.toContain('suppressed');
  });
});

describe('what comes back', () => {
  const pathOf = (name: string) => mailTo(name)[0]?.from ?? '';

  test('a bounce in the Maildir ends mail to the address, and is read once', async () => {
    await deliver('1', notification(pathOf('bas').toUpperCase(), 'bas@post.example'));

    expect(await isHeard('bas', 'suppressed')).toBe(true);
    expect(readdirSync(join(home, 'bounces', 'new'))).toEqual([]);
    expect(readdirSync(join(home, 'bounces', 'cur'))).toEqual(['1:2,S']);
    const before = (await events('bas')).length;
    await deliver('2', notification(pathOf('bas'), 'bas@post.example'));
    expect(await events('bas')).toHaveLength(before);
  });

  test('a delay ends nothing', async () => {
    const before = await events('cas');
    expect(await post(notification(pathOf('cas'), 'cas@post.example', 'delayed', '4.4.1'))).toBe(
      202,
    );
    await app.feedbackRecorded();
    expect(await events('cas')).toEqual(before);
  });

  test('a complaint that quotes the mail ends mail to whoever complained', async () => {
    expect(await post(complaint(mailTo('cas')[0]?.source ?? ''))).toBe(202);
    expect(await isHeard('cas', 'suppressed')).toBe(true);
  });

  test('a report that names none of our mails is left for a person, and changes nothing', async () => {
    const before = await events('anja');
    const [local = '', domain] = pathOf('anja').split('@');
    const forged = `${local.slice(0, 55)}${local[55] === 'a' ? 'b' : 'a'}${local.slice(56)}`;
    const guessed = `${'a'.repeat(61)}@${domain}`;
    for (const path of [`bounces@${domain}`, `${forged}@${domain}`, guessed])
      expect(await post(notification(path, 'anja@post.example'))).toBe(422);
    await deliver('3', 'Subject: hello\r\n\r\nWhen do you open?\r\n');
    expect(readdirSync(join(home, 'bounces', 'cur'))).toContain('3:2,');
    expect(
      await post(`To: ${pathOf('anja')}\r\nSubject: on holiday\r\n\r\nBack on Monday.\r\n`),
    ).toBe(422);
    expect(await post('x'.repeat(1_000_001))).toBe(413);
    await app.feedbackRecorded();
    expect(await events('anja')).toEqual(before);
  });

  test('a report that names another’s address says nothing of that one', async () => {
    await ask('POST', '/v1/contacts', contactBody('dirk'));
    await ask('POST', '/v1/contacts/dirk/consent/events', grantBody);
    const before = await events('dirk');
    expect(await post(notification(pathOf('anja'), 'dirk@post.example'))).toBe(202);
    expect(await isHeard('anja', 'suppressed')).toBe(true);
    expect(await events('dirk')).toEqual(before);
    expect(failures).toEqual([]);
  });
});
