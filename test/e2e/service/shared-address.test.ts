import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openMailWorld } from './mail-world.ts';
import { contactBody, grantBody, type Json, startMachineWorld } from './service-world.ts';

let world: Awaited<ReturnType<typeof openMailWorld>>;

beforeAll(async () => {
  world = await openMailWorld(await startMachineWorld());
  const events = {
    noticeId: 'events',
    senderId: 'waterweg',
    covers: [{ purpose: 'commercial', topic: 'events' }],
    texts: { nl: 'Ja, Waterweg Hosting B.V. mag mij over bijeenkomsten mailen.' },
    material: true,
  };
  await world.ask('POST', '/v1/notices', { body: events });
});
afterAll(() => world.app.stop());

const say = async (path: string, body: Json, status = 201) => {
  const answer = await world.ask('POST', `/v1/contacts/joint${path}`, { body });
  expect(answer.status, answer.text).toBe(status);
};

const decision = async (topic: string): Promise<Json> => {
  const body = {
    contactIds: ['joint'],
    mailing: { senderId: 'waterweg', purpose: 'commercial', topic },
  };
  const answer = await world.ask('POST', '/v1/decisions', { body });
  expect(answer.status, answer.text).toBe(200);
  return (answer.body['items'] as readonly Json[])[0] ?? {};
};

const confirmLink = async (): Promise<string> => {
  const to = encodeURIComponent(contactBody('joint').email);
  for (let asked = 0; asked < 200; asked += 1) {
    const answer = await fetch(`${world.app.inboxUrl}/_local/mails?full&to=${to}`);
    const found = /https?:[^\s"]*\/c\/[\w.~-]+/.exec(await answer.text())?.[0];
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error('no mail asks to confirm');
};

test('a stop by one of the people at a shared address holds until somebody confirms there', async () => {
  const made = await world.ask('POST', '/v1/contacts', {
    body: { ...contactBody('joint'), shared: true },
  });
  expect(made.status, made.text).toBe(201);
  const ofEvents = { topic: 'events', notice: { noticeId: 'events', version: 1 } };
  await say('/consent/events', grantBody);
  await say('/consent/events', { ...grantBody, ...ofEvents });
  expect(await decision('offers')).toMatchObject({ effect: 'allow', basis: 'consent' });

  await say('/withdrawals', { type: 'withdrawn', purpose: 'commercial', topic: 'events' });
  expect(await decision('offers')).toMatchObject({
    effect: 'deny',
    reasons: ['shared-address-stopped'],
    explanation: expect.stringContaining('shared address'),
  });
  await sleep(5);
  await say('/consent/events', grantBody);
  await say('/consent/events', { ...grantBody, ...ofEvents });
  expect(await decision('events')).toMatchObject({ effect: 'deny' });
  expect(await decision('offers')).toMatchObject({ effect: 'deny' });

  const { type: _, ...request } = grantBody;
  await say('/consent/requests', request, 202);
  const body = new URLSearchParams({ confirm: 'yes' });
  const pressed = await fetch(await confirmLink(), { method: 'POST', redirect: 'manual', body });
  expect(pressed.status).toBeLessThan(400);
  expect(await decision('offers')).toMatchObject({ effect: 'allow', basis: 'consent' });
  expect(await decision('events')).toMatchObject({
    effect: 'deny',
    reasons: ['shared-address-stopped'],
  });
});
