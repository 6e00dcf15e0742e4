import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

const body = {
  contactId: 'x',
  senderId: 'waterweg',
  email: 'x@x.example',
  language: 'en',
  country: 'NL',
};

const account = (accountTermsAcceptedAt: string) => ({
  relationshipId: 'r',
  role: 'user',
  since: '2026-01-01',
  accountTermsAcceptedAt,
});

/** The clock of this world stands at 2026-09-01. */
const ifMatch = { headers: { 'if-match': '"1"' } };

const importOf = (row: object) => ({
  importId: 'l',
  rows: [{ ...body, contactId: undefined, email: 'y@x.example', ...row }],
});

describe('a birth date that nobody can have', () => {
  test.each(['2026-09-02', '2027-01-01', '9999-12-31', '1899-12-31', '0001-01-01'])(
    'the birth date %s is rejected by every route and changes nothing',
    async (birthDate) => {
      const { call } = await contactApi();
      const refused = { status: 422, body: { errors: [{ pointer: '/birthDate' }] } };

      expect(await call('POST', '/v1/contacts', { ...body, birthDate })).toMatchObject(refused);
      expect((await call('GET', '/v1/contacts/x')).status).toBe(404);
      await call('POST', '/v1/contacts', body);
      expect(await call('PATCH', '/v1/contacts/x', { birthDate }, ifMatch)).toMatchObject(refused);
      expect((await call('GET', '/v1/contacts/x')).etag).toBe('"1"');
      expect(await call('POST', '/v1/contacts/import', importOf({ birthDate }))).toMatchObject({
        body: { rows: [{ outcome: 'malformed', errors: [{ pointer: '/rows/0/birthDate' }] }] },
      });
    },
  );

  test.each(['2026-09-01', '1900-01-01', '1974-03-02'])(
    'the birth date %s is accepted',
    async (birthDate) => {
      const { call } = await contactApi();

      expect((await call('POST', '/v1/contacts', { ...body, birthDate })).status).toBe(201);
    },
  );

  test('a birth date that nobody can have does not prevent the stop in its row', async () => {
    const { call } = await contactApi();
    const consents = [{ type: 'objected' }];
    const rows = importOf({ birthDate: '2027-01-01', consents });

    expect(await call('POST', '/v1/contacts/import', rows)).toMatchObject({
      body: { rows: [{ outcome: 'stopped', errors: [{ pointer: '/rows/0/birthDate' }] }] },
    });
  });
});

describe('terms that were accepted in the future', () => {
  test('terms that were accepted in the future are rejected by every route', async () => {
    const { call } = await contactApi();
    const relationships = [account('2028-01-01')];
    const pointer = '/relationships/0/accountTermsAcceptedAt';
    const refused = { status: 422, body: { errors: [{ pointer }] } };

    expect(await call('POST', '/v1/contacts', { ...body, relationships })).toMatchObject(refused);
    await call('POST', '/v1/contacts', body);
    expect(
      await call('PUT', '/v1/contacts/x/relationships', { relationships }, ifMatch),
    ).toMatchObject(refused);
    expect(await call('POST', '/v1/contacts/import', importOf({ relationships }))).toMatchObject({
      body: { rows: [{ outcome: 'malformed', errors: [{ pointer: `/rows/0${pointer}` }] }] },
    });
  });

  test('terms that were accepted in the future are accepted once that time has come', async () => {
    const { call } = await contactApi();
    const relationships = [account('2026-09-01')];

    expect((await call('POST', '/v1/contacts', { ...body, relationships })).status).toBe(201);
  });
});
