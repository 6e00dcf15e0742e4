import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleNames, roleScopes } from '../../../shared/deployment/roles.ts';
import { type Operation, operations } from './api-document.ts';
import {
  type Answer,
  contactBody,
  grantBody,
  type MachineWorld,
  noticeBody,
  senderBody,
  startMachineWorld,
} from './service-world.ts';

let world: MachineWorld;

const pages = async (limit: number) => {
  const ids: string[] = [];
  let cursor = '';
  do {
    const answer = await world.ask('GET', `/v1/contacts?limit=${limit}${cursor}`);
    expect(answer.status).toBe(200);
    const page = answer.body as { items: { contactId: string }[]; next?: string };
    ids.push(...page.items.map(({ contactId }) => contactId));
    cursor = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor !== '');
  return ids;
};

/** Everything that the requests below could have changed. */
const everything = async () => {
  const paths = ['/v1/contacts?limit=100', '/v1/senders', '/v1/notices?senderId=waterweg'];
  const anja = ['', '/consent', '/consent/events'].map((rest) => `/v1/contacts/anja${rest}`);
  const answers = await Promise.all(
    [...paths, '/v1/mailings?senderId=waterweg', ...anja].map((path) => world.ask('GET', path)),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return answers.map(({ body }) => body);
};

beforeAll(async () => {
  world = await startMachineWorld();
  const made = [
    await world.ask('PUT', '/v1/senders/waterweg', { body: senderBody }),
    await world.ask('POST', '/v1/notices', { body: noticeBody }),
    await world.ask('POST', '/v1/contacts', { body: contactBody('anja') }),
    await world.ask('POST', '/v1/contacts/anja/consent/events', { body: grantBody }),
  ];
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
});
afterAll(async () => {
  await world.app.stop();
});

const offerBody = {
  senderId: 'waterweg',
  name: 'Autumn offer',
  purpose: 'commercial',
  topic: 'offers',
  contents: [{ language: 'en', subject: 'Offer', text: 'An offer.' }],
};

const expectProblem = ({ status, headers, body }: Answer, wanted: number) => {
  expect(status).toBe(wanted);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body['status']).toBe(wanted);
};

describe('a request that is not right', () => {
  const ben = contactBody('ben');
  const events = '/v1/contacts/anja/consent/events';
  test.each([
    ['unknown field', '/v1/contacts', { ...ben, nickname: 'B' }, 400, '/nickname'],
    ['malformed address', '/v1/contacts', { ...ben, email: 'no-at-sign' }, 400, '/email'],
    ['wrong type', '/v1/contacts', { ...ben, country: 31 }, 400, '/country'],
    ['reserved code', '/v1/contacts', { ...ben, country: 'UK' }, 400, '/country'],
    ['no code', '/v1/contacts', { ...ben, country: null }, 400, '/country'],
    [
      'code of no country, in an audience',
      '/v1/mailings',
      { ...offerBody, audience: { countries: ['NL', 'EL'] } },
      400,
      '/audience/countries/1',
    ],
    ['missing field', '/v1/contacts', { ...ben, language: undefined }, 400, '/language'],
    ['wrong type of an event', events, { ...grantBody, topic: ['offers'] }, 400, '/topic'],
    ['unknown kind of event', events, { ...grantBody, type: 'assumed' }, 400, '/type'],
    [
      'unknown field deep down',
      events,
      { ...grantBody, notice: { noticeId: 'offers', version: 1, seen: true } },
      400,
      '/notice/seen',
    ],
    [
      'malformed id in the path',
      '/v1/contacts/-an%20ja/consent/events',
      grantBody,
      400,
      '/contactId',
    ],
  ])(
    'a request that is wrong (%s) is answered with a problem that points at the field, and nothing changes',
    async (_, path, body, status, pointer) => {
      const before = await everything();
      const answer = await world.ask('POST', path, { body });
      expectProblem(answer, status);
      const errors = answer.body['errors'] as { pointer: string; message: string }[];
      expect(errors.map((error) => error.pointer)).toContain(pointer);
      expect(await everything()).toEqual(before);
    },
  );

  test('a sender in a country that does not exist is answered with a problem that says which was meant, and nothing changes', async () => {
    const before = await everything();
    const body = { ...senderBody, country: 'EL' };
    const answer = await world.ask('PUT', '/v1/senders/athens', { body });
    expectProblem(answer, 400);
    expect(answer.body['errors']).toEqual([
      { pointer: '/country', in: 'body', message: expect.stringContaining('write `GR`') },
    ]);
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['unknown contact', '/v1/contacts/nobody/consent/events', { body: grantBody }, 404],
    ['2 MB', '/v1/contacts', { body: { ...ben, name: 'x'.repeat(2_000_000) } }, 413],
    ['not JSON', '/v1/contacts', { body: '{"contactId": "ben",' }, 400],
    ['empty', '/v1/contacts', { body: '' }, 400],
    ['JSON that is no object', '/v1/contacts', { body: '[1]' }, 400],
    [
      'wrong media type',
      '/v1/contacts',
      { body: JSON.stringify(ben), headers: { 'content-type': 'text/plain' } },
      415,
    ],
    [
      'a form',
      '/v1/contacts',
      { body: 'contactId=ben', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    ['unknown address', '/v1/contact', { body: ben }, 404],
  ])(
    'a request that cannot be carried out (%s) is answered with a problem, and nothing changes',
    async (_, path, options, status) => {
      const before = await everything();
      expectProblem(await world.ask('POST', path, options), status);
      expect(await everything()).toEqual(before);
    },
  );
});

describe('who may do what', () => {
  const placeholders: Readonly<Record<string, string>> = { version: '1' };
  const secured = operations.flatMap((operation) =>
    operation.scope === undefined
      ? []
      : [
          {
            name: `${operation.method} ${operation.path}`,
            method: operation.method,
            scope: operation.scope,
            // Ids that nobody has: what is allowed finds nothing to change.
            path: operation.path.replaceAll(
              /\{(\w+)\}/g,
              (_, key) => placeholders[key] ?? 'nobody',
            ),
            options: operation.body === undefined ? {} : { body: '[]' },
          },
        ],
  );

  test('every route under /v1 names its scope', () => {
    const open = operations.filter(({ scope }) => scope === undefined);
    expect(open.filter(({ path }) => path.startsWith('/v1'))).toEqual([]);
    expect(secured.length).toBeGreaterThan(40);
  });

  test.each(secured)(
    '$name without a token or with a wrong one is refused with a 401',
    async ({ method, path, options }) => {
      expectProblem(await world.ask(method, path, { ...options, token: undefined }), 401);
      const [head, payload] = world.admin.split('.');
      const forged = `${head}.${payload}.${'A'.repeat(86)}`;
      const refused = await world.ask(method, path, { ...options, token: forged });
      expectProblem(refused, 401);
      expect(refused.headers.get('www-authenticate')).toContain('not signed by the issuer');
    },
  );

  test.each(secured)(
    '$name lets exactly the roles pass that have $scope',
    async ({ method, path, options, scope }) => {
      for (const role of roleNames) {
        const answer = await world.ask(method, path, { ...options, token: world.tokens[role] });
        const mayPass = roleScopes[role].some((one) => one === scope);
        if (mayPass) expect([200, 400, 404], `${role}: ${answer.text}`).toContain(answer.status);
        else expectProblem(answer, 403);
      }
    },
  );
});

describe('a version that somebody else changed meanwhile', () => {
  test('a contact changes only if the request names its current version', async () => {
    await world.ask('POST', '/v1/contacts', { body: contactBody('dora') });
    const read = await world.ask('GET', '/v1/contacts/dora');
    const etag = read.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"\d+"$/);
    const change = (ifMatch?: string) =>
      world.ask('PATCH', '/v1/contacts/dora', {
        body: { name: 'Dora' },
        headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
      });
    expectProblem(await change(), 428);
    const changed = await change(etag);
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
    expectProblem(await change(etag), 412);
    expectProblem(await change('"not ours"'), 412);
    const after = await world.ask('GET', '/v1/contacts/dora');
    expect(after.headers.get('etag')).toBe(changed.headers.get('etag'));
    expect(after.body['name']).toBe('Dora');
  });

  test('a sender changes only if the request names its current version', async () => {
    const path = '/v1/senders/other';
    const created = await world.ask('PUT', path, { body: senderBody });
    expect(created.status).toBe(201);
    const etag = (await world.ask('GET', path)).headers.get('etag') ?? '';
    const change = (legalName: string, headers = {}) =>
      world.ask('PUT', path, { body: { ...senderBody, legalName }, headers });
    expectProblem(await change('Nobody B.V.'), 428);
    expect((await change('First B.V.', { 'if-match': etag })).status).toBe(200);
    expectProblem(await change('Second B.V.', { 'if-match': etag }), 412);
    expect((await world.ask('GET', path)).body['legalName']).toBe('First B.V.');
  });

  test('a mailing changes state only at the version that the request names, if any', async () => {
    const body = {
      senderId: 'waterweg',
      name: 'Offer',
      purpose: 'commercial',
      topic: 'offers',
      contents: [{ language: 'nl', subject: 'Aanbieding', text: 'Korting. {{unsubscribeUrl}}' }],
    };
    const draft = await world.ask('POST', '/v1/mailings', { body });
    const path = `/v1/mailings/${String(draft.body['mailingId'])}`;
    const etag = draft.headers.get('etag') ?? '';
    const changed = await world.ask('PUT', path, { body, headers: { 'if-match': etag } });
    expect(changed.status).toBe(200);
    const cancel = (ifMatch: string) =>
      world.ask('POST', `${path}/cancel`, { headers: { 'if-match': ifMatch } });
    expectProblem(await cancel(etag), 412);
    expect((await world.ask('GET', path)).body['state']).toBe('draft');
    const cancelled = await cancel(changed.headers.get('etag') ?? '');
    expect(cancelled.body['state']).toBe('cancelled');
    const read = await world.ask('GET', path);
    expect(read.headers.get('etag')).toBe(cancelled.headers.get('etag'));
    expect((await world.ask('POST', `${path}/cancel`)).status).toBe(200);
  });
});

describe('a write that is repeated', () => {
  const draft = (name: string) => ({
    senderId: 'waterweg',
    name,
    purpose: 'commercial',
    topic: 'offers',
    contents: [{ language: 'nl', subject: 'Aanbieding', text: 'Korting op hosting.' }],
  });

  test.each([
    ['a mailing', '/v1/mailings', draft('One'), draft('Other'), 'mailingId'],
    ['a contact', '/v1/contacts', contactBody('kees'), contactBody('koos'), 'contactId'],
  ])(
    'the same key and body of %s give the first answer again, and another body is refused',
    async (_, path, first, other, id) => {
      const headers = { 'idempotency-key': `key-of-${id}` };
      const one = await world.ask('POST', path, { body: first, headers });
      expect(one.status).toBe(201);
      expect(one.headers.get('idempotency-replayed')).toBeNull();
      const before = await everything();
      const again = await world.ask('POST', path, { body: first, headers });
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect([again.status, again.body]).toEqual([201, one.body]);
      for (const name of ['etag', 'location']) {
        expect(one.headers.get(name)).not.toBeNull();
        expect(again.headers.get(name)).toBe(one.headers.get(name));
      }
      expectProblem(await world.ask('POST', path, { body: other, headers }), 409);
      expect(await everything()).toEqual(before);
    },
  );

  test('the same key and body of a consent event record once, and another body is refused', async () => {
    await world.ask('POST', '/v1/contacts', { body: contactBody('loes') });
    const path = '/v1/contacts/loes/consent/events';
    const headers = { 'idempotency-key': 'grant-of-loes' };
    const first = await world.ask('POST', path, { body: grantBody, headers });
    expect(first.status).toBe(201);
    const again = await world.ask('POST', path, { body: grantBody, headers });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body['event']).toEqual(first.body['event']);
    const other = { ...grantBody, method: 'phone' };
    expectProblem(await world.ask('POST', path, { body: other, headers }), 409);
    const { items } = (await world.ask('GET', path)).body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual(['granted']);
  });

  test('a stop is recorded under the key of another request as well', async () => {
    await world.ask('POST', '/v1/contacts', { body: contactBody('lies') });
    const path = '/v1/contacts/lies/consent/events';
    const headers = { 'idempotency-key': 'grant-of-lies' };
    await world.ask('POST', path, { body: grantBody, headers });
    const withdrawn = { ...grantBody, type: 'withdrawn', act: undefined };
    expect(await world.ask('POST', path, { body: withdrawn, headers })).toMatchObject({
      status: 201,
    });
    const { items } = (await world.ask('GET', path)).body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual(['granted', 'withdrawn']);
  });
});

describe('the headers of every write', () => {
  const writes = operations.filter(({ scope, method }) => scope !== undefined && method !== 'GET');
  const stores = ({ responses }: Operation) => '409' in responses;
  const address = ({ path }: Operation) =>
    path.replace('{version}', '1').replaceAll(/\{\w+\}/g, 'nobody');

  test('each write declares the Idempotency-Key', () => {
    const without = writes.filter(
      ({ parameters }) => !parameters.some(({ name }) => name === 'idempotency-key'),
    );
    expect(without).toEqual([]);
  });

  // A stop is recorded whatever its key looks like.
  const keyed = writes.filter(
    (operation) => stores(operation) && !/\/(?:objections|withdrawals)$/.test(operation.path),
  );

  test.each(keyed)('$method $path refuses a malformed key', async (operation) => {
    const answer = await world.ask(operation.method, address(operation), {
      headers: { 'idempotency-key': 'x'.repeat(129) },
    });
    expectProblem(answer, 400);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/idempotency-key', in: 'header' }]);
  });

  test('a key has no effect only for a query in a body', () => {
    const others = writes.filter((operation) => !stores(operation));
    expect(others.map(({ operationId }) => operationId).toSorted()).toEqual([
      'classifyMail',
      'decideContacts',
      'lookupContacts',
      'lookupSuppressions',
      'previewMailing',
      'renderMailing',
    ]);
  });
});

describe('a list in pages', () => {
  test('a list in pages is complete, ordered and without duplicates, whatever the page size', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => contactBody(`page-${index}`));
    const imported = await world.ask('POST', '/v1/contacts/import', {
      body: { importId: 'pages', rows },
    });
    expect(imported.status).toBe(200);
    const whole = await pages(100);
    expect(whole).toEqual(expect.arrayContaining(rows.map(({ contactId }) => contactId)));
    expect(new Set(whole).size).toBe(whole.length);
    expect(await pages(7)).toEqual(whole);
    expect(await pages(1)).toEqual(whole);
  });

  test.each(['nonsense', 'eyJhIjox', '%00', 'bnVsbA'])(
    'a list in pages rejects the cursor %s, which was never issued',
    async (cursor) => {
      expectProblem(await world.ask('GET', `/v1/contacts?cursor=${cursor}`), 400);
    },
  );

  test.each([0, 101, -1, 1.5, 'many'])(
    'a list in pages rejects a page size of %s',
    async (limit) => {
      const answer = await world.ask('GET', `/v1/contacts?limit=${limit}`);
      expectProblem(answer, 400);
      expect(answer.body['errors']).toMatchObject([{ pointer: '/limit', in: 'query' }]);
    },
  );
});
