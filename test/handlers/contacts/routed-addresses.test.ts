import { expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';

const person = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};
const problem = [{ pointer: '/email', message: expect.stringContaining('sends the mail on') }];

test.each(['joke%post.example@relay.example', 'post.example!joke@relay.example'])(
  'an address that sends mail on is that of no contact: %s',
  async (email) => {
    const { call } = await contactApi();
    const made = await call('POST', '/v1/contacts', { ...person, email });
    expect([made.status, made.body['errors']]).toMatchObject([400, problem]);

    await call('POST', '/v1/contacts', person);
    const ifMatch = { headers: { 'if-match': '*' } };
    const moved = await call('PATCH', '/v1/contacts/anja', { email }, ifMatch);
    expect([moved.status, moved.body['errors']]).toMatchObject([400, problem]);

    const rows = [{ ...person, contactId: 'bea', email }];
    const listed = await call('POST', '/v1/contacts/import', { importId: 'list', rows });
    expect([listed.status, listed.body['counts']]).toEqual([200, { malformed: 1 }]);
  },
);

test('a stop of such an address is recorded all the same', async () => {
  const { call } = await contactApi();
  const email = 'joke%post.example@relay.example';
  const rows = [{ ...person, email, consents: [{ type: 'objected' }] }];
  const { status, body } = await call('POST', '/v1/contacts/import', { importId: 'list', rows });
  expect([status, body['counts']]).toEqual([200, { stopped: 1 }]);
});
