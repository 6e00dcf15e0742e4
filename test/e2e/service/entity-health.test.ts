import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { offer, openMailWorld, security } from './mail-world.ts';
import {
  contactBody,
  grantBody,
  type Json,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

let world: Awaited<ReturnType<typeof openMailWorld>>;
beforeAll(async () => {
  world = await openMailWorld(await startMachineWorld());
  const now = await world.ask('GET', '/v1/senders/waterweg');
  const numbered = await world.ask('PUT', '/v1/senders/waterweg', {
    body: registered,
    headers: { 'if-match': String(now.headers.get('etag')) },
  });
  expect(numbered.status, numbered.text).toBe(200);
  const names = Array.from({ length: 210 }, (_, n) => `reader-${n}`);
  for (let at = 0; at < names.length; at += 10)
    await Promise.all(names.slice(at, at + 10).map((name) => world.person(name)));
}, 120_000);
afterAll(() => world.app.stop());

const registered = { ...senderBody, registration: 'KVK 24123456' };
const why = { reason: 'the list was bought by mistake and is gone now' };

const get = async (id: string): Promise<Json> =>
  (await world.ask('GET', `/v1/mailings/${id}`)).body;

/** Drafts a mailing and starts it; ends when it has finished or is paused. */
const run = async (draft: Json, more: Json = {}): Promise<Json> => {
  const made = await world.ask('POST', '/v1/mailings', {
    body: { senderId: 'waterweg', ...draft, ...more },
  });
  const id = String(made.body['mailingId']);
  const scheduled = await world.ask('POST', `/v1/mailings/${id}/schedule`, { body: { now: true } });
  expect(scheduled.status, scheduled.text).toBe(200);
  return ended(id);
};

const ended = async (id: string): Promise<Json> => {
  for (let times = 0; times < 600; times += 1) {
    const mailing = await get(id);
    if (['finished', 'paused'].includes(String(mailing['state']))) return mailing;
    await sleep(50);
  }
  throw new Error(`mailing ${id} does not end`);
};

test('complaints after a mailing hold the entity’s next marketing until somebody states why it may go', async () => {
  const first = await run(offer);
  expect(first).toMatchObject({ state: 'finished', progress: { accepted: 210 } });
  const [mail] = world.app.inbox
    .mails()
    .filter(({ tags }) => tags['mailing'] === first['mailingId']);
  await world.press(mail?.id, 'complain');

  // The press above reaches one person; the other face has its own reader, who agreed.
  const ofNorth = { ...noticeBody, noticeId: 'north', senderId: 'north' };
  const joined = await world.ask('PUT', '/v1/senders/north', { body: registered });
  expect(joined.status, joined.text).toBeLessThan(300);
  await world.ask('POST', '/v1/notices', { body: ofNorth });
  const body = { ...contactBody('reader-of-north'), senderId: 'north' };
  expect((await world.ask('POST', '/v1/contacts', { body })).status).toBe(201);
  const notice = { noticeId: 'north', version: 1 };
  const granted = await world.ask('POST', '/v1/contacts/reader-of-north/consent/events', {
    body: { ...grantBody, notice },
  });
  expect(granted.status, granted.text).toBe(201);

  const held = await run(offer, { senderId: 'north' });
  const words =
    '1 complaint of 210 mails of its entity in 24 hours: 0.48%, where 0.10% is the limit';
  expect(held).toMatchObject({
    ...{ state: 'paused', pausedBeforeStart: true, haltedBy: 'entity-complaint-rate' },
    haltedWords: words,
  });

  const path = `/v1/mailings/${String(held['mailingId'])}/resume`;
  for (const unexplained of [undefined, {}]) {
    const { status, body: problem } = await world.ask('POST', path, { body: unexplained });
    expect([status, problem['detail'], problem['errors']]).toEqual([
      409,
      'marketing of its entity waits (`entity-complaint-rate`): resume it with a `reason`',
      [{ pointer: '/reason', in: 'body', message: `why it may go: ${words}` }],
    ]);
  }
  for (const wrong of [{ reason: 'ok' }, { reason: 7 }, { because: 'it is ours to say' }])
    expect((await world.ask('POST', path, { body: wrong })).status).toBe(400);
  expect((await world.ask('POST', path, { token: world.tokens.reviewer, body: why })).status).toBe(
    403,
  );
  expect(await get(String(held['mailingId']))).toMatchObject({ state: 'paused' });

  const released = await world.ask('POST', path, { token: world.tokens.marketer, body: why });
  expect(released.status, released.text).toBe(200);
  expect(released.body['resumedDespite']).toMatchObject({
    ...why,
    words,
    by: expect.stringMatching(/./),
    at: expect.stringMatching(/Z$/),
  });
  expect(await ended(String(held['mailingId']))).toMatchObject({
    ...{ state: 'finished', progress: { accepted: 1 } },
    resumedDespite: why,
  });
}, 120_000);

test('service mail continues meanwhile', async () => {
  const audience = { contactIds: ['reader-9'] };
  expect(await run(security, { audience })).toMatchObject({
    ...{ state: 'finished', progress: { accepted: 1 } },
  });
});

test('a mailing that a person paused before its time starts under the same rule', async () => {
  const made = await world.ask('POST', '/v1/mailings', {
    body: { senderId: 'waterweg', ...offer, audience: { contactIds: ['reader-7'] } },
  });
  const path = `/v1/mailings/${String(made.body['mailingId'])}`;
  const at = new Date(Date.now() + 2_000).toISOString().slice(0, 19);
  await world.ask('POST', `${path}/schedule`, { body: { localTime: at, zone: 'UTC' } });
  expect((await world.ask('POST', `${path}/pause`)).status).toBe(200);
  await sleep(3_000);
  expect((await world.ask('POST', `${path}/resume`)).status).toBe(409);
  expect((await world.ask('POST', `${path}/resume`, { body: why })).status).toBe(200);
}, 30_000);
