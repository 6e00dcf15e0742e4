import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files, handedIn } from '../../support/files.ts';
import { type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;

beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const record = (more: object = {}) => ({
  legalName: 'Waterweg Hosting B.V.',
  postalAddress: 'Kade 12, 3011 AB Rotterdam',
  country: 'NL',
  kind: 'company',
  fromAddress: 'Waterweg <post@waterweg.example>',
  ...more,
});

const put = (id: string, more: object = {}, etag?: string) =>
  api.ask('PUT', `/v1/senders/${id}`, record(more), {
    headers: etag === undefined ? {} : { 'if-match': etag },
    caller: 'femke',
  });

/** Uploads a picture and returns the address that the service gives it. */
const pictureUrl = async (): Promise<string> => {
  const { body } = await api.ask('POST', '/v1/assets', handedIn(files.png, 'picture'));
  return String(body['url']);
};

const entityOf = async (id: string) =>
  (await api.ask('GET', `/v1/senders/${id}`)).body['entityId'] as string;
const entity = (id: string) => api.ask('GET', `/v1/entities/${id}`);

describe('the entity of a sender', () => {
  test('a sender without registration is its own entity', async () => {
    await put('alone');
    await put('alone-too');
    expect(await entityOf('alone')).not.toBe(await entityOf('alone-too'));
    const { body } = await entity(await entityOf('alone'));
    expect(body).toMatchObject({
      legalName: 'Waterweg Hosting B.V.',
      country: 'NL',
      kind: 'company',
      tradeNames: [],
      successions: [],
      version: 1,
      changedBy: 'femke',
    });
  });

  test.each([
    ['the same number', '87654321', '87654321'],
    ['a label and spaces', 'KvK 1111 2222', '11112222'],
    ['a label in full and dots', 'KvK-nummer: 33.33.44.44', '3333 4444'],
    ['another width of digits', '５５５５６６６６', '55556666'],
    ['the name of the register', 'Handelsregister 15151515', '15151515'],
    ['its country', 'NL14141414', 'kvk nr. 14 14 14 14'],
  ])(
    'two senders with one number are faces of one entity, however it is written: %s',
    async (name, one, other) => {
      const id = name.replaceAll(' ', '-');
      await put(`${id}-1`, { registration: one });
      await put(`${id}-2`, { registration: other });
      expect(await entityOf(`${id}-1`)).toBe(await entityOf(`${id}-2`));
    },
  );

  test('a sender with the same number in another country belongs to another entity', async () => {
    await put('here', { registration: '77778888' });
    await put('there', { registration: '77778888', country: 'DK' });
    expect(await entityOf('here')).not.toBe(await entityOf('there'));
  });

  test('a sender that had no number stays with its entity when it is given one', async () => {
    const { etag } = await put('late');
    const before = await entityOf('late');
    await put('late', { registration: '10001000' }, etag ?? '');
    expect(await entityOf('late')).toBe(before);
    expect((await entity(before)).body).toMatchObject({ registration: '10001000', version: 2 });
  });

  test('a sender that is given the number of another moves to the entity of that one', async () => {
    await put('holder', { registration: '20002000' });
    const { etag } = await put('joiner');
    const before = await entityOf('joiner');
    await put('joiner', { registration: '20002000' }, etag ?? '');
    expect(await entityOf('joiner')).toBe(await entityOf('holder'));
    expect((await entity(before)).status).toBe(200);
  });

  test('a sender that is given another number belongs to another entity, and the first is kept', async () => {
    const { etag } = await put('changing', { registration: '30003000' });
    const before = await entityOf('changing');
    await put('changing', { registration: '40004000' }, etag ?? '');
    const after = await entityOf('changing');
    expect(after).not.toBe(before);
    expect((await entity(before)).body['registration']).toBe('30003000');
    expect((await entity(after)).body['registration']).toBe('40004000');
  });

  test('a sender that leaves its number out stays with its entity, and moves once it gives another', async () => {
    const first = await put('sly', { registration: '50005000' });
    const before = await entityOf('sly');
    const second = await put('sly', {}, first.etag ?? '');
    expect(await entityOf('sly')).toBe(before);
    await put('sly', { registration: '60006000' }, second.etag ?? '');
    expect(await entityOf('sly')).not.toBe(before);
  });

  test('an entity whose legal name changes keeps the former one as a trade name that ends', async () => {
    const { etag } = await put('renaming', { registration: '70007000' });
    await put('renaming', { registration: '70007000', legalName: 'Kade Hosting B.V.' }, etag ?? '');
    const { body } = await entity(await entityOf('renaming'));
    expect(body).toMatchObject({
      legalName: 'Kade Hosting B.V.',
      tradeNames: [{ name: 'Waterweg Hosting B.V.' }],
      version: 2,
    });
    expect((body['tradeNames'] as { until?: string }[])[0]?.until).toBeDefined();
  });

  test('an entity is not renamed by another face with another legal name, but trades under that name', async () => {
    await put('first-face', { registration: '71717171' });
    await put('next-face', { registration: '71717171', legalName: 'Kade Domeinen' });
    const { body } = await entity(await entityOf('next-face'));
    expect(body).toMatchObject({
      legalName: 'Waterweg Hosting B.V.',
      tradeNames: [{ name: 'Kade Domeinen' }],
      version: 2,
    });
    expect((body['tradeNames'] as { until?: string }[])[0]?.until).toBeUndefined();
    const { etag } = await put('third-face', {
      registration: '71717171',
      legalName: 'Kade Domeinen',
    });
    await put('third-face', { registration: '71717171', legalName: 'Kade Domeinen' }, etag ?? '');
    expect((await entity(await entityOf('third-face'))).body['version']).toBe(2);
  });

  test('an entity has no two senders of two kinds', async () => {
    await put('company-face', { registration: '80008000' });
    const { status, body } = await put('cause-face', { registration: '80008000', kind: 'cause' });
    expect(status).toBe(422);
    expect(body['errors']).toEqual([
      {
        pointer: '/kind',
        in: 'body',
        message:
          'its registration is that of the sender `company-face`, which is a company: one legal person is of one kind',
      },
    ]);
    expect((await api.ask('GET', '/v1/senders/cause-face')).status).toBe(404);
  });

  test('many senders written at once with one number are all faces of one entity', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `raced-${n}`);
    const answers = await Promise.all(ids.map((id) => put(id, { registration: '90009000' })));
    const stored = ids.filter((_, index) => answers[index]?.status === 201);
    expect(stored.length).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 201 || status === 412)).toBe(true);
    expect(new Set(await Promise.all(stored.map(entityOf))).size).toBe(1);
  });

  test('a sender that 0.1.0 stored is its own entity and stays so when it is rewritten', async () => {
    const sender = { ...record({ registration: '12121212' }), senderId: 'old', version: 1 };
    await api.db.client.send(
      new PutCommand({
        TableName: api.table,
        Item: { pk: 'SENDER#old', sk: 'SENDER', sender },
      }),
    );
    expect(await entityOf('old')).toBe('e-old');
    expect((await put('old', { registration: '12121212' }, '"1"')).status).toBe(200);
    expect(await entityOf('old')).toBe('e-old');
    expect((await entity('e-old')).body).toMatchObject({ registration: '12121212', version: 1 });
    await put('new-face', { registration: '1212 1212' });
    expect(await entityOf('new-face')).toBe('e-old');
  });

  test('a public body, a colour and a logo are part of a sender', async () => {
    const logo = await pictureUrl();
    const more = { kind: 'public-body', colour: '#005f6b', logo };
    expect((await put('gemeente', more)).body).toMatchObject(more);
    expect((await entity(await entityOf('gemeente'))).body['kind']).toBe('public-body');
  });

  test.each([
    ['colour', { colour: 'teal' }],
    ['colour', { colour: '#fff' }],
    ['logo', { logo: 'javascript:alert(1)' }],
    ['logo', { logo: '/assets/logo.png' }],
  ])('the entity of a sender refuses a malformed %s', async (field, more) => {
    const { status, body } = await put('bad-look', more);
    expect(status).toBe(400);
    expect(body['errors']).toMatchObject([{ pointer: `/${field}` }]);
  });
});

describe('a logo', () => {
  test('a logo is a picture that was uploaded: one elsewhere would tell its host who reads', async () => {
    const own = await pictureUrl();
    const elsewhere = [
      'https://gemeente.example/logo.png',
      own.replace('mail.example.org', 'mail.example.org.evil.example'),
      own.replace('.png', '.jpg'),
      own.replace(/[0-9a-f]{64}/, 'a'.repeat(64)),
      `${own}?reader=1`,
    ];
    for (const logo of elsewhere) {
      const { status, body } = await put('look', { logo });
      expect([status, body['errors']]).toMatchObject([422, [{ pointer: '/logo' }]]);
    }
    expect((await put('look', { logo: own })).status).toBe(201);
  });

  test('a logo that an earlier version took from elsewhere stays until it is changed', async () => {
    const logo = 'https://gemeente.example/logo.png';
    const sender = { ...record({ logo }), senderId: 'old-look', version: 1 };
    const item = { pk: 'SENDER#old-look', sk: 'SENDER', sender };
    await api.db.client.send(new PutCommand({ TableName: api.table, Item: item }));

    expect((await put('old-look', { logo, legalName: 'Another name' }, '"1"')).status).toBe(200);
    expect((await put('old-look', { logo: `${logo}?2` }, '"2"')).status).toBe(422);
  });
});

describe('an entity', () => {
  const names = { legalName: 'Kade Stichting', tradeNames: [{ name: 'Kade', from: '2020-01-01' }] };

  test('an entity is listed, has versions and takes names with If-Match', async () => {
    await put('named', { legalName: 'Kade Stichting', registration: '13131313' });
    const id = await entityOf('named');
    const { etag } = await entity(id);
    const change = (headers: Record<string, string>, body: object = names) =>
      api.ask('PUT', `/v1/entities/${id}`, body, { headers, caller: 'femke' });
    expect((await change({})).status).toBe(428);
    expect((await change({ 'if-match': '"7"' })).status).toBe(412);
    const changed = await change({ 'if-match': etag ?? '' });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      tradeNames: [{ name: 'Kade', from: '2020-01-01T00:00:00.000Z' }],
      registration: '13131313',
      version: 2,
    });
    const versions = await api.ask('GET', `/v1/entities/${id}/versions?limit=1`);
    expect(versions.body['items']).toMatchObject([{ version: 2, changedBy: 'femke' }]);
    const rest = await api.ask(
      'GET',
      `/v1/entities/${id}/versions?cursor=${encodeURIComponent(String(versions.body['next']))}`,
    );
    expect(rest.body['items']).toMatchObject([{ version: 1 }]);
    const listed = await api.ask('GET', '/v1/entities');
    const ids = (listed.body['items'] as { entityId: string }[]).map((one) => one.entityId);
    expect(ids).toContain(id);
  });

  test('an entity takes no name that sells, ends before it begins or cannot be read', async () => {
    await put('picky', { registration: '14141414' });
    const id = await entityOf('picky');
    const change = (body: object) =>
      api.ask('PUT', `/v1/entities/${id}`, body, { headers: { 'if-match': '*' } });
    const sells = [{ name: 'Kade, now 50% off everything', from: '2020-01-01' }];
    expect((await change({ ...names, tradeNames: sells })).status).toBe(422);
    for (const name of ['Ontdek Premium', 'Drie maanden voor niets', '3 maanden Premium'])
      expect([
        name,
        (await change({ ...names, tradeNames: [{ name, from: '2020-01-01' }] })).status,
      ]).toEqual([name, 422]);
    const backwards = [{ name: 'Kade', from: '2020-01-01', until: '2019-01-01' }];
    expect((await change({ ...names, tradeNames: backwards })).status).toBe(400);
    const hidden = [{ name: 'Kade\u202e', from: '2020-01-01' }];
    expect((await change({ ...names, tradeNames: hidden })).status).toBe(400);
    expect((await change({ ...names, registration: '1' })).status).toBe(400);
    expect((await entity(id)).body['version']).toBe(1);
  });

  test('an entity takes a succession with its deed, once, of an entity that exists', async () => {
    await put('heir', { registration: '15151515' });
    await put('bought', { registration: '16161616' });
    const [heir, bought] = [await entityOf('heir'), await entityOf('bought')];
    const succeed = (body: object, headers: Record<string, string> = { 'if-match': '*' }) =>
      api.ask('POST', `/v1/entities/${heir}/successions`, body, { headers, caller: 'femke' });
    const deed = {
      predecessor: bought,
      on: '2026-01-01',
      evidence: { document: 'Deed of merger of 2025-12-31', place: 'trade register' },
    };
    expect((await succeed(deed, {})).status).toBe(428);
    expect((await succeed({ ...deed, predecessor: heir })).status).toBe(422);
    expect((await succeed({ ...deed, predecessor: 'nobody' })).status).toBe(422);
    expect((await succeed({ ...deed, on: '2027-01-01' })).status).toBe(422);
    expect((await succeed({ ...deed, evidence: {} })).status).toBe(400);
    const recorded = await succeed(deed);
    expect(recorded.status).toBe(200);
    expect(recorded.body['successions']).toMatchObject([
      { predecessor: bought, recordedBy: 'femke', on: '2026-01-01T00:00:00.000Z' },
    ]);
    expect((await succeed(deed)).status).toBe(422);
  });

  test('an entity is changed only by callers who may change a sender', async () => {
    await put('guarded', { registration: '17171717' });
    const id = await entityOf('guarded');
    const scopes = ['mailings:read', 'mailings:write', 'mailings:send'];
    const headers = { 'if-match': '*' };
    expect((await api.ask('GET', `/v1/entities/${id}`, undefined, { scopes })).status).toBe(200);
    for (const [method, path] of [
      ['PUT', `/v1/entities/${id}`],
      ['POST', `/v1/entities/${id}/successions`],
    ] as const)
      expect((await api.ask(method, path, names, { scopes, headers })).status).toBe(403);
  });

  test('an entity that does not exist is a 404 that says how one is made', async () => {
    const { status, body } = await entity('e-nobody');
    expect(status).toBe(404);
    expect(body['detail']).toContain('PUT /v1/senders');
  });
});
