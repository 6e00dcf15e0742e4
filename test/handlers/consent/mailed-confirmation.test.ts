import { describe, expect, test } from 'vitest';
import type { ConsentEventData } from '../../../shared/consent/event/consent-event.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import type { Statement } from '../../../shared/consent/event/seal-events.ts';
import { appendStatements } from '../../support/append-statements.ts';
import { anja, day, sha256, ticked } from '../../support/consent-world.ts';
import { type OptInWorld, optInWorld } from '../../support/opt-in-world.ts';

const base = '/v1/contacts/anja';
const events = `${base}/consent/events`;
const requests = `${base}/consent/requests`;
const scope = { purpose: 'commercial', topic: 'offers' };
const notice = { noticeId: 'offers', version: 1 };
const onForm = { ...scope, method: 'web-form', act: 'ticked-empty-box', notice, language: 'nl' };
const evidence = { place: 'the fair in Delft', actedAt: '2026-09-01', document: 'form-7' };
const operator = { kind: 'operator', reason: 'the fair', evidenceRef: 'fair-1' };
const importer = { kind: 'import', upstreamProof: 'row 7' };
const guardian = { kind: 'guardian', name: 'Piet', evidenceRef: 'form-8' };

const pointers = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  ((body['errors'] ?? []) as readonly { readonly pointer: string }[]).map((one) => one.pointer);

/** Asks, opens the mailed page and presses its button; what the page then says. */
const press = async ({ call, page, world }: OptInWorld, body: object) => {
  const asked = await call('POST', requests, body);
  expect(asked).toMatchObject({ status: 202, body: { outcome: 'requested' } });
  world.advance(60_000);
  const shown = await page('/c/token-1');
  expect(shown.status).toBe(200);
  return page('/c/token-1', 'POST');
};

describe('only the mailed page confirms', () => {
  test.each([
    ['its own request', true],
    ['a request that does not exist', false],
  ])('the API rejects `confirmed` that names %s', async (_name, own) => {
    const set = await optInWorld();
    const asked = await set.call('POST', requests, onForm);
    const requestEventId = own ? asked.body['requestEventId'] : 'made-up';

    for (const method of ['api', 'web-form', 'double-opt-in-link'])
      for (const actor of [undefined, { kind: 'subject' }, operator, importer]) {
        const body = { ...onForm, type: 'confirmed', method, actor, requestEventId };
        const answer = await set.call('POST', events, body);

        expect(answer.status).toBe(422);
        expect(pointers(answer)).toEqual(['/type']);
        expect(JSON.stringify(answer.body)).toContain('mailed link');
      }

    expect(await allEvents(set.world.ledger, anja)).toHaveLength(1);
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
  });

  test('a list cannot confirm a request either', async () => {
    const { call, world } = await optInWorld();
    const row = {
      senderId: 'waterweg',
      email: 'anja@korenaar.example',
      language: 'nl',
      country: 'NL',
    };
    const consent = { type: 'confirmed', ...scope, occurredAt: '2026-09-01' };

    const answer = await call('POST', '/v1/contacts/import', {
      importId: 'list-1',
      rows: [{ ...row, consents: [consent] }],
    });

    expect(answer.body).toMatchObject({ rows: [{ outcome: 'malformed' }] });
    expect(await allEvents(world.ledger, anja)).toEqual([]);
  });

  test.each([
    ['a request that is not mailed', { type: 'requested' }, '/type'],
    ['a grant that waits for a confirmation', { type: 'granted', doubleOptIn: true }, '/type'],
    ['a grant by the mailed link', { type: 'granted', method: 'double-opt-in-link' }, '/method'],
  ])('%s is rejected as a recorded event', async (_name, over, pointer) => {
    const { call, world } = await optInWorld();

    const answer = await call('POST', events, { ...onForm, ...over });

    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual([pointer]);
    expect(await allEvents(world.ledger, anja)).toEqual([]);
  });
});

describe('a request that cannot become proof is refused, and mails nobody', () => {
  const without = (member: string, from: object = onForm) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => name !== member));
  const passedOn = { ...onForm, actor: operator, evidence };

  test.each([
    ['no act', without('act'), '/act'],
    ['the act none', { ...onForm, act: 'none' }, '/act'],
    ['a box ticked beforehand', { ...onForm, act: 'pre-ticked' }, '/act'],
    ['accepted terms', { ...onForm, act: 'accepted-terms' }, '/act'],
    ['no notice', without('notice'), '/notice'],
    ['an unknown notice', { ...onForm, notice: { noticeId: 'offers', version: 2 } }, '/notice'],
    ['a language that the notice does not have', 'no-dutch', '/notice'],
    ['a notice of something else', { ...onForm, purpose: 'charitable' }, '/notice'],
    ['an unknown topic', { ...onForm, topic: 'events' }, '/topic'],
    ['a condition', { ...onForm, conditional: true }, '/conditional'],
    ['a moment before the text', { ...onForm, occurredAt: '2026-08-30' }, '/occurredAt'],
    ['an operator without evidence', without('evidence', passedOn), '/evidence'],
    ['an operator who typed it', { ...passedOn, act: 'typed' }, '/act'],
    ['an operator without an act', { ...passedOn, act: 'none' }, '/act'],
    ['an import without evidence', { ...onForm, actor: importer }, '/evidence'],
    ['an import that typed it', { ...passedOn, actor: importer, act: 'typed' }, '/act'],
    [
      'evidence of the future',
      { ...passedOn, evidence: { ...evidence, actedAt: '2027-01-01' } },
      undefined,
    ],
    ['a spoken wish without who took it down', { ...passedOn, act: 'spoken' }, '/evidence/takenBy'],
    ['a wish by phone without evidence', { ...onForm, method: 'phone' }, '/evidence'],
  ])(
    'a request with %s is refused because it cannot become proof, and mails nobody',
    async (_name, body, pointer) => {
      const set = await optInWorld();
      if (body === 'no-dutch')
        await set.call('POST', '/v1/notices', {
          noticeId: 'english',
          senderId: 'waterweg',
          covers: [scope],
          texts: { en: 'Yes, Waterweg may mail me offers.' },
          material: true,
        });
      const asked =
        body === 'no-dutch' ? { ...onForm, notice: { noticeId: 'english', version: 1 } } : body;

      const answer = await set.call('POST', requests, asked);

      expect(answer.status).toBe(422);
      if (pointer !== undefined) expect(pointers(answer)).toEqual([pointer]);
      expect(set.mails).toEqual([]);
      expect(await allEvents(set.world.ledger, anja)).toEqual([]);
    },
  );

  test('the error for incomplete evidence names the missing field', async () => {
    const { call } = await optInWorld();

    const answer = await call('POST', requests, {
      ...onForm,
      actor: operator,
      evidence: { place: 'the fair' },
    });

    expect(answer.status).toBe(400);
    expect(pointers(answer)).toEqual(['/evidence/actedAt', '/evidence/document']);
  });

  test('a child signs up through a guardian', async () => {
    const { call } = await optInWorld({ birthDate: '2014-05-05' });

    expect(pointers(await call('POST', requests, onForm))).toEqual(['/actor']);
    expect(await call('POST', requests, { ...onForm, actor: guardian })).toMatchObject({
      status: 202,
    });
  });

  test('no confirmation is mailed for an old sign-up, or for one stopped since', async () => {
    const set = await optInWorld();
    set.world.advance(20 * day);
    const old = await set.call('POST', requests, { ...onForm, occurredAt: '2026-09-02' });
    await set.call('POST', events, { type: 'withdrawn', ...scope });
    const stopped = await set.call('POST', requests, { ...onForm, occurredAt: '2026-09-20' });

    for (const answer of [old, stopped]) {
      expect(answer.status).toBe(422);
      expect(pointers(answer)).toEqual(['/occurredAt']);
    }
    expect(set.mails).toEqual([]);
  });
});

describe('nobody who said stop is asked on another’s word', () => {
  const complaint = { type: 'suppressed', suppression: 'complaint', method: 'feedback-loop' };
  const stops: readonly (readonly [string, string, object])[] = [
    ['objected to everything', `${base}/objections`, {}],
    ['withdrew everything', events, { type: 'withdrawn' }],
    ['withdrew the purpose', events, { type: 'withdrawn', purpose: 'commercial' }],
    ['withdrew the topic', events, { type: 'withdrawn', ...scope }],
    ['complained', events, complaint],
  ];

  test.each(stops)(
    'a person who %s is not asked to confirm at another’s request',
    async (_name, path, body) => {
      const set = await optInWorld();
      expect((await set.call('POST', path, body)).status).toBe(201);
      set.world.advance(400 * day);
      const said = { ...evidence, actedAt: new Date(set.world.now()).toISOString() };

      for (const actor of [operator, importer]) {
        const answer = await set.call('POST', requests, { ...onForm, actor, evidence: said });

        expect(answer.status).toBe(422);
        expect(pointers(answer)).toEqual(['/actor']);
      }
      expect(set.mails).toEqual([]);
    },
  );

  test('a guardian cannot overrule the child’s own no', async () => {
    const set = await optInWorld({ birthDate: '2014-05-05' });
    await set.call('POST', `${base}/objections`, {});
    set.world.advance(day);

    const answer = await set.call('POST', requests, { ...onForm, actor: guardian });

    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual(['/actor']);
  });
});

describe('pressing the button under the text is consent', () => {
  const adults = [
    { actor: { kind: 'subject' }, over: {} },
    { actor: operator, over: { evidence: { ...evidence, takenBy: 'Loes' } } },
    { actor: importer, over: { evidence: { ...evidence, takenBy: 'Loes' } } },
  ];
  const acts = ['ticked-empty-box', 'clicked-button', 'typed', 'signature', 'spoken'];
  const languages = ['nl', 'en', undefined];
  const combinations = adults.flatMap(({ actor, over }) =>
    acts.flatMap((act) =>
      ['api', 'web-form', 'phone', 'paper', 'import'].flatMap((method) =>
        languages.map((language) => ({
          ...scope,
          ...over,
          actor,
          act,
          method,
          notice,
          ...(language === undefined ? {} : { language }),
        })),
      ),
    ),
  );

  test('every accepted request is mailed, and becomes consent once confirmed', async () => {
    const outcomes = { accepted: 0, refused: 0 };
    for (const body of combinations) {
      const set = await optInWorld();
      const asked = await set.call('POST', requests, body);
      if (asked.status === 422) {
        outcomes.refused += 1;
        continue;
      }
      expect([body, asked.status]).toEqual([body, 202]);
      set.world.advance(60_000);
      expect(await set.judge('opt-in-confirmation')).toMatchObject({ effect: 'allow' });
      const done = await set.page('/c/token-1', 'POST');
      expect(done.text).toMatch(/aanmelding is bevestigd|sign-up is confirmed/);
      for (const country of ['NL', 'DE'])
        expect([body, await set.judge('regular', country)]).toEqual([
          body,
          expect.objectContaining({ effect: 'allow', basis: 'consent' }),
        ]);
      outcomes.accepted += 1;
    }
    expect(outcomes.accepted).toBeGreaterThan(100);
    expect(outcomes.refused).toBeGreaterThan(20);
  });

  test('the confirmation names the text above its button, and has no defect', async () => {
    const set = await optInWorld();

    await press(set, onForm);

    expect((await allEvents(set.world.ledger, anja)).at(-1)).toMatchObject({
      type: 'confirmed',
      act: 'clicked-button',
      actor: { kind: 'subject' },
      notice,
      language: 'nl',
      defects: [],
    });
  });

  test('a guardian’s sign-up of a child becomes consent once confirmed', async () => {
    const set = await optInWorld({ birthDate: '2014-05-05' });

    const done = await press(set, { ...onForm, actor: guardian });

    expect(done.text).toContain('Uw aanmelding is bevestigd');
    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });

  test('a child that comes of age in between confirms for itself', async () => {
    const set = await optInWorld({ birthDate: '2010-09-03' });
    expect(await set.call('POST', requests, { ...onForm, actor: guardian })).toMatchObject({
      status: 202,
    });
    set.world.advance(3 * day);

    const done = await set.page('/c/token-1', 'POST');

    expect(done.text).toContain('Uw aanmelding is bevestigd');
    expect((await set.state()).entries['waterweg/commercial/offers']).toMatchObject({
      by: 'subject',
    });
    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });

  test('a text in only one language is shown in that language, and counts', async () => {
    const set = await optInWorld();
    await set.call('POST', '/v1/notices', {
      noticeId: 'english',
      senderId: 'waterweg',
      covers: [{ purpose: 'commercial' }],
      texts: { en: 'Yes, Waterweg may mail me offers.' },
      material: true,
    });
    const { language: _, ...unsaid } = onForm;

    const done = await press(set, { ...unsaid, notice: { noticeId: 'english', version: 1 } });

    expect(done.text).toContain('Yes, Waterweg may mail me offers.');
    expect((await allEvents(set.world.ledger, anja)).at(-1)).toMatchObject({ language: 'en' });
    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });

  test('the button gives consent for a person who objected and signed up again', async () => {
    const set = await optInWorld();
    await set.call('POST', `${base}/objections`, {});
    set.world.advance(day);

    expect((await press(set, onForm)).text).toContain('Uw aanmelding is bevestigd');
    expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
  });
});

describe('requests that version 0.1.0 recorded', () => {
  /** A request as 0.1.0 took it, with its token: whatever it lacked. */
  const asOf010 = async (
    { world }: OptInWorld,
    over: Partial<ConsentEventData>,
    defects: Statement['defects'],
  ) => {
    const data = ticked(world.now(), { type: 'requested', doubleOptIn: true, ...over });
    const statement = Object.fromEntries(
      Object.entries(data).filter(([, value]) => value !== undefined),
    ) as ConsentEventData;
    await appendStatements(
      world.tools,
      anja,
      () => [{ ...statement, defects }],
      ([event], at) => ({
        tokens: [
          {
            tokenHash: sha256('token-1'),
            contactId: anja,
            requestEventId: event?.eventId as never,
            scope: data.scope,
            expiresAt: (at + 7 * day) as typeof at,
          },
        ],
      }),
    );
    world.advance(60_000);
  };

  test.each([
    ['without an act', { act: undefined }, ['no-affirmative-act']],
    ['with a box ticked beforehand', { act: 'pre-ticked' }, ['pre-ticked']],
  ] as const)(
    'a 0.1.0 request %s becomes consent by the button under its text',
    async (_name, over, defects) => {
      const set = await optInWorld();
      await asOf010(set, over as never, defects);

      const done = await set.page('/c/token-1', 'POST');

      expect(done.text).toContain('Uw aanmelding is bevestigd');
      expect(await set.judge()).toMatchObject({ effect: 'allow', basis: 'consent' });
    },
  );

  test.each([
    ['no text', { notice: undefined }, ['no-notice']],
    ['a text that does not exist', { notice: { ...notice, version: 9 } }, ['unknown-notice']],
  ] as const)('a 0.1.0 request with %s has no confirmation page', async (_name, over, defects) => {
    const set = await optInWorld();
    await asOf010(set, over as never, defects);

    expect((await set.page('/c/token-1')).status).toBe(404);
    expect((await set.page('/c/token-1', 'POST')).status).toBe(404);
    expect(await allEvents(set.world.ledger, anja)).toHaveLength(1);
    expect(await set.judge()).toMatchObject({ effect: 'deny' });
  });

  test('a conditional 0.1.0 request is not reported as confirmed', async () => {
    const set = await optInWorld();
    await asOf010(set, { conditional: true }, ['conditional']);

    const done = await set.page('/c/token-1', 'POST');

    expect(done.text).not.toContain('bevestigd');
    expect(await set.judge()).toMatchObject({ effect: 'deny', reasons: ['conditional'] });
  });
});
