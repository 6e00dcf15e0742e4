import { describe, expect, test } from 'vitest';
import {
  grondslagClient,
  items,
  ProblemError,
  pages,
} from '../../../packages/client/grondslag-client.ts';

const json = (status: number, body: unknown, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

const serving = (answers: Readonly<Record<string, Response>>) => {
  const asked: string[] = [];
  const client = grondslagClient({
    baseUrl: 'https://api.example',
    fetch: async ({ url }) => {
      const { search } = new URL(url);
      asked.push(search);
      return answers[search]?.clone() ?? new Response('', { status: 404 });
    },
    retry: { tries: 1 },
  });
  return { client, asked };
};

const threePages = {
  '?limit=2': json(200, { items: [{ contactId: 'a' }, { contactId: 'b' }], next: 'to/c=' }),
  '?limit=2&cursor=to%2Fc%3D': json(200, { items: [], next: 'd' }),
  '?limit=2&cursor=d': json(200, { items: [{ contactId: 'd' }] }),
};

describe('paging', () => {
  test('paging passes `next` as `cursor` until there is none', async () => {
    const { client, asked } = serving(threePages);
    const found: string[] = [];
    for await (const { contactId } of items((page) =>
      client.GET('/v1/contacts', { params: { query: { limit: 2, ...page } } }),
    ))
      found.push(contactId);
    expect(found).toEqual(['a', 'b', 'd']);
    expect(asked).toEqual(Object.keys(threePages));
  });

  test('paging requests a page when it is needed, and none after the caller stops', async () => {
    const { client, asked } = serving(threePages);
    for await (const page of pages((position) =>
      client.GET('/v1/contacts', { params: { query: { limit: 2, ...position } } }),
    )) {
      expect(page.items).toHaveLength(2);
      break;
    }
    expect(asked).toHaveLength(1);
  });

  test('paging throws the problem if a page is refused', async () => {
    const problem = {
      type: 'urn:grondslag:problem:malformed-cursor',
      title: 'The cursor was not issued by this list',
      status: 400,
      code: 'malformed-cursor',
      detail: 'start at the first page',
    };
    const { client } = serving({ '': json(400, problem, 'application/problem+json') });
    const all = pages((query) => client.GET('/v1/contacts', { params: { query } }));
    const thrown = await all.next().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ProblemError);
    expect(thrown).toMatchObject({ status: 400, message: 'start at the first page', problem });
  });

  test('paging throws the status if the answer is not a problem document', async () => {
    const { client } = serving({});
    const all = items((query) => client.GET('/v1/contacts', { params: { query } }));
    await expect(all.next()).rejects.toMatchObject({
      status: 404,
      message: 'HTTP 404',
      problem: undefined,
    });
  });
});
