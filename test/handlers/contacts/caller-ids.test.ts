import { describe, expect, test } from 'vitest';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed, draft } from '../../support/subject-world.ts';

const person = (contactId: string | undefined, over: object = {}) => ({
  ...(contactId === undefined ? {} : { contactId }),
  senderId: 'waterweg',
  email: `${contactId ?? 'nameless'}@x.nl`,
  language: 'nl',
  country: 'NL',
  ...over,
});

const userOf = (customerId: string) => ({
  relationships: [
    { relationshipId: 'r1', role: 'user', service: 'hosting', since: '2024-01-01', customerId },
  ],
});

const internal = /^c_[A-Za-z0-9_-]{22}$/;
const why = { reason: 'asked by the person', evidenceRef: 'ticket-1' };
const ifMatch = { headers: { 'if-match': '"1"' } };

describe('a caller’s id of a contact', () => {
  test('a caller’s id of a contact names it in every answer, while our own id names it inside', async () => {
    const { call, world } = await contactApi();

    const made = await call('POST', '/v1/contacts', person('crm-1'));

    expect(made.body).toMatchObject({
      contactId: 'crm-1',
      internalId: expect.stringMatching(internal),
    });
    expect(made.body).not.toHaveProperty('externalId');
    expect(made.headers.get('location')).toBe('/v1/contacts/crm-1');
    const said = await call('POST', '/v1/contacts/crm-1/objections', {});
    expect(said.body).toMatchObject({ event: { contactId: 'crm-1' } });
    expect((await call('GET', '/v1/contacts/crm-1/consent')).body).toMatchObject({
      contactId: 'crm-1',
    });
    expect((await call('GET', '/v1/contacts/crm-1/consent/events')).body).toMatchObject({
      items: [{ contactId: 'crm-1' }],
    });
    expect(JSON.stringify([...world.data.events])).not.toContain('crm-1');
    expect(JSON.stringify(world.data.outbox)).not.toContain('crm-1');
  });

  test('a caller’s id of a contact is not the only one: the internal id is accepted too, and the answer has the caller’s', async () => {
    const { call } = await contactApi();
    const made = await call('POST', '/v1/contacts', person('crm-1'));
    const path = `/v1/contacts/${made.body['internalId']}`;

    expect((await call('GET', path)).body).toEqual(made.body);
    expect((await call('PATCH', path, { name: 'Anja' }, ifMatch)).body).toMatchObject({
      contactId: 'crm-1',
      name: 'Anja',
    });
  });

  test('a caller’s id of a contact defaults to the internal id', async () => {
    const { call } = await contactApi();

    const { body } = await call('POST', '/v1/contacts', person(undefined));

    expect(body['contactId']).toMatch(internal);
    expect(body['internalId']).toBe(body['contactId']);
  });

  test('a caller’s id of a contact cannot have the form of our ids, or be in use', async () => {
    const { call } = await contactApi();
    const ours = 'c_AAAAAAAAAAAAAAAAAAAAAA';

    expect(await call('POST', '/v1/contacts', person(ours))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/contactId', in: 'body' }] },
    });
    const rows = { importId: 'l', rows: [person(ours)] };
    expect((await call('POST', '/v1/contacts/import', rows)).body).toMatchObject({
      rows: [{ outcome: 'malformed', errors: [{ pointer: '/rows/0/contactId' }] }],
    });
    await call('POST', '/v1/contacts', person('crm-1'));
    expect(await call('POST', '/v1/contacts', person('crm-1', { email: 'b@x.nl' }))).toMatchObject({
      status: 409,
      body: { errors: [{ pointer: '/contactId' }] },
    });
  });

  test('a caller’s id of a contact is the only id of a contact from 0.1.0, and is in use', async () => {
    const { call, world } = await contactApi();
    const old = { ...world.tools, newContactId: () => 'henk' as ContactId };
    await createContact(old, draft('henk@x.nl'));

    expect((await call('GET', '/v1/contacts/henk')).body).toMatchObject({
      contactId: 'henk',
      internalId: 'henk',
    });
    expect((await call('POST', '/v1/contacts', person('henk', { email: 'b@x.nl' }))).status).toBe(
      409,
    );
    expect((await call('PATCH', '/v1/contacts/henk', { name: 'H' }, ifMatch)).status).toBe(200);
    expect((await call('POST', '/v1/contacts/henk/erasure', why)).status).toBe(200);
    expect((await call('GET', '/v1/contacts/henk')).status).toBe(404);
  });

  test('a caller’s id of a contact names the customer of a user, and the contact at an address', async () => {
    const { call, world } = await contactApi();
    await call('POST', '/v1/contacts', person('acme'));

    const made = await call('POST', '/v1/contacts', person('user', userOf('acme')));

    expect(made.body).toMatchObject({ relationships: [{ customerId: 'acme' }] });
    const user = await world.tools.contacts.read(await contactNamed(world, 'user'));
    expect(user).toMatchObject({
      relationships: [{ customerId: await contactNamed(world, 'acme') }],
    });
    const again = await call('POST', '/v1/contacts', person('other', { email: 'acme@x.nl' }));
    expect(again.body).toMatchObject({ detail: expect.stringContaining('`acme`') });
    for (const path of ['/v1/contacts', '/v1/contacts/user/export', '/v1/contacts/user/access'])
      expect(JSON.stringify((await call('GET', path)).body)).toContain('"customerId":"acme"');
  });

  test('a caller’s id of a contact is refused where it would be stored, if it names nobody', async () => {
    const { call } = await contactApi();
    const at = { status: 404, body: { errors: [{ pointer: '/relationships/0/customerId' }] } };

    expect(await call('POST', '/v1/contacts', person('user', userOf('acme')))).toMatchObject(at);
    await call('POST', '/v1/contacts', person('user'));
    const { relationships } = userOf('acme');
    const put = () => call('PUT', '/v1/contacts/user/relationships', { relationships }, ifMatch);
    expect(await put()).toMatchObject(at);

    await call('POST', '/v1/contacts', person('acme'));
    expect((await put()).status).toBe(200);
  });

  test('a caller’s id of a contact remains in a list that is written back after its customer was erased', async () => {
    const { call } = await contactApi();
    await call('POST', '/v1/contacts', person('acme'));
    await call('POST', '/v1/contacts', person('user', userOf('acme')));
    const erased = await call('POST', '/v1/contacts/acme/erasure', why);

    const read = await call('GET', '/v1/contacts/user');
    const { relationships } = read.body;

    expect(relationships).toMatchObject([{ customerId: erased.body['internalId'] }]);
    const path = '/v1/contacts/user/relationships';
    expect((await call('PUT', path, { relationships }, ifMatch)).status).toBe(200);
  });

  test('a caller’s id of a contact may name another contact after an erasure, who inherits nothing from the first', async () => {
    const { call } = await contactApi();
    const first = await call('POST', '/v1/contacts', person('crm-1', { name: 'Anja' }));
    await call('POST', '/v1/contacts/crm-1/objections', {});
    const erased = await call('POST', '/v1/contacts/crm-1/erasure', why);
    expect(erased.body).toMatchObject({
      contactId: 'crm-1',
      internalId: first.body['internalId'],
      status: 'completed',
    });
    expect((await call('POST', '/v1/contacts/crm-1/erasure', why)).status).toBe(404);

    const next = await call('POST', '/v1/contacts', person('crm-1', { email: 'b@x.nl' }));

    expect(next.status).toBe(201);
    expect(next.body['internalId']).not.toBe(first.body['internalId']);
    expect((await call('GET', '/v1/contacts/crm-1/consent')).body).toMatchObject({
      version: 0,
      entries: {},
    });
    const old = `/v1/contacts/${first.body['internalId']}`;
    expect((await call('POST', `${old}/erasure`, why)).body).toMatchObject({
      certificateId: erased.body['certificateId'],
    });
    expect((await call('GET', `${old}/access`)).body).toMatchObject({ outcome: 'erased' });
    expect((await call('GET', '/v1/contacts/crm-1')).body).toEqual(next.body);
  });
});

describe('a list of customers and users', () => {
  const import_ = async (rows: readonly object[]) => {
    const { call } = await contactApi();
    const answer = await call('POST', '/v1/contacts/import', { importId: 'l', rows });
    return { call, answer };
  };

  test('a list of customers and users is imported customers first, whatever the order of its rows', async () => {
    const { call, answer } = await import_([
      person('user', userOf('acme')),
      person('acme', userOf('holding')),
      person('holding'),
    ]);

    expect(answer.body).toMatchObject({
      counts: { created: 3 },
      rows: [{ contactId: 'user' }, { contactId: 'acme' }, { contactId: 'holding' }],
    });
    expect((await call('GET', '/v1/contacts/user')).body).toMatchObject({
      relationships: [{ customerId: 'acme' }],
    });
  });

  test('a list of customers and users reports a customer that does not exist, and imports the other rows', async () => {
    const { answer } = await import_([person('user', userOf('nobody')), person('acme')]);

    expect(answer.body).toMatchObject({
      rows: [
        { outcome: 'malformed', errors: [{ pointer: '/rows/0/relationships/0/customerId' }] },
        { outcome: 'created' },
      ],
    });
  });

  test('a list of customers and users is answered row by row even if its rows name each other', async () => {
    const { answer } = await import_([person('a', userOf('b')), person('b', userOf('a'))]);

    expect(answer.body['rows']).toHaveLength(2);
  });

  test('a list of customers and users records a stop before a row of the same address, whoever the stop’s customer is', async () => {
    const { call, answer } = await import_([
      person('plain', { email: 'same@x.nl' }),
      person('acme'),
      person('stopped', {
        email: 'same@x.nl',
        ...userOf('acme'),
        consents: [{ type: 'objected' }],
      }),
    ]);

    expect(answer.body).toMatchObject({
      rows: [
        { outcome: 'exists', contactId: 'stopped' },
        { outcome: 'created' },
        { outcome: 'created' },
      ],
    });
    expect((await call('GET', '/v1/contacts/stopped/consent')).body).toMatchObject({
      entries: { waterweg: { status: 'objected' } },
    });
  });
});
