import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consentApp } from '../../../functions/contacts-and-consent/handler.ts';
import { silentTelemetry } from '../../../functions/runtime/telemetry.ts';
import type { ConsentEvent } from '../../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { type Notice, noticeHash } from '../../../shared/consent/notice/notice.ts';
import { confirmOptIn } from '../../../shared/consent/opt-in/confirm-opt-in.ts';
import type { OptInMail } from '../../../shared/consent/opt-in/opt-in-mail.ts';
import { defaultOptInRules } from '../../../shared/consent/opt-in/request-opt-in.ts';
import type { ContactId } from '../../../shared/kernel/ids.ts';
import { createContact } from '../../../shared/subjects/create-contact.ts';
import { apiCaller } from '../../support/api-caller.ts';
import { anja, day, offers, sha256 } from '../../support/consent-world.ts';
import { memoryConsentDays } from '../../support/memory/memory-consent-days.ts';
import { memoryIdempotencyStore } from '../../support/memory/memory-idempotency-store.ts';
import { memoryImportJobs } from '../../support/memory/memory-import-jobs.ts';
import { memoryInvalidationJobs } from '../../support/memory/memory-invalidation-jobs.ts';
import { draft, subjectWorld } from '../../support/subject-world.ts';
import { validate } from '../../support/validate-schema.ts';

/** A contact with one id for both sides, as version 0.1.0 stored it. */
const addContact = (
  { tools }: Awaited<ReturnType<typeof subjectWorld>>,
  contactId: ContactId,
  email: string,
) => createContact({ ...tools, newContactId: () => contactId }, draft(email, { name: 'Anja' }));

const setup = async ({ queueIsDown = false } = {}) => {
  const world = await subjectWorld();
  const { tools, data } = world;
  const mails: OptInMail[] = [];
  const queue = { down: queueIsDown };
  let tokens = 0;
  await addContact(world, anja, 'anja@korenaar.example');
  const app = consentApp({
    ...tools,
    sendOptInMail: async (mail) => {
      if (queue.down) throw new Error('no queue');
      mails.push(mail);
    },
    addOptInToken: async (token) => {
      data.tokens.set(token.tokenHash, token);
    },
    newToken: () => {
      tokens += 1;
      return `token-${tokens}`;
    },
    optInRules: defaultOptInRules,
    proofUrl: async ({ contactId }, of) => `https://p/r/${contactId}-${of}`,
    imports: memoryImportJobs(),
    invalidations: memoryInvalidationJobs(),
    consentDays: memoryConsentDays(),
    keeping: { storageLocation: 'AWS region eu-west-1', retention: 'P5Y', publicUrl: 'https://p' },
    idempotency: memoryIdempotencyStore(),
    telemetry: silentTelemetry,
  });
  return { world, mails, queue, call: apiCaller(app) };
};

const events = '/v1/contacts/anja/consent/events';
const evidence = { place: 'the fair', actedAt: '2026-09-01', document: 'form-7' };
const tick = {
  type: 'granted',
  purpose: 'commercial',
  topic: 'offers',
  method: 'web-form',
  act: 'ticked-empty-box',
  notice: { noticeId: 'offers', version: 1 },
  language: 'nl',
  ip: '192.0.2.77',
};

describe('recording consent over HTTP', () => {
  test('a consent is recorded, counts as proof, and takes effect', async () => {
    const { call, world } = await setup();

    const answer = await call('POST', events, tick);

    expect(answer).toMatchObject({
      status: 201,
      body: {
        proves: true,
        event: { type: 'granted', ip: '192.0.2.0', actor: { kind: 'subject' } },
        standing: { status: 'granted' },
      },
    });
    expect((await call('GET', '/v1/contacts/anja/consent')).body).toMatchObject({
      version: 1,
      entries: { 'waterweg/commercial/offers': { status: 'granted' } },
    });
    expect(await allEvents(world.ledger, anja)).toHaveLength(1);
  });

  test('a pre-ticked box is recorded as such, and proves nothing', async () => {
    const { call } = await setup();

    const answer = await call('POST', events, { ...tick, act: 'pre-ticked' });

    expect(answer).toMatchObject({
      status: 201,
      body: { proves: false, event: { defects: ['pre-ticked'] }, standing: { status: 'unproven' } },
    });
  });

  test.each([
    ['a topic without a purpose', { ...tick, purpose: undefined }, 400, '/topic'],
    ['an activity within a purpose', { ...tick, activity: 'tracking.open' }, 400, '/activity'],
    ['an unknown type', { ...tick, type: 'loved' }, 400, '/type'],
    ['an unknown field', { ...tick, defects: [] }, 400, '/defects'],
    [
      'an actor that only the system is',
      { ...tick, actor: { kind: 'system', id: 'x' } },
      400,
      '/actor/kind',
    ],
    [
      'an operator without a reason',
      { ...tick, actor: { kind: 'operator' } },
      400,
      '/actor/reason',
    ],
    ['an employer who consents for a user', { ...tick, givenBy: 'korenaar' }, 422, '/givenBy'],
    ['consent to another sender', { ...tick, senderId: 'other' }, 422, '/senderId'],
    ['something that has yet to happen', { ...tick, occurredAt: '2027-01-01' }, 422, '/occurredAt'],
    [
      'a guardian of an unknown age',
      { ...tick, actor: { kind: 'guardian', name: 'p', evidenceRef: 'e' } },
      422,
      '/actor',
    ],
  ])(
    'a consent event with %s is rejected with a pointer to the field, and changes nothing',
    async (_name, body, status, pointer) => {
      const { call, world } = await setup();

      const answer = await call('POST', events, body);

      expect(answer.status).toBe(status);
      const { errors } = answer.body as { errors: readonly { readonly pointer: string }[] };
      expect(errors.map((error) => error.pointer)).toContain(pointer);
      expect(world.data.heads.size).toBe(0);
    },
  );

  test('an operator’s name is taken from the caller, whatever the body says', async () => {
    const { call } = await setup();
    const actor = { kind: 'operator', reason: 'by phone', evidenceRef: 'call-7' };

    const answer = await call(
      'POST',
      events,
      { ...tick, actor, act: 'spoken', evidence: { ...evidence, takenBy: 'Loes' } },
      { caller: 'agent-7' },
    );

    expect(answer.body).toMatchObject({ event: { actor: { ...actor, id: 'agent-7' } } });
  });

  test.each([
    ['a letter beyond ASCII', 'caf\u00e9'],
    ['a space', 'two words'],
    ['more than 128 characters', 'k'.repeat(129)],
  ])('an Idempotency-Key with %s is rejected, and changes nothing', async (_, key) => {
    const { call, world } = await setup();

    const answer = await call('POST', events, tick, { headers: { 'idempotency-key': key } });

    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/idempotency-key', in: 'header' }]);
    expect(world.data.heads.size).toBe(0);
  });

  test('a repeat with the same Idempotency-Key appends nothing, even after the stored response has expired', async () => {
    const first = await setup();
    const once = { headers: { 'idempotency-key': 'k1' } };
    await first.call('POST', events, tick, once);
    const forgetful = apiCaller(
      consentApp({
        ...first.world.tools,
        sendOptInMail: async () => undefined,
        addOptInToken: async () => undefined,
        newToken: () => 't',
        optInRules: defaultOptInRules,
        proofUrl: async ({ contactId }, of) => `https://p/r/${contactId}-${of}`,
        imports: memoryImportJobs(),
        invalidations: memoryInvalidationJobs(),
        consentDays: memoryConsentDays(),
        keeping: { storageLocation: 'x', retention: 'P5Y', publicUrl: 'https://p' },
        idempotency: memoryIdempotencyStore(),
        telemetry: silentTelemetry,
      }),
    );

    expect(await forgetful('POST', events, tick, once)).toMatchObject({
      status: 200,
      body: { event: { sequence: 1 } },
    });
    expect((await forgetful('POST', events, { ...tick, note: 'x' }, once)).status).toBe(409);
    expect(await allEvents(first.world.ledger, anja)).toHaveLength(1);
  });

  test('an objection needs nothing but the contact, and stops everything', async () => {
    const { call } = await setup();
    await call('POST', events, tick);

    const answer = await call('POST', '/v1/contacts/anja/objections', { note: 'no more please' });

    expect(answer).toMatchObject({ status: 201, body: { standing: { status: 'objected' } } });
    expect((await call('GET', '/v1/contacts/anja/consent')).body).toMatchObject({
      entries: { 'waterweg/commercial/offers': { status: 'objected' } },
    });
  });

  test('every route returns 404 for an unknown contact', async () => {
    const { call } = await setup();
    const base = '/v1/contacts/nobody';

    const answers = await Promise.all([
      call('POST', `${base}/consent/events`, tick),
      call('POST', `${base}/objections`, {}),
      call('POST', `${base}/consent/requests`, { purpose: 'commercial' }),
      call('GET', `${base}/consent`),
      call('GET', `${base}/consent/events`),
      call('GET', `${base}/consent/verify`),
      call('GET', `${base}/consent/receipts/e1`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
  });
});

describe('reading consent over HTTP', () => {
  test('events are paged in sequence', async () => {
    const { call } = await setup();
    for (const type of ['granted', 'withdrawn', 'granted'])
      await call('POST', events, { ...tick, type });

    const first = await call('GET', `${events}?limit=2`);
    const rest = await call('GET', `${events}?limit=2&cursor=${String(first.body['next'])}`);

    expect(first.body['items']).toMatchObject([{ sequence: 1 }, { sequence: 2 }]);
    expect(rest.body).toEqual({ items: [expect.objectContaining({ sequence: 3 })] });
  });

  test('verification reports an intact ledger, and names a tampered event', async () => {
    const { call, world } = await setup();
    await call('POST', events, tick);
    await call('POST', events, { ...tick, type: 'withdrawn' });
    expect((await call('GET', '/v1/contacts/anja/consent/verify')).body).toMatchObject({
      outcome: 'intact',
      events: 2,
    });

    const recorded = world.data.events.get(anja) ?? [];
    recorded[1] = { ...(recorded[1] as ConsentEvent), type: 'granted' };

    expect((await call('GET', '/v1/contacts/anja/consent/verify')).body).toMatchObject({
      outcome: 'broken',
      sequence: 2,
      eventId: recorded[1].eventId,
    });
  });

  test('each grant has a receipt that is valid under the shipped schema', async () => {
    const { call } = await setup();
    const { body } = await call('POST', events, tick);
    const { eventId } = body['event'] as ConsentEvent;
    const file = join(import.meta.dirname, '../../../docs/schemas/consent-record.schema.json');
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

    const receipt = await call('GET', `/v1/contacts/anja/consent/receipts/${eventId}`);

    expect(receipt.status).toBe(200);
    expect(receipt.body).toMatchObject({
      '@type': 'dpv:ConsentReceipt',
      'dpv:hasDataController': { 'dpv:hasName': 'Waterweg Hosting B.V.' },
      'dpv:hasNotice': [{ 'dct:identifier': 'offers' }],
    });
    expect(validate(schema, receipt.body, '', schema)).toEqual([]);
    expect((await call('GET', '/v1/contacts/anja/consent/receipts/other')).status).toBe(404);
  });
});

describe('double opt-in over HTTP', () => {
  const path = '/v1/contacts/anja/consent/requests';
  const { type: _, ...request } = { ...tick, act: 'typed' };
  const pressed = {
    notice: offers,
    language: 'nl',
    requestedBy: { kind: 'subject' },
  } as const;

  test('a double opt-in request is recorded and its mail is queued', async () => {
    const { call, mails, world } = await setup();

    const answer = await call('POST', path, request);

    expect(answer).toMatchObject({ status: 202, body: { outcome: 'requested' } });
    expect(mails).toEqual([
      {
        contactId: 'anja',
        requestEventId: answer.body['requestEventId'],
        token: 'token-1',
        language: 'nl',
        senderId: 'waterweg',
        purpose: 'commercial',
        topic: 'offers',
        topicName: 'offers',
      },
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('token-1');
    const token = world.data.tokens.get(sha256('token-1'));
    if (token === undefined) throw new Error('no token');
    expect(await confirmOptIn(world.tools, token, pressed)).toMatchObject({ outcome: 'confirmed' });
  });

  test('an immediate second request sends no second mail', async () => {
    const { call, mails } = await setup();
    await call('POST', path, request);

    expect(await call('POST', path, request)).toMatchObject({
      status: 200,
      body: { outcome: 'already-pending' },
    });
    expect(mails).toHaveLength(1);
  });

  test('if the queue fails, a repeat with the same key queues the mail', async () => {
    const { call, mails, queue, world } = await setup({ queueIsDown: true });
    const once = { headers: { 'idempotency-key': 'k1' } };
    expect((await call('POST', path, request, once)).status).toBe(500);
    queue.down = false;

    const again = await call('POST', path, request, once);

    expect(again.status).toBe(202);
    const recorded = await allEvents(world.ledger, anja);
    expect(recorded).toHaveLength(1);
    expect(mails).toMatchObject([{ requestEventId: recorded[0]?.eventId, token: 'token-2' }]);
    const token = world.data.tokens.get(sha256('token-2'));
    if (token === undefined) throw new Error('no token');
    expect(await confirmOptIn(world.tools, token, pressed)).toMatchObject({ outcome: 'confirmed' });
  });

  test('a sender may not ask again soon after a no', async () => {
    const { call, mails, world } = await setup();
    await call('POST', events, { ...tick, type: 'refused' });
    world.advance(day);
    const actor = { kind: 'operator', reason: 'campaign', evidenceRef: 'e' };

    const once = { headers: { 'idempotency-key': 'k1' } };
    const passedOn = {
      ...request,
      actor,
      act: 'ticked-empty-box',
      evidence: { ...evidence, actedAt: '2026-09-02' },
    };
    const answer = await call('POST', path, passedOn, once);

    expect(answer).toMatchObject({ status: 200, body: { outcome: 'asked-too-soon' } });
    await call('POST', path, passedOn, once);
    expect(mails).toEqual([]);
  });

  test('an employer cannot sign up its staff', async () => {
    const { call, mails } = await setup();

    const answer = await call('POST', path, { ...request, givenBy: 'korenaar' });

    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/givenBy' }] } });
    expect(mails).toEqual([]);
  });
});

describe('notices over HTTP', () => {
  const notice = {
    noticeId: 'tracking',
    senderId: 'waterweg',
    covers: [{ activity: 'tracking.open' }],
    texts: { nl: 'Ja, Waterweg mag meten.' },
    material: true,
  };

  test('each distinct text is published once, and every version remains readable', async () => {
    const { call } = await setup();

    expect(await call('POST', '/v1/notices', notice)).toMatchObject({
      status: 201,
      body: { version: 1 },
    });
    expect(await call('POST', '/v1/notices', notice)).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    const other = { ...notice, texts: { nl: 'Ja, Waterweg.' }, material: false };
    expect(await call('POST', '/v1/notices', other)).toMatchObject({
      status: 201,
      body: { version: 2 },
    });

    expect((await call('GET', '/v1/notices/tracking')).body['items']).toHaveLength(2);
    expect((await call('GET', '/v1/notices/tracking/versions/1')).body).toMatchObject({
      texts: { nl: 'Ja, Waterweg mag meten.' },
      publishedBy: 'product-1',
    });
    const offered = await call('GET', '/v1/notices?senderId=waterweg');
    expect(offered.body['items']).toMatchObject([{ noticeId: 'offers' }, { version: 2 }]);
    expect((await call('GET', '/v1/notices/none')).status).toBe(404);
  });

  test.each([
    ['no text', { ...notice, texts: {} }, '/texts'],
    ['a cover of nothing', { ...notice, covers: [{}] }, '/covers/0/purpose'],
  ])('a notice with %s is refused', async (_name, body, pointer) => {
    const { call } = await setup();

    expect(await call('POST', '/v1/notices', body)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });

  test('each language of a text must name the entity that asks, and the error lists valid names', async () => {
    const { call } = await setup();
    const texts = { nl: 'Ja, Waterweg mag meten.', en: 'Yes, you may measure.' };

    const answer = await call('POST', '/v1/notices', { ...notice, texts });

    expect(answer).toMatchObject({
      status: 422,
      body: { detail: 'entity-unnamed', errors: [{ pointer: '/texts/en' }] },
    });
    const [error] = answer.body['errors'] as { message: string }[];
    expect(error?.message).toContain('`Waterweg Hosting B.V.` or `Waterweg Hosting`');
    expect((await call('GET', '/v1/notices/tracking')).status).toBe(404);
  });

  test('a notice of an unknown sender is rejected', async () => {
    const { call } = await setup();

    expect(await call('POST', '/v1/notices', { ...notice, senderId: 'elsewhere' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/senderId' }] },
    });
  });

  test('a notice from 0.1.0 that names no entity remains, and consent on it counts', async () => {
    const { call, world } = await setup();
    const old = { noticeId: 'old', senderId: 'waterweg', texts: { nl: 'Ja.' }, material: true };
    const covers = [{ purpose: 'commercial', topic: 'offers' }];
    const stored = { ...old, covers } as unknown as Notice;
    await world.notices.put({
      ...stored,
      version: 1,
      sha256: noticeHash(stored, sha256),
      publishedAt: world.now(),
      publishedBy: 'before',
    });

    expect(await call('POST', '/v1/notices', { ...old, covers })).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    const grant = { ...tick, notice: { noticeId: 'old', version: 1 } };
    expect(await call('POST', events, grant)).toMatchObject({
      status: 201,
      body: { proves: true, standing: { status: 'granted', notice: { noticeId: 'old' } } },
    });
  });

  test('people who agreed before are asked again for what a material version adds', async () => {
    const { call, world } = await setup();
    await call('POST', events, tick);
    await addContact(world, 'bas' as ContactId, 'bas@x.nl');
    world.advance(1_000);
    const first = await call('GET', '/v1/notices/offers/versions/1');
    const { covers, texts, senderId } = first.body as Record<string, object>;
    await call('POST', '/v1/notices', {
      noticeId: 'offers',
      senderId,
      covers: [...(covers as object[]), { activity: 'personalisation' }],
      texts,
      material: true,
    });

    const done = await call('POST', '/v1/notices/offers/versions/2/invalidations', {
      reason: 'the text left out what we fit to you',
    });

    expect(done.body).toMatchObject({ state: 'done', invalidated: 1, looked: 2 });
    expect((await call('GET', '/v1/contacts/anja/consent')).body).toMatchObject({
      entries: {
        'waterweg/commercial/offers': { status: 'granted' },
        'waterweg/+personalisation': { status: 'invalidated' },
      },
    });
  });

  test('each version of a text counts who stands on it, and nobody who withdrew or objected', async () => {
    const { call, world } = await setup();
    const standing = async () => (await call('GET', '/v1/notices/offers/standing')).body;
    expect(await standing()).toEqual({ looked: 1, versions: [] });
    await call('POST', events, tick);
    await addContact(world, 'bas' as ContactId, 'bas@x.nl');
    const ofBas = '/v1/contacts/bas/consent/events';
    await call('POST', ofBas, tick);
    expect(await standing()).toEqual({ looked: 2, versions: [{ version: 1, people: 2 }] });

    world.advance(1_000);
    const first = await call('GET', '/v1/notices/offers/versions/1');
    const { covers, senderId } = first.body as Record<string, object>;
    const texts = { nl: 'Ja, Waterweg Hosting B.V. mag mij aanbiedingen mailen.' };
    const published = { noticeId: 'offers', senderId, covers, texts, material: false };
    expect((await call('POST', '/v1/notices', published)).body).toMatchObject({ version: 2 });
    world.advance(1_000);
    await call('POST', ofBas, { ...tick, notice: { noticeId: 'offers', version: 2 } });
    const each = [
      { version: 1, people: 1 },
      { version: 2, people: 1 },
    ];
    expect(await standing()).toEqual({ looked: 2, versions: each });

    await call('POST', '/v1/contacts/anja/objections', {});
    expect(await standing()).toEqual({ looked: 2, versions: [{ version: 2, people: 1 }] });
    await call('POST', '/v1/contacts/bas/withdrawals', { purpose: 'commercial', method: 'phone' });
    expect(await standing()).toEqual({ looked: 2, versions: [] });
    expect((await call('GET', '/v1/notices/none/standing')).status).toBe(404);
    expect((await call('GET', '/v1/notices/offers/standing?limit=101')).status).toBe(400);
  });
});
