import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../functions/preferences/handler.ts';
import {
  affirmativeActs,
  type ConsentEvent,
  collectionMethods,
  consentDefects,
  consentEventTypes,
  suppressionReasons,
} from '../../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { verifyChain } from '../../../shared/consent/event/verify-chain.ts';
import { recordFeedback } from '../../../shared/delivery/accounting/record-feedback.ts';
import { defaultSoftBounceLimit } from '../../../shared/delivery/accounting/soft-bounce-run.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { languages } from '../../../shared/kernel/language.ts';
import { activities } from '../../../shared/kernel/purpose.ts';
import { sha256, start } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { optInWorld } from '../../support/opt-in-world.ts';
import { offers, offersNotice, type PageWorld, pageWorld } from '../../support/pages/page-world.ts';
import { contactNamed } from '../../support/subject-world.ts';
import { validate } from '../../support/validate-schema.ts';

const person = {
  senderId: 'waterweg',
  email: 'anja@korenaar.example',
  language: 'nl',
  country: 'NL',
};
const notice = { noticeId: 'offers', version: 1 };
const grant = {
  type: 'granted',
  purpose: 'commercial',
  topic: 'Offers',
  method: 'web-form',
  act: 'ticked-empty-box',
  notice,
};
const why = { reason: 'asked', evidenceRef: 'ticket-1' };
const sale = {
  relationshipId: 'r1',
  role: 'customer',
  capacity: 'person',
  since: '2026-08-01T00:00:00Z',
  sale: {
    evidenceId: 'sale-1',
    soldAt: '2026-08-01T00:00:00Z',
    soldBy: 'waterweg',
    paid: true,
    addressCollectedInSale: true,
    productFamilies: ['hosting'],
    optOut: { shown: true, used: true },
  },
};
const published = {
  evidenceId: 'p1',
  url: 'https://anja.example/contact',
  capturedAt: '2026-08-01T00:00:00Z',
  designatingText: 'Offers are welcome here',
  purposes: ['commercial'],
  recheckBy: '2027-08-01T00:00:00Z',
};
const row = (over: object) => ({ importId: 'l1', rows: [{ ...person, ...over }] });
const unsubscribed = { type: 'unsubscribed', occurredAt: '2026-08-20' };

type Way = readonly [
  name: string,
  call: readonly [string, string, unknown, Record<string, string>?],
  /** Whose ledger is appended to; the contact `anja` when left out. */
  contact?: (body: Readonly<Record<string, unknown>>) => string,
];

const at = '/v1/contacts/anja';
const ifMatch = { 'if-match': '"1"' };

/** Every route that appends to a ledger. */
const ways: readonly Way[] = [
  ['a grant', ['POST', `${at}/consent/events`, grant]],
  ['a withdrawal', ['POST', `${at}/consent/events`, { type: 'withdrawn', purpose: 'commercial' }]],
  ['an objection', ['POST', `${at}/objections`, {}]],
  ['a withdrawal by its route', ['POST', `${at}/withdrawals`, { purpose: 'commercial' }]],
  ['a request', ['POST', `${at}/consent/requests`, { ...grant, type: undefined }]],
  ['a change', ['PATCH', at, { name: 'Anja', ...why }, ifMatch]],
  ['a change of address', ['PATCH', at, { email: 'new@korenaar.example', ...why }, ifMatch]],
  ['relationships', ['PUT', `${at}/relationships`, { relationships: [sale], ...why }, ifMatch]],
  [
    'published addresses',
    ['PUT', `${at}/published-addresses`, { publishedAddresses: [published], ...why }, ifMatch],
  ],
  [
    'a new contact that objected at its sale',
    ['POST', '/v1/contacts', { ...person, email: 'bas@x.example', relationships: [sale] }],
    ({ contactId }) => String(contactId),
  ],
  [
    'a new contact at a suppressed address',
    ['POST', '/v1/contacts', { ...person, email: 'cor@x.example', acceptSuppressed: true }],
    ({ contactId }) => String(contactId),
  ],
  [
    'a row with a consent',
    [
      'POST',
      '/v1/contacts/import',
      row({
        consents: [
          {
            type: 'imported',
            purpose: 'commercial',
            occurredAt: '2026-08-20',
            upstreamProof: 'row 1',
          },
        ],
      }),
    ],
  ],
  [
    'a new row with a stop',
    ['POST', '/v1/contacts/import', row({ email: 'dik@x.example', consents: [unsubscribed] })],
    ({ rows }) => String((rows as readonly { readonly contactId: string }[])[0]?.contactId),
  ],
  [
    'a row that is only a stop',
    [
      'POST',
      '/v1/contacts/import',
      {
        importId: 'l1',
        rows: [{ senderId: 'waterweg', email: person.email, consents: [unsubscribed] }],
      },
    ],
  ],
  ['an invalidation', ['POST', '/v1/notices/offers/versions/2/invalidations', { reason: 'r' }]],
];

const scene = async (name: string) => {
  const api = await contactApi();
  const { world, call } = api;
  await call('POST', '/v1/contacts', { contactId: 'anja', ...person }, { caller: 'before' });
  if (name === 'an invalidation') {
    await call('POST', `${at}/consent/events`, grant, { caller: 'before' });
    await call(
      'POST',
      '/v1/notices',
      {
        noticeId: 'offers',
        senderId: 'waterweg',
        covers: [{ purpose: 'commercial', topic: 'offers' }],
        texts: { nl: 'Ja, Waterweg, voor meer.' },
        material: true,
      },
      { caller: 'before' },
    );
  }
  if (name === 'a new contact at a suppressed address') {
    const stop = { senderId: 'waterweg', email: 'cor@x.example', consents: [unsubscribed] };
    await call('POST', '/v1/contacts/import', { importId: 'l0', rows: [stop] });
  }
  const appended = async (id: string) => {
    const events = await allEvents(world.ledger, await contactNamed(world, id));
    return events.filter(({ recordedBy }) => recordedBy?.id !== 'before');
  };
  return { ...api, appended };
};

const schema = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../docs/schemas/consent-event.schema.json'),
    'utf8',
  ),
);
const wrongInEvent = (event: ConsentEvent) => validate(schema, event, 'event', schema);

const sealed = (events: readonly ConsentEvent[]) =>
  verifyChain(events[0]?.contactId as ContactId, events, { digest: sha256 }).outcome;

const callers = [
  ['a token', {}, { kind: 'jwt', id: 'product-1' }],
  [
    'a session of a role',
    { arn: 'arn:aws:sts::123456789012:assumed-role/product/chosen-name' },
    { kind: 'iam', id: 'arn:aws:sts::123456789012:assumed-role/product' },
  ],
  [
    'a user of AWS',
    { arn: 'arn:aws:iam::123456789012:user/anja' },
    { kind: 'iam', id: 'arn:aws:iam::123456789012:user/anja' },
  ],
] as const;

const routes = ways.map(([name, request, contactOf = () => 'anja']) => ({
  name,
  request,
  contactOf,
}));

describe.each(routes)('$name', ({ name, request, contactOf }) => {
  const [method, path, body, headers = {}] = request;

  test.each(callers)(
    'an event by %s names that caller as its recorder',
    async (_name, caller, recordedBy) => {
      const { call, appended } = await scene(name);

      const answer = await call(method, path, body, { headers, ...caller });

      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
      const events = await appended(contactOf(answer.body));
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) {
        expect(event).toMatchObject({ schemaVersion: 2, recordedBy, entityId: 'e-waterweg' });
        expect(wrongInEvent(event)).toEqual([]);
      }
    },
  );

  test.each([
    ['recordedBy', { kind: 'page', id: '/p' }],
    ['entityId', 'e-other'],
    ['schemaVersion', 1],
    ['hash', 'a'.repeat(64)],
  ])('an event takes no %s from the body', async (field, value) => {
    const { call, appended } = await scene(name);
    const forged = { [field]: value };
    const rows = (body as { readonly rows?: readonly object[] } | undefined)?.rows;
    const bodies =
      rows === undefined
        ? [{ ...(body as object | undefined), ...forged }]
        : [
            { ...(body as object), ...forged },
            { ...(body as object), rows: rows.map((one) => ({ ...one, ...forged })) },
            {
              ...(body as object),
              rows: rows.map((one) => ({
                ...one,
                consents: (one as { readonly consents: readonly object[] }).consents.map(
                  (said) => ({ ...said, ...forged }),
                ),
              })),
            },
          ];
    for (const each of bodies) {
      const answer = await call(method, path, each, { headers });
      expect(answer.status).toBeLessThan(500);
      for (const event of await appended('anja')) {
        expect(event.recordedBy).toEqual({ kind: 'jwt', id: 'product-1' });
        expect(event).toMatchObject({ entityId: 'e-waterweg', schemaVersion: 2 });
      }
    }
  });
});

test('an event’s recorder, entity, page and privacy statement are in its hash', async () => {
  const { call, world } = await scene('');
  const privacyStatement = { version: '2026-03', url: 'https://www.waterweg.example/privacy' };
  const page = 'https://www.waterweg.example/sign-up';
  await call('POST', `${at}/consent/events`, { ...grant, page, privacyStatement });

  const events = await allEvents(world.ledger, await contactNamed(world, 'anja'));
  expect(events).toMatchObject([{ page, privacyStatement, scope: { topic: 'offers' } }]);
  expect(sealed(events)).toBe('intact');
  expect(events.flatMap(wrongInEvent)).toEqual([]);
  const [event] = events as readonly [ConsentEvent];
  const forgeries: readonly Partial<ConsentEvent>[] = [
    { recordedBy: { kind: 'page', id: 'product-1' } },
    { recordedBy: { kind: 'jwt', id: 'product-2' } },
    { entityId: 'e-other' as never },
    { privacyStatement: { ...privacyStatement, version: '2026-04' } },
    { page: `${page}2` },
    { schemaVersion: 1 },
  ];
  for (const forged of forgeries) expect(sealed([{ ...event, ...forged }])).toBe('broken');
  const { recordedBy: _, ...anonymous } = event;
  expect(sealed([anonymous as ConsentEvent])).toBe('broken');
});

test('another caller cannot pass for the first under its idempotency key', async () => {
  const { call, world } = await scene('');
  const headers = { 'idempotency-key': 'k1' };
  await call('POST', `${at}/consent/events`, grant, { headers, caller: 'one' });
  await call('POST', `${at}/consent/events`, grant, { headers, caller: 'two' });

  const events = await allEvents(world.ledger, await contactNamed(world, 'anja'));
  expect(events.map(({ recordedBy }) => recordedBy?.id)).toEqual(['one', 'two']);
});

describe('our own pages', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const send = (world: PageWorld, path: string, body: string) =>
    createHandler(world.dependencies)(
      {
        version: '2.0',
        rawPath: path,
        rawQueryString: '',
        headers: form,
        requestContext: { http: { method: 'POST', path }, domainName: 'p', requestId: 'r' },
        body,
        isBase64Encoded: false,
      } as never,
      {} as never,
    );
  const last = async (world: PageWorld) => (await world.events()).at(-1);

  test.each([
    ['one click', (world: PageWorld) => `/u/${world.links.stop()}`, '', '/u'],
    ['stop everything', (world: PageWorld) => `/p/${world.links.preferences()}`, 'do=stop', '/p'],
  ])('%s names its page as the recorder', async (_name, path, body, page) => {
    const world = await pageWorld();
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });

    await send(world, path(world), body);

    expect(await last(world)).toMatchObject({
      schemaVersion: 2,
      recordedBy: { kind: 'page', id: page },
      page,
    });
  });

  test.each([
    ['one click', (world: PageWorld) => `/u/${world.links.stop()}`, '', '/u'],
    ['stop everything', (world: PageWorld) => `/p/${world.links.preferences()}`, 'do=stop', '/p'],
  ])('%s keeps its page while it waits in the queue', async (_name, path, body, page) => {
    const world = await pageWorld();
    await world.say({ type: 'granted', scope: offers, notice: offersNotice });
    world.away.ledger = true;
    await send(world, path(world), body);
    world.away.ledger = false;

    const drain = async (stop: object) =>
      createHandler(world.dependencies)(
        { Records: [{ messageId: '1', body: JSON.stringify(stop) }] } as never,
        {} as never,
      );
    const { page: _, ...ofOldVersion } = world.queue[0] as object & { readonly page?: string };
    await drain(world.queue[0] as object);

    expect(await last(world)).toMatchObject({ recordedBy: { kind: 'page', id: page }, page });
    expect(await drain(ofOldVersion)).toEqual({ batchItemFailures: [] });
  });

  test('a confirmation names the page behind the mailed link as its recorder', async () => {
    const { call, page, world } = await optInWorld();
    await call('POST', `${at}/consent/requests`, { ...grant, type: undefined });

    await page('/c/token-1', 'POST');

    const events = await allEvents(world.ledger, await contactNamed(world, 'anja'));
    expect(events).toMatchObject([
      { type: 'requested', recordedBy: { kind: 'jwt', id: 'product-1' } },
      { type: 'confirmed', recordedBy: { kind: 'page', id: '/c' }, page: '/c' },
    ]);
  });
});

test('an SES report names the service itself as its recorder', async () => {
  const { world, appended } = await scene('');
  const { tools, suppressions } = world;
  const contact = await tools.contacts.read(await contactNamed(world, 'anja'));
  if (contact === undefined || 'malformed' in contact) throw new Error('no contact');

  await recordFeedback(
    {
      ledger: {} as never,
      kept: {} as never,
      softBounceLimit: defaultSoftBounceLimit,
      store: { header: async () => undefined },
      suppress: {
        ...tools,
        suppressions,
        contactsAt: (hashes) => tools.contacts.atAddress(hashes),
      },
      hashesOf: async () => [contact.addressHash],
    },
    {
      ...{ event: 'complaint', eventId: 'f1', messageId: 'm1', at: start, destination: [] },
      recipients: [{ address: contact.email }],
    },
  );

  expect(await appended('anja')).toMatchObject([
    { type: 'suppressed', recordedBy: { kind: 'system', id: 'feedback' } },
  ]);
});

test('the event schema lists every value that an event may contain', () => {
  const { type, method, act, defects, suppression } = schema.properties;
  expect(type.enum).toEqual(consentEventTypes);
  expect(method.enum).toEqual(collectionMethods);
  expect(act.enum).toEqual(affirmativeActs);
  expect(defects.items.enum).toEqual(consentDefects);
  expect(suppression.enum).toEqual(suppressionReasons);
  expect(schema.properties.language.enum).toEqual(languages);
  expect(schema.properties.scope.properties.activity.enum).toEqual(activities);
});
