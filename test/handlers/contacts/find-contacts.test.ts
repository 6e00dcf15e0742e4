import { beforeEach, describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

let api: Awaited<ReturnType<typeof contactApi>>;

const hosting = { relationshipId: 'r1', role: 'customer', service: 'hosting', since: '2023-09-20' };
const people: Readonly<Record<string, object>> = {
  anja: { language: 'nl', country: 'NL', relationships: [hosting] },
  bas: {
    ...{ language: 'de', country: 'DE' },
    relationships: [{ ...hosting, role: 'user', service: 'mail' }],
  },
  cor: {
    ...{ language: 'nl', country: 'BE', kind: 'organisation' },
    relationships: [
      { ...hosting, until: '2024-01-01' },
      { ...hosting, relationshipId: 'r2', service: 'mail' },
    ],
  },
  dora: { language: 'nl', country: 'NL' },
};

beforeEach(async () => {
  api = await contactApi();
  for (const [contactId, over] of Object.entries(people)) {
    const email = `${contactId}@post.example`;
    const body = { contactId, senderId: 'waterweg', email, kind: 'person', ...over };
    const { status, body: said } = await api.call('POST', '/v1/contacts', body);
    expect(status, JSON.stringify(said)).toBe(201);
  }
});

/** Everybody whom a query finds, one a page. */
const found = async (query: string): Promise<readonly string[]> => {
  const names: string[] = [];
  let cursor = '';
  do {
    const { status, body } = await api.call('GET', `/v1/contacts?limit=1&${query}${cursor}`);
    expect(status, JSON.stringify(body)).toBe(200);
    names.push(
      ...(body['items'] as readonly { contactId: string }[]).map(({ contactId }) => contactId),
    );
    cursor =
      body['next'] === undefined ? '' : `&cursor=${encodeURIComponent(String(body['next']))}`;
  } while (cursor !== '');
  return names.toSorted();
};

describe('contacts that somebody looks for', () => {
  test.each([
    ['senderId=waterweg', ['anja', 'bas', 'cor', 'dora']],
    ['senderId=another', []],
    ['language=nl', ['anja', 'cor', 'dora']],
    ['country=NL&language=nl', ['anja', 'dora']],
    ['kind=organisation', ['cor']],
    ['role=customer', ['anja', 'cor']],
    ['service=mail', ['bas', 'cor']],
    ['role=user&service=mail', ['bas']],
    // Cor is a customer of hosting no more.
    ['role=customer&service=hosting', ['anja']],
    ['role=prospect', []],
  ])('contacts that somebody looks for are found by %s', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  test('contacts that somebody looks for are found by when they were last changed', async () => {
    const { body } = await api.call('GET', '/v1/contacts/cor');
    const since = encodeURIComponent(String(body['updatedAt']));
    expect(await found(`updatedFrom=${since}`)).toContain('cor');
    expect(await found(`updatedBefore=${since}`)).not.toContain('cor');
    expect(await found('updatedFrom=2100-01-01')).toEqual([]);
    expect(await found('updatedBefore=2100-01-01')).toHaveLength(4);
  });

  test.each([
    ['country=Holland', 'country'],
    ['role=owner', 'role'],
    ['kind=robot', 'kind'],
    ['updatedFrom=yesterday', 'updatedFrom'],
    ['service=', 'service'],
    ['senderId=a%20b', 'senderId'],
    ['text=anja', 'text'],
  ])(
    'contacts that somebody looks for are not looked for by a malformed value: %s',
    async (query, name) => {
      const { status, body } = await api.call('GET', `/v1/contacts?${query}`);
      expect(status).toBe(400);
      expect(body['errors']).toMatchObject([{ pointer: `/${name}`, in: 'query' }]);
    },
  );
});
