import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyringFromSecret } from '../../../shared/adapters/keys/keyring.ts';
import { returnPaths } from '../../../shared/adapters/smtp/return-paths.ts';
import { type Refusal, smtpMailSender } from '../../../shared/adapters/smtp/smtp-mail-sender.ts';
import { type SmtpPool, smtpPool } from '../../../shared/adapters/smtp/smtp-pool.ts';
import type { SmtpRelay } from '../../../shared/adapters/smtp/smtp-session.ts';
import { compileContent } from '../../../shared/delivery/content/compile-content.ts';
import type { JobId } from '../../../shared/delivery/jobs.ts';
import type { HandOver, MailBatch } from '../../../shared/delivery/ports.ts';
import { unsubscribeHeaders } from '../../../shared/delivery/send/hand-over.ts';
import { type ContactId, mailingId } from '../../../shared/kernel/ids.ts';
import { startRelay, type TestRelay } from '../../support/smtp-relay.ts';

const keyring = keyringFromSecret(
  JSON.stringify({
    addressHash: { kid: 'a1', key: 'a'.repeat(43) },
    links: { current: 'k1', keys: { k1: 'k'.repeat(43) } },
  }),
);
const domain = 'bounces.waterweg.example';
const paths = returnPaths(keyring, domain);
const mailing = mailingId('01K9ZZZZZZ0000000000000000');
const contact = (index: number) =>
  `c_${Buffer.alloc(16, index + 1).toString('base64url')}` as ContactId;
const stopUrl = `https://mail.waterweg.example/u/${'s'.repeat(300)}`;

let relay: TestRelay;
let pool: SmtpPool;
let told: Refusal[];
beforeEach(async () => {
  relay = await startRelay();
  told = [];
  pool = smtpPool(settings());
});
afterEach(async () => {
  pool.stop();
  await relay.stop();
});

const settings = (change: Partial<SmtpRelay> = {}): SmtpRelay => ({
  host: '127.0.0.1',
  port: relay.port,
  security: 'none',
  connections: 2,
  timeoutMillis: 500,
  ...change,
});

const batchTo = (...locals: readonly string[]): MailBatch => ({
  from: 'Waterweg Hosting, afdeling Élan <post@waterweg.example>',
  replyTo: 'post@waterweg.example',
  content: compileContent({
    language: 'nl',
    subject: 'Dag {{name}}, korting',
    html: '<p>Dag {{name}}</p><p><a href="{{unsubscribeUrl}}">Afmelden</a></p>',
    text: 'Dag {{name}}\n\nAfmelden: {{unsubscribeUrl}}\n.\nregel met punt',
  }),
  files: [{ fileName: 'prijs.txt', type: 'text/plain', bytes: Buffer.from('10 euro') }],
  mailingId: mailing,
  jobId: '0-0-0' as JobId,
  entries: locals.map((local, index) => ({
    contactId: contact(index),
    to: `${local}@post.example`,
    values: {},
    headers: unsubscribeHeaders(stopUrl),
  })),
});

/** Values as the product fills them in. */
const filled = (batch: MailBatch): MailBatch => ({
  ...batch,
  entries: batch.entries.map((entry) => ({
    ...entry,
    values: Object.fromEntries([
      ...Object.entries(batch.content.constants),
      ...batch.content.slots.map(({ key, name }) => [
        key,
        name === 'name' ? 'Anja & Bas' : stopUrl,
      ]),
    ]),
  })),
});

const send = (batch: MailBatch, through: SmtpPool = pool): Promise<readonly HandOver[]> =>
  smtpMailSender({ pool: through, paths, domain, told: (one) => told.push(one) })(filled(batch));

const to = (local: string) => relay.taken.filter((mail) => mail.to === `${local}@post.example`);

describe('a relay that takes the mail', () => {
  test('a relay that takes the mail gets one mail per recipient, over few connections', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `person-${index}`);
    const outcomes = await send(batchTo(...names));

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(20).fill('accepted'));
    expect(relay.taken.map((mail) => mail.to).toSorted()).toEqual(
      names.map((name) => `${name}@post.example`).toSorted(),
    );
    expect(relay.connections()).toBeLessThanOrEqual(2);
  });

  test('a relay that takes the mail gets what was written, with headers in their order and the link in one piece', async () => {
    await send(batchTo('anja'));
    const { source = '', from } = relay.taken[0] ?? {};
    const mail = await simpleParser(source);

    expect(mail.subject).toBe('Dag Anja & Bas, korting');
    expect(mail.from?.value).toEqual([
      { name: 'Waterweg Hosting, afdeling Élan', address: 'post@waterweg.example' },
    ]);
    expect(mail.text).toContain('Dag Anja & Bas');
    expect(mail.text).toContain('\n.\n');
    expect(mail.html).toContain('Afmelden</a>');
    expect(mail.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual(
      [['prijs.txt', '10 euro']],
    );
    expect(`\r\n${source}`).toContain(`\r\nList-Unsubscribe: <${stopUrl}>\r\n`);
    expect(source).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(source.indexOf('List-Unsubscribe:')).toBeLessThan(
      source.indexOf('List-Unsubscribe-Post'),
    );
    expect(source).not.toMatch(/\{\{|ses:/);
    expect(from).toBe(paths.of(mailing, contact(0)));
    expect(mail.messageId).toBe(`<${from}>`);
  });

  test('a test mail has a return path that names nobody', async () => {
    await send({ ...batchTo('anja'), isTest: true });
    expect(relay.taken[0]?.from).toBe(`bounces@${domain}`);
  });
});

test.each<readonly [local: string, outcome: Partial<HandOver>]>([
  ['451-at-rcpt', { outcome: 'later', reason: 'ses-throttled' }],
  ['550-at-rcpt', { outcome: 'refused', reason: 'ses-invalid-parameter' }],
  ['relay-at-rcpt', { outcome: 'halt', cause: 'relay-denied' }],
  ['lost-at-rcpt', { outcome: 'later', reason: 'ses-unreachable' }],
  ['451-at-data', { outcome: 'later', reason: 'ses-throttled' }],
  ['554-at-data', { outcome: 'refused', reason: 'ses-rejected' }],
  ['spam-at-data', { outcome: 'halt', cause: 'message-rejected' }],
  ['lost-at-body', { outcome: 'unknown', reason: 'ses-answer-lost' }],
  ['lost-after-data', { outcome: 'unknown', reason: 'ses-answer-lost' }],
  ['silent-after-data', { outcome: 'unknown', reason: 'ses-answer-lost' }],
  ['closing-after-data', { outcome: 'later', reason: 'ses-throttled' }],
])(
  'a mail to “%s” comes to %o, is tried once, and the next mail continues',
  async (local, expected) => {
    const [outcome] = await send(batchTo(local));

    expect(outcome).toMatchObject(expected);
    expect(to(local).length).toBeLessThanOrEqual(1);
    expect((await send(batchTo('bas')))[0]).toMatchObject({ outcome: 'accepted' });
    expect(to(local).length).toBeLessThanOrEqual(1);
  },
);

test('one recipient that is refused takes nobody else along, and is told of once', async () => {
  const outcomes = await send(batchTo('anja', '550-at-rcpt', 'bas', '554-at-data'));

  expect(outcomes.map(({ outcome }) => outcome)).toEqual([
    'accepted',
    'refused',
    'accepted',
    'refused',
  ]);
  expect(told).toEqual([
    {
      mailingId: mailing,
      contactId: contact(1),
      jobId: '0-0-0',
      address: '550-at-rcpt@post.example',
      words: '550 5.1.1 no such user here',
    },
  ]);
});

test('a mail that cannot be made is refused before the relay hears of it', async () => {
  const batch = batchTo('anja');
  const outcomes = await smtpMailSender({ pool, paths, domain, told: () => undefined })(batch);

  expect(outcomes).toEqual([{ outcome: 'refused', reason: 'mail-not-made' }]);
  expect(relay.connections()).toBe(0);
});

describe('a relay that cannot be used', () => {
  test('a relay that cannot be reached is tried again later, not for each mail', async () => {
    await relay.stop();
    const outcomes = await send(batchTo('anja', 'bas', 'cas'));
    expect(outcomes).toEqual(Array(3).fill({ outcome: 'later', reason: 'ses-unreachable' }));
    relay = await startRelay();
  });

  test.each([
    ['with the password', 'secret', { outcome: 'accepted' }],
    ['without it', 'wrong', { outcome: 'halt', cause: 'no-credentials' }],
  ])(
    'a relay that asks for a password takes mail only with the right one: %s',
    async (_name, password, expected) => {
      await relay.stop();
      relay = await startRelay({ password: 'secret' });
      const own = smtpPool(settings({ user: 'grondslag', password }));
      expect((await send(batchTo('anja'), own))[0]).toMatchObject(expected);
      own.stop();
    },
  );

  test('a relay that refuses the sender halts the mailing, and loses nobody', async () => {
    await relay.stop();
    relay = await startRelay({ onMailFrom: '553 5.7.1 not your domain <post@waterweg.example>' });
    const own = smtpPool(settings());
    const [outcome] = await send(batchTo('anja'), own);
    expect(outcome).toMatchObject({ outcome: 'halt', cause: 'mail-from-refused' });
    expect(JSON.stringify(outcome)).not.toContain('post@');
    own.stop();
  });

  test('a relay that offers no encryption where that is demanded gets nothing', async () => {
    const own = smtpPool(settings({ security: 'starttls' }));
    const [outcome] = await send(batchTo('anja'), own);
    expect(outcome?.outcome).toMatch(/halt|later/);
    expect(relay.taken).toEqual([]);
    own.stop();
  });
});
