import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { judgeOffer } from '../../support/judge-offer.ts';

type Api = Awaited<ReturnType<typeof contactApi>>;

const bought = (relationshipId: string) => ({
  relationshipId,
  role: 'customer',
  since: '2026-01-05',
  sale: {
    evidenceId: `sale-${relationshipId}`,
    soldAt: '2026-01-05',
    soldBy: 'waterweg',
    paid: true,
    addressCollectedInSale: true,
    productFamilies: ['hosting'],
    optOut: { shown: true, used: false, saidAnyTime: true },
  },
});

const body = (contactId: string, email: string) => ({
  contactId,
  senderId: 'waterweg',
  email,
  language: 'en',
  country: 'NL',
  relationships: [bought(contactId)],
});

const create = async ({ call }: Api, contactId: string, email: string, more: object = {}) =>
  call('POST', '/v1/contacts', { ...body(contactId, email), ...more });

const move = async ({ call }: Api, contactId: string, email: string) => {
  const { etag } = await call('GET', `/v1/contacts/${contactId}`);
  return call(
    'PATCH',
    `/v1/contacts/${contactId}`,
    { email },
    { headers: { 'if-match': etag ?? '' } },
  );
};

const say = async ({ call }: Api, path: string, stop: object) => {
  const { status } = await call('POST', `/v1/contacts/x/${path}`, stop);
  if (status >= 300) throw new Error(`${path}: ${status}`);
};

const stops: readonly (readonly [string, string, object])[] = [
  ['an objection', 'objections', {}],
  ['an objection to a purpose', 'objections', { purpose: 'commercial' }],
  ['an objection to a topic', 'objections', { purpose: 'commercial', topic: 'offers' }],
  ['a withdrawal', 'consent/events', { type: 'withdrawn', purpose: 'commercial' }],
  [
    'a refusal of a topic',
    'consent/events',
    { type: 'refused', purpose: 'commercial', topic: 'offers' },
  ],
  [
    'a complaint',
    'consent/events',
    { type: 'suppressed', suppression: 'complaint', method: 'feedback-loop' },
  ],
];

const stopped = async (path: string, stop: object): Promise<Api> => {
  const api = await contactApi();
  await create(api, 'x', 'old@x.example');
  await say(api, path, { method: 'web-form', ...stop });
  expect((await move(api, 'x', 'new@x.example')).status).toBe(200);
  return api;
};

describe.each(stops)('the address that a contact leaves after %s', (_name, path, stop) => {
  test('the address that a contact leaves takes no new contact, and one that is stored all the same is stopped', async () => {
    const api = await stopped(path, stop);

    expect(await create(api, 'y', 'OLD@x.example')).toMatchObject({ status: 422 });
    expect(await create(api, 'y', 'old@x.example', { acceptSuppressed: true })).toMatchObject({
      status: 201,
    });

    expect(await judgeOffer(api.world, 'y')).toMatchObject({ effect: 'deny' });
    expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'deny' });
  });

  test('the address that a contact leaves takes no row of a list and no contact that moves there', async () => {
    const api = await stopped(path, stop);
    await create(api, 'z', 'z@x.example');

    const list = { importId: 'list', rows: [body('y', 'old@x.example')] };
    expect(await api.call('POST', '/v1/contacts/import', list)).toMatchObject({
      body: { rows: [{ outcome: 'suppressed' }] },
    });
    expect(await move(api, 'z', 'old@x.example')).toMatchObject({ status: 422 });
  });

  test('the address that a contact leaves stays closed once the contact is erased', async () => {
    const api = await stopped(path, stop);
    const why = { reason: 'asked', evidenceRef: 'ticket' };
    expect((await api.call('POST', '/v1/contacts/x/erasure', why)).status).toBeLessThan(300);

    expect(await create(api, 'y', 'old@x.example')).toMatchObject({ status: 422 });
    expect(await create(api, 'z', 'new@x.example')).toMatchObject({ status: 422 });
  });
});

describe('whoever objected, moved, and moves back', () => {
  const back = async (api: Api, more: object) => {
    const body = { email: 'old@x.example', ...more };
    return api.call('PATCH', '/v1/contacts/x', body, { headers: { 'if-match': '*' } });
  };

  test.each(stops)(
    'whoever objected, moved and moves back is stored at the address where it objected, and gets no marketing: %s',
    async (...stop) => {
      const api = await stopped(stop[1], stop[2]);
      expect(await back(api, {})).toMatchObject({ status: 422 });
      expect(await back(api, { acceptSuppressed: true })).toMatchObject({
        status: 200,
        body: { email: 'old@x.example' },
      });
      const { body } = await api.call('GET', '/v1/contacts/x/consent');
      expect((body['suppressions'] as object[]).length).toBeGreaterThan(0);
      expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'deny' });
      expect(await create(api, 'y', 'new@x.example')).toMatchObject({ status: 422 });
    },
  );

  test('another contact who comes to a left address is stored there, and gets no marketing', async () => {
    const api = await stopped('objections', {});
    await create(api, 'z', 'z@x.example');
    const body = { email: 'old@x.example', acceptSuppressed: true };
    const moved = await api.call('PATCH', '/v1/contacts/z', body, { headers: { 'if-match': '*' } });
    expect(moved.status).toBe(200);
    expect(await judgeOffer(api.world, 'z')).toMatchObject({ effect: 'deny' });
  });
});

describe('moves that leave nothing behind', () => {
  test('without a stop the old address is free', async () => {
    const api = await contactApi();
    await create(api, 'x', 'old@x.example');
    await move(api, 'x', 'new@x.example');

    expect(await create(api, 'y', 'old@x.example')).toMatchObject({ status: 201 });
    expect(await judgeOffer(api.world, 'y')).toMatchObject({ effect: 'allow' });
  });

  test('a move that fails suppresses nothing', async () => {
    const api = await contactApi();
    await create(api, 'x', 'old@x.example');
    await create(api, 'taken', 'taken@x.example');
    await say(api, 'objections', {});

    expect(await move(api, 'x', 'taken@x.example')).toMatchObject({ status: 409 });
    expect(api.world.data.suppressions.size).toBe(0);
  });

  test('another spelling of the same address is not a move', async () => {
    const api = await contactApi();
    await create(api, 'x', 'old@x.example');
    await say(api, 'objections', {});

    expect(await move(api, 'x', 'Old@X.example')).toMatchObject({ status: 200 });
    expect(api.world.data.suppressions.size).toBe(0);
  });

  test('every address of a chain of moves is stopped, each once', async () => {
    const api = await contactApi();
    await create(api, 'x', 'a@x.example');
    await say(api, 'objections', {});
    await move(api, 'x', 'b@x.example');
    await move(api, 'x', 'c@x.example');

    for (const email of ['a@x.example', 'b@x.example'])
      expect(await create(api, 'y', email)).toMatchObject({ status: 422 });
    expect(api.world.data.suppressions.size).toBe(2);
  });

  test('the own return of the person at the old address lifts the stop', async () => {
    const api = await contactApi();
    await create(api, 'x', 'old@x.example');
    await say(api, 'objections', {});
    await move(api, 'x', 'new@x.example');
    await create(api, 'y', 'old@x.example', { acceptSuppressed: true });
    const at = new Date(api.world.now()).toISOString();

    const back = await api.call('POST', '/v1/contacts/y/consent/events', {
      type: 'reinstated',
      method: 'web-form',
      act: 'typed',
      evidence: { place: 'https://shop.example/return', actedAt: at, document: 'form 7' },
    });

    expect(back).toMatchObject({ status: 201 });
    expect([...api.world.data.suppressions.values()]).toMatchObject([
      { liftedAt: expect.any(Number) },
    ]);
  });
});
