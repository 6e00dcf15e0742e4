import { setTimeout as sleep } from 'node:timers/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SesOptions } from '../../../local/services/start-ses.ts';
import { type MailWorld, offer, openMailWorld, reinstated, security } from './mail-world.ts';
import { contactBody, type Json, type ServiceWorld, startServiceWorld } from './service-world.ts';

let world: MailWorld<ServiceWorld>;
let sqs: SQSClient;
/** Bulk calls that SES still takes; it throttles those after them, so that a mailing continues. */
let taken = Number.POSITIVE_INFINITY;
const fault: SesOptions['fault'] = ({ operation }) => {
  if (operation !== 'SendBulkEmail') return undefined;
  taken -= 1;
  return taken < 0 ? { kind: 'throttle' } : undefined;
};

beforeAll(async () => {
  world = await openMailWorld(await startServiceWorld({ stack: { ses: { fault } } }));
  sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
});
afterAll(async () => {
  sqs.destroy();
  await world.app.stop();
});

type Bounced = { readonly status?: string; readonly diagnosticCode?: string };
let told = 0;

/** Puts on the queue what SES would report of a mail, or of one that we did not send. */
const tell = async (detail: object): Promise<void> => {
  const QueueUrl = process.env['SEND_QUEUE_URL']?.replace(/[^/]+$/, 'grondslag-feedback');
  const MessageBody = JSON.stringify({ source: 'aws.ses', detail });
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
};

const bounceOf = (person: string, bounceType: string, bounced: Bounced) => {
  told += 1;
  return {
    eventType: 'Bounce',
    bounce: {
      ...{ bounceType, bounceSubType: 'General', feedbackId: `told-${told}` },
      timestamp: new Date().toISOString(),
      bouncedRecipients: [{ emailAddress: `Someone <${contactBody(person).email}>`, ...bounced }],
    },
  };
};

const bounce = async (id: string | undefined, person: string, type: string, bounced: Bounced) => {
  const mail = world.app.inbox.mails().find((one) => one.id === id);
  expect(mail).toBeDefined();
  const tags = Object.fromEntries(Object.entries(mail?.tags ?? {}).map(([n, v]) => [n, [v]]));
  await tell({
    ...bounceOf(person, type, bounced),
    mail: { timestamp: new Date().toISOString(), messageId: id, destination: mail?.to, tags },
  });
};

/** Sends to one, and answers as soon as the mail has left: its mailing is closed later. */
const send = async (contactId: string, draft: Json): Promise<string | undefined> => {
  const body = { senderId: 'waterweg', ...draft, audience: { contactIds: [contactId] } };
  const made = await world.ask('POST', '/v1/mailings', { body });
  const { mailingId } = made.body;
  const scheduled = await world.ask('POST', `/v1/mailings/${String(mailingId)}/schedule`, {
    body: { now: true },
  });
  expect(scheduled.status, scheduled.text).toBe(200);
  const sent = () => world.app.inbox.mails().find(({ tags }) => tags['mailing'] === mailingId);
  for (let times = 0; times < 400 && sent() === undefined; times += 1) await sleep(25);
  return sent()?.id;
};

const feedbackOf = async ({ end }: { readonly end: Json }): Promise<Json> => {
  const { body } = await world.ask('GET', `/v1/mailings/${String(end['mailingId'])}`);
  return (body['progress'] as Json)['feedback'] as Json;
};

const full = { status: '4.2.2', diagnosticCode: 'smtp; 452 4.2.2 mailbox full' };

test('five consecutive soft bounces stop marketing mail, but not service mail, until an operator reinstates the address', async () => {
  await world.person('karel');
  const ids: (string | undefined)[] = [];
  for (let times = 1; times <= 5; times += 1) ids.push(await send('karel', offer));
  for (const id of ids.slice(1)) {
    await bounce(id, 'karel', 'Transient', full);
    // The same report twice counts once.
    await bounce(id, 'karel', 'Transient', full);
  }
  await world.app.feedbackRecorded();
  expect(await world.suppressions('karel')).toEqual([]);
  await bounce(ids[0], 'karel', 'Transient', full);
  await world.app.feedbackRecorded();
  expect(await world.suppressions('karel')).toEqual(['soft-bounces']);

  const stopped = await world.mail('karel', offer);
  expect(stopped.id).toBeUndefined();
  expect(stopped.end).toMatchObject({ progress: { denied: { 'soft-bounces': 1 } } });
  expect(await send('karel', security)).toBeDefined();

  const answer = await world.ask('POST', '/v1/contacts/karel/consent/events', {
    body: reinstated(),
  });
  expect(answer.status, answer.text).toBe(201);
  await bounce(await send('karel', offer), 'karel', 'Transient', full);
  await world.app.feedbackRecorded();
  expect(await world.suppressions('karel')).toEqual([]);
}, 60_000);

test('a refusal for DMARC is counted as the sender’s fault and stops nobody', async () => {
  await world.person('lena');
  const sent = await world.mail('lena', offer);
  await bounce(sent.id, 'lena', 'Permanent', {
    status: '5.7.26',
    diagnosticCode:
      "smtp; 550-5.7.26 Unauthenticated email from mail.waterweg.example is not accepted due to 550-5.7.26 domain's DMARC policy.",
  });
  await world.app.feedbackRecorded();
  expect(await world.suppressions('lena')).toEqual([]);
  expect(await feedbackOf(sent)).toMatchObject({ hardBounces: 0, dmarcRejections: 1 });
  expect(await send('lena', offer)).toBeDefined();
});

test('a domain without a mail route gets no more mail, whatever type SES gave the bounce', async () => {
  await world.person('mo');
  await bounce(await send('mo', offer), 'mo', 'Transient', {
    status: '5.4.4',
    diagnosticCode: 'unable to route',
  });
  await world.app.feedbackRecorded();
  expect(await world.suppressions('mo')).toEqual(['hard-bounce']);
});

test('feedback that cannot be attributed is listed, without an address', async () => {
  const mail = { timestamp: new Date().toISOString(), messageId: 'unknown-mail' };
  await tell({
    ...bounceOf('nobody-here', 'Permanent', {
      diagnosticCode: 'smtp; 550 5.1.1 <nobody-here@post.example> user unknown',
    }),
    mail,
  });
  await tell({ eventType: 'Complaint', complaint: { feedbackId: 'empty' }, mail });
  await tell({ eventType: 'Something New', mail });
  await world.app.feedbackRecorded();

  const answer = await world.ask('GET', '/v1/feedback/kept');
  expect(answer.status, answer.text).toBe(200);
  const items = answer.body['items'] as readonly Json[];
  expect(items).toHaveLength(3);
  expect(JSON.stringify(items)).not.toContain('@');
  expect(new Set(items.map(({ why }) => why))).toEqual(
    new Set(['unknown-recipient', 'no-recipient', 'unknown-event']),
  );
  const page = await world.ask('GET', '/v1/feedback/kept?limit=2');
  expect(page.body['items']).toHaveLength(2);
  const rest = await world.ask(
    'GET',
    `/v1/feedback/kept?cursor=${encodeURIComponent(String(page.body['next']))}`,
  );
  expect(rest.body['items']).toHaveLength(1);
  expect((await world.ask('GET', '/v1/feedback/kept?cursor=x')).status).toBe(400);
});

test('one refusal for DMARC pauses a campaign that is under way and says what to fix, but no service mail', async () => {
  // One more than a batch holds.
  const names = Array.from({ length: 51 }, (_, n) => `reader-${n}`);
  for (let at = 0; at < names.length; at += 10)
    await Promise.all(names.slice(at, at + 10).map((name) => world.person(name)));
  const underWay = async (draft: Json): Promise<string> => {
    taken = 1;
    const body = { senderId: 'waterweg', ...draft, audience: { contactIds: names } };
    const id = String((await world.ask('POST', '/v1/mailings', { body })).body['mailingId']);
    await world.ask('POST', `/v1/mailings/${id}/schedule`, { body: { now: true } });
    const sent = () => world.app.inbox.mails().filter(({ tags }) => tags['mailing'] === id);
    await expect.poll(() => sent().length, { timeout: 20_000 }).toBeGreaterThan(0);
    const [mail] = sent();
    await bounce(mail?.id, mail?.to[0]?.split('@')[0] ?? '', 'Permanent', {
      status: '5.7.26',
      diagnosticCode: 'smtp; 550-5.7.26 This mail is rejected by the DMARC policy of the domain.',
    });
    await world.app.feedbackRecorded();
    return id;
  };
  const read = async (id: string) => (await world.ask('GET', `/v1/mailings/${id}`)).body;

  const campaign = await underWay(offer);
  await expect
    .poll(() => read(campaign), { timeout: 20_000 })
    .toMatchObject({
      state: 'paused',
      haltedBy: 'dmarc-rejections',
      haltedWords: expect.stringContaining('it has a DMARC record, then resume'),
    });
  const notice = await underWay(security);
  await sleep(2_000);
  expect(await read(notice)).toMatchObject({
    state: 'running',
    progress: { feedback: { dmarcRejections: 1 } },
  });
  taken = Number.POSITIVE_INFINITY;
}, 90_000);
