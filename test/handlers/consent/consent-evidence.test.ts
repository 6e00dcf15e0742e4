import { describe, expect, test } from 'vitest';
import type {
  ConsentEvent,
  ConsentEventData,
} from '../../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { rebuildFold, verifyLedger } from '../../../shared/consent/event/verify-ledger.ts';
import { roleScopes } from '../../../shared/deployment/roles.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import { isoFromInstant } from '../../../shared/kernel/instant.ts';
import { appendStatements } from '../../support/append-statements.ts';
import { anja, day, offersKey, sha256, ticked, waterweg } from '../../support/consent-world.ts';
import { type OptInWorld, optInWorld } from '../../support/opt-in-world.ts';

const base = '/v1/contacts/anja';
const events = `${base}/consent/events`;
const scope = { purpose: 'commercial', topic: 'offers' };
const notice = { noticeId: 'offers', version: 1 };
const tick = { type: 'granted', ...scope, method: 'web-form', act: 'ticked-empty-box', notice };
const evidence = {
  place: 'the counter in Delft',
  actedAt: '2026-09-01',
  document: 'form-7',
  takenBy: 'Loes',
};
const operator = { kind: 'operator', reason: 'a form', evidenceRef: 'form-7' };

const pointers = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  ((body['errors'] ?? []) as readonly { readonly pointer: string }[]).map((one) => one.pointer);

const recorded = ({ world }: OptInWorld) => allEvents(world.ledger, anja);

describe('a consent that nobody gave on a page', () => {
  const { takenBy: _, ...nobodyTook } = evidence;
  test.each([
    ['spoken', { act: 'spoken' }, '/evidence'],
    ['signed', { act: 'signature' }, '/evidence'],
    ['by phone', { method: 'phone' }, '/evidence'],
    ['on paper', { method: 'paper' }, '/evidence'],
    ['by reply', { method: 'reply' }, '/evidence'],
    ['passed on by an operator', { actor: operator }, '/evidence'],
    ['spoken to nobody', { act: 'spoken', evidence: nobodyTook }, '/evidence/takenBy'],
    ['on paper that nobody took', { method: 'paper', evidence: nobodyTook }, '/evidence/takenBy'],
    [
      'with evidence of another day',
      { act: 'spoken', evidence, occurredAt: '2026-09-08' },
      '/evidence/actedAt',
    ],
    [
      'with evidence of tomorrow',
      { act: 'spoken', evidence: { ...evidence, actedAt: '2026-09-12' }, occurredAt: '2026-09-11' },
      '/evidence/actedAt',
    ],
  ])('consent %s needs evidence', async (_name, over, pointer) => {
    const set = await optInWorld();
    set.world.advance(10 * day);

    const answer = await set.call('POST', events, { ...tick, ...over });

    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual([pointer]);
    expect(await recorded(set)).toEqual([]);
  });

  test('consent with evidence is dated by the evidence, and counts as proof', async () => {
    const set = await optInWorld();
    set.world.advance(10 * day);
    const body = { ...tick, act: 'spoken', method: 'phone', actor: operator, evidence };

    const answer = await set.call('POST', events, body);

    expect(answer).toMatchObject({
      status: 201,
      body: {
        proves: true,
        event: {
          occurredAt: '2026-09-01T00:00:00.000Z',
          evidence: { ...evidence, actedAt: '2026-09-01T00:00:00.000Z' },
        },
      },
    });
    expect((await recorded(set))[0]?.evidence?.actedAt).toBe(Date.UTC(2026, 8, 1));
    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
    const verdict = await verifyLedger(set.world.tools, anja, sha256);
    expect(verdict).toMatchObject({ outcome: 'intact' });
  });

  test('a paper signed before a stop does not undo the stop', async () => {
    const set = await optInWorld();
    set.world.advance(5 * day);
    await set.call('POST', events, { type: 'withdrawn', ...scope });
    set.world.advance(5 * day);

    await set.call('POST', events, { ...tick, act: 'signature', method: 'paper', evidence });

    expect(await set.judge()).toMatchObject({ effect: 'deny', reasons: ['withdrawn'] });
  });

  test.each(['withdrawn', 'refused', 'objected'])('%s by phone needs no evidence', async (type) => {
    const set = await optInWorld();
    const body = { type, ...scope, method: 'phone', act: 'spoken' };

    expect((await set.call('POST', events, body)).status).toBe(201);
  });
});

describe('the privacy officer', () => {
  const officer = { scopes: roleScopes['privacy-officer'], caller: 'officer-1' };

  test.each([
    ['a grant', events, tick],
    ['a grant in the person’s name', events, { ...tick, actor: { kind: 'subject' } }],
    ['an operator’s grant', events, { ...tick, actor: operator, evidence }],
    ['an import', events, { ...tick, type: 'imported', actor: { kind: 'import' } }],
    ['a confirmation', events, { ...tick, type: 'confirmed', requestEventId: 'x' }],
    ['a request', `${base}/consent/requests`, { ...tick, type: undefined }],
  ])('the privacy officer’s role cannot record %s', async (_name, path, body) => {
    const set = await optInWorld();

    const answer = await set.call('POST', path, body, officer);

    expect(answer.status).toBe(403);
    expect(String(answer.body['detail'])).toContain('withdrawals, objections and refusals');
    expect(set.mails).toEqual([]);
    expect(await recorded(set)).toEqual([]);
  });

  test('the privacy officer’s role records withdrawals, objections and refusals', async () => {
    const { call } = await optInWorld();

    for (const type of ['withdrawn', 'objected', 'refused'])
      expect((await call('POST', events, { type, ...scope }, officer)).status).toBe(201);
    expect((await call('POST', `${base}/objections`, {}, officer)).status).toBe(201);
  });

  test('the privacy officer has a separate route that records only withdrawals and refusals', async () => {
    const set = await optInWorld();
    const path = `${base}/withdrawals`;
    await set.call('POST', events, tick);

    const withdrawn = await set.call('POST', path, { ...scope, note: 'by phone' }, officer);
    expect(withdrawn).toMatchObject({
      status: 201,
      body: { event: { type: 'withdrawn', note: 'by phone', recordedBy: { id: 'officer-1' } } },
    });
    const open = { type: 'refused', activity: 'tracking.open' };
    expect((await set.call('POST', path, open, officer)).status).toBe(201);
    for (const type of [
      'granted',
      'confirmed',
      'imported',
      'reinstated',
      'requested',
      'suppressed',
    ])
      expect((await set.call('POST', path, { type, ...scope }, officer)).status).toBe(400);

    expect((await recorded(set)).map(({ type }) => type)).toEqual([
      'granted',
      'withdrawn',
      'refused',
    ]);
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
  });

  test('the product records what it collected', async () => {
    const { call } = await optInWorld();

    expect(await call('POST', events, tick, { scopes: roleScopes.product })).toMatchObject({
      status: 201,
      body: { proves: true },
    });
  });
});

describe('an address made good again', () => {
  const complaint = { type: 'suppressed', suppression: 'complaint', method: 'feedback-loop' };
  const at = ({ world }: OptInWorld) => ({
    ...evidence,
    actedAt: new Date(world.now()).toISOString(),
  });
  const afterComplaint = async () => {
    const set = await optInWorld();
    await set.call('POST', events, tick);
    set.world.advance(day);
    await set.call('POST', events, complaint);
    set.world.advance(day);
    return set;
  };

  test.each([
    ['no act', { evidence: true }, '/act'],
    ['the act none', { act: 'none', evidence: true }, '/act'],
    ['no evidence', { act: 'spoken' }, '/evidence'],
    ['an operator without evidence', { act: 'spoken', actor: operator }, '/evidence'],
  ])('a reinstatement by %s is rejected', async (_name, over, pointer) => {
    const set = await afterComplaint();
    const said = 'evidence' in over ? { ...over, evidence: at(set) } : over;

    const answer = await set.call('POST', events, { type: 'reinstated', ...said });

    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual([pointer]);
    expect((await set.state()).suppressions).toMatchObject([{ reason: 'complaint' }]);
  });

  test('a reinstatement after a complaint revives no earlier consent', async () => {
    const set = await afterComplaint();
    expect(await set.judge()).toMatchObject({ effect: 'deny' });

    const body = { type: 'reinstated', act: 'spoken', evidence: at(set) };
    expect((await set.call('POST', events, body)).status).toBe(201);

    expect((await set.state()).suppressions).toEqual([]);
    expect(await set.judge()).toMatchObject({ effect: 'deny', reasons: ['objected'] });
  });

  test('after a reinstatement only what the person requested later and confirmed allows marketing', async () => {
    const set = await afterComplaint();
    await set.call('POST', events, { type: 'reinstated', act: 'spoken', evidence: at(set) });
    set.world.advance(day);

    await set.call('POST', events, { ...tick, actor: operator, evidence: at(set) });
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
    await set.call('POST', events, { ...tick, occurredAt: '2026-09-01' });
    expect(await set.judge()).toMatchObject({ effect: 'deny' });

    await set.call('POST', events, tick);
    expect(await set.judge()).toMatchObject({
      effect: 'deny',
      reasons: ['objected', 'unconfirmed'],
    });
    const { type: _, ...asked } = tick;
    expect(await set.call('POST', '/v1/contacts/anja/consent/requests', asked)).toMatchObject({
      status: 202,
    });
    set.world.advance(60_000);
    await set.page('/c/token-1', 'POST');
    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });

  test('reinstating an address with a listed objection revives no consent either', async () => {
    const set = await optInWorld();
    await set.call('POST', events, tick);
    set.world.advance(day);
    await set.call('POST', events, { type: 'suppressed', suppression: 'objection' });
    set.world.advance(day);
    await set.call('POST', events, { type: 'reinstated', act: 'spoken', evidence: at(set) });

    expect(await set.judge()).toMatchObject({ effect: 'deny', reasons: ['objected'] });
  });

  test('a bounce and its reinstatement leave consent unchanged', async () => {
    const set = await optInWorld();
    await set.call('POST', events, tick);
    await set.call('POST', events, { ...complaint, suppression: 'hard-bounce' });
    set.world.advance(day);
    await set.call('POST', events, { type: 'reinstated', act: 'spoken', evidence: at(set) });

    expect(await set.judge()).toMatchObject({ effect: 'allow' });
  });
});

describe('consent and the age of its text', () => {
  const text = {
    noticeId: 'bread',
    senderId: 'waterweg',
    covers: [scope],
    texts: { nl: 'Ja, Waterweg mag mij over brood mailen.' },
    material: true,
  };
  const stated = { statedBy: 'Loes, webmaster', document: 'release-2025-03-01' };
  const grant = (version: number, occurredAt: string) => ({
    ...tick,
    notice: { noticeId: 'bread', version },
    occurredAt,
  });

  test('consent from before its text proves nothing', async () => {
    const set = await optInWorld();
    await set.call('POST', '/v1/notices', text);

    const answer = await set.call('POST', events, grant(1, '2025-05-01'));

    expect(answer).toMatchObject({
      status: 201,
      body: { proves: false, event: { defects: ['consent-before-notice'] } },
    });
    expect(await set.judge()).toMatchObject({ effect: 'deny', reasons: ['no-proof'] });
  });

  test('consent counts from the time since which the text is shown to be in use', async () => {
    const set = await optInWorld();
    const published = await set.call('POST', '/v1/notices', {
      ...text,
      inUseSince: '2025-03-01',
      inUseEvidence: stated,
    });
    expect(published).toMatchObject({
      status: 201,
      body: { inUseSince: '2025-03-01T00:00:00.000Z', inUseEvidence: stated },
    });

    expect(await set.call('POST', events, grant(1, '2025-02-28'))).toMatchObject({
      body: { proves: false },
    });
    const answer = await set.call('POST', events, grant(1, '2025-05-01'));

    expect(answer).toMatchObject({
      body: { proves: true, event: { noticeInUseSince: '2025-03-01T00:00:00.000Z' } },
    });
    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });

  test.each([
    ['in the future', { inUseSince: '2030-01-01', inUseEvidence: stated }, '/inUseSince'],
    ['without evidence', { inUseSince: '2025-03-01' }, '/inUseEvidence'],
    ['of no moment', { inUseEvidence: stated }, '/inUseSince'],
  ])(
    'a statement on when a text was in use is rejected if it is %s',
    async (_name, over, pointer) => {
      const set = await optInWorld();

      const answer = await set.call('POST', '/v1/notices', { ...text, ...over });

      expect(answer.status).toBe(422);
      expect(pointers(answer)).toEqual([pointer]);
      expect((await set.call('GET', '/v1/notices/bread')).status).toBe(404);
    },
  );

  test('stating since when a published text was in use creates a new version', async () => {
    const { call } = await optInWorld();
    await call('POST', '/v1/notices', text);
    const dated = { ...text, inUseSince: '2025-03-01', inUseEvidence: stated };

    expect(await call('POST', '/v1/notices', dated)).toMatchObject({
      status: 201,
      body: { version: 2 },
    });
    for (const same of [dated, text])
      expect(await call('POST', '/v1/notices', same)).toMatchObject({
        status: 200,
        body: { version: 2 },
      });
  });

  test('the age of the text is checked for lists too', async () => {
    const set = await optInWorld();
    const row = {
      senderId: 'waterweg',
      email: 'anja@korenaar.example',
      language: 'nl',
      country: 'NL',
      consents: [
        {
          type: 'imported',
          ...scope,
          occurredAt: '2025-05-01',
          upstreamProof: 'the seller says that all opted in',
          notice,
        },
      ],
    };

    await set.call('POST', '/v1/contacts/import', { importId: 'bought', rows: [row] });

    expect((await recorded(set)).at(-1)?.defects).toContain('consent-before-notice');
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
  });
});

describe('what only the service itself records', () => {
  test.each(['address-changed', 'rectified'])('a caller’s %s is rejected', async (type) => {
    const set = await optInWorld();
    await set.call('POST', events, { type: 'suppressed', suppression: 'hard-bounce' });
    const before = await recorded(set);

    expect((await set.call('POST', events, { type })).status).toBe(400);
    expect(await recorded(set)).toEqual(before);
  });
});

describe('a refusal that cannot be kept as it was said', () => {
  test.each([
    ['of a topic that is none', { purpose: 'commercial', topic: 'aanbiedingen-hosting' }],
    ['of an activity that is none', { activity: 'horoscopes' }],
    ['of an unreadable topic', { purpose: 'commercial', topic: 7 }],
  ])('%s ends all mail that it may have meant', async (_, said) => {
    const set = await optInWorld();
    await set.call('POST', events, tick);
    set.world.advance(day);

    const answer = await set.call('POST', events, { type: 'refused', ...said });

    expect(answer).toMatchObject({ status: 201, body: { event: { type: 'objected' } } });
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
  });
});

test('a withdrawal that names a topic and an activity ends both', async () => {
  const set = await optInWorld();
  await set.call('POST', events, tick);
  set.world.advance(day);

  await set.call('POST', '/v1/contacts/anja/withdrawals', {
    activity: 'personalisation',
    topic: 'offers',
  });

  expect(await set.judge()).toMatchObject({ effect: 'deny' });
});

describe('a return by telephone', () => {
  const called = {
    ...tick,
    method: 'phone',
    act: 'spoken',
    actor: { kind: 'operator', reason: 'she called', evidenceRef: 'call-7' },
  };
  const taken = ({ world }: OptInWorld) => ({
    place: 'the phone line',
    actedAt: isoFromInstant(world.now()),
    document: 'recording-7',
    takenBy: 'Loes',
  });

  test.each(['withdrawn', 'objected'])(
    'a consent by telephone after a stop (%s) proves nothing, and the response says why and what would',
    async (type) => {
      const set = await optInWorld();
      await set.call('POST', events, { type, ...scope });

      const answer = await set.call('POST', events, { ...called, evidence: taken(set) });

      expect(answer).toMatchObject({
        status: 201,
        body: {
          proves: false,
          provesNotBecause: expect.stringContaining('only the person’s own act'),
          standing: { status: type },
        },
      });
      expect(await set.judge()).toMatchObject({ effect: 'deny' });
    },
  );

  test('without a stop, a consent by telephone with evidence proves', async () => {
    const set = await optInWorld();

    const answer = await set.call('POST', events, { ...called, evidence: taken(set) });

    expect(answer).toMatchObject({ status: 201, body: { proves: true } });
    expect(answer.body).not.toHaveProperty('provesNotBecause');
  });
});

describe('events of version 0.1.0', () => {
  /** Appends an event as 0.1.0 did: without a word on when its text came into use. */
  const asOf010 = ({ world }: OptInWorld, over: Partial<ConsentEventData>) =>
    appendStatements(world.tools, anja, (at) => [
      { ...ticked(at, over), noticeSha256: 'x' as Sha256, defects: [] },
    ]);
  const backThen = { occurredAt: Date.UTC(2025, 4, 1) as ConsentEvent['occurredAt'] };

  test('a 0.1.0 consent recorded when it happened still holds', async () => {
    const set = await optInWorld();
    await asOf010(set, {});

    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });

  test('a backdated 0.1.0 consent allows nothing, because nothing shows that its text was in use', async () => {
    const set = await optInWorld();
    await asOf010(set, backThen);

    const [event] = await recorded(set);
    expect(event?.defects).toEqual([]);
    expect((await set.state()).entries[offersKey]).toMatchObject({
      status: 'unproven',
      defects: ['notice-date-unknown'],
    });
    expect(await set.judge()).toMatchObject({ effect: 'deny', reasons: ['no-proof'] });
  });

  test('a backdated consent recorded again on a text with a start date counts as proof', async () => {
    const set = await optInWorld();
    await asOf010(set, backThen);
    const { body } = await set.call('GET', '/v1/notices/offers/versions/1');
    await set.call('POST', '/v1/notices', {
      ...Object.fromEntries(
        ['noticeId', 'senderId', 'covers', 'texts', 'material'].map((name) => [name, body[name]]),
      ),
      inUseSince: '2025-01-01',
      inUseEvidence: { statedBy: 'Loes', document: 'release-1' },
    });

    const again = { ...tick, notice: { ...notice, version: 2 }, occurredAt: '2025-05-01' };
    expect(await set.call('POST', events, again)).toMatchObject({ body: { proves: true } });
    expect(await set.judge()).toMatchObject({ effect: 'allow' });
  });

  test('a 0.1.0 consent confirmed through the API is read unchanged', async () => {
    const set = await optInWorld();
    const { body } = await set.call('POST', `${base}/consent/requests`, {
      ...tick,
      type: undefined,
    });
    set.world.advance(60_000);
    const { notice: _, ...answer } = ticked(set.world.now(), {
      type: 'confirmed',
      method: 'api',
      requestEventId: body['requestEventId'] as never,
    });
    await appendStatements(set.world.tools, anja, () => [{ ...answer, defects: [] }]);

    expect((await set.state()).entries[offersKey]).toMatchObject({
      status: 'granted',
      confirmed: true,
      notice,
    });
    expect(await set.judge('regular', 'DE')).toMatchObject({ effect: 'allow' });
  });

  test('a 0.1.0 complaint and its reinstatement fold to an objection', async () => {
    const set = await optInWorld();
    await asOf010(set, {});
    for (const over of [
      { type: 'suppressed', suppression: 'complaint', scope: { senderId: waterweg } },
      { type: 'reinstated', scope: { senderId: waterweg } },
    ] as const) {
      set.world.advance(day);
      await asOf010(set, over);
    }

    const { state } = rebuildFold(anja, await recorded(set));
    expect(state.suppressions).toEqual([]);
    expect(state.entries[offersKey]?.status).toBe('objected');
    expect(await set.judge()).toMatchObject({ effect: 'deny', reasons: ['objected'] });
  });
});
