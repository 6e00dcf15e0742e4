import { randomUUID } from 'node:crypto';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sqsRecord } from '../../../local/lambda/sqs-record.ts';
import { dynamoDbDispatchLedger } from '../../../shared/adapters/dynamodb/dispatch/dynamodb-dispatch-ledger.ts';
import type { DispatchLedger, HandOver, MailSender } from '../../../shared/delivery/ports.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Mailing } from '../../../shared/mailing/mailing.ts';
import { dispatchHandlers } from '../../support/dispatch-handlers.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import { person, recordedAt } from '../../support/dispatch-people.ts';
import {
  type DispatchServices,
  type DispatchWorld,
  openDispatchWorld,
  startDispatchServices,
} from '../../support/dispatch-world.ts';
import { mailApi } from '../../support/mail-api.ts';

const senderId = 's1' as SenderId;
const now = () => instantFromMillis(Date.now());
const customer = {
  relationshipId: 'r1',
  role: 'customer',
  capacity: 'person',
  service: 'hosting',
  since: recordedAt,
} as const;

const receipt = {
  kind: 'regular',
  template: true,
  state: 'running',
  declaredPurpose: 'contract',
  purpose: 'contract',
  regulated: [],
  service: 'hosting',
  necessity: 'Whoever pays gets a receipt.',
  tracking: [],
  values: { invoice: 'reference', total: 'money', line: 'text', page: 'link' },
  contents: [
    {
      language: 'nl',
      subject: 'Uw bon {{invoice}}',
      text: 'Dag {{name|klant}},\n\n{{total|volgens de factuur}} voor {{line|uw bestelling}}.\n{{page|}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam',
    },
  ],
} as const satisfies Partial<Mailing>;

const { topic: _, ...base } = testMailing('receipt', senderId, receipt);
const templates: Readonly<Record<string, Partial<Mailing>>> = {
  receipt: {},
  drafted: { state: 'draft' },
  paused: { state: 'paused' },
  retired: { state: 'cancelled' },
  leaving: {},
  braked: {},
  mailing: { state: 'running' },
};

let services: DispatchServices;
let world: DispatchWorld;
let ids = 0;

const optionsOf = () => ({
  clients: services.clients(),
  tables: world.tables,
  queues: world.queues,
  now,
  // Ids sort by time, as those of the service do.
  newId: () => {
    ids += 1;
    return `01M${String(ids).padStart(8, '0')}`;
  },
});

const openApi = (
  mail: (send: MailSender) => MailSender = (same) => same,
  ledger: (kept: DispatchLedger) => DispatchLedger = (same) => same,
) => mailApi({ ...optionsOf(), mail, ledger });

type Api = ReturnType<typeof openApi>;

const post = (
  { ask }: Api,
  body: object,
  key: string = randomUUID(),
  more: Parameters<Api['ask']>[3] = {},
) => ask('POST', '/v1/mails', body, { ...more, headers: { 'idempotency-key': key } });

const toHenk = { templateId: 'receipt', contactId: 'henk', values: { invoice: 'F-2026-0311' } };

/** What somebody got, as mail programs show it. */
const inboxOf = (name: string) =>
  services.ses
    .mails()
    .filter(({ to }) => to.some((address) => address.startsWith(`${name}@`)))
    .map(({ id }) => services.ses.mail(id));

/** Gives what waits on the service queue to `send`. */
const work = async () => {
  const options = optionsOf();
  const { send } = dispatchHandlers(options);
  const QueueUrl = world.queues.service;
  const { Messages = [] } = await options.clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  if (Messages.length === 0) return 0;
  const records = Messages.map((message) => sqsRecord(message as never, QueueUrl));
  expect(await send({ Records: records })).toEqual({ batchItemFailures: [] });
  for (const { ReceiptHandle } of Messages)
    await options.clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return Messages.length;
};

beforeAll(async () => {
  services = await startDispatchServices();
  world = await openDispatchWorld(services, services.clients(), 'mails');
  for (const id of [senderId, 's2']) await world.addSender(testSender(id));
  for (const [id, over] of Object.entries(templates)) {
    const { template, ...mailing } = { ...base, ...over, mailingId: id as MailingId };
    await world.addMailing(id === 'mailing' ? mailing : { ...mailing, template: true });
  }
  await world.load([
    person('henk', senderId, 'nothing', { relationships: [customer], name: 'Henk' }),
    person('ria', senderId, 'nothing', { relationships: [customer] }),
    person('stranger', senderId, 'consented'),
    person('elsewhere', 's2' as SenderId, 'nothing', { relationships: [customer] }),
  ]);
}, 120_000);

afterAll(async () => {
  await world?.drop();
  await services?.stop();
});

afterEach(() => services.ses.clear());

describe('a mail to one person', () => {
  test('a mail to one person is handed over before the response, filled with the given values, on its own claim', async () => {
    const api = openApi();
    const values = { invoice: 'F-2026-0311', total: '€ 24,20', line: 'hosting in mei' };
    const answer = await post(api, { ...toHenk, values });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        state: 'accepted',
        contactId: 'henk',
        reasons: [],
        leftOut: [],
        decision: { basis: expect.any(String), purpose: 'contract', contentHash: base.contentHash },
      },
    });
    expect(answer.body['explanation']).toContain('handed over');
    const [mail] = inboxOf('henk');
    expect(mail).toMatchObject({ subject: 'Uw bon F-2026-0311' });
    expect(JSON.stringify(mail)).toContain('€ 24,20 voor hosting in mei');

    const mailId = String(answer.body['mailId']);
    expect(answer.headers.get('location')).toBe(`/v1/mails/${mailId}`);
    expect((await api.ask('GET', `/v1/mails/${mailId}`)).body).toEqual(answer.body);
    const ledger = dynamoDbDispatchLedger(services.clients().dynamoDb, world.tables);
    expect(await ledger.claim(mailId as MailingId, 'henk' as ContactId)).toMatchObject({
      jobId: '000-000000-000',
    });
  });

  test('a mail to one person goes to nobody without a ground, and says why in the language that is asked for', async () => {
    const api = openApi();
    const answer = await post(api, { ...toHenk, contactId: 'stranger' });
    expect(answer).toMatchObject({ status: 201, body: { state: 'denied' } });
    expect(answer.body['reasons']).not.toEqual([]);
    expect(answer.body).toMatchObject({ ruleSet: expect.any(String), consentVersion: 1 });
    const dutch = await api.ask('GET', `/v1/mails/${answer.body['mailId']}?language=nl`);
    expect(dutch.body['explanation']).not.toBe(answer.body['explanation']);
    expect(inboxOf('stranger')).toEqual([]);
  });

  test.each([
    ['a sum that is none', { total: 'gratis' }, 'other-kind'],
    ['text that sells', { line: 'Koop nu Premium met 50% korting!' }, 'selling'],
    ['a link of somebody else', { page: 'https://elsewhere.example/x' }, 'other-kind'],
    [
      'a link of the sender to an offer',
      { page: 'https://www.waterweg.example/aanbieding' },
      'selling',
    ],
  ] as const)('a mail to one person leaves out %s, and says so', async (_name, values, why) => {
    const [name] = Object.keys(values);
    const asked = { ...toHenk, values: { ...toHenk.values, ...values } };
    const { body } = await post(openApi(), asked);
    expect(body).toMatchObject({ leftOut: [{ name, why, message: expect.any(String) }] });
    const [mail] = inboxOf('henk');
    expect(JSON.stringify(mail ?? '')).not.toContain(Object.values(values)[0]);
  });

  test('a mail to one person is denied when a value that it cannot do without is missing, or of another kind', async () => {
    const api = openApi();
    expect((await post(api, { ...toHenk, values: {} })).body).toMatchObject({
      state: 'denied',
      reasons: ['placeholder-unfilled'],
    });
    expect((await post(api, { ...toHenk, values: { invoice: 'gratis bon' } })).body).toMatchObject({
      state: 'denied',
      reasons: ['value-misfit'],
      leftOut: [{ name: 'invoice', why: 'other-kind' }],
    });
  });

  test.each([
    ['a template that is a draft', { templateId: 'drafted' }, 409],
    ['a template that is paused', { templateId: 'paused' }, 409],
    ['a template that is retired', { templateId: 'retired' }, 409],
    ['a mailing that is no template', { templateId: 'mailing' }, 404],
    ['no template', { templateId: 'nothing' }, 404],
    ['nobody', { contactId: 'nobody' }, 404],
    ['a contact of another sender', { contactId: 'elsewhere' }, 404],
    ['a value that the template does not have', { values: { invoice: 'F-1', totaal: '€ 1' } }, 422],
    ['a value that is the contact’s own', { values: { invoice: 'F-1', name: 'Piet' } }, 422],
    [
      'a value that we make',
      { values: { invoice: 'F-1', unsubscribeUrl: 'https://a.example' } },
      422,
    ],
  ] as const)('a mail to one person is refused for %s', async (_name, change, status) => {
    const before = services.ses.mails().length;
    const answer = await post(openApi(), { ...toHenk, ...change });
    expect(answer.status).toBe(status);
    expect(services.ses.mails()).toHaveLength(before);
  });

  test('a mail to one person needs a key', async () => {
    const answer = await openApi().ask('POST', '/v1/mails', toHenk);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ in: 'header' }] } });
  });

  test('only a caller who may send mails can mail one person', async () => {
    const answer = await post(openApi(), toHenk, randomUUID(), { scopes: ['mails:read'] });
    expect(answer.status).toBe(403);
  });
});

describe('the same mail asked for again', () => {
  test('the same mail asked for again is the first mail, whoever asks first, at the same time or later', async () => {
    const api = openApi();
    const other = openApi();
    const key = randomUUID();
    const before = inboxOf('ria').length;
    const asked = { ...toHenk, contactId: 'ria' };
    const answers = await Promise.all([
      post(api, asked, key),
      post(other, asked, key),
      post(api, asked, key),
    ]);
    answers.push(await post(other, asked, key));
    expect(new Set(answers.map(({ body }) => body['mailId'])).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.at(-1)?.headers.get('idempotency-replayed')).toBe('true');
    expect(answers.at(-1)?.body['state']).toBe('accepted');
    expect(inboxOf('ria')).toHaveLength(before + 1);
  });

  test('a mail asked for under a key that was used for something else is refused, but not to another caller', async () => {
    const api = openApi();
    const key = randomUUID();
    await post(api, toHenk, key);
    const other = { ...toHenk, values: { invoice: 'F-2026-0312' } };
    expect(await post(api, other, key)).toMatchObject({
      status: 409,
      body: { code: 'idempotency-key-reused' },
    });
    expect((await post(api, other, key, { caller: 'product-2' })).status).toBe(201);
  });

  test('the same mail asked for again goes out, once, if the first call died after the key was kept', async () => {
    const key = randomUUID();
    const before = inboxOf('henk').length;
    const dying = openApi(undefined, (ledger) => ({
      ...ledger,
      openBatch: () => Promise.reject(new Error('died')),
    }));
    expect((await post(dying, toHenk, key)).status).toBe(500);
    expect((await post(openApi(), toHenk, key)).body).toMatchObject({ state: 'accepted' });
    expect((await post(openApi(), toHenk, key)).body).toMatchObject({ state: 'accepted' });
    expect(inboxOf('henk')).toHaveLength(before + 1);
  });

  test('the same mail asked for again stays unknown if the first call died after the claim', async () => {
    const key = randomUUID();
    const before = inboxOf('henk').length;
    const dying = openApi(() => () => Promise.reject(new Error('died')));
    expect((await post(dying, toHenk, key)).status).toBe(500);
    expect((await post(openApi(), toHenk, key)).body).toMatchObject({ state: 'unknown' });
    expect(inboxOf('henk')).toHaveLength(before);
  });
});

describe('a mail that SES does not take now', () => {
  const answering = (outcome: HandOver) =>
    openApi(
      () =>
        async ({ entries }) =>
          entries.map(() => outcome),
    );

  test('a mail that SES does not accept now waits, and is handed over from the queue with the values it was asked with', async () => {
    const before = inboxOf('henk').length;
    const throttled = answering({ outcome: 'later', reason: 'ses-throttled' });
    const asked = { ...toHenk, values: { invoice: 'F-2026-0999' } };
    const { body } = await post(throttled, asked);
    expect(body).toMatchObject({ state: 'waiting' });
    await expect.poll(work, { timeout: 20_000, interval: 500 }).toBe(1);
    const later = await openApi().ask('GET', `/v1/mails/${body['mailId']}`);
    expect(later.body).toMatchObject({ state: 'accepted' });
    const mails = inboxOf('henk');
    expect(mails).toHaveLength(before + 1);
    expect(JSON.stringify(mails)).toContain('F-2026-0999');
  }, 40_000);

  /** Asked for while SES took nothing, and then its template is moved to another state. */
  const waitingWhile = async (templateId: string, state: Mailing['state']) => {
    const api = answering({ outcome: 'later', reason: 'ses-throttled' });
    const { body } = await post(api, { ...toHenk, templateId });
    const header = await api.store.header(templateId as MailingId);
    if (header === undefined) throw new Error('no template');
    await api.store.change({ ...header, state, version: 2 }, 1);
    await expect.poll(work, { timeout: 20_000, interval: 500 }).toBe(1);
    return openApi().ask('GET', `/v1/mails/${body['mailId']}`);
  };

  test('a mail that SES does not take now is denied when its template was retired meanwhile', async () => {
    expect((await waitingWhile('leaving', 'cancelled')).body).toMatchObject({
      state: 'denied',
      reasons: ['mailing-cancelled'],
    });
  }, 40_000);

  test('a mail that SES does not take now waits on while its template is paused', async () => {
    expect((await waitingWhile('braked', 'paused')).body).toMatchObject({ state: 'waiting' });
    const { visible, inFlight, delayed = 0 } = services.sqs.counts('service-mails');
    expect(visible + inFlight + delayed).toBe(1);
  }, 40_000);

  test.each([
    [{ outcome: 'refused', reason: 'ses-rejected' }, 'refused'],
    [{ outcome: 'unknown', reason: 'ses-answer-lost' }, 'unknown'],
  ] as const)(
    'a mail that SES does not take now is reported as it is: %o',
    async (outcome, state) => {
      const { body } = await post(answering(outcome), toHenk);
      expect(body).toMatchObject({ state, reasons: [outcome.reason] });
    },
  );
});
