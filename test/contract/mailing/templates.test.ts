import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;

beforeAll(async () => {
  api = await openMailingApi();
}, 60_000);

const template = {
  ...drafts.pass,
  name: 'Receipt',
  template: true,
  audience: {},
  contents: content(
    'Receipt {{invoice}} of your payment',
    'Dear {{name|customer}},\n\nWe received your payment of {{total}} for invoice {{invoice}}. This is your receipt. You need not do anything.',
  ),
  values: { invoice: 'reference', total: 'money' },
};

const create = (body: object = template) => api.ask('POST', '/v1/mailings', body);
const act = (id: unknown, name: string, body?: object) =>
  api.ask('POST', `/v1/mailings/${String(id)}/${name}`, body);

describe('a template', () => {
  afterAll(async () => api.db.stop());

  test('a template is put in use once it passed, with the version of its sender, and looked after by nobody', async () => {
    const { body, status } = await create();
    expect({ status, state: body['state'], template: body['template'] }).toEqual({
      status: 201,
      state: 'draft',
      template: true,
    });
    const active = await act(body['mailingId'], 'activate');
    expect(active).toMatchObject({ status: 200, body: { state: 'running', senderVersion: 1 } });
    expect((await act(body['mailingId'], 'activate')).status).toBe(200);
    const known = (await api.store.active()).map(({ mailingId }) => mailingId);
    expect(known).not.toContain(body['mailingId']);
  });

  test('a template is paused and resumed, and retired', async () => {
    const id = (await create()).body['mailingId'];
    await act(id, 'activate');
    expect((await act(id, 'pause')).body['state']).toBe('paused');
    expect((await act(id, 'resume', {})).body['state']).toBe('running');
    expect((await act(id, 'cancel')).body['state']).toBe('cancelled');
    expect((await act(id, 'activate')).status).toBe(409);
  });

  test('a template is frozen once it is in use', async () => {
    const { body, etag } = await create();
    await act(body['mailingId'], 'activate');
    const replaced = await api.ask('PUT', `/v1/mailings/${body['mailingId']}`, template, {
      headers: { 'if-match': String(etag) },
    });
    expect(replaced.status).toBeGreaterThanOrEqual(409);
  });

  test('a template that sells is held, and put in use by nobody until reviewers released it', async () => {
    const { body } = await create({
      ...template,
      contents: content('Buy now', 'Buy now, 50% off your hosting! https://www.waterweg.example/'),
      values: {},
    });
    expect(body['state']).toBe('held');
    expect((await act(body['mailingId'], 'activate')).status).toBe(409);
    for (const caller of ['bea', 'cas'])
      await api.ask(
        'POST',
        `/v1/mailings/${body['mailingId']}/reviews`,
        { verdict: 'release', reason: 'part of the contract', contentHash: body['contentHash'] },
        { caller },
      );
    expect((await act(body['mailingId'], 'activate')).body['state']).toBe('running');
  });

  test('a template that was accepted as marketing is put in use by nobody', async () => {
    const { body } = await create({
      ...template,
      contents: content('Buy now', 'Buy now, 50% off your hosting! https://www.waterweg.example/'),
      values: {},
    });
    await act(body['mailingId'], 'accept-classification');
    expect((await act(body['mailingId'], 'activate')).status).toBe(409);
  });

  test('a template has no moment, and a mailing is not a template', async () => {
    const { body } = await create();
    expect((await act(body['mailingId'], 'schedule', { now: true })).status).toBe(409);
    const mailing = await create(drafts.pass);
    expect((await act(mailing.body['mailingId'], 'activate')).status).toBe(409);
  });

  test('a template of a sender that changed since is inspected again first', async () => {
    const { body } = await create();
    const sender = await api.store.sender(body['senderId'] as never);
    if (sender === undefined) throw new Error('no sender');
    await api.store.putSender({ ...sender, version: sender.version + 1 }, sender.version);
    expect((await act(body['mailingId'], 'activate')).status).toBe(409);
  });

  test.each([
    ['a purpose of marketing', { purpose: 'commercial' }, '/purpose'],
    ['a request for consent', { consentRequest: true }, '/purpose'],
    ['an audience', { audience: { contactIds: ['henk'] } }, '/audience'],
    ['a value without a kind', { values: { invoice: 'reference' } }, '/values/total'],
  ])('a template is rejected with %s', async (_name, change, pointer) => {
    const { status, body } = await create({ ...template, ...change });
    expect(status).toBe(400);
    expect(body['errors']).toContainEqual(expect.objectContaining({ pointer }));
  });
});
