import { describe, expect, test } from 'vitest';
import { dueOf } from '../../../shared/consent/request/person-request.ts';
import { instantFromMillis, isoFromInstant } from '../../../shared/kernel/instant.ts';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';
import { twoFacesApi } from '../../support/two-faces-api.ts';

const body = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};
const objection = { to: 'service', note: 'please no more notices', method: 'phone' };
const objections = '/v1/contacts/anja/objections';

const openApi = async () => {
  const api = await contactApi();
  expect((await api.call('POST', '/v1/contacts', body)).status).toBe(201);
  const file = async (more: object = {}) =>
    String((await api.call('POST', objections, { ...objection, ...more })).body['requestId']);
  const answer = (id: string, given: object, version: number | string = 1) =>
    api.call('POST', `/v1/requests/${id}/answer`, given, {
      headers: { 'if-match': `"${version}"` },
    });
  const versionOf = async () => {
    const head = await api.world.ledger.read(await contactNamed(api.world, 'anja'));
    return head.outcome === 'live' ? head.state.version : Number.NaN;
  };
  return { ...api, file, answer, versionOf };
};
const list = (items: unknown) =>
  (items as readonly { readonly requestId: string }[]).map(({ requestId }) => requestId);

describe('the term of a request', () => {
  test.each([
    ['2026-01-15T09:30:00.000Z', '2026-02-15T09:30:00.000Z'],
    ['2026-01-28T00:00:00.000Z', '2026-02-28T00:00:00.000Z'],
    ['2026-01-29T23:59:59.999Z', '2026-02-28T23:59:59.999Z'],
    ['2026-01-31T12:00:00.000Z', '2026-02-28T12:00:00.000Z'],
    ['2028-01-31T12:00:00.000Z', '2028-02-29T12:00:00.000Z'],
    ['2026-02-28T12:00:00.000Z', '2026-03-28T12:00:00.000Z'],
    ['2026-03-31T12:00:00.000Z', '2026-04-30T12:00:00.000Z'],
    ['2026-12-31T12:00:00.000Z', '2027-01-31T12:00:00.000Z'],
  ])('a request received at %s is due by %s, one calendar month later', (received, due) => {
    expect(isoFromInstant(dueOf(instantFromMillis(Date.parse(received))))).toBe(due);
  });
});

describe('an objection to service mail', () => {
  test('an objection to service mail becomes a request, and nothing is stopped or recorded in the ledger', async () => {
    const { call, versionOf } = await openApi();
    const before = await versionOf();

    const filed = await call('POST', objections, objection);

    const { requestId } = filed.body;
    expect(filed).toMatchObject({
      status: 202,
      body: {
        kind: 'objection',
        to: 'service',
        contactId: 'anja',
        senderId: 'waterweg',
        state: 'open',
        version: 1,
        said: { actor: { kind: 'subject' }, method: 'phone', note: 'please no more notices' },
      },
    });
    expect(filed.etag).toBe('"1"');
    expect(await call('GET', `/v1/requests/${requestId}`)).toMatchObject({
      status: 200,
      etag: '"1"',
      body: filed.body,
    });
    expect((await call('GET', '/v1/contacts/anja')).body).not.toHaveProperty('serviceObjection');
    expect(await versionOf()).toBe(before);
  });

  test('an objection to service mail runs from receipt, also when it is written down later', async () => {
    const { call } = await openApi();

    const filed = await call('POST', objections, { ...objection, occurredAt: '2024-01-31' });

    expect(filed.body).toMatchObject({
      receivedAt: '2024-01-31T00:00:00.000Z',
      dueAt: '2024-02-29T00:00:00.000Z',
    });
  });

  test.each([
    ['a receipt that is to come', { occurredAt: '2040-01-01' }, 422, '/occurredAt'],
    ['another sender', { senderId: 'other' }, 422, '/senderId'],
  ])(
    'an objection to service mail with %s is refused with an error that points at it, and nothing is kept',
    async (_name, more, status, pointer) => {
      const { call, versionOf } = await openApi();
      const before = await versionOf();

      const answer = await call('POST', objections, { ...objection, ...more });

      expect(answer).toMatchObject({ status, body: { errors: [{ pointer }] } });
      expect((await call('GET', '/v1/requests')).body).toEqual({ items: [] });
      expect(await versionOf()).toBe(before);
    },
  );

  test('an objection of nobody is a 404', async () => {
    const { call } = await openApi();
    expect((await call('POST', '/v1/contacts/nobody/objections', objection)).status).toBe(404);
  });

  test('an objection to marketing continues taking effect at once', async () => {
    const { call } = await openApi();

    expect(await call('POST', objections, { note: 'no' })).toMatchObject({
      status: 201,
      body: { standing: { status: 'objected' } },
    });
    expect((await call('POST', objections, { to: 'marketing' })).status).toBe(201);
    expect((await call('GET', '/v1/requests')).body).toEqual({ items: [] });
  });
});

describe('the list of requests', () => {
  test('the list of requests has the open ones first, the oldest due before all, page by page', async () => {
    const { call, file, answer } = await openApi();
    const late = await file({ occurredAt: '2024-03-05' });
    const early = await file({ occurredAt: '2024-01-31' });
    const done = await file({ occurredAt: '2023-12-24' });
    await answer(done, { outcome: 'refused', reason: 'the contract needs it' });

    const seen: string[] = [];
    let cursor = '';
    do {
      const { body: page } = await call('GET', `/v1/requests?limit=1${cursor}`);
      seen.push(...list(page['items']));
      cursor = page['next'] === undefined ? '' : `&cursor=${page['next']}`;
    } while (cursor !== '');
    expect(seen).toEqual([early, late, done]);

    const of = async (query: string) =>
      list((await call('GET', `/v1/requests?${query}`)).body['items']);
    expect(await of('state=open')).toEqual([early, late]);
    expect(await of('state=answered')).toEqual([done]);
    expect(await of('kind=objection&state=answered')).toEqual([done]);
    expect((await call('GET', '/v1/requests?state=closed')).status).toBe(400);
    expect((await call('GET', '/v1/requests?kind=wish')).status).toBe(400);
  });
});

describe('the answer to a request', () => {
  test('an answer that upholds a request marks the contact, and the ledger moves on before and after', async () => {
    const { call, file, answer, versionOf } = await openApi();
    const id = await file();
    const before = await versionOf();

    const answered = await answer(id, { outcome: 'upheld', reason: 'her situation weighs more' });

    expect(answered).toMatchObject({
      status: 200,
      etag: '"2"',
      body: {
        state: 'answered',
        answer: {
          outcome: 'upheld',
          reason: 'her situation weighs more',
          answeredBy: { kind: 'jwt' },
        },
      },
    });
    expect(answered.body['answer']).toHaveProperty('answeredAt');
    expect((await call('GET', '/v1/contacts/anja')).body).toMatchObject({
      serviceObjection: { requestId: id },
    });
    expect(await versionOf()).toBe(before + 2);
  });

  test('an answer that refuses a request changes no contact', async () => {
    const { call, file, answer, versionOf } = await openApi();
    const id = await file();
    const before = await versionOf();

    expect((await answer(id, { outcome: 'refused', reason: 'safety' })).status).toBe(200);
    expect((await call('GET', '/v1/contacts/anja')).body).not.toHaveProperty('serviceObjection');
    expect(await versionOf()).toBe(before);
  });

  test('the answer to a request is given once, on the version that was read', async () => {
    const { call, file, answer } = await openApi();
    const id = await file();
    const refusal = { outcome: 'refused', reason: 'safety' };

    expect((await call('POST', `/v1/requests/${id}/answer`, refusal)).status).toBe(428);
    expect((await answer(id, refusal, 7)).status).toBe(412);
    expect((await answer(id, refusal)).status).toBe(200);
    expect((await answer(id, { ...refusal, outcome: 'upheld' })).status).toBe(412);
    expect((await answer(id, { ...refusal, outcome: 'upheld' }, 2)).status).toBe(409);
    expect((await call('GET', '/v1/contacts/anja')).body).not.toHaveProperty('serviceObjection');
    expect((await answer('nothing', refusal)).status).toBe(404);
  });

  test.each([
    [{ outcome: 'upheld' }, '/reason'],
    [{ outcome: 'upheld', reason: ' \u200b ' }, '/reason'],
    [{ outcome: 'moot', reason: 'x' }, '/outcome'],
    [{ outcome: 'upheld', reason: 'x', note: 'y' }, '/note'],
  ])('the answer %j to a request is refused', async (given, pointer) => {
    const { file, answer } = await openApi();
    expect(await answer(await file(), given)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });

  test('an answer that stopped before it was kept can be given again', async () => {
    const { call, file, answer, world } = await openApi();
    const id = await file();
    const { requests } = world.tools;
    const change = requests.change.bind(requests);
    Object.assign(requests, { change: async () => Promise.reject(new Error('a crash')) });
    expect((await answer(id, { outcome: 'upheld', reason: 'so' })).status).toBe(500);
    Object.assign(requests, { change });

    expect((await answer(id, { outcome: 'upheld', reason: 'so' })).status).toBe(200);
    expect((await call('GET', '/v1/contacts/anja')).body).toMatchObject({
      serviceObjection: { requestId: id },
      version: 2,
    });
  });

  test('the answer to a request is moot once the person is erased, and no word of the person is left', async () => {
    const { call, file, answer } = await openApi();
    const waiting = await file();
    const done = await file();
    await answer(done, { outcome: 'refused', reason: 'Anja Smit was told by phone' });
    const internalId = String((await call('GET', '/v1/contacts/anja')).body['internalId']);

    const why = { reason: 'asked', evidenceRef: 'ticket-1' };
    expect((await call('POST', '/v1/contacts/anja/erasure', why)).status).toBe(200);

    const { body: moot } = await call('GET', `/v1/requests/${waiting}`);
    expect(moot).toMatchObject({
      contactId: internalId,
      state: 'answered',
      answer: { outcome: 'moot' },
    });
    const { body: answered } = await call('GET', `/v1/requests/${done}`);
    expect(answered).toMatchObject({ state: 'answered', answer: { outcome: 'refused' } });
    for (const left of [moot, answered]) {
      expect(left).not.toHaveProperty('said');
      expect(left['answer']).not.toHaveProperty('reason');
    }
    expect((await call('GET', '/v1/requests?state=open')).body).toEqual({ items: [] });
  });
});

describe('an objection to service mail that was upheld', () => {
  const at = (senderId: string, email = 'anja@korenaar.example') => ({
    ...body,
    senderId,
    contactId: `anja-${senderId}`,
    email,
  });
  const answered = async (related: 'one entity' | 'strangers', more: readonly object[]) => {
    const api = await twoFacesApi(related);
    for (const one of [at('waterweg'), ...more]) await api.call('POST', '/v1/contacts', one);
    const filed = await api.call('POST', '/v1/contacts/anja-waterweg/objections', objection);
    const given = { outcome: 'upheld', reason: 'she is right' };
    const path = `/v1/requests/${String(filed.body['requestId'])}/answer`;
    const answer = await api.call('POST', path, given, { headers: { 'if-match': '*' } });
    expect(answer.status).toBe(200);
    const isStopped = async (id: string) => {
      const contact = await api.world.tools.contacts.read(await contactNamed(api.world, id));
      return contact !== undefined && 'serviceObjection' in contact;
    };
    return { ...api, isStopped };
  };

  test('an upheld objection to service mail holds at the other senders of the entity, for existing and new contacts', async () => {
    const { call, isStopped } = await answered('one entity', [at('other')]);
    expect(await isStopped('anja-other')).toBe(true);
    await call('POST', '/v1/contacts', { ...at('other', 'b@x.example'), contactId: 'b' });
    expect(await isStopped('b')).toBe(false);
    const later = await answered('one entity', []);
    await later.call('POST', '/v1/contacts', at('other'));
    expect(await later.isStopped('anja-other')).toBe(true);
    const moving = await answered('one entity', []);
    await moving.call('POST', '/v1/contacts', at('other', 'b@x.example'));
    const to = { email: 'anja@korenaar.example' };
    await moving.call('PATCH', '/v1/contacts/anja-other', to, { headers: { 'if-match': '*' } });
    expect(await moving.isStopped('anja-other')).toBe(true);
  });

  test('an upheld objection to service mail holds at no other entity', async () => {
    const { isStopped } = await answered('strangers', [at('other')]);
    expect(await isStopped('anja-other')).toBe(false);
  });
});

describe('a request that came beside the service', () => {
  const ask = { kind: 'access', method: 'paper', note: 'where do you have my address from?' };
  const path = '/v1/contacts/anja/requests';

  test.each(['access', 'rectification', 'complaint'])(
    'a request of %s that came beside the service waits, is answered once, and does nothing',
    async (kind) => {
      const { call, answer } = await openApi();

      const filed = await call('POST', path, { ...ask, kind, occurredAt: '2024-01-31' });

      expect(filed).toMatchObject({
        status: 201,
        etag: '"1"',
        body: { kind, state: 'open', dueAt: '2024-02-29T00:00:00.000Z', said: { note: ask.note } },
      });
      const id = String(filed.body['requestId']);
      const given = { outcome: 'upheld', reason: 'done by letter of today' };
      expect(await answer(id, given)).toMatchObject({
        status: 200,
        body: { state: 'answered', answer: given },
      });
      expect((await answer(id, given, 2)).status).toBe(409);
    },
  );

  test('a request for erasure is upheld by erasing, and in no other way', async () => {
    const { call, answer } = await openApi();
    const id = String((await call('POST', path, { kind: 'erasure' })).body['requestId']);
    expect((await answer(id, { outcome: 'upheld', reason: 'yes' })).status).toBe(409);
    expect((await call('GET', `/v1/requests/${id}`)).body).toMatchObject({ state: 'open' });

    const erasure = { reason: 'asked', evidenceRef: id };
    expect((await call('POST', '/v1/contacts/anja/erasure', erasure)).status).toBe(200);

    const { body: kept } = await call('GET', `/v1/requests/${id}`);
    expect(kept).toMatchObject({ state: 'answered', answer: { outcome: 'upheld' } });
    expect(kept).not.toHaveProperty('said');
  });

  test.each([
    ['the kind of an objection, which has its own route', { kind: 'objection' }, 400],
    ['a receipt that is to come', { ...ask, occurredAt: '2040-01-01' }, 422],
    ['a kind that there is not', { kind: 'portability' }, 400],
  ])('a request with %s is refused and not kept', async (_, body, status) => {
    const { call } = await openApi();
    expect((await call('POST', path, body)).status).toBe(status);
    expect((await call('GET', '/v1/requests')).body).toEqual({ items: [] });
  });
});
