import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

type Row = {
  readonly outcome: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
  readonly notes?: readonly { readonly message: string }[];
};

const row = { senderId: 'waterweg', email: 'lena@post.example', language: 'nl', country: 'NL' };
const customer = {
  relationshipId: 'hosting',
  role: 'customer',
  service: 'hosting',
  since: '2024-01-01T00:00:00.000Z',
};
const sale = {
  evidenceId: 'inv-1',
  soldAt: '2024-01-01T00:00:00.000Z',
  soldBy: 'waterweg',
  paid: true,
  addressCollectedInSale: true,
  productFamilies: ['hosting'],
  optOut: { shown: true, used: false },
};

const openApi = async (more: object = {}) => {
  const { call } = await contactApi();
  const created = await call('POST', '/v1/contacts', { ...row, contactId: 'lena', ...more });
  expect(created.status).toBe(201);
  const list = async (rows: readonly object[], importId = 'list-1') => {
    const { body } = await call('POST', '/v1/contacts/import', { importId, rows });
    return (body as unknown as { rows: readonly Row[] }).rows;
  };
  const relations = async () =>
    (await call('GET', '/v1/contacts/lena')).body['relationships'] as readonly object[];
  return { call, list, relations };
};

describe('the relations of a row whose contact is there', () => {
  test('the relations of a row whose contact is there are added if it has none with that id, and the answer says so', async () => {
    const { call, list, relations } = await openApi();
    const [taken] = await list([{ ...row, relationships: [customer] }]);
    expect(taken?.outcome).toBe('exists');
    expect(taken?.notes?.map(({ message }) => message).join()).toContain('`hosting`');
    expect(await relations()).toMatchObject([customer]);
    const { body } = await call('GET', '/v1/contacts/lena/consent/events');
    expect(JSON.stringify(body)).toContain('import of a list');
  });

  test('the relations of a row whose contact is there are added once, and neither change nor end an existing one', async () => {
    const { list, relations, call } = await openApi({ relationships: [customer] });
    const other = { ...customer, service: 'domains', until: '2024-02-01T00:00:00.000Z' };
    const donor = { ...customer, relationshipId: 'gift', role: 'donor' };
    for (const id of ['list-1', 'list-2'])
      await list([{ ...row, relationships: [other, donor] }], id);
    expect(await relations()).toMatchObject([customer, donor]);
    expect((await call('GET', '/v1/contacts/lena')).body['version']).toBe(2);
  });

  test('the relations of a row whose contact is there lift no objection, even if one is a sale', async () => {
    const { call, list, relations } = await openApi();
    await list([{ ...row, consents: [{ type: 'objected' }] }]);
    const before = (await call('GET', '/v1/contacts/lena/consent')).body;
    await list([{ ...row, relationships: [{ ...customer, sale }] }], 'list-2');
    expect(await relations()).toMatchObject([{ sale: { evidenceId: 'inv-1' } }]);
    const after = (await call('GET', '/v1/contacts/lena/consent')).body;
    expect(JSON.stringify(after['entries'] ?? after['items'])).toBe(
      JSON.stringify(before['entries'] ?? before['items']),
    );
    expect(JSON.stringify(after)).toContain('objected');
  });

  test('the relations of a row whose contact is there bring an objection made at the sale, which is recorded', async () => {
    const { call, list } = await openApi();
    const used = { ...customer, sale: { ...sale, optOut: { shown: true, used: true } } };
    await list([{ ...row, relationships: [used] }]);
    expect(JSON.stringify((await call('GET', '/v1/contacts/lena/consent')).body)).toContain(
      'objected',
    );
  });
});

describe('a row whose consent is refused', () => {
  const grant = { type: 'imported', purpose: 'commercial', occurredAt: '2099-01-01' };
  test.each([
    ['of a moment still to come', grant, '/occurredAt', /not come yet/],
    [
      'of an unknown topic',
      { ...grant, topic: 'no-such-topic', occurredAt: '2024-01-01' },
      '/topic',
      /topic/,
    ],
  ])(
    'a row with a consent %s is reported as what it became',
    async (_, consent, pointer, words) => {
      const { list, relations } = await openApi();
      const fresh = { ...row, email: 'new@post.example', relationships: [customer] };
      const rows = await list([
        { ...fresh, consents: [consent] },
        { ...row, relationships: [customer], consents: [consent] },
      ]);
      expect(rows.map(({ outcome }) => outcome)).toEqual(['created', 'exists']);
      for (const [index, { errors }] of rows.entries())
        expect(errors).toEqual([
          {
            pointer: `/rows/${index}/consents/0${pointer}`,
            in: 'body',
            message: expect.stringMatching(words),
          },
        ]);
      expect(await relations()).toMatchObject([customer]);
    },
  );

  test('a row whose consent is refused still records its stop, and names the consent by its place in the row', async () => {
    const { call, list } = await openApi();
    const consents = [{ type: 'withdrawn', purpose: 'charitable' }, grant];
    const [taken] = await list([{ ...row, consents }]);
    expect(taken).toMatchObject({ outcome: 'exists', stop: 'on-contact' });
    expect(taken?.errors?.[0]?.pointer).toBe('/rows/0/consents/1/occurredAt');
    expect(JSON.stringify((await call('GET', '/v1/contacts/lena/consent')).body)).toContain(
      'withdrawn',
    );
  });
});

describe('a row that is not taken says why in words', () => {
  const kept = { ...row, email: 'away@post.example' };
  test.each([
    ['an id of another', { ...row, email: 'b@post.example', contactId: 'lena' }, /another contact/],
    ['an unknown sender', { ...row, senderId: 'nobody' }, /register it first/],
    ['a suppressed address', kept, /suppressed \(hard-bounce\).*holder/],
    ['a country that is none', { ...row, country: 'Nederland' }, /`Nederland`/],
    ['no country', { ...row, country: undefined }, /^is missing$/],
    ['a language that is none', { ...row, language: 'xx' }, /^must be one of `/],
    ['an empty name', { ...row, name: '' }, /^must not be empty$/],
  ])('a row with %s is not taken, and the answer says why in words', async (_, input, words) => {
    const { list } = await openApi();
    await list([{ ...kept, consents: [{ type: 'bounced' }] }], 'list-0');
    const [taken] = await list([input]);
    expect(taken?.outcome).not.toMatch(/created|exists|stopped/);
    const messages = taken?.errors?.map(({ message }) => message) ?? [];
    expect(messages).toEqual([expect.stringMatching(words)]);
  });
});

describe('of the rows of a list with one address', () => {
  const open = async () => {
    const { call } = await contactApi();
    const list = async (firstRow: number, names: readonly string[], importId = 'list-1') => {
      const rows = names.map((name) => ({ ...row, name }));
      const answer = await call('POST', '/v1/contacts/import', { importId, firstRow, rows });
      return (answer.body as unknown as { rows: readonly (Row & { contactId: string })[] }).rows;
    };
    const nameOf = async (contactId: string) =>
      (await call('GET', `/v1/contacts/${contactId}`)).body['name'];
    return { call, list, nameOf };
  };
  const wordsOf = (taken: Row | undefined) => taken?.notes?.map(({ message }) => message).join();

  test('the first of the rows with one address counts, and the answers to the others name it', async () => {
    const { list, nameOf } = await open();
    const [first, second] = await list(3, ['Lena', 'Somebody']);
    expect(await nameOf(first?.contactId ?? '')).toBe('Lena');
    expect(second?.outcome).toBe('exists');
    expect(wordsOf(second)).toContain('row 3 of this list');
  });

  test('the row with the lowest number counts even if its part arrives last, and its answer says which it replaced', async () => {
    const { list, nameOf } = await open();
    const [higher] = await list(7, ['Somebody']);
    const [lower] = await list(2, ['Lena']);
    expect(await nameOf(higher?.contactId ?? '')).toBe('Lena');
    expect(wordsOf(lower)).toContain('row 7 of this list');
    await list(7, ['Somebody']);
    expect(await nameOf(higher?.contactId ?? '')).toBe('Lena');
  });

  test('no row replaces what somebody has corrected since, or what another list brought', async () => {
    const { call, list, nameOf } = await open();
    const [higher] = await list(7, ['Somebody']);
    const path = `/v1/contacts/${higher?.contactId}`;
    await list(2, ['Lena'], 'list-2');
    expect(await nameOf(higher?.contactId ?? '')).toBe('Somebody');
    const ifMatch = { headers: { 'if-match': '"1"' } };
    expect((await call('PATCH', path, { name: 'Lena B.' }, ifMatch)).status).toBe(200);
    await list(2, ['Lena']);
    expect(await nameOf(higher?.contactId ?? '')).toBe('Lena B.');
  });
});
