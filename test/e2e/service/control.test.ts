import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceDraft } from './sender-world.ts';
import {
  contactBody,
  grantBody,
  type Json,
  noticeBody,
  type ServiceWorld,
  senderBody,
  startServiceWorld,
} from './service-world.ts';

const people = 90;
const withoutConsent = 10;
const mailsPerSecond = 20;

type Counts = Readonly<Record<string, number>>;
type Progress = {
  readonly audience: number;
  readonly audienceComplete: boolean;
  readonly denied: Counts;
  readonly accepted: number;
  readonly refused: Counts;
  readonly unknown: number;
  readonly inHand: number;
  readonly waiting: number;
};

let world: ServiceWorld;
/** Schedules fire and delete themselves just before the next update or deletion reaches them. */
let firesBefore: 'PUT' | 'DELETE' | undefined;
const ids = Array.from({ length: people }, (_, index) => `c${index}`);

beforeAll(async () => {
  const fault = (method: string, path: string) => {
    if (method !== firesBefore) return undefined;
    firesBefore = undefined;
    const { url } = world.app.stack.services.scheduler;
    void fetch(`${url}${path}?groupName=grondslag`, { method: 'DELETE' });
    return { kind: 'delay', millis: 300 } as const;
  };
  world = await startServiceWorld({
    stack: { ses: { maxSendRate: mailsPerSecond }, scheduler: { fault } },
  });
  await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody });
  await world.ask('POST', '/v1/notices', { body: noticeBody });
  await Promise.all(
    ids.map(async (id, index) => {
      await world.ask('POST', '/v1/contacts', { body: contactBody(id) });
      if (index >= withoutConsent)
        await world.ask('POST', `/v1/contacts/${id}/consent/events`, { body: grantBody });
    }),
  );
});
afterAll(async () => {
  await world.app.stop();
});

const draftBody = {
  senderId: 'waterweg',
  name: 'Korting in november',
  purpose: 'commercial',
  topic: 'offers',
  contents: [
    {
      language: 'nl',
      subject: 'Korting in november',
      text: 'Deze maand 20 % korting op hosting.\n\nAfmelden: {{unsubscribeUrl}}\nVoorkeuren: {{preferencesUrl}}\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
};

const draft = async (): Promise<string> => {
  const { status, body } = await world.ask('POST', '/v1/mailings', { body: draftBody });
  expect([status, body['state']], JSON.stringify(body)).toEqual([201, 'draft']);
  return String(body['mailingId']);
};

const act = (mailingId: string, name: string, body?: Json) =>
  world.ask('POST', `/v1/mailings/${mailingId}/${name}`, body === undefined ? {} : { body });

const total = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** State and progress; what was counted is all of the audience, at any moment. */
const look = async (mailingId: string) => {
  const { body } = await world.ask('GET', `/v1/mailings/${mailingId}`);
  const progress = body['progress'] as Progress;
  const { denied, accepted, refused, unknown, inHand, waiting } = progress;
  expect(total(denied) + accepted + total(refused) + unknown + inHand + waiting).toBe(
    progress.audience,
  );
  return { state: String(body['state']), ...progress };
};

const until = async (
  mailingId: string,
  is: (seen: Awaited<ReturnType<typeof look>>) => boolean,
) => {
  for (let times = 0; times < 600; times += 1) {
    const seen = await look(mailingId);
    if (is(seen)) return seen;
    await sleep(50);
  }
  throw new Error(`never came: ${JSON.stringify(await look(mailingId))}`);
};

const inbox = (mailingId: string) =>
  world.app.stack.services.ses
    .mails()
    .filter(({ tags }) => tags['mailing'] === mailingId)
    .map(({ tags }) => tags['contact']);

describe('a mailing that is paused, resumed and finished', () => {
  test('a mailing that is paused, resumed and finished stops sending, keeps its account, continues where it stopped, and mails nobody twice', async () => {
    const mailingId = await draft();
    const scheduled = await act(mailingId, 'schedule', { now: true });
    expect(scheduled.status, scheduled.text).toBe(200);
    await until(mailingId, ({ accepted }) => accepted > 0);

    for (const _ of [1, 2]) {
      const { status, body } = await act(mailingId, 'pause');
      expect([status, body['state']]).toEqual([200, 'paused']);
    }
    // What was claimed when it was paused is still sent.
    await until(mailingId, ({ inHand }) => inHand === 0);
    const still = await look(mailingId);
    await sleep(3_000);
    expect(await look(mailingId)).toEqual(still);
    expect(still.waiting).toBeGreaterThan(0);
    expect(inbox(mailingId)).toHaveLength(still.accepted);

    for (const _ of [1, 2]) expect((await act(mailingId, 'resume')).status).toBe(200);
    const end = await until(mailingId, ({ state }) => state === 'finished');
    expect(end).toMatchObject({
      audience: people,
      audienceComplete: true,
      accepted: people - withoutConsent,
      denied: { 'no-consent': withoutConsent },
      unknown: 0,
      inHand: 0,
      waiting: 0,
    });
    const mailed = await Promise.all(ids.slice(withoutConsent).map((id) => world.idOf(id)));
    expect(inbox(mailingId).toSorted()).toEqual(mailed.toSorted());
  });
});

describe('a mailing that is cancelled while it runs', () => {
  test('a mailing that is cancelled while it runs mails nobody more, and gives everybody who waited a verdict', async () => {
    const mailingId = await draft();
    await act(mailingId, 'schedule', { now: true });
    await until(mailingId, ({ accepted }) => accepted > 0);

    for (const _ of [1, 2]) {
      const { status, body } = await act(mailingId, 'cancel');
      expect([status, body['state']]).toEqual([200, 'cancelled']);
    }
    const end = await until(mailingId, ({ inHand }) => inHand === 0);
    expect(end.waiting).toBe(0);
    expect(end.denied['mailing-cancelled']).toBe(people - withoutConsent - end.accepted);
    await sleep(2_000);
    expect(inbox(mailingId)).toHaveLength(end.accepted);

    for (const name of ['resume', 'pause', 'unschedule']) {
      const { status, body } = await act(mailingId, name);
      expect([name, status, body['type']]).toEqual([name, 409, expect.stringContaining('state')]);
    }
  });
});

describe('a mailing that is scheduled', () => {
  test('a scheduled mailing can be unscheduled repeatedly, and is then not sent', async () => {
    const mailingId = await draft();
    const later = { localTime: '2099-07-01T09:30:00', zone: 'Europe/Amsterdam' };
    const { body } = await act(mailingId, 'schedule', later);
    expect(body['schedule']).toMatchObject({ ...later, at: '2099-07-01T07:30:00.000Z' });

    for (const _ of [1, 2]) {
      const { status, body: taken } = await act(mailingId, 'unschedule');
      expect([status, taken['state']]).toEqual([200, 'draft']);
    }
    expect(await look(mailingId)).toMatchObject({ state: 'draft', audience: 0 });
  });

  test.each([
    [{ localTime: '2027-03-28T02:30:00', zone: 'Europe/Amsterdam' }, '/localTime', 'skips'],
    [{ localTime: '2027-03-28T02:30:00', zone: 'Europe/Nowhere' }, '/zone', 'IANA'],
    [{ localTime: '2020-01-01T00:00:00', zone: 'Europe/Amsterdam' }, '/localTime', 'passed'],
  ])(
    'a scheduled mailing is refused a moment that does not exist: %o',
    async (when, pointer, why) => {
      const mailingId = await draft();
      const { status, body } = await act(mailingId, 'schedule', when);

      expect(status).toBe(422);
      expect(body['errors']).toEqual([
        expect.objectContaining({ pointer, message: expect.stringContaining(why) }),
      ]);
      expect((await look(mailingId)).state).toBe('draft');
    },
  );

  const armed = (mailingId: string) =>
    world.app.stack.services.scheduler
      .schedules()
      .filter(({ Name }) => Name === `mailing-${mailingId}`)
      .map(({ ScheduleExpression }) => ScheduleExpression);

  test('a scheduled mailing can be rescheduled, earlier or later, also in the scheduler', async () => {
    const mailingId = await draft();
    for (const localTime of ['2099-07-01T09:30:00', '2099-06-01T09:30:00', '2099-08-01T09:30:00'])
      for (const _ of [1, 2]) {
        const { status, body } = await act(mailingId, 'schedule', { localTime, zone: 'UTC' });
        expect([status, body['schedule']]).toEqual([200, expect.objectContaining({ localTime })]);
        expect(armed(mailingId)).toEqual([`at(${localTime})`]);
      }
    await act(mailingId, 'cancel');
    expect(armed(mailingId)).toEqual([]);
  });

  test('a scheduled mailing can be rescheduled even if its schedule fires and deletes itself during the request', async () => {
    const mailingId = await draft();
    const at = (localTime: string) => act(mailingId, 'schedule', { localTime, zone: 'UTC' });
    await at('2099-07-01T09:30:00');
    firesBefore = 'PUT';
    const moved = await at('2099-08-01T09:30:00');
    expect([firesBefore, moved.status], moved.text).toEqual([undefined, 200]);
    expect(armed(mailingId)).toEqual(['at(2099-08-01T09:30:00)']);

    firesBefore = 'DELETE';
    const taken = await act(mailingId, 'unschedule');
    expect([firesBefore, taken.status, taken.body['state']]).toEqual([undefined, 200, 'draft']);
    expect(armed(mailingId)).toEqual([]);
  });

  test('a scheduled mailing has its schedule restored when the same request is repeated', async () => {
    const mailingId = await draft();
    const request = () =>
      act(mailingId, 'schedule', { localTime: '2099-07-01T09:30:00', zone: 'UTC' });
    await request();
    const { url } = world.app.stack.services.scheduler;
    await fetch(`${url}/schedules/mailing-${mailingId}?groupName=grondslag`, {
      method: 'DELETE',
    });
    expect(armed(mailingId)).toEqual([]);
    expect((await request()).status).toBe(200);
    expect(armed(mailingId)).toEqual(['at(2099-07-01T09:30:00)']);
    await act(mailingId, 'cancel');
  });

  test.each([{}, { now: false }, { now: true, localTime: '2099-07-01T09:30', zone: 'UTC' }])(
    'a mailing with %j as its moment is rejected with a hint of what to send',
    async (when) => {
      const mailingId = await draft();
      const { status, body } = await act(mailingId, 'schedule', when);
      expect([status, body['errors']]).toEqual([
        400,
        [
          expect.objectContaining({
            message: expect.stringMatching(/"now": true.*localTime.*zone/),
          }),
        ],
      ]);
    },
  );

  test('`If-Match: *` matches any version of a scheduled mailing, and another header only its own', async () => {
    const path = `/v1/mailings/${await draft()}`;
    const put = (ifMatch: string) =>
      world.ask('PUT', path, { body: draftBody, headers: { 'if-match': ifMatch } });
    expect([(await put('*')).status, (await put('"1"')).status]).toEqual([200, 412]);
    const schedule = await world.ask('POST', `${path}/schedule`, {
      body: { localTime: '2099-07-01T09:30:00', zone: 'UTC' },
      headers: { 'if-match': '*' },
    });
    expect([schedule.status, (await world.ask('POST', `${path}/cancel`)).status]).toEqual([
      200, 200,
    ]);

    const patch = await world.ask('PATCH', '/v1/contacts/c0', {
      body: { name: 'Bo' },
      headers: { 'if-match': '*' },
    });
    expect(patch.status, patch.text).toBe(200);
    for (const [senderId, status] of [
      ['waterweg', 200],
      ['nobody', 412],
    ] as const) {
      const sender = await world.ask('PUT', `/v1/senders/${senderId}`, {
        body: senderBody,
        headers: { 'if-match': '*' },
      });
      expect([senderId, sender.status]).toEqual([senderId, status]);
    }
  });

  test('a scheduled mailing has no classification to accept if it is service mail', async () => {
    const { body } = await world.ask('POST', '/v1/mailings', { body: serviceDraft('waterweg') });
    const answer = await act(String(body['mailingId']), 'accept-classification');
    expect([body['state'], answer.status, answer.body['detail']]).toEqual([
      'draft',
      409,
      expect.stringContaining('nothing to accept'),
    ]);
  });

  test('a scheduled mailing starts at once when it is rescheduled with `now`', async () => {
    const mailingId = await draft();
    await act(mailingId, 'schedule', { localTime: '2099-07-01T09:30:00', zone: 'UTC' });
    const { status } = await act(mailingId, 'schedule', { now: true });
    expect(status).toBe(200);
    await until(mailingId, ({ state }) => state === 'running' || state === 'finished');
    await act(mailingId, 'cancel');
  });

  test('a scheduled mailing keeps the content with which it was scheduled', async () => {
    const mailingId = await draft();
    await act(mailingId, 'schedule', { localTime: '2099-07-01T09:30:00', zone: 'UTC' });
    const { headers } = await world.ask('GET', `/v1/mailings/${mailingId}`);
    const { status } = await world.ask('PUT', `/v1/mailings/${mailingId}`, {
      body: { ...draftBody, name: 'Other' },
      headers: { 'if-match': headers.get('etag') ?? '' },
    });

    expect(status).toBe(409);
    await act(mailingId, 'cancel');
  });
});
