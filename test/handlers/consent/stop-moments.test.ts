import { describe, expect, test } from 'vitest';
import { isoFromInstant, plusMillis } from '../../../shared/kernel/instant.ts';
import { day } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';

const hour = 3_600_000;
const email = 'anja@korenaar.example';
const path = '/v1/contacts/anja';
const events = `${path}/consent/events`;
const scope = { purpose: 'commercial', topic: 'offers' };
const grant = {
  type: 'granted',
  ...scope,
  method: 'web-form',
  act: 'ticked-empty-box',
  notice: { noticeId: 'offers', version: 1 },
};

/** Two days after the notice came into use, at 12:00 UTC. */
const noon = async () => {
  const api = await contactApi();
  const person = { contactId: 'anja', senderId: 'waterweg', email, language: 'nl', country: 'NL' };
  await api.call('POST', '/v1/contacts', person);
  api.world.advance(2 * day + 12 * hour);
  const ago = (millis: number) => isoFromInstant(plusMillis(api.world.now(), -millis));
  const record = async (body: object) => {
    const answer = await api.call('POST', events, body);
    expect(answer.status).toBe(201);
  };
  const status = async (key = 'waterweg/commercial/offers') => {
    const { body } = await api.call('GET', `${path}/consent`);
    const entries = body['entries'] as Record<string, { readonly status: string }>;
    return entries[key]?.status;
  };
  const today = ago(0).slice(0, 10);
  const yesterday = ago(day).slice(0, 10);
  return { ...api, ago, record, status, today, yesterday };
};
type World = Awaited<ReturnType<typeof noon>>;

const byDay: readonly (readonly [string, (world: World, on: string) => Promise<unknown>])[] = [
  ['a withdrawal', (w, occurredAt) => w.record({ type: 'withdrawn', ...scope, occurredAt })],
  ['a refusal', (w, occurredAt) => w.record({ type: 'refused', ...scope, occurredAt })],
  ['an objection as event', (w, occurredAt) => w.record({ type: 'objected', occurredAt })],
  ['an objection', (w, occurredAt) => w.call('POST', `${path}/objections`, { occurredAt })],
  [
    'a stop with evidence of a day',
    (w, actedAt) =>
      w.record({
        type: 'withdrawn',
        ...scope,
        evidence: { place: 'the shop', actedAt, document: 'letter-1' },
      }),
  ],
  ...['withdrawn', 'objected', 'complaint', 'unsubscribed'].map(
    (type) =>
      [
        `an imported ${type}`,
        (w: World, occurredAt: string) =>
          w.call('POST', '/v1/contacts/import', {
            importId: 'list-1',
            rows: [{ senderId: 'waterweg', email, consents: [{ type, occurredAt }] }],
          }),
      ] as const,
  ),
];

describe('a stop that names only its day', () => {
  test.each(byDay)('%s dated today undoes this morning’s consent', async (_, stop) => {
    const world = await noon();
    await world.record({ ...grant, occurredAt: world.ago(3 * hour) });

    await stop(world, world.today);

    expect(['withdrawn', 'objected', 'refused']).toContain(await world.status());
  });

  test.each(byDay)(
    '%s dated yesterday undoes a consent of yesterday recorded before it',
    async (_, stop) => {
      const world = await noon();
      await world.record({ ...grant, occurredAt: world.ago(20 * hour) });

      await stop(world, world.yesterday);

      expect(['withdrawn', 'objected', 'refused']).toContain(await world.status());
    },
  );

  test.each(byDay)(
    '%s dated yesterday undoes a consent of yesterday recorded after it',
    async (_, stop) => {
      const world = await noon();
      await stop(world, world.yesterday);

      await world.record({ ...grant, occurredAt: world.ago(20 * hour) });

      expect(await world.status()).not.toBe('granted');
    },
  );

  test('a stop dated today does not affect a later consent unless that has only a date', async () => {
    const world = await noon();
    await world.record({ type: 'withdrawn', ...scope, occurredAt: world.today });
    world.world.advance(hour);

    await world.record({ ...grant, occurredAt: world.today });
    expect(await world.status()).toBe('withdrawn');

    await world.record(grant);
    expect(await world.status()).toBe('granted');
  });

  test('the later of two stops in a row counts, whatever their order', async () => {
    for (const turn of [0, 1]) {
      const world = await noon();
      await world.record({ ...grant, occurredAt: world.ago(20 * hour) });
      const stops = [
        { type: 'withdrawn', ...scope },
        { type: 'withdrawn', ...scope, occurredAt: '2026-01-01' },
      ];

      await world.call('POST', '/v1/contacts/import', {
        importId: 'list-1',
        rows: [{ senderId: 'waterweg', email, consents: turn === 0 ? stops : stops.toReversed() }],
      });

      expect(await world.status()).toBe('withdrawn');
    }
  });
});

describe('a complaint', () => {
  test.each(['2020-01-01', '2020-01-01T10:00:00Z', undefined])(
    'a complaint dated %s counts from its receipt, and a reinstatement revives no consent',
    async (occurredAt) => {
      const world = await noon();
      await world.record({ ...grant, occurredAt: world.ago(hour) });
      await world.record({
        type: 'suppressed',
        suppression: 'complaint',
        method: 'feedback-loop',
        ...(occurredAt === undefined ? {} : { occurredAt }),
      });
      world.world.advance(1_000);
      const evidence = { place: 'a call', actedAt: world.ago(0), document: 'call-1' };
      await world.record({ type: 'reinstated', act: 'typed', evidence });

      expect(await world.status()).toBe('objected');
      expect((await world.call('GET', `${path}/consent`)).body['suppressions']).toEqual([]);

      world.world.advance(1_000);
      await world.record(grant);
      expect(await world.status()).toBe('granted');
    },
  );
});

describe('a stop by a slow clock', () => {
  const minute = 60_000;

  test.each([0.1, 1, 5])(
    'a stop stamped %d minutes before the consent it follows undoes that consent',
    async (minutes) => {
      const world = await noon();
      await world.record(grant);
      world.world.advance(1_000);

      await world.record({
        type: 'objected',
        occurredAt: world.ago(minutes * minute + 1_000),
      });

      expect(await world.status()).toBe('objected');
    },
  );

  test('a stop stamped an hour before the consent does not undo it', async () => {
    const world = await noon();
    await world.record(grant);

    await world.record({ type: 'withdrawn', ...scope, occurredAt: world.ago(hour) });

    expect(await world.status()).toBe('granted');
  });

  test('a stop does not affect a consent recorded after it', async () => {
    const world = await noon();
    await world.record({ type: 'withdrawn', ...scope });
    world.world.advance(minute);

    await world.record(grant);

    expect(await world.status()).toBe('granted');
  });
});

describe('a consent whose evidence shows an earlier act', () => {
  const operator = { kind: 'operator', reason: 'a call', evidenceRef: 'call-1' };

  test.each([
    ['by phone', { method: 'phone', act: 'spoken' }],
    ['in a form', {}],
    ['passed on', { actor: operator }],
  ])('%s does not overrule a stop in between', async (_, over) => {
    const world = await noon();
    await world.record({ type: 'withdrawn', ...scope, occurredAt: world.ago(2 * hour) });
    const evidence = { place: 'the shop', document: 'form-1', takenBy: 'L. Bakker' };

    await world.record({
      ...grant,
      ...over,
      occurredAt: world.ago(0),
      evidence: { ...evidence, actedAt: world.ago(4 * hour) },
    });

    expect(await world.status()).toBe('withdrawn');
  });

  test('an earlier act is not accepted for a double opt-in request either', async () => {
    const world = await noon();
    await world.record({ type: 'withdrawn', ...scope, occurredAt: world.ago(2 * hour) });
    const { type: _, ...request } = grant;

    const answer = await world.call('POST', `${path}/consent/requests`, {
      ...request,
      occurredAt: world.ago(0),
      evidence: { place: 'the shop', document: 'form-1', actedAt: world.ago(4 * hour) },
    });

    expect(answer).toMatchObject({ status: 422, body: { detail: 'stopped-since' } });
  });

  test('an act after a stop overrules it', async () => {
    const world = await noon();
    await world.record({ type: 'withdrawn', ...scope, occurredAt: world.ago(6 * hour) });
    const evidence = { place: 'the shop', document: 'form-1', actedAt: world.ago(4 * hour) };

    await world.record({ ...grant, occurredAt: world.ago(0), evidence });

    expect(await world.status()).toBe('granted');
  });
});
