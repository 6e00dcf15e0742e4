import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { contactAt, decided, email } from '../../support/stop-import.ts';

type Api = Awaited<ReturnType<typeof contactApi>>;
type Row = {
  readonly outcome: string;
  readonly reason?: string;
  readonly stop?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
  readonly notes?: readonly { readonly message: string }[];
};
type Answer = { readonly status: number; readonly rows: readonly Row[]; readonly errors?: unknown };

const send = async (
  { call }: Api,
  file: string,
  mapping: object = {},
  importId = 'orders-1',
): Promise<Answer> => {
  const all = { senderId: 'waterweg', adds: 'relations', ...mapping };
  const query = new URLSearchParams({ importId, mapping: JSON.stringify(all) });
  const { status, body } = await call('POST', `/v1/contacts/import?${query}`, file, {
    headers: { 'content-type': 'text/csv' },
  });
  return { status, ...(body as object) } as Answer;
};

const withContact = async (): Promise<Api> => {
  const api = await contactApi();
  const body = { senderId: 'waterweg', email, language: 'nl', country: 'NL' };
  expect((await api.call('POST', '/v1/contacts', body)).status).toBe(201);
  return api;
};

const relationsOf = async (api: Api) => (await contactAt(api))?.relationships ?? [];

describe('a list of relations', () => {
  test('a list of relations adds to the contact at each address the relations that it lacks, by the names of the columns', async () => {
    const api = await withContact();
    const file = [
      'email,rol,dienst,klant sinds,orderdatum,ordernummer,betaald,productgroep,bezwaar aangeboden,address collected',
      `${email},customer,hosting,,03-09-2026,#2026/118,ja,hosting,ja,ja`,
      `${email},customer,hosting,,13-10-2026,#2026/140,ja,domains,ja,nee`,
      'nobody@post.example,customer,hosting,2025-01-02,,,,,,',
    ].join('\n');

    const { status, rows } = await send(api, file);

    expect(status).toBe(200);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['exists', 'exists', 'unknown']);
    expect(rows[0]?.notes?.[0]?.message).toContain('customer-hosting-2026-118');
    expect(rows[2]?.errors?.[0]?.message).toMatch(/no contact .* has this address/);
    expect(await relationsOf(api)).toMatchObject([
      {
        relationshipId: 'customer-hosting-2026-118',
        sale: {
          evidenceId: '2026-118',
          paid: true,
          addressCollectedInSale: true,
          productFamilies: ['hosting'],
          optOut: { shown: true, used: false },
        },
      },
      { relationshipId: 'customer-hosting-2026-140', sale: { addressCollectedInSale: false } },
    ]);
  });

  test('a list of relations makes service mail possible', async () => {
    const api = await withContact();
    await send(api, `email,role,service,since\n${email},customer,hosting,2025-01-02\n`);

    expect(await relationsOf(api)).toMatchObject([{ role: 'customer', service: 'hosting' }]);
  });

  test('a list of relations adds nothing when it is sent twice, and says so', async () => {
    const api = await withContact();
    const file = `email,role,service,since\n${email},customer,hosting,2025-01-02\n`;
    await send(api, file);
    const before = await relationsOf(api);

    const { rows } = await send(api, file, {}, 'orders-2');

    expect(rows[0]).toMatchObject({ outcome: 'exists' });
    expect(rows[0]?.notes?.[0]?.message).toContain('had it already');
    expect(await relationsOf(api)).toEqual(before);
  });

  test('a list of relations changes no existing relation', async () => {
    const api = await withContact();
    await send(api, `email,role,service,since\n${email},customer,hosting,2025-01-02\n`);

    const { rows } = await send(
      api,
      `email,role,service,since,until\n${email},customer,hosting,2025-01-02,2025-02-02\n`,
    );

    expect(rows[0]).toMatchObject({ outcome: 'exists', reason: 'relation-differs' });
    expect(rows[0]?.errors?.[0]?.message).toContain('keeps it');
    expect(await relationsOf(api)).not.toMatchObject([{ until: expect.anything() }]);
  });

  test('a list of relations recognises a user by its customer', async () => {
    const api = await withContact();
    const customer = { senderId: 'waterweg', contactId: 'acme', language: 'nl', country: 'NL' };
    await api.call('POST', '/v1/contacts', { ...customer, email: 'acme@post.example' });

    const { rows } = await send(
      api,
      `email,role,service,since,customer id\n${email},user,hosting,2025-01-02,acme\n${email},user,hosting,2025-01-02,other\n`,
    );

    expect(rows.map(({ outcome }) => outcome)).toEqual(['exists', 'malformed']);
    expect(rows[1]?.errors?.[0]?.pointer).toBe('/rows/1/relationships/0/customerId');
    expect(await relationsOf(api)).toMatchObject([{ relationshipId: 'user-hosting-acme' }]);
  });

  test.each([
    ['without a role', 'email,role,since\nEMAIL,,2025-01-02\n', /no role/],
    ['without a day', 'email,role\nEMAIL,customer\n', /no day since which/],
    ['with an unknown role', 'email,role,since\nEMAIL,friend,2025-01-02\n', /role/],
    ['without an address', 'email,role,since\n,customer,2025-01-02\n', /no address/],
    [
      'whose sale has no evidence',
      'email,role,order date\nEMAIL,customer,2025-01-02\n',
      /id of its evidence/,
    ],
  ])('a list of relations refuses a row in words: one %s', async (_, file, words) => {
    const api = await withContact();

    const { rows } = await send(api, file.replace('EMAIL', email));

    expect(rows[0]?.outcome).toBe('malformed');
    expect(JSON.stringify(rows[0]?.errors)).toMatch(words);
    expect(await relationsOf(api)).toEqual([]);
  });

  test.each([
    ['an objection at the sale', 'opt-out used', 'yes'],
    ['a column of stops', 'unsubscribed', 'yes'],
    ['a status', 'status', 'unsubscribed'],
  ])(
    'a list of relations loses no stop, whatever else a row lacks: %s',
    async (_, column, cell) => {
      const api = await withContact();
      const file = `email,role,order date,order number,${column}\n${email},customer,2026-02-03,o-1,${cell}\nnew@post.example,customer,2026-02-03,o-2,${cell}\n`;

      const { rows } = await send(api, file);

      expect(rows).toMatchObject([
        { outcome: 'exists', stop: 'on-contact' },
        { outcome: 'unknown', stop: 'on-address' },
      ]);
      expect((await decided(api)).effect).toBe('deny');
    },
  );

  test('a list of relations ignores a status that is not a stop, because it may be that of an order', async () => {
    const api = await withContact();

    const { rows } = await send(
      api,
      `email,role,since,status\n${email},customer,2025-01-02,shipped\n`,
    );

    expect(rows).toMatchObject([{ outcome: 'exists' }]);
    expect(rows[0]?.stop).toBeUndefined();
  });

  test('a list of relations is accepted as JSON too, and none of its rows creates a contact', async () => {
    const api = await withContact();
    const relationships = [{ relationshipId: 'r1', role: 'customer', since: '2025-01-02' }];

    const { body } = await api.call('POST', '/v1/contacts/import', {
      importId: 'orders-1',
      adds: 'relations',
      rows: [
        { senderId: 'waterweg', email, relationships },
        { senderId: 'waterweg', email: 'new@post.example', relationships },
        { senderId: 'nobody', email, relationships },
        { senderId: 'waterweg', email, relationships, country: 'NL' },
        { senderId: 'waterweg', email, relationships: [] },
      ],
    });

    const { rows } = body as unknown as Answer;
    expect(rows.map(({ outcome }) => outcome)).toEqual([
      'exists',
      'unknown',
      'refused',
      'malformed',
      'malformed',
    ]);
    expect(rows.slice(1).every(({ errors = [] }) => errors.length > 0)).toBe(true);
    expect(await relationsOf(api)).toMatchObject([{ relationshipId: 'r1' }]);
  });
});
