import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoDbAssetStore } from '../../../shared/adapters/dynamodb/mailings/dynamodb-asset-store.ts';
import { digestBytes } from '../../../shared/adapters/keys/digest-bytes.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { testMailing, testSender } from '../../support/dispatch-mailing.ts';
import {
  type DispatchServices,
  type DispatchWorld,
  openDispatchWorld,
  startDispatchServices,
} from '../../support/dispatch-world.ts';
import { files } from '../../support/files.ts';
import { mailApi } from '../../support/mail-api.ts';

const senderId = 's1' as SenderId;
const now = () => instantFromMillis(Date.now());
const own = { email: 'anna@waterweg.example', email_verified: 'true' };

const contents = [
  {
    language: 'nl',
    subject: 'Factuur {{invoice}}',
    text: 'Dag {{name}}, {{total}} en {{plan|het gewone}} en {{city}} en {braces}. {{unsubscribeUrl}}',
    html: '<p>Dag {{name}}: <a href="{{page}}">uw factuur</a> <a href="https://a.example/?c={{city}}">x</a><img src="https://t.example/open?u={{email}}" width="1" height="1"></p>',
  },
  { language: 'en', subject: 'Invoice {{invoice}}', text: 'Dear {{name|customer}}' },
] as const;

const asset = {
  assetId: Buffer.from(digestBytes(files.pdf)).toString('hex') as Sha256,
  use: 'attachment',
  form: 'pdf',
  bytes: files.pdf,
  at: now(),
  by: 'test',
} as const;
const attachments = [
  { assetId: asset.assetId, fileName: 'café.pdf', type: 'application/pdf', size: files.pdf.length },
] as const;

let services: DispatchServices;
let world: DispatchWorld;
let api: ReturnType<typeof mailApi>;
let ids = 0;

beforeAll(async () => {
  services = await startDispatchServices();
  world = await openDispatchWorld(services, services.clients(), 'tests');
  await world.addSender(testSender(senderId));
  const values = { invoice: 'reference', total: 'money', page: 'link' } as const;
  await world.addMailing(
    testMailing('m1', senderId, { state: 'held', contents, values, attachments }),
  );
  const document = DynamoDBDocumentClient.from(services.clients().dynamoDb);
  await dynamoDbAssetStore(document, world.tables.mailings).putAsset(asset);
  api = mailApi({
    clients: services.clients(),
    tables: world.tables,
    queues: world.queues,
    now,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
  });
}, 60_000);

afterAll(async () => {
  await world?.drop();
  await services?.stop();
});

beforeEach(() => services.ses.clear());

const ask = (claims: Readonly<Record<string, unknown>>, path = '/v1/mailings/m1/test') =>
  api.ask('POST', path, undefined, { claims });

describe('a test of a mailing', () => {
  test('a test of a mailing goes to the caller in every language, marked, filled with samples and not measured', async () => {
    expect(await ask(own)).toMatchObject({
      status: 200,
      body: {
        to: own.email,
        mails: [
          { language: 'nl', outcome: 'accepted' },
          { language: 'en', outcome: 'accepted' },
        ],
      },
    });
    const mails = services.ses.mails().map(({ id }) => services.ses.mail(id));
    expect(mails.map((mail) => mail?.to)).toEqual([[own.email], [own.email]]);
    expect(mails.map((mail) => mail?.subject).toSorted()).toEqual([
      '[test en] Invoice TEST-123',
      '[test nl] Factuur TEST-123',
    ]);
    const dutch = mails.find((mail) => mail?.subject.includes('nl'));
    expect(dutch?.text).toBe(
      'Dag Ada de Vries, € 12,34 en het gewone en [city] en {braces}. https://unsubscribe.example/\n\n' +
        'Waarom u deze mail krijgt: https://why.example/\n',
    );
    expect(dutch?.html).toContain('<a href="https://mail.waterweg.example/">');
    expect(dutch?.html).not.toContain('t.example/open');
    expect(dutch).toMatchObject({ tags: {}, tracked: false });
    for (const mail of mails)
      expect(mail?.attachments).toEqual([
        {
          fileName: 'café.pdf',
          contentType: 'application/pdf',
          content: files.pdf.toString('base64'),
        },
      ]);
  });

  test.each([
    ['no address', {}],
    ['an address that nobody confirmed', { email: own.email }],
    ['an address that was not confirmed', { ...own, email_verified: 'false' }],
    ['two addresses', { ...own, email: 'anna@waterweg.example, all@a.example' }],
    ['what is no address', { ...own, email: 'anna' }],
    ['a header in its address', { ...own, email: 'anna@a.example\r\nBcc: all@a.example' }],
  ])('a test of a mailing goes to nobody for a token with %s', async (_name, claims) => {
    expect((await ask(claims)).status).toBe(403);
    expect(services.ses.mails()).toEqual([]);
  });

  test('a test of a mailing goes nowhere else, whatever a body names', async () => {
    await api.ask('POST', '/v1/mailings/m1/test', { to: 'all@a.example' }, { claims: own });
    expect(services.ses.mails().every(({ to }) => to.join() === own.email)).toBe(true);
  });

  test('a test of a mailing claims nothing, and the mailing stays as it was', async () => {
    const before = await api.store.header('m1' as MailingId);
    await ask(own);
    expect(await api.store.header('m1' as MailingId)).toEqual(before);
  });

  test('a test of a mailing that is asked for again under its key gets the first answer, and is mailed once', async () => {
    const headers = { 'idempotency-key': 'test-1' };
    const again = () =>
      api.ask('POST', '/v1/mailings/m1/test', undefined, { claims: own, headers });
    const first = await again();
    const second = await again();
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(services.ses.mails()).toHaveLength(contents.length);
  });

  test('a test of a mailing of an unknown mailing is a 404', async () => {
    expect((await ask(own, '/v1/mailings/m2/test')).status).toBe(404);
  });
});
