import { describe, expect, test } from 'vitest';
import { isTooLarge } from '../../../functions/runtime/http/http-app.ts';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';

const half = '\ud83d';
const person = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};

const scene = async () => {
  const api = await contactApi();
  await api.call('POST', '/v1/contacts', person);
  return api;
};

describe('what no store could keep', () => {
  test.each([
    ['half a character in a name', { name: `Anja ${half}` }, '/name'],
    ['half a character in an attribute', { attributes: { plan: half } }, '/attributes/plan'],
    ['a name with half a character', { attributes: { [half]: 'x' } }, '/attributes/\ufffd'],
    [
      'half a character far inside',
      { relationships: [{ relationshipId: 'r', service: `\udc00x` }] },
      '/relationships/0/service',
    ],
    ['a name that every object has', { attributes: { toString: 'x' } }, '/attributes/toString'],
    ['a constructor', { attributes: { constructor: 'x' } }, '/attributes/constructor'],
    ['a name without end', { ['x'.repeat(5_000)]: 1 }, `/${'x'.repeat(200)}`],
  ])('a body with %s is refused at its place', async (_, fields, pointer) => {
    const { call } = await contactApi();

    const answer = await call('POST', '/v1/contacts', { ...person, ...fields });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body['errors']).toContainEqual(expect.objectContaining({ pointer, in: 'body' }));
  });

  test.each([
    ['a prototype', '"attributes":{"__proto__":"x"}', '/attributes/__proto__'],
    ['nesting', `"source":${'['.repeat(5_000)}${']'.repeat(5_000)}`, `/source${'/0'.repeat(63)}`],
  ])('a body with %s that only JSON can write is refused', async (_, member, pointer) => {
    const { call } = await contactApi();

    const text = `${JSON.stringify(person).slice(0, -1)},${member}}`;

    expect(await call('POST', '/v1/contacts', text)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });

  test('nesting that is too deep for a parser is not JSON', async () => {
    const { call } = await contactApi();

    const answer = await call('POST', '/v1/contacts', '['.repeat(400_000));

    expect(answer.status).toBe(400);
  });

  test('relationships too large for an item are rejected before anything is recorded', async () => {
    const { call, world } = await scene();
    const relationships = Array.from({ length: 60 }, (_, at) => ({
      relationshipId: `r${at}`,
      role: 'user',
      since: '2024-01-01',
      duties: Array.from({ length: 50 }, () => 'x'.repeat(100)),
    }));

    const answer = await call(
      'PUT',
      '/v1/contacts/anja/relationships',
      { relationships },
      { headers: { 'if-match': '"1"' } },
    );

    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/relationships' }] },
    });
    expect((await world.ledger.events(await contactNamed(world, 'anja'), 0, 5)).events).toEqual([]);
  });

  test.each([
    'Item size has exceeded the maximum allowed size',
    'Item size to update has exceeded the maximum allowed size',
    'One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes',
    'One or more parameter values are not valid. Aggregated size of all range keys has exceeded the size limit of 1024 bytes',
  ])('a store that says `%s` is not our failure', (message) => {
    const reasons = [{ Code: 'None' }, { Code: 'ValidationError', Message: message }];

    expect(isTooLarge(new Error(message))).toBe(true);
    expect(
      isTooLarge(Object.assign(new Error('cancelled'), { CancellationReasons: reasons })),
    ).toBe(true);
    expect(isTooLarge(new Error('The conditional request failed'))).toBe(false);
  });
});

describe('a stop', () => {
  test.each([
    ['half a character', `no more ${half}`, 'no more \ufffd'],
    ['too much', '𝓗'.repeat(1_500), '𝓗'.repeat(500)],
    ['no text', 7, undefined],
    ['an empty text', ' ', undefined],
  ])('a stop is recorded even though its note is %s', async (_, note, kept) => {
    for (const [path, body] of [
      ['/v1/contacts/anja/objections', {}],
      ['/v1/contacts/anja/consent/events', { type: 'objected' }],
    ] as const) {
      const { call, world } = await scene();

      const answer = await call('POST', path, { ...body, note });

      expect(answer.status).toBe(201);
      const [event] = (await world.ledger.events(await contactNamed(world, 'anja'), 0, 5)).events;
      expect(event).toMatchObject({ type: 'objected' });
      expect(event?.note).toBe(kept);
    }
  });

  test('a stop is recorded even if its evidence and its operator are malformed', async () => {
    const { call } = await scene();

    const answer = await call('POST', '/v1/contacts/anja/objections', {
      evidenceRefs: [`ticket ${half}`, 7, '', ...Array.from({ length: 40 }, () => 'x'.repeat(900))],
      actor: { kind: 'operator', reason: `on the phone ${half}`, evidenceRef: 'x'.repeat(900) },
    });

    expect(answer.status).toBe(201);
  });

  test('a stop applies to the whole purpose if its topic is half a character', async () => {
    const { call } = await scene();

    const answer = await call('POST', '/v1/contacts/anja/objections', {
      purpose: 'commercial',
      topic: half,
    });

    expect(answer).toMatchObject({
      status: 201,
      body: { notUnderstood: [{ pointer: '/topic' }], event: { scope: { purpose: 'commercial' } } },
    });
  });

  test('a stop is accepted with such a fault, but a grant with it is rejected', async () => {
    const { call } = await scene();

    const answer = await call('POST', '/v1/contacts/anja/consent/events', {
      type: 'granted',
      purpose: 'commercial',
      note: half,
    });

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/note' }] } });
  });
});

describe('a cursor', () => {
  const given = async () => {
    const api = await contactApi();
    for (const id of ['a', 'b', 'c'])
      await api.call('POST', '/v1/contacts', {
        ...person,
        contactId: id,
        email: `${id}@korenaar.example`,
      });
    for (let time = 0; time < 3; time += 1) {
      api.world.advance(1_000);
      await api.call('POST', '/v1/contacts/a/objections', { note: `${time}` });
      await api.call('POST', '/v1/contacts/b/objections', { note: `${time}` });
    }
    const nextOf = async (path: string) => {
      const { body } = await api.call('GET', path);
      return encodeURIComponent(String(body['next']));
    };
    return { ...api, nextOf };
  };

  test('a cursor continues the list that issued it', async () => {
    const { call, nextOf } = await given();
    const contacts = await nextOf('/v1/contacts?limit=1');
    const events = await nextOf('/v1/contacts/a/consent/events?limit=1');

    expect((await call('GET', `/v1/contacts?limit=2&cursor=${contacts}`)).status).toBe(200);
    const page = await call('GET', `/v1/contacts/a/consent/events?cursor=${events}`);
    expect(page.body).toMatchObject({ items: [{ sequence: 2 }, { sequence: 3 }] });
  });

  test('a cursor is rejected if it belongs to another list, contact or caller, was edited, or is any other text', async () => {
    const { call, nextOf } = await given();
    const contacts = await nextOf('/v1/contacts?limit=1');
    const events = await nextOf('/v1/contacts/a/consent/events?limit=1');
    const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

    const answers = await Promise.all([
      call('GET', `/v1/contacts?cursor=${events}`),
      call('GET', `/v1/contacts/a/consent/events?cursor=${contacts}`),
      call('GET', `/v1/contacts/b/consent/events?cursor=${events}`),
      call('GET', `/v1/contacts?cursor=${contacts}`, undefined, { caller: 'product-2' }),
      call('GET', `/v1/contacts?cursor=${contacts.slice(0, -4)}AAAA`),
      ...[{}, { pk: '' }, { pk: 'CONTACT#a' }, { pk: 1 }, null, [], 'x', { toString: 'x' }].map(
        (value) => call('GET', `/v1/contacts?cursor=${json(value)}`),
      ),
      ...['', 'x', '%00', '%F0%9F%98%80', 'x'.repeat(1_999)].map((text) =>
        call('GET', `/v1/contacts?cursor=${text}`),
      ),
    ]);

    expect(answers.map(({ body }) => body['code'])).toEqual(answers.map(() => 'malformed-cursor'));
  });
});
