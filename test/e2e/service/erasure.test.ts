import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableNames } from '../../../local/tables.ts';
import { secretsManagerKeyring } from '../../../shared/adapters/keys/secrets-manager-keyring.ts';
import type { MailLink } from '../../../shared/consent/links/link.ts';
import { signLink } from '../../../shared/consent/links/link-token.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { hiddenIn, textsIn } from '../../support/hidden-in.ts';
import { type MailWorld, openMailWorld, reinstated } from './mail-world.ts';
import { grantBody, type Json, type ServiceWorld, startServiceWorld } from './service-world.ts';

type Item = Readonly<Record<string, unknown>>;

const callersId = 'crm-quintessa-4711';
const email = 'quintessa@zevenbergen.example';
const person = {
  contactId: callersId,
  senderId: 'waterweg',
  email,
  name: 'Quintessa Zevenbergen',
  language: 'nl',
  country: 'NL',
  birthDate: '1961-07-29',
  source: 'the fair of Purmerend',
  attributes: { city: 'Purmerend', plan: 'GoudMetRanden' },
  relationships: [
    {
      relationshipId: 'rel-quintessa',
      role: 'customer',
      service: 'hosting',
      since: '2023-09-20',
      sale: {
        evidenceId: 'order-zevenbergen-12',
        soldAt: '2023-09-20',
        soldBy: 'waterweg',
        paid: true,
        addressCollectedInSale: true,
        productFamilies: ['hosting'],
        optOut: { shown: true, used: false },
      },
    },
  ],
};
const sha256 = (text: string) => createHash('sha256').update(text);

/** Words that stand in the person's data and nowhere else, and hashes that anybody can make of them. */
const traces = [
  ...['quintessa', 'zevenbergen', 'purmerend', 'goudmetranden', '1961-07-29', callersId, email],
  ...[email, callersId].flatMap((text) => [
    sha256(text).digest('hex'),
    sha256(text).digest('base64url'),
  ]),
];

/** What was ever put on a queue, whatever became of it since: dead letters are of these too. */
const queued: Item[] = [];

let world: MailWorld<ServiceWorld>;
let client: DynamoDBDocumentClient;

beforeAll(async () => {
  world = await openMailWorld(
    await startServiceWorld({
      stack: {
        sqs: {
          fault: ({ operation, input }) => {
            if (operation.startsWith('SendMessage')) queued.push({ operation, ...input });
            return undefined;
          },
        },
      },
    }),
  );
  client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
});
afterAll(async () => {
  client.destroy();
  await world.app.stop();
});

const stored = async (): Promise<Item[]> => {
  const tables = Object.values(tableNames).map(async (TableName) => {
    const items: Item[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(new ScanCommand({ TableName, ExclusiveStartKey: from }));
      items.push(...(page.Items ?? []).map((item) => ({ TableName, ...item })));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  });
  return (await Promise.all(tables)).flat();
};

const say = async (path: string, body: Json, status: number) => {
  const headers = { 'idempotency-key': `key-${queued.length}-${path.length}-${Math.random()}` };
  const answer = await world.ask('POST', path, { body, headers });
  expect(answer.status, answer.text).toBe(status);
  return answer.body;
};

const contents = (text: string) => [
  {
    language: 'nl',
    subject: 'Korting voor {{name}}',
    text: `${text}\n\nAfmelden: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland`,
  },
];
const draft = (over: Json = {}): Json => ({
  senderId: 'waterweg',
  name: 'Korting in november',
  purpose: 'commercial',
  topic: 'offers',
  audience: { contactIds: [callersId] },
  contents: contents('Deze maand 20 % korting op hosting in {{city|uw stad}}.'),
  ...over,
});

const linkTo = async (kind: 'u' | 'p' | 'c'): Promise<string> => {
  const link = new RegExp(`${world.app.apiUrl}/${kind}/[\\w.~-]+`);
  for (let asked = 0; asked < 200; asked += 1) {
    const to = encodeURIComponent(email);
    const answer = await fetch(`${world.app.inboxUrl}/_local/mails?full&to=${to}`);
    const found = link.exec(await answer.text())?.[0];
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error(`no mail has a link ${kind}`);
};

/** The picture in a mail, as its reader’s program fetches it. */
const pixelOf = async (mailing: string): Promise<string> => {
  const { linkKeys, mac } = await secretsManagerKeyring(process.env['KEYS_SECRET_ID'] ?? '')();
  const { updatedAt } = (await world.ask('GET', `/v1/contacts/${callersId}`)).body;
  const mail: MailLink = {
    kind: 'mail',
    senderId: 'waterweg' as SenderId,
    contactId: (await world.idOf(callersId)) as ContactId,
    mailingId: mailing as MailingId,
    addressAt: instantFromMillis(Date.parse(String(updatedAt))),
  };
  return `${world.app.apiUrl}/m/${signLink(mail, linkKeys, mac)}/o`;
};

const post = (url: string, form: Readonly<Record<string, string>>) =>
  fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });

let requests: readonly string[] = [];

/** Everything that may happen to somebody, each by the way that it comes in. */
const live = async () => {
  const at = `/v1/contacts/${callersId}`;
  const consent = {
    type: 'imported',
    purpose: 'commercial',
    topic: 'offers',
    occurredAt: '2026-01-05',
    upstreamProof: 'entry of Quintessa in the form',
    page: 'https://www.waterweg.example/sign-up',
    notice: grantBody.notice,
  };
  const list = { importId: 'list-1', rows: [{ ...person, consents: [consent] }] };
  expect(await say('/v1/contacts/import', list, 200)).toMatchObject({ counts: { created: 1 } });
  await say(
    '/v1/contacts',
    {
      contactId: 'colleague',
      ...{ senderId: 'waterweg', email: 'colleague@post.example', language: 'nl', country: 'NL' },
      relationships: [
        { relationshipId: 'r1', role: 'user', since: '2024-01-01', customerId: callersId },
      ],
    },
    201,
  );
  await say(
    `${at}/consent/events`,
    { ...grantBody, note: 'Quintessa ticked it', userAgent: 'Purmerend/1' },
    201,
  );
  const { type: _, ...request } = grantBody;
  await say(`${at}/consent/requests`, request, 202);
  expect((await post(await linkTo('c'), { confirm: 'yes' })).status).toBeLessThan(400);
  const read = await world.ask('GET', at);
  await world.ask('PATCH', at, {
    body: {
      name: 'Quintessa van Zevenbergen',
      shared: true,
      reason: 'Quintessa married',
      evidenceRef: 'purmerend-3',
    },
    headers: { 'if-match': read.headers.get('etag') ?? '' },
  });

  const measuring = {
    noticeId: 'measuring',
    senderId: 'waterweg',
    covers: [{ activity: 'tracking.open' }],
    texts: { nl: 'Ja, Waterweg Hosting B.V. mag meten of ik de mail open.' },
    material: true,
  };
  await say('/v1/notices', measuring, 201);
  const { purpose: _purpose, topic: _topic, ...act } = grantBody;
  const notice = { noticeId: 'measuring', version: 1 };
  await say(`${at}/consent/events`, { ...act, activity: 'tracking.open', notice }, 201);
  const mailed = await world.mail(callersId, draft({ tracking: ['tracking.open'] }));
  expect(mailed.outcome).toBe('delivered');
  await fetch(await linkTo('p'));
  expect((await fetch(await pixelOf(String(mailed.end['mailingId'])))).status).toBe(200);
  expect((await stored()).some(({ pk }) => String(pk).startsWith('OBSERVED#'))).toBe(true);
  await world.press(mailed.id, 'bounce');
  await say(`${at}/consent/events`, reinstated(), 201);
  await say(`${at}/consent/events`, { ...grantBody, note: 'again by Quintessa' }, 201);
  const again = await world.mail(callersId, draft({ name: 'Nog eens' }));
  await world.press(again.id, 'complain');

  const unfilled = draft({ contents: contents('Uw code: {{shoeSize|-}} {{city|-}}') });
  const scheduled = String((await say('/v1/mailings', unfilled, 201))['mailingId']);
  const later = { localTime: '2030-01-07T09:00', zone: 'Europe/Amsterdam' };
  await say(`/v1/mailings/${scheduled}/schedule`, later, 200);
  const running = String((await say('/v1/mailings', draft({ audience: {} }), 201))['mailingId']);
  await say(`/v1/mailings/${running}/preview`, {}, 200);
  await say(`/v1/mailings/${running}/schedule`, { now: true }, 200);
  await world.ask('POST', `/v1/mailings/${running}/pause`);
  expect((await post(await linkTo('u'), { 'List-Unsubscribe': 'One-Click' })).status).toBe(200);
  await say(`${at}/objections`, { note: 'Quintessa called' }, 201);
  const toService = { to: 'service', note: 'Quintessa of Zevenbergen reads no notices' };
  const waiting = await say(`${at}/objections`, toService, 202);
  const refused = await say(`${at}/objections`, toService, 202);
  const answered = await world.ask('POST', `/v1/requests/${refused['requestId']}/answer`, {
    body: { outcome: 'refused', reason: 'Quintessa must know when her service is away' },
    headers: { 'if-match': '"1"' },
  });
  expect(answered.status, answered.text).toBe(200);
  requests = [String(waiting['requestId']), String(refused['requestId'])];
  return { scheduled, running };
};

/** Kinds of item that may name an erased contact by our id: docs/adr, “What erasure leaves”. */
const mayName = [
  /^grondslag-consent CONTACT#c_[\w-]{22} STATE$/,
  /^grondslag-consent CERTIFICATE#/,
  /^grondslag-consent OUTBOX#/,
  /^grondslag-consent REQUEST#/,
  /^grondslag-consent COLLECTED#/,
  /^grondslag-consent TOKEN#/,
  /^grondslag-consent AUDIT#/,
  // Whom a first answer was about, for its repeat; gone within a day.
  /^grondslag-(?:contacts|consent|mailings) IDEMPOTENCY#/,
  // For a user of the service: who its customer was.
  /^grondslag-contacts CONTACT#c_[\w-]{22} CONTACT$/,
  /^grondslag-consent CONTACT#c_[\w-]{22} (?:FACTS#|EVENT#000000000001$)/,
  /^grondslag-mailings (?:CLAIM|MAILING)#/,
];

test('after a long history and an erasure only the listed items remain, and none names the person', async () => {
  const { scheduled } = await live();
  const id = await world.idOf(callersId);
  const before = await stored();
  const found = new Set(before.flatMap((item) => hiddenIn(item, traces)));
  for (const trace of ['quintessa', 'purmerend', 'goudmetranden', '1961-07-29', callersId, email])
    expect(found, trace).toContain(trace);

  // From a creation at another sender that stopped halfway, which nobody has repeated.
  const taken = before.find(
    ({ pk, contactId }) => /^ADDRESS#/.test(String(pk)) && contactId === id,
  );
  const reserved = {
    ...{ pk: taken?.['pk'], sk: 'north', type: 'address', reserved: true },
    contactId: `c_${'h'.repeat(22)}`,
  };
  await client.send(new PutCommand({ TableName: tableNames.contacts, Item: reserved }));

  const why = { reason: 'asked by phone', evidenceRef: 'ticket-1' };
  const erased = await say(`/v1/contacts/${callersId}/erasure`, why, 200);
  expect(erased).toMatchObject({ status: 'completed', contactId: callersId, internalId: id });

  const after = await stored();
  for (const item of after)
    expect(hiddenIn(item, traces), `${String(item['pk'])} ${String(item['sk'])}`).toEqual([]);
  const naming = after
    .filter((item) => textsIn(item).some((text) => text.includes(id)))
    .map(({ TableName, pk, sk }) => `${TableName} ${pk} ${sk}`);
  expect(naming.filter((item) => !mayName.some((kind) => kind.test(item)))).toEqual([]);
  expect(naming.some((item) => item.includes(`CLAIM#${id}`))).toBe(true);
  const own = after.filter(({ pk }) => pk === `CONTACT#${id}`);
  expect(own.map(({ TableName, sk }) => [TableName, sk])).toEqual([['grondslag-consent', 'STATE']]);

  expect(after.filter(({ pk }) => pk === taken?.['pk'])).toEqual([
    { TableName: tableNames.contacts, ...reserved },
  ]);

  const outcomes = requests.map(async (request) => {
    const { body } = await world.ask('GET', `/v1/requests/${request}`);
    return (body['answer'] as Json)['outcome'];
  });
  expect(await Promise.all(outcomes)).toEqual(['moot', 'refused']);

  // Among all messages ever queued, only reports of SES hold an address.
  for (const message of queued)
    if (!String(message['QueueUrl']).endsWith('feedback'))
      expect(hiddenIn(message, traces), String(message['QueueUrl'])).toEqual([]);
  for (const event of world.app.stack.services.events.events())
    expect(hiddenIn(event, traces)).toEqual([]);

  const history = await world.ask('GET', `/v1/contacts/${id}/mailings`);
  const mails = history.body['items'] as readonly { readonly decision: Json }[];
  expect(mails.length).toBeGreaterThanOrEqual(3);
  for (const { decision } of mails) {
    expect(decision).toMatchObject({ basis: expect.any(String), ruleSet: expect.any(String) });
    expect(decision['evidenceIds']).toEqual([]);
    const hashes = decision['evidenceHashes'] as readonly string[];
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  }
  expect(mails.filter(({ decision }) => decision['basis'] === 'consent')).not.toEqual([]);
  expect((await world.ask('GET', `/v1/mailings/${scheduled}`)).body).toMatchObject({
    audience: { contactIds: [id] },
  });
  expect((await world.ask('GET', '/v1/contacts/colleague')).body).toMatchObject({
    relationships: [{ customerId: id }],
  });
});

test('an answer stored for a repeat is sealed with a secret that only its caller knows', async () => {
  const once = { headers: { 'idempotency-key': 'make-q2' } };
  const body = { ...person, contactId: 'crm-quintessa-4712', email: 'q2@zevenbergen.example' };
  const made = await world.ask('POST', '/v1/contacts', { body, ...once });
  expect(made.status, made.text).toBe(201);

  const again = await world.ask('POST', '/v1/contacts', { body, ...once });

  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.headers.get('location')).toBe('/v1/contacts/crm-quintessa-4712');
  expect(again.body).toEqual(made.body);
  const kept = (await stored()).filter(({ pk }) => String(pk).startsWith('IDEMPOTENCY#'));
  expect(kept.length).toBeGreaterThan(0);
  for (const item of kept) expect(hiddenIn(item, traces)).toEqual([]);
});
