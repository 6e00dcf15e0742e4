import { describe, expect, test } from 'vitest';
import type { MatchAddress } from '../../../shared/kernel/email-address.ts';
import { mailboxOf } from '../../../shared/kernel/email-address.ts';
import { contactApi } from '../../support/contact-api.ts';
import { twoFacesApi } from '../../support/two-faces-api.ts';

type Api = Pick<Awaited<ReturnType<typeof contactApi>>, 'call'>;

const create = async ({ call }: Api, contactId: string, email: string, senderId = 'waterweg') => {
  const person = { contactId, senderId, email, language: 'nl', country: 'NL' };
  const made = await call('POST', '/v1/contacts', person);
  expect([made.status, made.body]).toMatchObject([201, {}]);
};

const entries = async ({ call }: Api, contactId: string) => {
  const { body } = await call('GET', `/v1/contacts/${contactId}/consent`);
  const found = Object.entries(body['entries'] as Record<string, { status: string }>);
  return Object.fromEntries(found.map(([key, { status }]) => [key, status]));
};
const why = { reason: 'asked by the person', evidenceRef: 'ticket-1' };
const objected = { waterweg: 'objected' };
const stop = async ({ call }: Api, contactId: string, body: object = {}) => {
  const path = `/v1/contacts/${contactId}/objections`;
  expect((await call('POST', path, body)).status).toBe(201);
};

const base = 'joke@post.example';
const tagged = 'joke+2@post.example';
const other = 'Joke+shop+x@post.example';

describe.each([
  ['a tag', base, tagged],
  ['none', tagged, base],
  ['another tag', tagged, other],
  ['dots at Gmail', 'jokesmit@gmail.com', 'Joke.Smit+x@googlemail.com'],
  ['another domain of its provider', 'joke@protonmail.com', 'joke@pm.me'],
  ['signs that Proton does not read', 'jokesmit@proton.me', 'Joke_S.m-it+x@protonmail.com'],
  ['a name before the domain at Fastmail', 'joke@fastmail.com', 'offers@joke.fastmail.com'],
])('an objection holds at the same mailbox with %s', (_, first, second) => {
  test('an objection holds for a contact stored after it at the same mailbox', async () => {
    const api = await contactApi();
    await create(api, 'first', first);
    await stop(api, 'first');
    await create(api, 'second', second);
    expect(await entries(api, 'second')).toEqual(objected);
  });

  test('an objection holds for an existing contact at the same mailbox', async () => {
    const api = await twoFacesApi();
    await create(api, 'second', second);
    await create(api, 'first', first);
    await stop(api, 'first', { purpose: 'commercial' });
    expect(await entries(api, 'second')).toEqual({ 'waterweg/commercial': 'objected' });
  });

  test('an objection holds for a contact who moves to the same mailbox', async () => {
    const api = await contactApi();
    await create(api, 'first', first);
    await stop(api, 'first');
    await create(api, 'second', 'elsewhere@post.example');
    const ifMatch = { headers: { 'if-match': '*' } };
    const moved = await api.call('PATCH', '/v1/contacts/second', { email: second }, ifMatch);
    expect(moved.status).toBe(200);
    expect(await entries(api, 'second')).toEqual(objected);
  });

  test('an objection holds for a contact at the same mailbox who comes in a list', async () => {
    const api = await contactApi();
    await create(api, 'first', first);
    await stop(api, 'first');
    const row = { contactId: 'second', senderId: 'waterweg', email: second };
    const rows = [{ ...row, language: 'nl', country: 'NL' }];
    const { body } = await api.call('POST', '/v1/contacts/import', { importId: 'list', rows });
    expect(body['counts']).toEqual({ created: 1 });
    expect(await entries(api, 'second')).toEqual(objected);
  });

  test('an objection holds for the same mailbox at another sender of the entity', async () => {
    const api = await twoFacesApi();
    await create(api, 'first', first);
    await stop(api, 'first');
    await create(api, 'second', second, 'other');
    expect(await entries(api, 'second')).toEqual({ other: 'objected' });
  });
});

test('an erased mailbox stays off under another tag', async () => {
  const api = await contactApi();
  await create(api, 'first', tagged);
  expect((await api.call('POST', '/v1/contacts/first/erasure', why)).status).toBeLessThan(300);
  await create(api, 'second', other);
  const { body } = await api.call('GET', '/v1/contacts/second/consent');
  expect(body['suppressions']).toMatchObject([{ reason: 'objection' }]);
});

test('what a person agreed to later with one address holds there, and a bounce stays where it was', async () => {
  const api = await contactApi();
  await create(api, 'first', base);
  await create(api, 'second', tagged);
  const bounced = {
    type: 'suppressed',
    suppression: 'hard-bounce',
    actor: { kind: 'system', id: 'x' },
  };
  await api.call('POST', '/v1/contacts/first/consent/events', bounced);
  const { body } = await api.call('GET', '/v1/contacts/second/consent');
  expect(body['suppressions']).toEqual([]);
});

test.each([
  ['joke@post.example', 'joke@post.example'],
  ['joke+a+b@post.example', 'joke@post.example'],
  ['+joke@post.example', '+joke@post.example'],
  ['jo.ke@post.example', 'jo.ke@post.example'],
  ['jo.ke+a@gmail.com', 'joke@gmail.com'],
  ['joke@me.com', 'joke@icloud.com'],
  ['jo.ke+a@pm.me', 'joke@proton.me'],
  ['a@b.joke.fastmail.com', 'a@b.joke.fastmail.com'],
  ['-@proton.me', '-@proton.me'],
])('the mailbox of %s is %s', (address, mailbox) => {
  expect(mailboxOf(address as MatchAddress)).toBe(mailbox);
});

test('addresses of different mailboxes leave each other alone', async () => {
  const api = await contactApi();
  await create(api, 'first', 'joke+2@post.example');
  await stop(api, 'first');
  await create(api, 'second', 'jokes@post.example');
  await create(api, 'third', 'joke@other.example');
  for (const id of ['second', 'third']) expect(await entries(api, id)).toEqual({});
});
