import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

const contact = {
  contactId: 'anja',
  senderId: 'nobody',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};

const import1 = (rows: readonly unknown[]) => ({ importId: 'list-1', rows });

describe('a contact of a sender that is not registered', () => {
  test('a contact of a sender that is not registered is not created, and the field and the way out are named', async () => {
    const { call, world } = await contactApi();

    const { status, body } = await call('POST', '/v1/contacts', contact);

    expect([status, body['errors']]).toEqual([
      422,
      [{ pointer: '/senderId', in: 'body', message: expect.stringContaining('register it first') }],
    ]);
    expect((await world.tools.contacts.page(10)).contacts).toEqual([]);
    expect((await call('GET', '/v1/contacts/anja')).status).toBe(404);
  });

  test('a contact of a sender that is not registered is a refused row of an import, and the other rows continue', async () => {
    const { call, world } = await contactApi();

    const { status, body } = await call(
      'POST',
      '/v1/contacts/import',
      import1([
        contact,
        { ...contact, contactId: 'bea', email: 'bea@korenaar.example', senderId: 'waterweg' },
      ]),
    );

    expect([status, body['counts']]).toEqual([200, { refused: 1, created: 1 }]);
    const [refused] = body['rows'] as Record<string, unknown>[];
    expect(refused).toMatchObject({
      row: 0,
      reason: 'sender-unknown',
      errors: [{ pointer: '/rows/0/senderId', message: expect.not.stringContaining('opt-out') }],
    });
    expect((await world.tools.contacts.page(10)).contacts).toHaveLength(1);
  });

  test.each([
    ['a whole row', contact],
    ['a row of which no more is there', { senderId: 'nobody', email: contact.email }],
    ['a row that is malformed besides', { ...contact, country: 'nowhere' }],
  ])(
    'a contact of a sender that is not registered keeps the opt-outs of %s for that id alone, and says so',
    async (_, row) => {
      const { call, world } = await contactApi();
      const stop = { type: 'objected', purpose: 'commercial', occurredAt: '2025-01-01' };

      const { body } = await call(
        'POST',
        '/v1/contacts/import',
        import1([{ ...row, consents: [stop, { ...stop, type: 'withdrawn' }] }]),
      );

      const [refused] = body['rows'] as { readonly errors: readonly object[] }[];
      expect(refused).toMatchObject({
        outcome: 'refused',
        reason: 'sender-unknown',
        stop: 'on-address',
      });
      expect(refused?.errors).toContainEqual({
        pointer: '/rows/0/senderId',
        in: 'body',
        message: expect.stringContaining('hold for that id alone'),
      });
      expect((await world.tools.contacts.page(10)).contacts).toEqual([]);
    },
  );

  test('a contact of a sender that is not registered cannot come to be by a change', async () => {
    const { call } = await contactApi();
    const created = await call('POST', '/v1/contacts', { ...contact, senderId: 'waterweg' });
    const { status } = await call(
      'PATCH',
      '/v1/contacts/anja',
      { senderId: 'nobody', reason: 'r', evidenceRef: 'e' },
      { headers: { 'if-match': created.etag ?? '' } },
    );
    expect(status).toBe(400);
  });
});
