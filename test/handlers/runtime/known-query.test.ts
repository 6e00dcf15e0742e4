import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

describe('a query parameter that a route does not know', () => {
  test.each([
    ['GET', '/v1/contacts?next=x', '/next', '`limit`, `cursor`, `senderId`, `kind`, `language`'],
    ['GET', '/v1/contacts/anja?next=1', '/next', '`at`'],
    ['GET', '/v1/contacts?Limit=3', '/Limit', '`limit`, `cursor`'],
    ['POST', '/v1/contacts?dryRun=1', '/dryRun', 'none'],
  ])(
    'a query parameter that a route does not know is refused with those that it does: %s %s',
    async (method, path, pointer, known) => {
      const { call } = await contactApi();

      const answer = await call(method, path, method === 'POST' ? {} : undefined);

      expect(answer.status).toBe(400);
      expect(answer.body['errors']).toMatchObject([
        { pointer, in: 'query', message: expect.stringContaining(known) },
      ]);
    },
  );

  test.each([
    ['GET', '/v1/contacts?limit=1&limit=2', '/limit'],
    ['POST', '/v1/contacts/import?dryRun=true&dryRun=false', '/dryRun'],
    ['POST', '/v1/contacts/import?importId=a&importId=b', '/importId'],
  ])('a query parameter that is given twice is refused: %s %s', async (method, path, pointer) => {
    const { call } = await contactApi();

    const answer = await call(method, path, method === 'POST' ? {} : undefined);

    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toEqual([
      { pointer, in: 'query', message: 'is given more than once' },
    ]);
  });

  test('a query parameter that a route does not know does not affect the known ones', async () => {
    const { call } = await contactApi();

    expect((await call('GET', '/v1/contacts?limit=3')).status).toBe(200);
  });
});
