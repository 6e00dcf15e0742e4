import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contactsApp } from '../../../functions/contacts/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import { memoryIdempotencyStore } from '../../../shared/adapters/memory/memory-idempotency-store.ts';
import { recordStatements } from '../../../shared/consent/record-statements.ts';
import { verifyChain } from '../../../shared/consent/verify-chain.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { sha256, ticked } from '../../support/consent-world.ts';
import { subjectWorld } from '../../support/subject-world.ts';
import { validate } from '../../support/validate-schema.ts';

const setup = async () => {
  const world = await subjectWorld();
  const app = contactsApp({
    tools: world.tools,
    keeping: { storageLocation: 'AWS region eu-west-1', retention: 'P5Y', publicUrl: 'https://p' },
    digest: sha256,
    now: world.now,
    idempotency: memoryIdempotencyStore(),
    telemetry: silentTelemetry,
  });
  return { world, call: apiCaller(app) };
};

const body = {
  contactId: 'anja',
  senderId: 'waterweg',
  email: 'Anja@Korenaar.example',
  language: 'nl',
  country: 'NL',
  name: 'Anja Smit',
  attributes: { renewedAt: '2026', plan: 'Basic' },
  relationships: [
    { relationshipId: 'r1', role: 'user', since: '2023-09-20', customerId: 'korenaar' },
  ],
};

const stored = async ({ world }: Awaited<ReturnType<typeof setup>>) =>
  (await world.tools.contacts.page(100)).contacts;

describe('contacts over HTTP', () => {
  test('a contact is created, read with its ETag, and keeps the hash of its address to us', async () => {
    const { call } = await setup();

    const created = await call('POST', '/v1/contacts', body);

    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe('/v1/contacts/anja');
    const read = await call('GET', '/v1/contacts/anja');
    expect(read).toMatchObject({ status: 200, etag: '"1"', body: created.body });
    expect(read.body).toMatchObject({
      email: 'Anja@korenaar.example',
      attributes: { renewedAt: '2026' },
      relationships: [{ since: '2023-09-20T00:00:00.000Z', capacity: 'person' }],
    });
    expect(read.body).not.toHaveProperty('addressHash');
  });

  test.each([
    ['an unknown field', { ...body, nickname: 'x' }, '/nickname'],
    ['a malformed address', { ...body, email: 'anja' }, '/email'],
    ['a wrong type', { ...body, name: 7 }, '/name'],
    ['a country that is none', { ...body, country: 'nl' }, '/country'],
    [
      'a sale of somebody who is no customer',
      {
        ...body,
        relationships: [
          {
            relationshipId: 'r',
            role: 'user',
            since: '2024-01-01',
            sale: {
              evidenceId: 'e',
              soldAt: '2024-01-01',
              soldBy: 'waterweg',
              paid: true,
              addressCollectedInSale: true,
              productFamilies: ['hosting'],
              optOut: { shown: true, used: false },
            },
          },
        ],
      },
      '/relationships/0/sale',
    ],
  ])(
    '%s is a problem that points at the field, and nothing is stored',
    async (_name, wrong, pointer) => {
      const set = await setup();

      const answer = await set.call('POST', '/v1/contacts', wrong);

      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, in: 'body' }] } });
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await stored(set)).toEqual([]);
    },
  );

  test.each([
    ['not JSON', '{', 400],
    ['two megabytes', JSON.stringify({ ...body, name: 'x'.repeat(2_000_000) }), 413],
  ])('%s is refused', async (_name, text, status) => {
    const set = await setup();

    expect((await set.call('POST', '/v1/contacts', text)).status).toBe(status);
    expect(await stored(set)).toEqual([]);
  });

  test('an unknown contact is 404 everywhere', async () => {
    const { call } = await setup();
    const ifMatch = { headers: { 'if-match': '"1"' } };

    const answers = await Promise.all([
      call('GET', '/v1/contacts/nobody'),
      call('PATCH', '/v1/contacts/nobody', { name: 'x' }, ifMatch),
      call('PUT', '/v1/contacts/nobody/relationships', { relationships: [] }, ifMatch),
      call('POST', '/v1/contacts/nobody/erasure', { reason: 'r', evidenceRef: 'e' }),
      call('GET', '/v1/contacts/nobody/export'),
      call('GET', '/v1/contacts/nobody/access'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  });

  test('a write with the same Idempotency-Key is done once', async () => {
    const set = await setup();
    const { contactId: _, ...anonymous } = body;
    const once = { headers: { 'idempotency-key': 'k1' } };

    const first = await set.call('POST', '/v1/contacts', anonymous, once);
    const again = await set.call('POST', '/v1/contacts', anonymous, once);

    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await stored(set)).toHaveLength(1);
  });

  test('a change needs If-Match and the present version, and is in the ledger with its actor', async () => {
    const { call, world } = await setup();
    await call('POST', '/v1/contacts', body);
    const patch = { name: 'Anja de Smit', reason: 'married', evidenceRef: 'ticket-9' };

    expect((await call('PATCH', '/v1/contacts/anja', patch)).status).toBe(428);
    const stale = { headers: { 'if-match': '"7"' } };
    expect((await call('PATCH', '/v1/contacts/anja', patch, stale)).status).toBe(412);
    const right = { headers: { 'if-match': '"1"' }, caller: 'privacy-officer-1' };
    expect(await call('PATCH', '/v1/contacts/anja', patch, right)).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { name: 'Anja de Smit' },
    });

    const { events } = await world.ledger.events('anja' as ContactId, 0, 10);
    expect(events).toMatchObject([
      {
        type: 'rectified',
        actor: { kind: 'operator', id: 'privacy-officer-1', reason: 'married' },
      },
    ]);
  });

  test('relationships and published addresses are replaced whole', async () => {
    const { call } = await setup();
    await call('POST', '/v1/contacts', body);
    const evidence = {
      evidenceId: 'p1',
      url: 'https://drukkerij.example/inkoop',
      capturedAt: '2026-09-01',
      designatingText: 'Stuur aanbiedingen naar dit adres',
      purposes: ['commercial'],
      recheckBy: '2027-09-01',
    };

    await call(
      'PUT',
      '/v1/contacts/anja/relationships',
      { relationships: [] },
      {
        headers: { 'if-match': '"1"' },
      },
    );
    const answer = await call(
      'PUT',
      '/v1/contacts/anja/published-addresses',
      { publishedAddresses: [evidence] },
      { headers: { 'if-match': '"2"' } },
    );

    expect(answer.body).toMatchObject({
      version: 3,
      relationships: [],
      publishedAddresses: [{ evidenceId: 'p1', recheckBy: '2027-09-01T00:00:00.000Z' }],
    });
  });

  test('an address is looked up in the body, never in a URL', async () => {
    const { call } = await setup();
    await call('POST', '/v1/contacts', body);

    const found = await call('POST', '/v1/contacts/lookup', { email: ' ANJA@korenaar.example' });

    expect(found.body).toMatchObject({ items: [{ contactId: 'anja' }] });
    const other = { email: body.email, senderId: 'other' };
    expect((await call('POST', '/v1/contacts/lookup', other)).body).toEqual({ items: [] });
  });

  test('a list pages to the end; a cursor that we did not give out is refused', async () => {
    const { call } = await setup();
    for (const id of ['a', 'b', 'c'])
      await call('POST', '/v1/contacts', { ...body, contactId: id, email: `${id}@x.nl` });

    const first = await call('GET', '/v1/contacts?limit=2');
    const rest = await call('GET', `/v1/contacts?limit=2&cursor=${String(first.body['next'])}`);

    expect(first.body['items']).toHaveLength(2);
    expect(rest.body['items']).toHaveLength(1);
    expect(rest.body).not.toHaveProperty('next');
    expect((await call('GET', '/v1/contacts?cursor=x')).status).toBe(400);
  });

  test('a caller without the scope is told which one is missing', async () => {
    const { call } = await setup();
    const reader = { scopes: ['contacts:read', 'contacts:write'] };

    const answer = await call(
      'POST',
      '/v1/contacts/anja/erasure',
      { reason: 'r', evidenceRef: 'e' },
      reader,
    );

    expect(answer).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('erase') },
    });
  });
});

describe('importing over HTTP', () => {
  test('every row gets its own answer, and a wrong one harms no other', async () => {
    const set = await setup();
    const { contactId: _, ...row } = body;
    const consent = {
      type: 'imported',
      purpose: 'commercial',
      topic: 'offers',
      occurredAt: '2026-01-01',
      upstreamProof: 'row 1 of the export of the shop',
      notice: { noticeId: 'offers', version: 1 },
    };

    const answer = await set.call('POST', '/v1/contacts/import', {
      importId: 'list-1',
      rows: [
        { ...row, consents: [consent] },
        { ...row, email: 'no address' },
        { ...row, email: 'x@y.nl', colour: 'red' },
        { ...row, email: ' ANJA@korenaar.example ' },
      ],
    });

    expect(answer.body).toMatchObject({
      counts: { created: 1, malformed: 2, exists: 1 },
      rows: [
        { row: 0, outcome: 'created', consents: ['granted'] },
        { row: 1, outcome: 'malformed', errors: [{ pointer: '/rows/1/email' }] },
        { row: 2, outcome: 'malformed', errors: [{ pointer: '/rows/2/colour' }] },
        { row: 3, outcome: 'exists' },
      ],
    });
    expect(await stored(set)).toHaveLength(1);
  });

  test('more than 500 rows are refused whole', async () => {
    const set = await setup();

    const answer = await set.call('POST', '/v1/contacts/import', {
      importId: 'list-1',
      rows: Array.from({ length: 501 }, () => ({})),
    });

    expect(answer.status).toBe(400);
  });
});

describe('rights over HTTP', () => {
  const schema = JSON.parse(
    readFileSync(
      join(import.meta.dirname, '../../../docs/schemas/consent-record.schema.json'),
      'utf8',
    ),
  ) as Record<string, unknown>;

  const withConsent = async () => {
    const set = await setup();
    await set.call('POST', '/v1/contacts', body);
    for (const over of [{}, { type: 'withdrawn' as const }, { act: 'pre-ticked' as const }])
      await recordStatements(set.world.tools, {
        contactId: 'anja' as ContactId,
        statements: (_, at) => [ticked(at, { language: 'nl', ...over })],
      });
    set.world.mailings.set('anja' as ContactId, [
      { mailingId: 'm1', at: set.world.now(), basis: 'consent' },
    ]);
    return set;
  };

  test('the export has everything, and its ledger verifies by itself', async () => {
    const { call } = await withConsent();

    const { body: exported } = await call('GET', '/v1/contacts/anja/export');

    expect(exported).toMatchObject({
      format: 'grondslag-export-1',
      contact: { email: 'Anja@korenaar.example', relationships: [{ role: 'user' }] },
      notices: [{ noticeId: 'offers', texts: { nl: 'Ja, mail mij aanbiedingen.' } }],
      mailings: [{ mailingId: 'm1', basis: 'consent' }],
    });
    const ledger = exported['ledger'] as {
      readonly events: Parameters<typeof verifyChain>[1];
      readonly version: number;
      readonly lastHash: never;
    };
    expect(verifyChain('anja' as ContactId, ledger.events, sha256, ledger)).toMatchObject({
      outcome: 'intact',
      events: 3,
    });
  });

  test('the DPV record is valid by the schema we ship', async () => {
    const { call } = await withConsent();

    const { body: record } = await call('GET', '/v1/contacts/anja/export?format=dpv');

    expect(validate(schema, record, '', schema)).toEqual([]);
    expect(record).toMatchObject({
      'dpv:hasProcess': [
        {
          'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn',
          'grondslag:hasEvent': [
            { 'dpv:hasConsentStatus': 'dpv:ConsentGiven' },
            { 'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn' },
            { 'dpv:hasConsentStatus': 'dpv:ConsentUnknown', 'grondslag:defects': ['pre-ticked'] },
          ],
        },
      ],
    });
  });

  test('the schema is one that can fail', async () => {
    const { call } = await withConsent();
    const { body: record } = await call('GET', '/v1/contacts/anja/export?format=dpv');
    const { 'dpv:hasDataController': _, ...nobody } = record;

    expect(validate(schema, nobody, '', schema)).toEqual([': no dpv:hasDataController']);
    expect(validate(schema, { ...record, more: 1 }, '', schema)).toEqual([': unknown more']);
  });

  test('erasure answers with its certificate; access afterwards with the suppression only', async () => {
    const { call } = await withConsent();
    const why = { reason: 'asked by the person', evidenceRef: 'ticket-1' };

    const erased = await call('POST', '/v1/contacts/anja/erasure', why);

    expect(erased).toMatchObject({
      status: 200,
      body: { status: 'completed', eventsRemoved: 3, requestedBy: 'product-1' },
    });
    expect(JSON.stringify(erased.body)).not.toMatch(/korenaar|Smit/i);
    expect((await call('GET', '/v1/contacts/anja')).status).toBe(404);
    const access = await call('GET', '/v1/contacts/anja/access');
    expect(access.body).toEqual({
      outcome: 'erased',
      certificateId: erased.body['certificateId'],
      suppressedSince: erased.body['startedAt'],
      reason: 'objection',
    });
    expect((await call('POST', '/v1/contacts', { ...body, contactId: 'anja2' })).status).toBe(422);
  });

  test('access shows what is held, in moments a person can read', async () => {
    const { call } = await withConsent();

    expect((await call('GET', '/v1/contacts/anja/access')).body).toMatchObject({
      outcome: 'held',
      contact: { name: 'Anja Smit' },
      consent: { 'waterweg/commercial/offers': { status: 'withdrawn' } },
    });
  });
});
