import { afterAll, beforeAll, expect, test } from 'vitest';
import { offer } from './mail-world.ts';
import { untilState } from './sender-world.ts';
import {
  call,
  contactBody,
  grantBody,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

/** `bought` had the topic, `waterweg` took it over with the rest of the business. */
let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
  const { ask } = world;
  const register = async (senderId: string, body: object): Promise<string> => {
    const answer = await ask('PUT', `/v1/senders/${senderId}`, {
      body: { ...senderBody, ...body },
    });
    expect(answer.status, answer.text).toBe(201);
    return String(answer.body['entityId']);
  };
  const heir = await register('waterweg', { registration: '20260001' });
  const predecessor = await register('bought', {
    legalName: 'Oude Boot B.V.',
    registration: '20260002',
  });
  const topic = { names: { nl: 'Varen op de Vliet' }, descriptions: {}, visibility: 'public' };
  const put = await ask('PUT', `/v1/entities/${predecessor}/topics/boats`, { body: topic });
  expect(put.status, put.text).toBe(201);
  const before = await ask('POST', '/v1/contacts', { body: contactBody('anja') });
  expect(before.status, before.text).toBe(201);
  expect((await ask('POST', '/v1/mailings', { body: draft })).status).toBe(422);
  const succeeded = await ask('POST', `/v1/entities/${heir}/successions`, {
    body: { predecessor, on: '2026-01-01', evidence: { document: 'Deed of merger' } },
    headers: { 'if-match': '*' },
  });
  expect(succeeded.status, succeeded.text).toBeLessThan(300);
  const notice = { ...noticeBody, covers: [{ purpose: 'commercial' }] };
  expect((await ask('POST', '/v1/notices', { body: notice })).status).toBe(201);
});
afterAll(async () => {
  await world?.app.stop();
});

const draft = { senderId: 'waterweg', ...offer, topic: 'boats' };

test('a grant names the topic of the predecessor', async () => {
  const body = { ...grantBody, topic: 'boats' };
  const granted = await world.ask('POST', '/v1/contacts/anja/consent/events', { body });

  expect(granted.status, granted.text).toBe(201);
  const { body: state } = await world.ask('GET', '/v1/contacts/anja/consent');
  expect(state['entries']).toMatchObject({ 'waterweg/commercial/boats': { status: 'granted' } });
});

test('a mailing is drafted about it, and its pages call it what the predecessor called it', async () => {
  const drafted = await world.ask('POST', '/v1/mailings', { body: draft });
  expect([drafted.status, drafted.body['topic']], drafted.text).toEqual([201, 'boats']);
  const mailingId = String(drafted.body['mailingId']);
  await world.ask('POST', `/v1/mailings/${mailingId}/schedule`, { body: { now: true } });
  expect((await untilState(world, mailingId, 'finished'))['progress']).toMatchObject({
    accepted: 1,
  });

  const [mail] = world.app.inbox.mails();
  const paths = [...JSON.stringify(mail).matchAll(/\/[up]\/v1\.[\w.-]+/g)].map(([path]) => path);
  for (const kind of ['/u/', '/p/']) {
    const path = paths.find((one) => one.startsWith(kind));
    const page = await call(world.app.apiUrl, 'GET', path ?? kind);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Varen op de Vliet');
    expect(page.text).not.toMatch(/>\s*boats\s*</);
  }
  expect(world.failures).toEqual([]);
}, 60_000);
