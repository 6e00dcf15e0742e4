import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliWorld } from '../../support/cli-world.ts';
import { files } from '../../support/files.ts';
import {
  grantBody,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from '../service/service-world.ts';

let world: MachineWorld;
let cli: ReturnType<typeof cliWorld>;

beforeAll(async () => {
  world = await startMachineWorld();
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  cli = cliWorld({
    env: { GRONDSLAG_URL: world.app.apiUrl, GRONDSLAG_TOKEN: world.admin },
    fetch: (request) => fetch(request),
    sleep: (millis) => new Promise((done) => setTimeout(done, millis)),
  });
});
afterAll(() => world.app.stop());

const json = async (...argv: string[]): Promise<Record<string, unknown>> => {
  const { out, err } = await cli.run(...argv, '--json');
  expect(out, err).not.toBe('');
  return JSON.parse(out) as Record<string, unknown>;
};

test('a list is loaded, with relations by mapping, stops kept and what is wrong in a file', async () => {
  const people = Array.from({ length: 300 }, (_, row) =>
    row === 41
      ? 'no address;X;active;2-3-2024'
      : `p${row}@post.example;P ${row};${row % 10 === 0 ? 'unsubscribed' : 'active'};21-3-2024`,
  );
  writeFileSync(
    join(cli.folder, 'customers.csv'),
    `E-mail;Naam;Status;Klant sinds\n${people.join('\n')}\n`,
  );
  const argv = [
    'import',
    'customers.csv',
    '--sender',
    'waterweg',
    '--value',
    'language=nl',
    '--value',
    'country=NL',
    '--dates',
    'day-month',
    '--value',
    'relation.role=customer',
    '--value',
    'relation.service=hosting',
    '--column',
    'relation.since=Klant sinds',
  ];

  const { status, err } = await cli.run(...argv);
  expect([status, err]).toEqual([1, expect.stringContaining('1 row was not taken')]);
  expect(readFileSync(join(cli.folder, 'customers.refused.csv'), 'utf8')).toContain(
    '"41","malformed"',
  );

  // Sent again, nothing is recorded a second time.
  expect(await json(...argv, '--from-start')).toMatchObject({
    rows: 300,
    counts: { exists: 299, malformed: 1 },
  });
  const { items } = await json('contacts', '--email', 'p3@post.example');
  const [{ contactId } = { contactId: '' }] = items as { contactId: string }[];
  expect(
    await json(
      'decide',
      contactId,
      '--sender',
      'waterweg',
      '--purpose',
      'contract',
      '--service',
      'hosting',
      '--necessity',
      'The contract promises notice of planned interruptions.',
    ),
  ).toMatchObject({
    items: [{ effect: 'allow' }],
  });
  expect(
    (await cli.run('decide', contactId, '--sender', 'waterweg', '--purpose', 'commercial')).status,
  ).toBe(1);
}, 120_000);

test('a mailing is previewed, sent, followed and explained', async () => {
  const contact = {
    contactId: 'henk',
    senderId: 'waterweg',
    email: 'henk@post.example',
    language: 'nl',
    country: 'NL',
  };
  await world.ask('POST', '/v1/contacts', { body: contact });
  await world.ask('POST', '/v1/contacts/henk/consent/events', { body: grantBody });
  const text =
    'Beste {{name|lezer}},\n\nDeze maand 20% korting op een tweede domeinnaam.\n\nUitschrijven: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';
  const { body } = await world.ask('POST', '/v1/mailings', {
    body: {
      senderId: 'waterweg',
      name: 'Aanbieding',
      purpose: 'commercial',
      topic: 'offers',
      audience: { contactIds: ['henk'] },
      contents: [{ language: 'nl', subject: 'Aanbieding', text }],
    },
  });
  const id = String(body['mailingId']);

  expect(await json('preview', id)).toMatchObject({ audience: 1, allowed: 1 });
  expect((await cli.run('render', id, 'henk')).out).toContain('Beste lezer,');
  expect(await cli.run('render', id, 'nobody')).toMatchObject({ status: 1 });
  expect((await cli.run('send-test', id)).out).toContain('accepted  nl  demo@waterweg.example');
  expect((await cli.run('mailings')).out).toContain(id);
  expect(await json('schedule', id, '--now')).toMatchObject({ mailingId: id });
  expect(await json('watch', id, '--every', '0.2')).toMatchObject({
    state: 'finished',
    progress: { accepted: 1 },
  });
  expect(await json('mailings', '--state', 'finished', '--text', 'AANBIED')).toMatchObject({
    items: [{ mailingId: id }],
  });
  expect(await json('mailings', '--state', 'paused')).toEqual({ items: [] });
  expect(await json('mailings', '--before', '2026-01-01')).toEqual({ items: [] });
  expect(await cli.run('mailings', '--from', 'yesterday')).toMatchObject({
    status: 1,
    err: expect.stringContaining('/createdFrom'),
  });
  expect(await json('why', 'henk', id)).toMatchObject({ verdict: 'accepted' });
  expect((await cli.run('why', 'henk', id)).out).toMatch(/consent/);
  const { status, err } = await cli.run('pause', id);
  expect([status, err]).toEqual([1, expect.stringMatching(/finished|state/)]);
  expect(await json('requests')).toEqual({ items: [] });
  expect(await json('export', 'henk')).toMatchObject({ contact: { contactId: 'henk' } });
}, 60_000);

test('one person is mailed from a template, once under one key, and told what was left out', async () => {
  const contact = {
    contactId: 'ria',
    senderId: 'waterweg',
    email: 'ria@post.example',
    language: 'nl',
    country: 'NL',
    relationships: [
      {
        relationshipId: 'r1',
        role: 'customer',
        capacity: 'person',
        service: 'hosting',
        since: '2026-01-01T00:00:00Z',
      },
    ],
  };
  const { status } = await world.ask('POST', '/v1/contacts', { body: contact });
  expect(status).toBe(201);
  const text =
    'Dear {{name|customer}},\n\nWe received your payment of {{total|the invoice}} for invoice {{invoice}}. This is your receipt. You need not do anything.\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';
  const { body } = await world.ask('POST', '/v1/mailings', {
    body: {
      senderId: 'waterweg',
      name: 'Bon',
      template: true,
      purpose: 'contract',
      service: 'hosting',
      necessity: 'Wie betaalt, krijgt een bon.',
      values: { invoice: 'reference', total: 'money' },
      contents: [{ language: 'en', subject: 'Receipt {{invoice}} of your payment', text }],
    },
  });
  const id = String(body['mailingId']);
  await json('api', 'POST', `/v1/mailings/${id}/activate`);
  const values = ['--value', 'invoice=F-2026-0311', 'total=gratis Premium'];
  const sent = await json('mail', id, 'ria', ...values, '--key', 'order-1');
  expect(sent).toMatchObject({ state: 'accepted', leftOut: [{ name: 'total' }] });
  const again = await json('mail', id, 'ria', ...values, '--key', 'order-1');
  expect(again['mailId']).toBe(sent['mailId']);
  expect((await cli.run('mailed', String(sent['mailId']))).out).toMatch(/left out: total/);
  expect(await cli.run('mail', id, 'ria', '--value', 'invoice')).toMatchObject({ status: 2 });
}, 60_000);

test('a mailing with a document goes out once a reviewer has opened it, and everybody gets the file', async () => {
  const reviewer = await world.app.issuer.token('reviewer');
  const judging = cliWorld({
    env: { GRONDSLAG_URL: world.app.apiUrl, GRONDSLAG_TOKEN: reviewer },
    fetch: (request) => fetch(request),
  });
  writeFileSync(join(cli.folder, 'planning.pdf'), files.pdf);
  await world.ask('POST', '/v1/contacts', {
    body: {
      contactId: 'ria',
      senderId: 'waterweg',
      email: 'ria@post.example',
      language: 'nl',
      country: 'NL',
      relationships: [
        { role: 'customer', capacity: 'person', service: 'hosting', since: '2024-01-01T00:00:00Z' },
      ],
    },
  });
  const body = {
    senderId: 'waterweg',
    name: 'Onderhoud',
    purpose: 'security',
    service: 'hosting',
    essential: true,
    necessity: 'Wie de dienst gebruikt, moet weten dat die onbereikbaar is.',
    audience: { contactIds: ['ria'] },
    contents: [
      {
        language: 'nl',
        subject: 'Onderhoud vannacht',
        text: 'Vannacht is de dienst tussen 02:00 en 03:00 niet bereikbaar wegens onderhoud.\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
      },
    ],
  };
  writeFileSync(join(cli.folder, 'onderhoud.json'), JSON.stringify(body));
  const { mailingId } = await json('draft', 'onderhoud.json', '--attach', 'planning.pdf');
  const id = String(mailingId);
  const release = async () => {
    const { contentHash } = (await world.ask('GET', `/v1/mailings/${id}`)).body;
    const said = { verdict: 'release', reason: 'De planning klopt.', contentHash };
    return world.ask('POST', `/v1/mailings/${id}/reviews`, { body: said, token: reviewer });
  };
  expect((await release()).status).toBe(422);
  expect((await judging.run('open', id)).out).toContain('planning.pdf');
  expect(readFileSync(join(judging.folder, 'planning.pdf')).equals(files.pdf)).toBe(true);
  expect((await release()).body).toMatchObject({ state: 'draft', purpose: 'security' });

  expect((await cli.run('render', id, 'ria')).out).toContain('planning.pdf');
  await json('schedule', id, '--now');
  await json('watch', id, '--every', '0.2');
  const inbox = await fetch(`${world.app.inboxUrl}/_local/mails?full&mailing=${id}`);
  const { mails } = (await inbox.json()) as { mails: { id: string; attachments: object[] }[] };
  expect(mails.map(({ attachments }) => attachments)).toEqual([
    [
      {
        fileName: 'planning.pdf',
        contentType: 'application/pdf',
        content: files.pdf.toString('base64'),
      },
    ],
  ]);
  const page = `${world.app.inboxUrl}/mails/${mails[0]?.id}`;
  expect(await (await fetch(page)).text()).toContain('planning.pdf');
  const saved = await fetch(`${page}/attachments/0`);
  expect(Buffer.from(await saved.arrayBuffer()).equals(files.pdf)).toBe(true);
}, 60_000);
