import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const zonnedak = { name: 'Zonnedak Energie B.V.' };
const { service: _service, necessity: _necessity, ...base } = drafts.pass;
const draft = (contents: unknown, more: object = {}) => ({
  ...base,
  purpose: 'commercial',
  advertiser: zonnedak,
  contents,
  ...more,
});
const ad = content('Solar panels', 'Zonnedak Energie puts solar panels on your roof. Read more:');
const nobodys = content('Solar panels', 'Solar panels on your roof.');
const create = (body: object) => api.ask('POST', '/v1/mailings', body, { caller: 'author' });
const schedule = (id: unknown) =>
  api.ask(
    'POST',
    `/v1/mailings/${id}/schedule`,
    { now: true },
    {
      caller: 'author',
      headers: { 'if-match': '"1"' },
    },
  );

describe('a mailing of an advertiser', () => {
  test('a mailing of an advertiser shows it, after every write', async () => {
    const created = await create(draft(ad));
    expect(created).toMatchObject({ status: 201, body: { advertiser: zonnedak } });
    const { mailingId: id } = created.body;
    const read = await api.ask('GET', `/v1/mailings/${id}`, undefined, { caller: 'author' });
    expect(read.body['advertiser']).toEqual(zonnedak);

    const { advertiser: _, ...own } = draft(ad);
    const replaced = await api.ask('PUT', `/v1/mailings/${id}`, own, {
      caller: 'author',
      headers: { 'if-match': '"1"' },
    });
    expect(replaced.body).not.toHaveProperty('advertiser');
    const { body } = await api.ask('GET', `/v1/mailings/${id}/versions`, undefined, {
      caller: 'author',
    });
    expect(body['items']).toMatchObject([{ changed: ['advertiser'] }, { advertiser: zonnedak }]);
  });

  test('a mailing of an advertiser is scheduled when each part names it', async () => {
    const { body } = await create(draft(ad));
    expect((await schedule(body['mailingId'])).status).toBe(200);
  });

  test.each([
    ['no part names it', nobodys],
    ['its HTML does not', [{ ...ad[0], html: `<p>${nobodys[0]?.text}</p>` }]],
    [
      'only an attribute of its HTML does',
      [{ ...ad[0], html: `<p title="Zonnedak Energie">${nobodys[0]?.text}</p>` }],
    ],
    ['one language does not', [...ad, { ...nobodys[0], language: 'nl' }]],
  ])('a mailing of an advertiser is refused when it is scheduled: %s', async (_name, contents) => {
    const { body } = await create(draft(contents));
    const refused = await schedule(body['mailingId']);

    expect(refused.status).toBe(422);
    const messages = (refused.body['errors'] as { message: string }[]).map((one) => one.message);
    expect(messages).toContainEqual(expect.stringMatching(/whose advertising it is.*Zonnedak/));
    const header = await api.ask('GET', `/v1/mailings/${body['mailingId']}`, undefined, {
      caller: 'author',
    });
    expect(header.body['state']).toBe('draft');
  });

  test.each([
    ['a name without letters', { advertiser: { name: '–' } }, '/advertiser/name'],
    ['no name', { advertiser: {} }, '/advertiser/name'],
    [
      'an entity, which is not looked up',
      { advertiser: { ...zonnedak, entityId: 'e-1' } },
      '/advertiser',
    ],
    ['service mail', { purpose: 'contract', necessity: 'The contract.' }, '/advertiser'],
  ])('a mailing of an advertiser is refused with %s', async (_name, more, pointer) => {
    const { status, body } = await create(draft(ad, more));
    expect(status).toBe(400);
    expect((body['errors'] as { pointer: string }[])[0]?.pointer).toContain(pointer);
  });
});
