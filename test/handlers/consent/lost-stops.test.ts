import { describe, expect, test } from 'vitest';
import { day } from '../../support/consent-world.ts';
import { contactApi, contactCaller } from '../../support/contact-api.ts';
import { memoryIdempotencyStore } from '../../support/memory/memory-idempotency-store.ts';
import { twoFacesApi } from '../../support/two-faces-api.ts';

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
  test.each(defects)(
    'a stop is recorded despite %s, and the response says so',
    async (_name, more, pointers, key) => {
      const { call } = await setup();

      const { status, body } = await call('POST', path, { ...plain, ...more });

      expect(status).toBe(201);
      const noted = body['notUnderstood'] as { pointer: string }[];
      expect(noted.map(({ pointer }) => pointer).toSorted()).toEqual([...pointers].toSorted());
      const state = await call('GET', '/v1/contacts/anja/consent');
      expect(Object.keys(state.body['entries'] as object)).toEqual([key]);
    },
  );

  test('a stop takes effect at once, whatever future time it names', async () => {
    const { call } = await setup();
    const answer = await call('POST', path, { ...plain, occurredAt: '2999-01-01T00:00:00Z' });
    expect(answer.status).toBe(201);
    const { occurredAt, recordedAt } = answer.body['event'] as Record<string, string>;
    expect(occurredAt).toBe(recordedAt);
  });

  test('a fully understood stop gets no note', async () => {
    const { call } = await setup();
    const { status, body } = await call('POST', path, { ...plain, purpose: 'commercial' });
    expect(status).toBe(201);
    expect(body).not.toHaveProperty('notUnderstood');
  });

  test.each(['no such', null, 7])(
    'a stop is recorded at its contact’s sender even if it names %j',
    async (senderId) => {
      const { call } = await setup();
      const { status, body } = await call('POST', path, { ...plain, senderId });
      expect([status, body['notUnderstood']]).toMatchObject([201, [{ pointer: '/senderId' }]]);
    },
  );

  test('a stop is not recorded for another legal entity', async () => {
    const { call } = await setup();
    expect((await call('POST', path, { ...plain, senderId: 'other' })).status).toBe(422);
  });

  test('a stop that names another sender of the entity is recorded at its own contact', async () => {
    const { call } = await twoFacesApi();
    const email = 'anja@korenaar.example';
    const person = {
      contactId: 'anja',
      senderId: 'waterweg',
      email,
      language: 'nl',
      country: 'NL',
    };
    await call('POST', '/v1/contacts', person);
    const { status, body } = await call('POST', path, { ...plain, senderId: 'other' });
    expect([status, body['notUnderstood']]).toMatchObject([201, [{ pointer: '/senderId' }]]);
    const state = await call('GET', '/v1/contacts/anja/consent');
    expect(Object.keys(state.body['entries'] as object)).toEqual(['waterweg']);
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
  'an objection with the body %j objects to everything',
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
])('the error for an invalid date lists the accepted formats: %s', async (path, body, pointer) => {
  const { call } = await setup();
  expect(await call('POST', path, body)).toMatchObject({
    status: 400,
    body: {
      errors: [{ pointer, message: expect.stringMatching(/2026-11-23T19:54:00Z.*2026-11-23/) }],
    },
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a stop is recorded despite a member named `%s`',
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

const withdrawals = '/v1/contacts/anja/withdrawals';

/** Bodies of other forms, with the scope that is stopped. */
const otherBodies: readonly (readonly [string, string | undefined, string, string])[] = [
  ['text/plain', 'Please stop mailing me', 'waterweg', 'kept as a note'],
  ['text/plain', '', 'waterweg', 'everything is stopped'],
  [
    'application/x-www-form-urlencoded',
    'purpose=commercial&note=stop',
    'waterweg/commercial',
    'form',
  ],
  ['application/x-www-form-urlencoded', 'x=%ff&actor=me', 'waterweg', 'form'],
  ['multipart/form-data; boundary=x', '--x--', 'waterweg', 'everything is stopped'],
  ['application/json', '{"purpose":', 'waterweg', 'everything is stopped'],
  ['application/json', '', 'waterweg', 'everything is stopped'],
  ['application/json', undefined, 'waterweg', 'everything is stopped'],
];

describe.each([objections, withdrawals])('a stop by %s', (path) => {
  test.each(otherBodies)(
    'a stop in a body of %s, %j, stops %s',
    async (type, content, key, said) => {
      const { call } = await setup();
      const answer = await call('POST', path, content, { headers: { 'content-type': type } });
      expect([answer.status, JSON.stringify(answer.body['notUnderstood'])]).toEqual([
        201,
        expect.stringContaining(said),
      ]);
      const state = await call('GET', '/v1/contacts/anja/consent');
      expect(Object.keys(state.body['entries'] as object)).toEqual([key]);
    },
  );
});

test.each(['Objected', 'unsubscribe', null, 5, 'objected'])(
  'a withdrawal of the type %j counts as a withdrawal, and the response says so',
  async (type) => {
    const { call } = await setup();
    const { status, body } = await call('POST', withdrawals, { type });
    expect([status, body['event'], body['notUnderstood']]).toMatchObject([
      201,
      { type: 'withdrawn' },
      [{ pointer: '/type' }],
    ]);
  },
);

test.each(['granted', 'confirmed', 'requested', 'reinstated', 'Granted'])(
  'a withdrawal that claims to be %s is not recorded as one',
  async (type) => {
    const { call } = await setup();
    expect((await call('POST', withdrawals, { type })).status).toBe(400);
  },
);

test.each([' WITHDRAWN', 'Objected', 'Refused'])(
  'an event of the type %j is a stop',
  async (type) => {
    const { call } = await setup();
    expect((await call('POST', events, { type, whatever: 1 })).status).toBe(201);
  },
);

test.each(['Service', ' SERVICE '])(
  'an objection to %j is an objection to service mail',
  async (to) => {
    const { call } = await setup();
    expect((await call('POST', objections, { to })).status).toBe(202);
  },
);

test.each([null, 'everything', 7, ['service']])(
  'an objection to %j ends all direct marketing',
  async (to) => {
    const { call } = await setup();
    const { status, body } = await call('POST', objections, { to });
    expect([status, body['notUnderstood']]).toMatchObject([201, [{ pointer: '/to' }]]);
  },
);

test.each([
  [events, { 'content-type': 'text/plain' }, 'stop', 415],
  ['/v1/contacts', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=b', 415],
  [events, { 'content-type': 'application/json' }, '{', 400],
] as const)('other routes accept only JSON: %s', async (path, headers, content, status) => {
  const { call } = await setup();
  expect((await call('POST', path, content, { headers })).status).toBe(status);
});

describe.each([
  ['an objection', objections, {}],
  ['a withdrawal', withdrawals, {}],
  ['a withdrawal as an event', events, { type: 'withdrawn' }],
  ['a refusal as an event', events, { type: 'refused' }],
  ['an objection in other letters', events, { type: ' Objected' }],
] as const)('%s is recorded under a key', (_, path, plain) => {
  const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });
  const ofPurpose = async (call: Awaited<ReturnType<typeof setup>>['call']) => {
    const state = await call('GET', '/v1/contacts/anja/consent');
    return Object.keys(state.body['entries'] as object);
  };

  test('a stop is recorded under a key that was used for another stop, and the response says so', async () => {
    const { call } = await setup();
    await call('POST', path, { ...plain, purpose: 'charitable' }, keyed('k'));

    const answer = await call('POST', path, { ...plain, purpose: 'commercial' }, keyed('k'));

    expect(answer).toMatchObject({
      status: 201,
      body: { notUnderstood: [{ pointer: '/idempotency-key', in: 'header' }] },
    });
    expect(await ofPurpose(call)).toEqual(['waterweg/charitable', 'waterweg/commercial']);
  });

  test('a stop is recorded under a key that was used for another event', async () => {
    const { call } = await setup();
    await call('POST', events, { type: 'withdrawn', activity: 'tracking.open' }, keyed('k'));
    expect((await call('POST', path, plain, keyed('k'))).status).toBe(201);
    expect(await ofPurpose(call)).toContain('waterweg');
  });

  test('a stop is recorded under a key whose response has expired but whose event remains', async () => {
    const { world, call } = await setup();
    await call('POST', path, { ...plain, purpose: 'charitable' }, keyed('k'));
    const nextDay = contactCaller(world, memoryIdempotencyStore());
    const answer = await nextDay.call(
      'POST',
      path,
      { ...plain, purpose: 'commercial' },
      keyed('k'),
    );
    expect(answer.status).toBe(201);
    expect(await ofPurpose(call)).toContain('waterweg/commercial');
  });

  test('a stop is recorded under a key that another request holds and never released', async () => {
    const { world } = await setup();
    const store = memoryIdempotencyStore();
    const held = { ...store, begin: async () => ({ outcome: 'in-progress' }) as const };
    const { call } = contactCaller(world, held);
    expect((await call('POST', path, plain, keyed('k'))).status).toBe(201);
  });

  test.each(['two words', 'k'.repeat(200)])(
    'a stop is recorded under an invalid key: %s',
    async (key) => {
      const { call } = await setup();
      expect((await call('POST', path, plain, keyed(key))).status).toBe(201);
      expect(await ofPurpose(call)).toEqual(['waterweg']);
    },
  );

  test('an identical stop that is sent again is recorded once', async () => {
    const { world, call } = await setup();
    await call('POST', path, plain, keyed('k'));
    const again = await call('POST', path, plain, keyed('k'));
    const nextDay = contactCaller(world, memoryIdempotencyStore());
    const later = await nextDay.call('POST', path, plain, keyed('k'));
    expect([again.headers.get('idempotency-replayed'), later.status]).toEqual(['true', 200]);
  });
});

test.each([objections, withdrawals])('a stop by %s is recorded with any query', async (path) => {
  const { call } = await setup();
  expect((await call('POST', `${path}?source=form`, {})).status).toBe(201);
});

test('a consent under a key that was used for another request is rejected', async () => {
  const { call } = await setup();
  const keyed = { headers: { 'idempotency-key': 'k' } };
  await call('POST', events, { type: 'withdrawn', purpose: 'charitable' }, keyed);
  const granted = { type: 'granted', purpose: 'charitable', act: 'ticked', method: 'web-form' };
  expect((await call('POST', events, granted, keyed)).status).toBe(409);
});

test.each([objections, withdrawals])(
  'a stop by %s that is dated before a consent says that it stops nothing now',
  async (path) => {
    const { call, world } = await setup();
    const asked = { purpose: 'commercial', topic: 'offers', language: 'nl' };
    const notice = { noticeId: 'offers', version: 1 };
    const act = { method: 'web-form', act: 'ticked-empty-box' };
    const granted = { type: 'granted', ...asked, notice, ...act };
    expect((await call('POST', events, granted)).status).toBe(201);
    world.advance(day);

    const old = await call('POST', path, { occurredAt: '2020-01-01T00:00:00Z' });
    expect([old.status, old.body['notUnderstood']]).toMatchObject([
      201,
      [{ pointer: '/occurredAt', message: expect.stringContaining('still holds') }],
    ]);
    const now = await call('POST', path, {});
    expect(now.status).toBe(201);
    expect(now.body).not.toHaveProperty('notUnderstood');
  },
);
