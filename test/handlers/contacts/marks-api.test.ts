import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';

const body = {
  contactId: 'joint',
  senderId: 'waterweg',
  email: 'joint@korenaar.example',
  language: 'nl',
  country: 'NL',
};
const why = { reason: 'a letter of the family', evidenceRef: 'ticket-1' };

const openApi = async (more: object = {}) => {
  const api = await contactApi();
  expect((await api.call('POST', '/v1/contacts', { ...body, ...more })).status).toBe(201);
  const patch = (change: object, version: number) =>
    api.call(
      'PATCH',
      '/v1/contacts/joint',
      { ...change, ...why },
      { headers: { 'if-match': `"${version}"` } },
    );
  const ledgerVersion = async () => {
    const head = await api.world.ledger.read(await contactNamed(api.world, 'joint'));
    return head.outcome === 'live' ? head.state.version : Number.NaN;
  };
  const list = (rows: readonly object[], importId = 'list-1') =>
    api.call('POST', '/v1/contacts/import', { importId, rows });
  return { ...api, patch, ledgerVersion, list };
};

describe('marks of a contact', () => {
  test('marks of a contact are set on a new contact and shown, a day as its start', async () => {
    const { call } = await openApi({ shared: true, deceasedAt: '2024-10-03' });

    expect((await call('GET', '/v1/contacts/joint')).body).toMatchObject({
      shared: true,
      deceasedAt: '2024-10-03T00:00:00.000Z',
    });
  });

  test('marks of a contact are changed and removed', async () => {
    const { call, patch } = await openApi();

    const marked = await patch({ shared: true, deceasedAt: '2024-10-03T10:00:00+02:00' }, 1);
    expect(marked).toMatchObject({
      status: 200,
      body: { shared: true, deceasedAt: '2024-10-03T08:00:00.000Z' },
    });
    expect((await patch({ shared: null, deceasedAt: null }, 2)).status).toBe(200);
    const { body: after } = await call('GET', '/v1/contacts/joint');
    expect(after).not.toHaveProperty('shared');
    expect(after).not.toHaveProperty('deceasedAt');
  });

  test('marks of a contact are part of the versions of what is known', async () => {
    const { call, patch, world } = await openApi();
    const before = new Date(world.now()).toISOString();
    world.advance(60_000);
    await patch({ shared: true }, 1);
    world.advance(60_000);
    const after = new Date(world.now()).toISOString();

    expect((await call('GET', `/v1/contacts/joint?at=${before}`)).body).not.toHaveProperty(
      'shared',
    );
    expect((await call('GET', `/v1/contacts/joint?at=${after}`)).body).toMatchObject({
      shared: true,
    });
  });

  test.each([
    ['a mark of another type', { shared: 'yes' }, 400, '/shared'],
    ['a death without a date', { deceasedAt: true }, 400, '/deceasedAt'],
    ['a day that does not exist', { deceasedAt: '2026-02-30' }, 400, '/deceasedAt'],
    ['a death that is to come', { deceasedAt: '2030-01-01' }, 422, '/deceasedAt'],
    [
      'a death before the birth',
      { birthDate: '1961-07-29', deceasedAt: '1960-01-01' },
      422,
      '/deceasedAt',
    ],
  ])(
    'a contact with %s is refused, and the error points at it',
    async (_name, more, status, pointer) => {
      const { call, patch } = await openApi();

      const made = await call('POST', '/v1/contacts', {
        ...body,
        contactId: 'other',
        email: 'other@korenaar.example',
        ...more,
      });
      expect(made).toMatchObject({ status, body: { errors: [{ pointer, in: 'body' }] } });
      expect(await patch(more, 1)).toMatchObject({ status, body: { errors: [{ pointer }] } });
      expect((await call('GET', '/v1/contacts/joint')).etag).toBe('"1"');
    },
  );

  test.each([{ shared: true }, { deceasedAt: '2024-10-03' }])(
    'a claim decided on before $shared$deceasedAt fails, because the ledger moves on after the change too',
    async (mark) => {
      const { patch, ledgerVersion, world } = await openApi();
      const before = await ledgerVersion();
      const { contacts } = world.tools;
      let between = Number.NaN;
      const change = contacts.change.bind(contacts);
      Object.assign(contacts, {
        change: async (...args: Parameters<typeof change>) => {
          between = await ledgerVersion();
          return change(...args);
        },
      });

      expect((await patch(mark, 1)).status).toBe(200);

      expect(between).toBeGreaterThan(before);
      expect(await ledgerVersion()).toBeGreaterThan(between);
    },
  );
});

describe('marks in a list', () => {
  const row = (more: object) => ({ ...body, contactId: undefined, ...more });

  test('marks in a list come with a new contact', async () => {
    const { call, list } = await openApi();
    const rows = [
      { ...body, contactId: 'late', email: 'late@x.example', deceasedAt: '2024-10-03' },
    ];

    expect((await list(rows)).body).toMatchObject({ counts: { created: 1 } });
    expect((await call('GET', '/v1/contacts/late')).body).toMatchObject({
      deceasedAt: '2024-10-03T00:00:00.000Z',
    });
  });

  test('marks in a list are set on an existing contact, which keeps everything else', async () => {
    const { call, list } = await openApi({ name: 'J. Korenaar' });

    const taken = await list([row({ name: 'X', shared: true, deceasedAt: '2024-10-03' })]);

    expect(taken.body).toMatchObject({ counts: { exists: 1 } });
    expect((await call('GET', '/v1/contacts/joint')).body).toMatchObject({
      name: 'J. Korenaar',
      shared: true,
      deceasedAt: '2024-10-03T00:00:00.000Z',
      version: 2,
    });
  });

  test('marks in a list are never removed by a list, and the same list changes nothing', async () => {
    const { call, list } = await openApi({ shared: true, deceasedAt: '2024-10-03' });

    await list([row({ shared: false })], 'list-2');
    await list([row({ shared: true, deceasedAt: '2024-11-01' })], 'list-3');

    expect((await call('GET', '/v1/contacts/joint')).body).toMatchObject({
      shared: true,
      deceasedAt: '2024-10-03T00:00:00.000Z',
      version: 1,
    });
  });

  test('marks in a list fail only their row, not the list, if they cannot be true', async () => {
    const { list } = await openApi();

    const taken = await list([row({ deceasedAt: '2030-01-01' }), row({})]);

    expect(taken.body).toMatchObject({
      counts: { malformed: 1, exists: 1 },
      rows: [{ errors: [{ pointer: '/rows/0/deceasedAt' }] }, {}],
    });
  });
});

describe('a change that takes a protection away', () => {
  const set = { birthDate: '2015-04-01', shared: true, deceasedAt: '2024-10-03' };
  const plain = (api: Awaited<ReturnType<typeof openApi>>, change: object) =>
    api.call('PATCH', '/v1/contacts/joint', change, { headers: { 'if-match': '*' } });

  test.each([
    ['no birth date', { birthDate: null }],
    ['an earlier birth date', { birthDate: '1975-04-01' }],
    ['no other readers', { shared: null }],
    ['that nobody else reads it', { shared: false }],
    ['no death', { deceasedAt: null }],
    ['a country outside the EEA', { country: 'US' }],
    ['a profession', { professional: true }],
    ['an organisation for a person', { kind: 'organisation' }],
  ])(
    'a change that takes a protection away says why, and what shows it: %s',
    async (_name, change) => {
      const api = await openApi(set);
      for (const half of [{}, { reason: 'he called' }, { evidenceRef: 'ticket-7' }])
        expect(await plain(api, { ...change, ...half })).toMatchObject({
          status: 422,
          body: { errors: [{ pointer: '/reason' }, { pointer: '/evidenceRef' }] },
        });
      expect((await plain(api, { ...change, ...why })).status).toBe(200);
    },
  );

  test.each([
    { birthDate: '2016-04-01' },
    { shared: true },
    { name: 'Jo' },
    { deceasedAt: '2024-10-02' },
    { country: 'BE' },
    { professional: false },
    { kind: 'person' },
  ])('a change that takes no protection away needs no reason: %j', async (change) => {
    const api = await openApi(set);
    expect((await plain(api, change)).status).toBe(200);
  });
});

describe('a shared address that is shared no longer', () => {
  const stopped = async (more: object = {}) => {
    const api = await openApi({ shared: true, ...more });
    const said = { type: 'withdrawn', purpose: 'commercial', topic: 'tips' };
    await api.call('POST', '/v1/contacts/joint/withdrawals', said);
    return api;
  };

  test('an address that is shared no longer keeps the suppression that one of its people caused', async () => {
    const { patch, call } = await stopped();
    expect((await patch({ shared: null }, 1)).status).toBe(200);
    const { body } = await call('GET', '/v1/contacts/joint/consent');
    expect(body['suppressions']).toMatchObject([{ reason: 'objection' }]);
  });

  test('an address that is shared no longer has no suppression if nobody stopped anything', async () => {
    const { patch, call } = await openApi({ shared: true });
    await patch({ shared: false }, 1);
    const { body } = await call('GET', '/v1/contacts/joint/consent');
    expect(body['suppressions']).toEqual([]);
  });
});
