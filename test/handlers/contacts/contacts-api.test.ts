import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';

const body = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'Anja@Korenaar.example',
  language: 'nl',
  country: 'NL',
  name: 'Anja Smit',
  attributes: { renewedAt: '2026', plan: 'Basic' },
  relationships: [
    { relationshipId: 'r1', role: 'user', since: '2023-09-20', customerId: 'korenaar' },
  ],
};

/** The API with the customer that the bodies name. */
const openApi = async () => {
  const set = await contactApi();
  const customer = {
    ...body,
    contactId: 'korenaar',
    email: 'post@korenaar.example',
    relationships: [],
  };
  await set.call('POST', '/v1/contacts', customer);
  return set;
};

/** Who is stored besides the customer. */
const stored = async ({ world }: Awaited<ReturnType<typeof openApi>>) =>
  (await world.tools.contacts.page(100)).contacts.slice(1);

describe('contacts over HTTP', () => {
  test('a contact is created and read with its ETag, without the hash of its address', async () => {
    const { call } = await openApi();

    const created = await call('POST', '/v1/contacts', body);

    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe('/v1/contacts/anja');
    const read = await call('GET', '/v1/contacts/anja');
    expect(read).toMatchObject({ status: 200, etag: '"1"', body: created.body });
    expect(read.body).toMatchObject({
      email: 'Anja@korenaar.example',
      attributes: { renewedAt: '2026' },
      relationships: [{ since: '2023-09-20T00:00:00.000Z', capacity: 'person' }],
    });
    expect(read.body).not.toHaveProperty('addressHash');
  });

  test.each([
    ['an unknown field', { ...body, nickname: 'x' }, '/nickname'],
    ['a malformed address', { ...body, email: 'anja' }, '/email'],
    ['a wrong type', { ...body, name: 7 }, '/name'],
    ['a country that is none', { ...body, country: 'nl' }, '/country'],
    [
      'a sale of somebody who is no customer',
      {
        ...body,
        relationships: [
          {
            relationshipId: 'r',
            role: 'user',
            since: '2024-01-01',
            sale: {
              evidenceId: 'e',
              soldAt: '2024-01-01',
              soldBy: 'waterweg',
              paid: true,
              addressCollectedInSale: true,
              productFamilies: ['hosting'],
              optOut: { shown: true, used: false },
            },
          },
        ],
      },
      '/relationships/0/sale',
    ],
  ])(
    'a contact with %s is answered with a problem that points at the field, and nothing is stored',
    async (_name, wrong, pointer) => {
      const set = await openApi();

      const answer = await set.call('POST', '/v1/contacts', wrong);

      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, in: 'body' }] } });
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await stored(set)).toEqual([]);
    },
  );

  test.each([
    ['not JSON', '{', 400],
    ['two megabytes', JSON.stringify({ ...body, name: 'x'.repeat(2_000_000) }), 413],
  ])('a body that is %s is refused', async (_name, text, status) => {
    const set = await openApi();

    expect((await set.call('POST', '/v1/contacts', text)).status).toBe(status);
    expect(await stored(set)).toEqual([]);
  });

  test('an unknown contact is 404 everywhere', async () => {
    const { call } = await openApi();
    const ifMatch = { headers: { 'if-match': '"1"' } };

    const answers = await Promise.all([
      call('GET', '/v1/contacts/nobody'),
      call('PATCH', '/v1/contacts/nobody', { name: 'x' }, ifMatch),
      call('PUT', '/v1/contacts/nobody/relationships', { relationships: [] }, ifMatch),
      call('POST', '/v1/contacts/nobody/erasure', { reason: 'r', evidenceRef: 'e' }),
      call('GET', '/v1/contacts/nobody/export'),
      call('GET', '/v1/contacts/nobody/access'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  test('a write that is repeated with the same Idempotency-Key is done once', async () => {
    const set = await openApi();
    const { contactId: _, ...anonymous } = body;
    const once = { headers: { 'idempotency-key': 'k1' } };

    const first = await set.call('POST', '/v1/contacts', anonymous, once);
    const again = await set.call('POST', '/v1/contacts', anonymous, once);

    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await stored(set)).toHaveLength(1);
  });

  test.each([
    ['a letter beyond ASCII', 'clé-1'],
    ['a space', 'key 1'],
    ['more than 128 characters', 'k'.repeat(129)],
  ])(
    'an Idempotency-Key with %s is refused by its name, and nothing is written',
    async (_, key) => {
      const set = await openApi();
      const answer = await set.call('POST', '/v1/contacts', body, {
        headers: { 'idempotency-key': key },
      });
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: expect.stringMatching(/idempotency-key/i) }] },
      });
      expect(await stored(set)).toEqual([]);
    },
  );

  test('a change needs If-Match with the current version, and the ledger names who made it', async () => {
    const { call, world } = await openApi();
    await call('POST', '/v1/contacts', body);
    const patch = { name: 'Anja de Smit', reason: 'married', evidenceRef: 'ticket-9' };

    expect((await call('PATCH', '/v1/contacts/anja', patch)).status).toBe(428);
    const stale = { headers: { 'if-match': '"7"' } };
    const refused = await call('PATCH', '/v1/contacts/anja', patch, stale);
    expect(refused.status).toBe(412);
    expect(refused.body).toMatchObject({
      code: 'version-mismatch',
      detail: expect.stringContaining('the current version is "1"'),
    });
    const right = { headers: { 'if-match': '"1"' }, caller: 'privacy-officer-1' };
    expect(await call('PATCH', '/v1/contacts/anja', patch, right)).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { name: 'Anja de Smit' },
    });

    const { events } = await world.ledger.events(await contactNamed(world, 'anja'), 0, 10);
    expect(events).toMatchObject([
      {
        type: 'rectified',
        actor: { kind: 'operator', id: 'privacy-officer-1', reason: 'married' },
      },
    ]);
  });

  test('relationships and published addresses are replaced as whole lists', async () => {
    const { call } = await openApi();
    await call('POST', '/v1/contacts', body);
    const evidence = {
      evidenceId: 'p1',
      url: 'https://drukkerij.example/inkoop',
      capturedAt: '2026-09-01',
      designatingText: 'Stuur aanbiedingen naar dit adres',
      purposes: ['commercial'],
      recheckBy: '2027-09-01',
    };

    await call(
      'PUT',
      '/v1/contacts/anja/relationships',
      { relationships: [] },
      {
        headers: { 'if-match': '"1"' },
      },
    );
    const answer = await call(
      'PUT',
      '/v1/contacts/anja/published-addresses',
      { publishedAddresses: [evidence] },
      { headers: { 'if-match': '"2"' } },
    );

    expect(answer.body).toMatchObject({
      version: 3,
      relationships: [],
      publishedAddresses: [{ evidenceId: 'p1', recheckBy: '2027-09-01T00:00:00.000Z' }],
    });
  });

  test('an address is looked up in the body, never in a URL', async () => {
    const { call } = await openApi();
    await call('POST', '/v1/contacts', body);

    const found = await call('POST', '/v1/contacts/lookup', { email: ' ANJA@korenaar.example' });

    expect(found.body).toMatchObject({ items: [{ contactId: 'anja' }] });
    const other = { email: body.email, senderId: 'other' };
    expect((await call('POST', '/v1/contacts/lookup', other)).body).toEqual({ items: [] });
  });

  test('a list can be read to its end, and a cursor that we did not issue is rejected', async () => {
    const { call } = await openApi();
    for (const id of ['a', 'b'])
      await call('POST', '/v1/contacts', { ...body, contactId: id, email: `${id}@x.nl` });

    const first = await call('GET', '/v1/contacts?limit=2');
    const rest = await call('GET', `/v1/contacts?limit=2&cursor=${String(first.body['next'])}`);

    expect(first.body['items']).toHaveLength(2);
    expect(rest.body['items']).toHaveLength(1);
    expect(rest.body).not.toHaveProperty('next');
    expect((await call('GET', '/v1/contacts?cursor=x')).status).toBe(400);
  });

  test('a caller without the scope is told which one is missing', async () => {
    const { call } = await openApi();
    const reader = { scopes: ['contacts:read', 'contacts:write'] };

    const answer = await call(
      'POST',
      '/v1/contacts/anja/erasure',
      { reason: 'r', evidenceRef: 'e' },
      reader,
    );

    expect(answer).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('erase') },
    });
  });
});

const proven = {
  type: 'imported',
  purpose: 'commercial',
  topic: 'offers',
  occurredAt: '2026-09-01',
  page: 'https://www.waterweg.example/sign-up',
  upstreamProof: 'entry 1 of the form',
  notice: { noticeId: 'offers', version: 1 },
};

describe('importing over HTTP', () => {
  test.each([
    ['no page', { page: undefined }, 'unproven'],
    ['no record', { upstreamProof: undefined }, 'unproven'],
    ['words of its seller alone', { page: undefined, upstreamProof: 'all opted in' }, 'unproven'],
    [
      'structured evidence',
      {
        page: undefined,
        upstreamProof: undefined,
        evidence: { place: 'the stand at the fair', actedAt: '2026-09-01', document: 'scan-7' },
      },
      'granted',
    ],
  ])('a consent of a list with %s is judged by what it shows', async (_, change, status) => {
    const set = await openApi();
    const { contactId: _id, ...row } = body;
    const consent = { ...proven, ...change };

    const answer = await set.call('POST', '/v1/contacts/import', {
      importId: 'list-1',
      rows: [{ ...row, consents: [consent] }],
    });

    expect(answer.body['rows']).toMatchObject([{ consents: [status] }]);
  });

  test('a proof that two people share proves nothing for either, and the answer says so', async () => {
    const set = await openApi();
    const { contactId: _, ...row } = body;
    const rows = [row, { ...row, email: 'bas@korenaar.example' }];

    const answer = await set.call('POST', '/v1/contacts/import', {
      importId: 'list-1',
      rows: rows.map((one) => ({ ...one, consents: [proven] })),
    });

    expect(answer.body['rows']).toMatchObject([
      { consents: ['unproven'], notes: [{ pointer: '/rows/0/consents/0/upstreamProof' }] },
      { consents: ['unproven'], notes: [{ pointer: '/rows/1/consents/0/upstreamProof' }] },
    ]);
  });

  test('every row gets its own answer, and an invalid row affects no other', async () => {
    const set = await openApi();
    const { contactId: _, ...row } = body;
    const answer = await set.call('POST', '/v1/contacts/import', {
      importId: 'list-1',
      rows: [
        { ...row, consents: [proven] },
        { ...row, email: 'no address' },
        { ...row, email: 'x@y.nl', colour: 'red' },
        { ...row, email: ' ANJA@korenaar.example ' },
      ],
    });

    expect(answer.body).toMatchObject({
      counts: { created: 1, malformed: 2, exists: 1 },
      rows: [
        { row: 0, outcome: 'created', consents: ['granted'] },
        { row: 1, outcome: 'malformed', errors: [{ pointer: '/rows/1/email' }] },
        { row: 2, outcome: 'malformed', errors: [{ pointer: '/rows/2/colour' }] },
        { row: 3, outcome: 'exists' },
      ],
    });
    expect(await stored(set)).toHaveLength(1);
  });

  test('a list of more than 500 rows is rejected as a whole', async () => {
    const set = await openApi();

    const answer = await set.call('POST', '/v1/contacts/import', {
      importId: 'list-1',
      rows: Array.from({ length: 501 }, () => ({})),
    });

    expect(answer.status).toBe(400);
  });
});

describe('who answers for contacts', () => {
  test('the function `contacts` has no route that changes a contact, so it needs no permission to', async () => {
    const { callers } = await openApi();
    const ifMatch = { headers: { 'if-match': '"1"' } };

    const answers = await Promise.all([
      callers.contacts('POST', '/v1/contacts', body),
      callers.contacts('POST', '/v1/contacts/import', { importId: 'l', rows: [body] }),
      callers.contacts('PATCH', '/v1/contacts/anja', { name: 'x' }, ifMatch),
      callers.contacts('PUT', '/v1/contacts/anja/relationships', { relationships: [] }, ifMatch),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });

  test('a query with an Idempotency-Key is answered afresh, because its answer is not stored', async () => {
    const { call } = await openApi();
    const once = { headers: { 'idempotency-key': 'k1' } };
    const question = { email: body.email };
    expect((await call('POST', '/v1/contacts/lookup', question, once)).body).toEqual({ items: [] });

    await call('POST', '/v1/contacts', body);

    const again = await call('POST', '/v1/contacts/lookup', question, once);
    expect(again.body).toMatchObject({ items: [{ contactId: 'anja' }] });
    expect(again.headers.get('idempotency-replayed')).toBeNull();
  });
});
