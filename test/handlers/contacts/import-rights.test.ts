import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

const file = 'email,agreed,entry,order\nanja@korenaar.example,1-9-2026,entry 118,A-1\n';
const everyone = {
  senderId: 'waterweg',
  fields: { language: { value: 'nl' }, country: { value: 'NL' } },
};
const byHand = { scopes: ['lists:import'] };
const byProduct = { scopes: ['lists:import', 'contacts:write'] };

const send = async (mapping: object, scopes: { readonly scopes: readonly string[] }) => {
  const { call } = await contactApi();
  const query = new URLSearchParams({ importId: 'list-1', mapping: JSON.stringify(mapping) });
  return call('POST', `/v1/contacts/import?${query}`, file, {
    headers: { 'content-type': 'text/csv' },
    ...scopes,
  });
};

const consent = {
  purpose: { value: 'commercial' },
  topic: { value: 'offers' },
  occurredAt: { column: 'agreed' },
  upstreamProof: { column: 'entry' },
};
const sale = { role: { value: 'customer' }, evidenceId: { column: 'order' } };

describe('whoever imports a list by hand', () => {
  test('whoever imports a list by hand brings people, their relations and their stops', async () => {
    const relation = { role: { value: 'customer' }, service: { value: 'hosting' } };
    expect((await send({ ...everyone, relation }, byHand)).body).toMatchObject({
      counts: { created: 1 },
    });
    const stopped = {
      ...everyone,
      fields: { ...everyone.fields, status: { value: 'unsubscribed' } },
    };
    expect((await send(stopped, byHand)).status).toBe(200);
  });

  test.each([
    ['consents', { ...everyone, consent }, '/mapping/consent'],
    ['sales', { ...everyone, relation: sale }, '/mapping/relation/evidenceId'],
    [
      'sales that only the header names',
      {
        senderId: 'waterweg',
        adds: 'relations',
        relation: { role: { value: 'customer' }, soldAt: { column: 'agreed' } },
      },
      '/mapping/relation/soldAt',
    ],
  ])(
    'whoever imports a list by hand brings no %s: those come from the product that has their evidence',
    async (_, mapping, pointer) => {
      const refused = await send(mapping, byHand);
      expect(refused.status).toBe(403);
      expect(refused.body).toMatchObject({ errors: [{ pointer }] });
      expect((await send(mapping, byProduct)).status).toBe(200);
    },
  );

  test('whoever imports a list by hand sends no rows as JSON, which could say anything', async () => {
    const { call } = await contactApi();
    const rows = { importId: 'list-1', rows: [{ senderId: 'waterweg', email: 'a@b.example' }] };
    expect((await call('POST', '/v1/contacts/import', rows, byHand)).status).toBe(403);
    expect((await call('POST', '/v1/contacts/import', rows, byProduct)).status).toBe(200);
  });
});

test('a caller who may write contacts but not import lists is told which scope is missing', async () => {
  const refused = await send(everyone, { scopes: ['contacts:write'] });
  expect(refused.status).toBe(403);
  expect(refused.body).toMatchObject({ detail: expect.stringContaining('lists:import') });
});
