import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { judgeOffer } from '../../support/judge-offer.ts';

const notice = { noticeId: 'offers', version: 1 };
const consent = (more: object) => ({
  type: 'imported',
  purpose: 'commercial',
  topic: 'offers',
  occurredAt: '2026-09-01',
  notice,
  ...more,
});
const logged = (upstreamProof: string) => consent({ page: 'the form', upstreamProof });
const shown = (document: string) =>
  consent({ evidence: { place: 'fair', actedAt: '2026-09-01', document, takenBy: 'A. Smit' } });
const row = (contactId: string, given: object) => ({
  contactId,
  senderId: 'waterweg',
  email: `${contactId}@x.example`,
  language: 'nl',
  country: 'NL',
  consents: [given],
});

type Api = Awaited<ReturnType<typeof contactApi>>;
const load = ({ call }: Api, importId: string, ...rows: readonly object[]) =>
  call('POST', '/v1/contacts/import', { importId, rows });
const effectOf = async ({ world }: Api, id: string) => (await judgeOffer(world, id)).effect;
const effects = async (api: Api) => [await effectOf(api, 'first'), await effectOf(api, 'second')];

describe('a proof in a list', () => {
  test.each([
    [
      'in other capitals and spacing',
      logged('Sign-up  evening, Line 1'),
      logged('sign-up evening, LINE 1'),
    ],
    ['as a document', shown('cards of the fair'), shown('Cards of the fair')],
    ['once as a line, once as a document', logged('line 7'), shown('line 7')],
  ])('a proof of two people %s is that of neither', async (_, first, second) => {
    const api = await contactApi();
    await load(api, 'l1', row('first', first), row('second', second));

    expect(await effects(api)).toEqual(['deny', 'deny']);
  });

  test.each([
    ['a line', logged('line 7'), logged('LINE 7')],
    ['a document', shown('card 7'), shown(' card  7 ')],
  ])(
    'a proof in a list proves the consent of the person who gave it first in another list: %s',
    async (_, first, second) => {
      const api = await contactApi();
      await load(api, 'l1', row('first', first));
      const { body } = await load(api, 'l2', row('second', second));

      expect(await effects(api)).toEqual(['allow', 'deny']);
      expect(JSON.stringify(body)).toContain('the same as that of another person');
    },
  );

  test('a proof in a list stays the person’s own when the list is loaded again', async () => {
    const api = await contactApi();
    await load(api, 'l1', row('first', logged('line 7')));
    await load(api, 'l2', row('first', logged('line 7')));

    expect(await effectOf(api, 'first')).toBe('allow');
  });

  test('a proof in a list is taken by nobody when the list is only tried', async () => {
    const api = await contactApi();
    const tried = { importId: 'l1', dryRun: true, rows: [row('first', logged('line 7'))] };
    await api.call('POST', '/v1/contacts/import', tried);
    await load(api, 'l2', row('second', logged('line 7')));

    expect(await effectOf(api, 'second')).toBe('allow');
  });

  test.each([
    'bought from Listco, no record of the act',
    'geen bewijs beschikbaar',
    'kein Nachweis',
    'log got lost',
    'n/a',
    '—',
    'Gekauft bei Listco',
  ])('a proof that itself says there is none proves nothing: %s', async (words) => {
    const api = await contactApi();
    await load(api, 'l1', row('first', logged(words)), row('second', shown(words)));

    expect(await effects(api)).toEqual(['deny', 'deny']);
  });

  test.each(['entry 118 of the form', 'record 12 of no-reply form', 'form 3, line 7'])(
    'a proof that names the act proves it: %s',
    async (words) => {
      const api = await contactApi();
      await load(api, 'l1', row('first', logged(words)));

      expect(await effectOf(api, 'first')).toBe('allow');
    },
  );
});

describe('a single consent', () => {
  const granted = (more: object) => ({
    type: 'granted',
    purpose: 'commercial',
    topic: 'offers',
    method: 'web-form',
    act: 'ticked-empty-box',
    notice,
    occurredAt: '2026-09-01T00:30:00Z',
    ...more,
  });
  const anHourLater = async () => {
    const api = await contactApi();
    api.world.advance(3_600_000);
    return api;
  };
  const person = ({ call }: Api, contactId: string) =>
    call('POST', '/v1/contacts', {
      contactId,
      senderId: 'waterweg',
      email: `${contactId}@x.example`,
      language: 'nl',
      country: 'NL',
    });
  const say = ({ call }: Api, id: string, body: object) =>
    call('POST', `/v1/contacts/${id}/consent/events`, body);
  const evidence = {
    place: 'shop',
    actedAt: '2026-09-01T00:30:00Z',
    document: 'card 7',
    takenBy: 'A. Smit',
  };

  test.each([
    ['one entry of a form', { evidenceRefs: ['form-entry-1'] }, '/evidenceRefs'],
    ['one document', { evidence }, '/evidence/document'],
  ])('a consent that rests on %s of another person is refused', async (_, more, pointer) => {
    const api = await anHourLater();
    await person(api, 'first');
    await person(api, 'second');
    expect((await say(api, 'first', granted(more))).status).toBe(201);

    expect(await say(api, 'second', granted(more))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
    expect(await effects(api)).toEqual(['allow', 'deny']);
  });

  test('consents on a form of many count, each at its own moment', async () => {
    const api = await anHourLater();
    await person(api, 'first');
    await person(api, 'second');
    const form = { evidenceRefs: ['the form'] };
    await say(api, 'first', granted(form));
    await say(api, 'second', granted({ ...form, occurredAt: '2026-09-01T00:30:09Z' }));

    expect(await effects(api)).toEqual(['allow', 'allow']);
  });

  test('a consent on a document that a list gave for another is refused', async () => {
    const api = await anHourLater();
    await load(api, 'l1', row('first', shown('card 7')));
    await person(api, 'second');

    expect((await say(api, 'second', granted({ evidence }))).status).toBe(422);
  });

  test('a withdrawal is taken on a document of another', async () => {
    const api = await anHourLater();
    await person(api, 'first');
    await person(api, 'second');
    await say(api, 'first', granted({ evidence }));
    const stop = { type: 'withdrawn', purpose: 'commercial', method: 'phone', evidence };

    expect((await say(api, 'second', stop)).status).toBe(201);
  });
});
