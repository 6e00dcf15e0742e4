import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { noticeHash } from '../../../shared/consent/notice/notice.ts';
import { noticeProblem } from '../../../shared/consent/notice/notice-proof.ts';
import { noticeId, senderId } from '../../../shared/kernel/ids.ts';
import { sha256 } from '../../support/consent-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { contactNamed } from '../../support/subject-world.ts';
import { validate } from '../../support/validate-schema.ts';

const setup = async () => {
  const api = await contactApi();
  const email = 'anja@korenaar.example';
  const person = { contactId: 'anja', senderId: 'waterweg', email, language: 'nl', country: 'NL' };
  await api.call('POST', '/v1/contacts', person);
  return api;
};
type Api = Awaited<ReturnType<typeof setup>>;

const schema = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../docs/schemas/consent-event.schema.json'),
    'utf8',
  ),
);
const zonnedak = 'Zonnedak Energie B.V.';
const notice = {
  noticeId: 'partners',
  senderId: 'waterweg',
  covers: [{ purpose: 'commercial' }],
  texts: {
    nl: 'Ja, Waterweg mag mij reclame sturen, ook van Zonnedak Energie en De Kade.',
    en: 'Yes, Waterweg may send me advertising, also that of Zonnedak Energie and De Kade.',
  },
  advertisers: [zonnedak, 'De Kade'],
  material: true,
};
const grant = (more: object = {}) => ({
  type: 'granted',
  purpose: 'commercial',
  act: 'ticked-empty-box',
  method: 'web-form',
  notice: { noticeId: 'partners', version: 1 },
  ...more,
});
const events = '/v1/contacts/anja/consent/events';
const entryOf = async ({ call }: Api, key = 'waterweg/commercial') =>
  ((await call('GET', '/v1/contacts/anja/consent')).body['entries'] as Record<string, object>)[key];

describe('a notice that asks for consent to the advertising of others', () => {
  test('a notice names its advertisers in each text, and returns them', async () => {
    const { call } = await setup();

    const published = await call('POST', '/v1/notices', notice);

    expect(published).toMatchObject({ status: 201, body: { advertisers: notice.advertisers } });
    expect((await call('GET', '/v1/notices/partners')).body['items']).toMatchObject([
      { version: 1, advertisers: notice.advertisers },
    ]);
  });

  test('a notice is rejected at the text that omits an advertiser', async () => {
    const { call } = await setup();
    const texts = { ...notice.texts, en: 'Yes, Waterweg and De Kade may mail me.' };

    expect(await call('POST', '/v1/notices', { ...notice, texts })).toMatchObject({
      status: 422,
      body: {
        detail: 'advertiser-unnamed',
        errors: [{ pointer: '/texts/en', message: expect.stringContaining(`\`${zonnedak}\``) }],
      },
    });
    expect((await call('GET', '/v1/notices/partners')).status).toBe(404);
  });

  test.each([
    ['none', []],
    ['one twice, written otherwise', ['De Kade', 'DE KADÉ']],
    ['a name that no reader can tell from another', ['!!!']],
    ['a name of two lines', ['De\nKade']],
    ['a name that grows when it is folded', ['ﷺ'.repeat(60)]],
    ['more than ten', Array.from({ length: 11 }, (_, index) => `Kade ${index}`)],
  ])('a notice cannot list %s as an advertiser', async (_name, advertisers) => {
    const { call } = await setup();
    const answer = await call('POST', '/v1/notices', { ...notice, advertisers });
    expect(answer.status).toBe(400);
    expect((answer.body['errors'] as { pointer: string }[])[0]?.pointer).toMatch(/^\/advertisers/);
  });

  test('other advertisers make a new notice version, the same ones do not', async () => {
    const { call } = await setup();
    await call('POST', '/v1/notices', notice);

    expect((await call('POST', '/v1/notices', notice)).status).toBe(200);
    const fewer = { ...notice, advertisers: ['De Kade'] };
    expect(await call('POST', '/v1/notices', fewer)).toMatchObject({
      status: 201,
      body: { version: 2 },
    });
  });
});

describe('the hash of a notice', () => {
  const asked = {
    senderId: senderId('waterweg'),
    covers: [{ purpose: 'commercial' as const }],
    texts: { nl: 'Ja, Waterweg mag.' },
  };

  test('the hash of a notice without advertisers equals that of 0.1.0', () => {
    expect(noticeHash(asked, sha256)).toBe(
      sha256(
        '{"covers":[{"purpose":"commercial"}],"senderId":"waterweg","texts":{"nl":"Ja, Waterweg mag."}}',
      ),
    );
  });

  test('the hash of a notice covers its advertisers, so a later addition is detected', () => {
    const hash = noticeHash(asked, sha256);
    const stored = {
      ...asked,
      noticeId: noticeId('partners'),
      version: 1,
      material: true,
      publishedAt: 0,
      publishedBy: 'test',
      sha256: hash,
      advertisers: [zonnedak],
    } as unknown as Parameters<typeof noticeProblem>[1];

    expect(noticeProblem({ noticeSha256: hash }, stored, sha256)).toBe('notice-text-differs');
  });
});

describe('consent on such a notice', () => {
  const consented = async (more: object = {}) => {
    const api = await setup();
    await api.call('POST', '/v1/notices', notice);
    return { api, answer: await api.call('POST', events, grant(more)) };
  };

  test('a consent event stores the advertisers as written, and the state stores them folded', async () => {
    const { api, answer } = await consented();

    expect(answer).toMatchObject({
      status: 201,
      body: { proves: true, event: { advertisers: notice.advertisers } },
    });
    expect(await entryOf(api)).toMatchObject({ advertisers: ['zonnedak energie bv', 'de kade'] });
    const verified = await api.call('GET', '/v1/contacts/anja/consent/verify');
    expect(verified.body).toMatchObject({ outcome: 'intact', events: 1 });
    const [event] = await allEvents(api.world.ledger, await contactNamed(api.world, 'anja'));
    expect(validate(schema, event, 'event', schema)).toEqual([]);
  });

  test('a later consent on a text without advertisers replaces an earlier one with them', async () => {
    const { api } = await consented();
    const { advertisers: _, ...without } = { ...notice, noticeId: 'own' };
    await api.call('POST', '/v1/notices', without);
    await api.call('POST', events, grant({ notice: { noticeId: 'own', version: 1 } }));

    expect(await entryOf(api)).not.toHaveProperty('advertisers');
  });

  test('a withdrawn consent names no advertisers', async () => {
    const { api } = await consented();
    await api.call('POST', '/v1/contacts/anja/withdrawals', { purpose: 'commercial' });

    expect(await entryOf(api)).toMatchObject({ status: 'withdrawn' });
    expect(await entryOf(api)).not.toHaveProperty('advertisers');
  });

  test('a request cannot add its own advertisers', async () => {
    const { answer } = await consented({ advertisers: ['Dakzon'] });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/advertisers' }] } });
  });
});
