import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  contactBody,
  grantBody,
  type Json,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

let world: MachineWorld;
/** Before anything was there, after the first version of everything, and after the second. */
const moments: string[] = [];

const topic = { names: { nl: 'Aanbiedingen' }, descriptions: {}, visibility: 'public' };
const moment = async (): Promise<void> => {
  await sleep(5);
  moments.push(new Date().toISOString());
  await sleep(5);
};

beforeAll(async () => {
  world = await startMachineWorld({ reconcileEveryMs: 3_600_000, sealEveryMs: 3_600_000 });
  await moment();
  const sender = await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  const offers = '/v1/senders/waterweg/topics/offers';
  const first = await world.ask('PUT', offers, { body: topic });
  expect(first.status, first.text).toBe(201);
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  await world.ask('POST', '/v1/contacts', { body: contactBody('anja') });
  const granted = await world.ask('POST', '/v1/contacts/anja/consent/events', { body: grantBody });
  expect(granted.status, granted.text).toBe(201);
  await moment();
  const changed = await world.ask('PUT', '/v1/senders/waterweg', {
    body: { ...senderBody, postalAddress: 'Straat 2, 1000 AA Amsterdam, Nederland' },
    headers: { 'if-match': String(sender.headers.get('etag')) },
  });
  expect(changed.status, changed.text).toBe(200);
  const entity = `/v1/entities/${String(changed.body['entityId'])}`;
  const before = await world.ask('GET', entity);
  const renamed = await world.ask('PUT', entity, {
    body: {
      legalName: String(before.body['legalName']),
      tradeNames: [{ name: 'Waterweg Cloud', from: '2026-01-01T00:00:00Z' }],
    },
    headers: { 'if-match': String(before.headers.get('etag')) },
  });
  expect(renamed.status, renamed.text).toBe(200);
  const second = await world.ask('PUT', offers, {
    body: { ...topic, names: { nl: 'Aanbiedingen en nieuws' } },
    headers: { 'if-match': String(first.headers.get('etag')) },
  });
  expect(second.status, second.text).toBe(200);
  const withdrawn = await world.ask('POST', '/v1/contacts/anja/withdrawals', { body: {} });
  expect(withdrawn.status, withdrawn.text).toBe(201);
  await moment();
}, 60_000);
afterAll(async () => world?.app.stop());

const at = (path: string, when: number) =>
  world.ask('GET', `${path}?at=${encodeURIComponent(String(moments[when]))}`);

const entityPath = async (): Promise<string> => {
  const { body } = await world.ask('GET', '/v1/senders/waterweg');
  return `/v1/entities/${String(body['entityId'])}`;
};

test.each([
  ['a sender', async () => '/v1/senders/waterweg', 'postalAddress'],
  ['an entity', entityPath, 'tradeNames'],
  ['a topic of a sender', async () => '/v1/senders/waterweg/topics/offers', 'names'],
  ['a topic of an entity', async () => `${await entityPath()}/topics/offers`, 'names'],
])('%s is read as of a moment, in its version at that time', async (_, pathOf, member) => {
  const path = await pathOf();
  const then = await at(path, 1);
  const later = await at(path, 2);
  const now = await world.ask('GET', path);
  expect([then.status, later.status], then.text).toEqual([200, 200]);
  expect(later.body[member]).toEqual(now.body[member]);
  expect(later.headers.get('etag')).toBe(now.headers.get('etag'));
  expect(then.body[member]).not.toEqual(now.body[member]);
  const before = await at(path, 0);
  expect([before.status, before.body['detail']]).toEqual([
    404,
    expect.stringMatching(/^there was no such \w+ at that time$/),
  ]);
});

test('consent is read as of a moment: what had been recorded by then holds, and nothing after', async () => {
  const path = '/v1/contacts/anja/consent';
  const statuses = ({ body }: { body: Json }) =>
    Object.values(body['entries'] as Record<string, Json>).map(({ status }) => status);
  expect(statuses(await at(path, 0))).toEqual([]);
  const then = await at(path, 1);
  expect(statuses(then)).toEqual(['granted']);
  expect(then.headers.get('etag')).toBe('"1"');
  expect(statuses(await world.ask('GET', path))).not.toContain('granted');
  expect((await at(path, 2)).body).toEqual((await world.ask('GET', path)).body);
});

test.each(['yesterday', '2026-13-01T00:00:00Z', '2026-11-01', ''])(
  'a malformed moment is refused by its name, wherever it is given: “%s”',
  async (when) => {
    for (const path of [
      '/v1/senders/waterweg',
      await entityPath(),
      '/v1/senders/waterweg/topics/offers',
      '/v1/contacts/anja/consent',
    ]) {
      const { status, body } = await world.ask('GET', `${path}?at=${when}`);
      const [error] = body['errors'] as readonly Json[];
      expect([path, status, error?.['pointer'], error?.['in']]).toEqual([
        ...[path, 400],
        ...['/at', 'query'],
      ]);
    }
    expect(world.failures).toEqual([]);
  },
);

test('a receipt prints in each language: text, moment, what holds now, how to withdraw', async () => {
  const { body } = await world.ask('GET', '/v1/contacts/anja/consent/events');
  const [event] = body['items'] as readonly Json[];
  const path = `/v1/contacts/anja/consent/receipts/${String(event?.['eventId'])}`;
  const words = {
    nl: ['Bewijs van toestemming', 'nee: ingetrokken', 'AVG'],
    en: ['Receipt of consent', 'no: withdrawn', 'GDPR'],
    de: ['Nachweis der Einwilligung', 'nein: widerrufen', 'DSGVO'],
  };
  const token = world.tokens['privacy-officer'];
  for (const [language, said] of Object.entries(words)) {
    const printed = await world.ask('GET', `${path}?format=print&language=${language}`, { token });
    expect(printed.status).toBe(200);
    expect(printed.headers.get('content-type')).toContain('text/html');
    expect(printed.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(printed.text).toContain(`<html lang="${language}">`);
    for (const one of [...said, String(event?.['eventId']), 'mag mij', senderBody.legalName])
      expect(printed.text, `${language}: ${one}`).toContain(one);
    expect(printed.text).not.toMatch(/<script|\b(?:src|href)\s*=/);
  }
  const { status, body: json } = await world.ask('GET', path);
  expect([status, json['@context'] !== undefined]).toEqual([200, true]);
  expect((await world.ask('GET', `${path}?format=pdf`)).status).toBe(400);
  const { marketer } = world.tokens;
  expect((await world.ask('GET', `${path}?format=print`, { token: marketer })).status).toBe(403);
});
