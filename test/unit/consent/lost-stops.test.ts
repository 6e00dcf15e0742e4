import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

const setup = async () => {
  const api = await contactApi();
  const email = 'anja@korenaar.example';
  const person = { contactId: 'anja', senderId: 'waterweg', email, language: 'nl', country: 'NL' };
  await api.call('POST', '/v1/contacts', person);
  return api;
};
const events = '/v1/contacts/anja/consent/events';
const objections = '/v1/contacts/anja/objections';

/** What is wrong besides, what is noted of it, and the scope that is stopped instead. */
const defects: readonly (readonly [string, object, readonly string[], string])[] = [
  ['an unusable topic', { purpose: 'commercial', topic: 7 }, ['/topic'], 'waterweg/commercial'],
  [
    'an endless topic',
    { purpose: 'commercial', topic: 'x'.repeat(500) },
    ['/topic'],
    'waterweg/commercial',
  ],
  [
    'a topic of nothing',
    { purpose: 'commercial', topic: '\u200b' },
    ['/topic'],
    'waterweg/commercial',
  ],
  [
    'half a character',
    { purpose: 'commercial', topic: 'a\ud800' },
    ['/topic'],
    'waterweg/commercial',
  ],
  ['a topic alone', { topic: 'offers' }, ['/topic'], 'waterweg'],
  ['an unknown purpose', { purpose: 'everything', topic: 'offers' }, ['/purpose'], 'waterweg'],
  [
    'an unknown member',
    { whatever: true, purpose: 'commercial' },
    ['/whatever'],
    'waterweg/commercial',
  ],
  ['a bad method', { method: 'pigeon' }, ['/method'], 'waterweg'],
  ['a bad actor', { actor: { kind: 'nobody' } }, ['/actor/kind'], 'waterweg'],
  [
    'an operator without reason',
    { actor: { kind: 'operator' } },
    ['/actor/reason', '/actor/evidenceRef'],
    'waterweg',
  ],
  ['a date that is none', { occurredAt: '31-02-2026' }, ['/occurredAt'], 'waterweg'],
  ['a date that does not exist', { occurredAt: '2026-02-31' }, ['/occurredAt'], 'waterweg'],
  [
    'several of them',
    { occurredAt: 5, method: 6, topic: {}, purpose: 'commercial' },
    ['/occurredAt', '/method', '/topic'],
    'waterweg/commercial',
  ],
];

describe.each([
  ['an objection', objections, {}],
  ['a withdrawal', events, { type: 'withdrawn' }],
  ['a withdrawal by its own route', '/v1/contacts/anja/withdrawals', {}],
  ['a refusal', events, { type: 'refused' }],
  ['an objection as an event', events, { type: 'objected' }],
] as const)('%s is recorded', (_, path, plain) => {
  test.each(defects)('despite %s, which the answer names', async (_name, more, pointers, key) => {
    const { call } = await setup();

    const { status, body } = await call('POST', path, { ...plain, ...more });

    expect(status).toBe(201);
    const noted = body['notUnderstood'] as { pointer: string }[];
    expect(noted.map(({ pointer }) => pointer).toSorted()).toEqual([...pointers].toSorted());
    const state = await call('GET', '/v1/contacts/anja/consent');
    expect(Object.keys(state.body['entries'] as object)).toEqual([key]);
  });

  test('at once, whatever later moment it names', async () => {
    const { call } = await setup();
    const answer = await call('POST', path, { ...plain, occurredAt: '2999-01-01T00:00:00Z' });
    expect(answer.status).toBe(201);
    const { occurredAt, recordedAt } = answer.body['event'] as Record<string, string>;
    expect(occurredAt).toBe(recordedAt);
  });

  test('without a note when all of it is understood', async () => {
    const { call } = await setup();
    const { status, body } = await call('POST', path, { ...plain, purpose: 'commercial' });
    expect(status).toBe(201);
    expect(body).not.toHaveProperty('notUnderstood');
  });

  test('not for a sender that is none', async () => {
    const { call } = await setup();
    expect((await call('POST', path, { ...plain, senderId: 'no such' })).status).toBe(400);
  });
});

test('an unusable activity stops all direct marketing', async () => {
  const { call } = await setup();
  await call('POST', events, {
    type: 'withdrawn',
    activity: 'tracking.smell',
    purpose: 'commercial',
  });
  const state = await call('GET', '/v1/contacts/anja/consent');
  expect(Object.keys(state.body['entries'] as object)).toEqual(['waterweg']);
});

test.each([null, [], 'stop', 7])(
  'an objection whose body is %j objects to everything',
  async (body) => {
    const { call } = await setup();
    const answer = await call('POST', objections, JSON.stringify(body));
    expect(answer).toMatchObject({ status: 201, body: { notUnderstood: [{ pointer: '' }] } });
  },
);

test.each([
  [
    events,
    { type: 'granted', purpose: 'commercial', act: 'typed', occurredAt: 'yesterday' },
    '/occurredAt',
  ],
  [
    '/v1/contacts/anja/consent/requests',
    { purpose: 'commercial', occurredAt: '2026-02-30' },
    '/occurredAt',
  ],
])('a date that is none is told the forms that are taken: %s', async (path, body, pointer) => {
  const { call } = await setup();
  expect(await call('POST', path, body)).toMatchObject({
    status: 400,
    body: {
      errors: [{ pointer, message: expect.stringMatching(/2026-11-23T19:54:00Z.*2026-11-23/) }],
    },
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a stop is recorded beside a member of the name `%s`',
  async (name) => {
    const { call } = await setup();
    for (const path of [objections, '/v1/contacts/anja/withdrawals']) {
      const { status, body } = await call('POST', path, `{"note":"no more","${name}":{}}`);
      expect([path, status, body['notUnderstood']]).toEqual([
        path,
        201,
        expect.arrayContaining([expect.objectContaining({ pointer: `/${name}` })]),
      ]);
    }
  },
);
