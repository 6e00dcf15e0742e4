import { afterAll, beforeAll, expect, test } from 'vitest';
import { offer } from './mail-world.ts';
import { untilState } from './sender-world.ts';
import {
  contactBody,
  grantBody,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

let world: MachineWorld;
beforeAll(async () => {
  world = await startMachineWorld();
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  await world.ask('POST', '/v1/contacts', { body: contactBody('anja') });
  await world.ask('POST', '/v1/contacts/anja/consent/events', { body: grantBody });
});
afterAll(async () => {
  await world?.app.stop();
});

const topicPath = '/v1/senders/waterweg/topics/offers';
const setRetired = async (retired: boolean) => {
  const { body, headers } = await world.ask('GET', topicPath);
  const { names, descriptions, visibility } = body;
  const written = await world.ask('PUT', topicPath, {
    body: { names, descriptions, visibility, retired },
    headers: { 'if-match': headers.get('etag') ?? '' },
  });
  expect(written.status, written.text).toBe(200);
};

const drafted = async (): Promise<string> => {
  const body = { senderId: 'waterweg', ...offer };
  const made = await world.ask('POST', '/v1/mailings', { body });
  expect([made.status, made.body['state']], made.text).toEqual([201, 'draft']);
  return String(made.body['mailingId']);
};

const schedule = (mailingId: string) =>
  world.ask('POST', `/v1/mailings/${mailingId}/schedule`, { body: { now: true } });

const decided = async (mailingId: string) => {
  const body = { contactIds: ['anja'], mailingId };
  const answer = await world.ask('POST', '/v1/decisions', { body });
  return (answer.body['items'] as { effect: string; reasons: string[] }[])[0];
};

test('a mailing cannot be scheduled if its topic has been retired since it was drafted', async () => {
  const mailingId = await drafted();
  await setRetired(true);

  const refused = await schedule(mailingId);

  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    code: 'refused',
    detail: 'topic-retired',
    errors: [{ pointer: '/topic', message: expect.stringContaining('`offers` was retired') }],
  });
  expect((await world.ask('GET', `/v1/mailings/${mailingId}`)).body['state']).toBe('draft');
  await setRetired(false);
  expect((await schedule(mailingId)).status).toBe(200);
  await world.ask('POST', `/v1/mailings/${mailingId}/cancel`);
});

test('a mailing that was already scheduled reaches nobody, and says why', async () => {
  const mailingId = await drafted();
  const preview = () => world.ask('POST', `/v1/mailings/${mailingId}/preview`, { body: {} });
  expect(await decided(mailingId)).toMatchObject({ effect: 'allow' });
  expect((await schedule(mailingId)).status).toBe(200);
  await setRetired(true);

  expect(await decided(mailingId)).toMatchObject({ effect: 'deny', reasons: ['topic-retired'] });
  expect((await preview()).body).toMatchObject({ allowed: 0, denied: { 'topic-retired': 1 } });
  const finished = await untilState(world, mailingId, 'finished');

  expect(finished['progress']).toMatchObject({ accepted: 0, denied: { 'topic-retired': 1 } });
  const { body } = await world.ask('GET', `/v1/mailings/${mailingId}/verdicts/anja`);
  expect(body).toMatchObject({ verdict: 'denied', reasons: ['topic-retired'] });
  const mails = world.app.inbox.mails();
  expect(mails.filter(({ tags }) => tags['mailing'] === mailingId)).toEqual([]);
  expect(world.failures).toEqual([]);
}, 60_000);
