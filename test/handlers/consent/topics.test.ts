import { describe, expect, test } from 'vitest';
import { nearTopics } from '../../../shared/consent/topic/near-topics.ts';
import { mostTopics } from '../../../shared/consent/topic/within-topic-limit.ts';
import { offersNotice } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';

const setup = async () => {
  const api = await contactApi();
  const email = 'anja@korenaar.example';
  const person = { contactId: 'anja', senderId: 'waterweg', email, language: 'nl', country: 'NL' };
  await api.call('POST', '/v1/contacts', person);
  return api;
};
const topics = '/v1/senders/waterweg/topics';
const events = '/v1/contacts/anja/consent/events';
const names = { nl: 'Nieuws van de haven', en: 'Harbour news' };
const grant = {
  type: 'granted',
  purpose: 'commercial',
  act: 'ticked-empty-box',
  method: 'web-form',
  notice: { noticeId: 'offers', version: 1 },
};
const pointers = (body: object) =>
  ((body as { errors?: { pointer: string }[] }).errors ?? []).map(({ pointer }) => pointer);
const stateOf = async (api: Awaited<ReturnType<typeof setup>>) =>
  Object.keys(
    (await api.call('GET', '/v1/contacts/anja/consent')).body['entries'] as Record<string, unknown>,
  );

describe('topics of an entity', () => {
  test('topics are created, changed by version and kept in versions', async () => {
    const { call } = await setup();
    const first = await call('PUT', `${topics}/Harbour%20News`, { names });
    expect(first).toMatchObject({
      status: 201,
      body: { entityId: 'e-waterweg', topicId: 'harbour news', names, version: 1 },
    });
    expect((await call('PUT', `${topics}/harbour%20news`, { names })).status).toBe(428);
    const ifMatch = { headers: { 'if-match': '"1"' } };
    const renamed = { names: { en: 'Harbour' }, visibility: 'concerned' };
    expect((await call('PUT', `${topics}/harbour%20news`, renamed, ifMatch)).status).toBe(200);
    expect((await call('PUT', `${topics}/harbour%20news`, renamed, ifMatch)).status).toBe(412);

    const versions = await call(
      'GET',
      `${topics}/harbour%20news/versions`.replace(topics, '/v1/entities/e-waterweg/topics'),
    );
    expect((versions.body['items'] as { version: number }[]).map(({ version }) => version)).toEqual(
      [2, 1],
    );
    expect((await call('GET', '/v1/entities/e-waterweg/topics/harbour%20news')).body).toMatchObject(
      {
        names: { en: 'Harbour' },
      },
    );
  });

  test.each([
    ['no name', { names: {} }, '/names'],
    ['a name in another language', { names: { fr: 'Port' } }, '/names'],
    ['an invisible name', { names: { nl: '\u200b' } }, '/names/nl'],
    ['an unknown visibility', { names, visibility: 'secret' }, '/visibility'],
  ])('%s is rejected at its field', async (_name, body, pointer) => {
    const { call } = await setup();
    const answer = await call('PUT', `${topics}/news`, body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(pointers(answer.body).some((one) => one.startsWith(pointer))).toBe(true);
  });

  test('topics of an unknown sender or entity return 404', async () => {
    const { call } = await setup();
    expect((await call('PUT', '/v1/senders/nobody/topics/news', { names })).status).toBe(404);
    expect((await call('GET', '/v1/entities/e-nobody/topics')).status).toBe(404);
    expect((await call('GET', `${topics}/nothing`)).status).toBe(404);
  });

  const recipe = { nl: 'Recept van de week', en: 'Recipe of the week' };
  const renamed = async (...steps: readonly object[]) => {
    const { call } = await setup();
    await call('PUT', `${topics}/bread`, { names: recipe });
    let last = { status: 0, body: {} as object };
    for (const step of steps)
      last = await call('PUT', `${topics}/bread`, step, { headers: { 'if-match': '*' } });
    return last;
  };

  test.each([
    ['another name', [{ names: { nl: 'Verzekeringen en leningen', en: 'Loans' } }]],
    ['another name in one language', [{ names: { ...recipe, nl: 'Leningen van de week' } }]],
    ['only a name in another language', [{ names: { de: 'Kredite' } }]],
    [
      'two steps to it',
      [
        { names: { nl: 'Recepten en verzekeringen', en: 'Recipes and insurance' } },
        { names: { nl: 'Verzekeringen', en: 'Insurance' } },
      ],
    ],
    [
      'retiring it and taking it up',
      [{ names: recipe, retired: true }, { names: { nl: 'Leningen', en: 'Loans' } }],
    ],
  ])('a topic becomes no other subject, by %s', async (_, steps) => {
    const answer = await renamed(...steps);
    expect([answer.status, pointers(answer.body)]).toEqual([422, ['/names']]);
    expect(JSON.stringify(answer.body)).toContain('Recept van de week');
  });

  test.each([
    ['a word of the name', [{ names: { nl: 'Weekrecepten', en: 'Recipes' } }]],
    ['a language less', [{ names: { en: 'Our recipe' } }]],
    ['a language more', [{ names: { ...recipe, de: 'Rezept der Woche' } }]],
    [
      'a word of the name in the description',
      [
        {
          names: { nl: 'Koken', en: 'Cooking' },
          descriptions: { nl: 'Elke week een recept', en: 'A recipe every week' },
        },
      ],
    ],
    ['its name, retired', [{ names: { nl: 'Weg' }, retired: true }]],
  ])('a topic may be called otherwise that keeps %s', async (_, steps) => {
    expect((await renamed(...steps)).status).toBe(200);
  });

  test('publishing a notice adds its new topics, and existing ones keep their names', async () => {
    const { call } = await setup();
    await call('PUT', `${topics}/news`, { names });
    const covers = [
      { purpose: 'commercial', topic: 'NEWS' },
      { purpose: 'commercial', topic: 'Events' },
    ];
    const notice = { noticeId: 'two', ...offersNotice, covers };
    expect((await call('POST', '/v1/notices', notice)).status).toBe(201);

    const { items } = (await call('GET', topics)).body as { items: { topicId: string }[] };
    expect(items).toMatchObject([
      { topicId: 'events', names: { nl: 'Events', en: 'Events' } },
      { topicId: 'news', names, version: 1 },
    ]);
  });
});

describe('an unknown topic', () => {
  test('a grant of an unknown topic is rejected, and the error lists the known ones, nearest first', async () => {
    const api = await setup();
    await api.call('PUT', `${topics}/zebra`, { names });

    const answer = await api.call('POST', events, { ...grant, topic: 'ofers' });

    expect(answer.status).toBe(422);
    expect(pointers(answer.body)).toEqual(['/topic']);
    expect(JSON.stringify(answer.body)).toMatch(/`offers`, `zebra`/);
    expect(await stateOf(api)).toEqual([]);
  });

  test('a request for an unknown topic is rejected and sends no mail', async () => {
    const api = await setup();
    const answer = await api.call('POST', '/v1/contacts/anja/consent/requests', {
      ...grant,
      type: undefined,
      topic: 'ofers',
    });
    expect(answer.status).toBe(422);
    expect(pointers(answer.body)).toEqual(['/topic']);
  });

  test.each(['withdrawn', 'objected', 'refused'])(
    'an unknown topic widens a stop (%s) to its purpose, and the original words are kept',
    async (type) => {
      const api = await setup();
      const answer = await api.call('POST', events, { type, purpose: 'commercial', topic: 'Gone' });

      expect(answer.status).toBe(201);
      expect(answer.body).toMatchObject({ notUnderstood: [{ pointer: '/topic' }] });
      expect(answer.body['event']).toMatchObject({
        note: expect.stringContaining('Gone') as string,
      });
      expect(await stateOf(api)).toEqual(['waterweg/commercial']);
    },
  );

  test('an unknown topic widens a stop even if its note has a thousand characters', async () => {
    const api = await setup();
    const stop = { type: 'withdrawn', purpose: 'commercial', topic: 'Gone' };
    const answer = await api.call('POST', events, { ...stop, note: '🙂'.repeat(500) });
    expect(answer.status).toBe(201);
  });

  test('a retired topic counts as unknown, except for people with a choice about it', async () => {
    const api = await setup();
    await api.call('PUT', `${topics}/news`, { names });
    const stop = { type: 'withdrawn', purpose: 'commercial', topic: 'news' };
    await api.call('POST', events, stop);
    expect(await stateOf(api)).toEqual(['waterweg/commercial/news']);
    await api.call(
      'PUT',
      `${topics}/news`,
      { names, retired: true },
      { headers: { 'if-match': '*' } },
    );

    expect((await api.call('POST', events, { ...grant, topic: 'news' })).status).toBe(201);
    const email = 'bo@korenaar.example';
    const person = { contactId: 'bo', senderId: 'waterweg', email, language: 'nl', country: 'NL' };
    await api.call('POST', '/v1/contacts', person);
    const other = await api.call('POST', '/v1/contacts/bo/consent/events', {
      ...grant,
      topic: 'news',
    });
    expect(other.status).toBe(422);
  });

  test('an unknown topic is rejected in an import, which still records the stops in its row', async () => {
    const api = await setup();
    const row = (email: string, consents: object[]) => ({
      senderId: 'waterweg',
      email,
      language: 'nl',
      country: 'NL',
      consents,
    });
    const occurredAt = '2026-08-30T10:00:00Z';
    const { body } = await api.call('POST', '/v1/contacts/import', {
      importId: 'list',
      rows: [
        row('c@korenaar.example', [
          {
            type: 'imported',
            purpose: 'commercial',
            topic: 'Gone',
            occurredAt,
            upstreamProof: 'p',
          },
        ]),
        row('d@korenaar.example', [
          { type: 'withdrawn', purpose: 'commercial', topic: 'Gone', occurredAt },
        ]),
      ],
    });
    expect(body['rows']).toMatchObject([
      { outcome: 'created', consents: ['none'], reason: 'unknown-topic' },
      { outcome: 'created', consents: ['withdrawn'] },
    ]);
  });
});

test('similar topics come first, whatever their case', () => {
  expect(nearTopics('EVENT', ['offers', 'events', 'news'], 2)).toEqual(['events', 'news']);
});

describe('more topics than are kept of one contact', () => {
  const full = async () => {
    const api = await setup();
    const covers = Array.from({ length: 20 }, (_, index) => index);
    for (let batch = 0; batch < mostTopics / covers.length; batch += 1) {
      const topicsOfBatch = covers.map((index) => `topic ${batch * covers.length + index}`);
      await api.call('POST', '/v1/notices', {
        ...offersNotice,
        noticeId: `many-${batch}`,
        covers: topicsOfBatch.map((topic) => ({ purpose: 'commercial', topic })),
      });
      for (const topic of topicsOfBatch) {
        const notice = { noticeId: `many-${batch}`, version: 1 };
        const { status } = await api.call('POST', events, { ...grant, topic, notice });
        if (status !== 201) throw new Error(`${topic}: ${status}`);
      }
    }
    return api;
  };

  test('one topic too many gets a 422 with the limit, known topics still work, and a stop applies to its purpose', async () => {
    const api = await full();

    const answer = await api.call('POST', events, { ...grant, topic: 'offers' });

    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      detail: 'too-many-topics',
      errors: [{ pointer: '/topic', message: expect.stringContaining('at most 200 topics') }],
    });
    const again = { ...grant, topic: 'topic 7', notice: { noticeId: 'many-0', version: 1 } };
    expect((await api.call('POST', events, again)).status).toBe(201);
    expect(
      (
        await api.call('POST', events, {
          type: 'withdrawn',
          purpose: 'commercial',
          topic: 'topic 7',
          method: 'api',
        })
      ).body,
    ).toMatchObject({ event: { scope: { topic: 'topic 7' } } });

    const stop = await api.call('POST', '/v1/contacts/anja/objections', {
      purpose: 'commercial',
      topic: 'offers',
    });
    expect(stop).toMatchObject({
      status: 201,
      body: {
        event: { scope: { purpose: 'commercial' }, note: 'of one topic too many: offers' },
        notUnderstood: [{ pointer: '/topic' }],
      },
    });
    expect(await stateOf(api)).toContain('waterweg/commercial');
    expect(await stateOf(api)).toHaveLength(mostTopics + 1);
  });
});
