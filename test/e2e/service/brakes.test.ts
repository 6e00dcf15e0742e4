import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RoleName } from '../../../shared/deployment/roles.ts';
import { noticeBody, type ServiceWorld, senderBody, startServiceWorld } from './service-world.ts';

let world: ServiceWorld;

beforeAll(async () => {
  world = await startServiceWorld();
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
});
afterAll(() => world.app.stop());

const moment = { localTime: '2099-07-01T09:30:00', zone: 'UTC' };

const act = (id: string, name: string, role: RoleName, body?: object) =>
  world.ask('POST', `/v1/mailings/${id}/${name}`, {
    token: world.tokens[role],
    ...(body === undefined ? {} : { body }),
  });

/** A mailing that waits for its moment, and the scheduler with it. */
const scheduled = async (): Promise<string> => {
  const text =
    'Deze maand 20 % korting op hosting.\n\nAfmelden: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland';
  const { body } = await world.ask('POST', '/v1/mailings', {
    token: world.tokens.marketer,
    body: {
      senderId: 'waterweg',
      name: 'Korting',
      purpose: 'commercial',
      topic: 'offers',
      contents: [{ language: 'nl', subject: 'Korting in november', text }],
    },
  });
  const id = String(body['mailingId']);
  expect((await act(id, 'schedule', 'marketer', moment)).status).toBe(200);
  return id;
};

const isArmed = (id: string) =>
  world.app.stack.services.scheduler.schedules().some(({ Name }) => Name === `mailing-${id}`);

const allowed: readonly (readonly [RoleName, string, string])[] = [
  ['marketer', 'pause', 'paused'],
  ['reviewer', 'pause', 'paused'],
  ['privacy-officer', 'pause', 'paused'],
  ['marketer', 'cancel', 'cancelled'],
  ['privacy-officer', 'cancel', 'cancelled'],
];
const refused: readonly (readonly [RoleName, string])[] = [
  ['product', 'pause'],
  ['product', 'cancel'],
  ['reviewer', 'cancel'],
  ['reviewer', 'resume'],
  ['privacy-officer', 'resume'],
  ['reviewer', 'unschedule'],
  ['privacy-officer', 'unschedule'],
];

describe('the brakes of a mailing', () => {
  test.each(allowed)('the role %s may %s a mailing', async (role, name, state) => {
    const id = await scheduled();
    const { status, body } = await act(id, name, role);
    expect([status, body['state'], isArmed(id)]).toEqual([200, state, false]);
  });

  test.each(refused)('the role %s may not %s a mailing', async (role, name) => {
    const id = await scheduled();
    const { status, body } = await act(id, name, role);
    expect([status, body['code'], isArmed(id)]).toEqual([403, 'forbidden', true]);
  });

  test.each(['reviewer', 'privacy-officer'] as const)(
    'the role %s may not schedule a mailing',
    async (role) => {
      const id = await scheduled();
      expect((await act(id, 'schedule', role, { now: true })).status).toBe(403);
    },
  );

  test('a mailing paused before its time waits for that time once it is resumed', async () => {
    const id = await scheduled();
    await act(id, 'pause', 'reviewer');
    for (const _ of [1, 2]) {
      const { status, body } = await act(id, 'resume', 'marketer');
      expect([status, body['state'], isArmed(id)]).toEqual([200, 'scheduled', true]);
    }
  });
});
