import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

type Band = keyof typeof drafts;

const create = async (band: Band, caller = 'author') =>
  (await api.ask('POST', '/v1/mailings', drafts[band], { caller })).body;

const read = async (id: unknown) => {
  const header = await api.store.header(mailingId(String(id)));
  if (header === undefined) throw new Error('no such mailing');
  return header;
};

const edit = async (id: unknown, band: Band, change: object, caller: string) => {
  const headers = { 'if-match': `"${(await read(id)).version}"` };
  const body = { ...drafts[band], ...change };
  const answer = await api.ask('PUT', `/v1/mailings/${id}`, body, { caller, headers });
  expect(answer.status).toBe(200);
  return answer.body;
};

const review = async (id: unknown, caller: string, more: object = {}) => {
  const { contentHash } = await read(id);
  const body = { verdict: 'release', reason: 'I read all of it.', contentHash, ...more };
  return api.ask('POST', `/v1/mailings/${id}/reviews`, body, { caller });
};

const session = (name: string) => `arn:aws:sts::111122223333:assumed-role/Reviewer/${name}`;

describe('who may release a mailing', () => {
  test('not its author, after another person edited it', async () => {
    const { mailingId: id } = await create('review', 'anna');
    await edit(id, 'review', { necessity: 'Another reason.' }, 'bram');
    for (const person of ['anna', 'bram']) {
      const { status, body } = await review(id, person);
      expect([status, body['detail']]).toEqual([422, expect.stringContaining('wrote or edited')]);
    }
    expect((await review(id, 'cas')).body['state']).toBe('draft');
  });

  test('every editor is listed with the moment of the last edit', async () => {
    const { mailingId: id } = await create('review', 'anna');
    await edit(id, 'review', { essential: true }, 'bram');
    await edit(id, 'review', { essential: false }, 'cas');
    const { editors, createdBy } = await edit(id, 'review', { vital: true }, 'bram');
    const at = '2026-11-01T00:00:00.000Z';
    expect([createdBy, editors]).toEqual([
      'anna',
      [
        { editor: 'cas', at },
        { editor: 'bram', at },
      ],
    ]);
  });

  test('a reviewer who edits afterwards takes their release back', async () => {
    const { mailingId: id } = await create('block');
    await review(id, 'anna');
    await edit(id, 'block', { vital: true }, 'anna');
    await edit(id, 'block', { vital: false }, 'anna');
    expect((await review(id, 'bram')).body['state']).toBe('held');
    expect((await review(id, 'cas')).body['state']).toBe('draft');
  });

  test('two sessions of one role are one person', async () => {
    const { mailingId: id } = await create('block');
    expect((await review(id, session('anna'))).body['state']).toBe('held');
    expect((await review(id, session('bram'))).body['state']).toBe('held');
    expect((await review(id, 'cas')).body['state']).toBe('draft');
  });

  test('an author who wrote it in another session of the role does not', async () => {
    const { mailingId: id } = await create('review', session('anna'));
    expect((await review(id, session('bram'))).status).toBe(422);
  });
});

describe('what a review is of', () => {
  test.each([
    ['audience', { audience: {} }],
    ['purpose', { purpose: 'security' }],
    ['topic', { topic: 'outages' }],
    ['service', { service: 'domains' }],
    ['essential', { essential: true }],
    ['vital', { vital: true }],
    ['tracking', { tracking: ['tracking.open'] }],
    ['families', { productFamilies: ['domains'] }],
  ])('the first of two reviews does not count after a change of %s', async (_, change) => {
    const { mailingId: id } = await create('block');
    await review(id, 'anna');
    await edit(id, 'block', change, 'author');
    expect((await review(id, 'bram')).body['state']).toBe('held');
    expect((await review(id, 'anna')).body['state']).toBe('draft');
  });

  test('the first of two reviews does not count once it is drafted for another sender record', async () => {
    const { mailingId: id } = await create('block');
    await review(id, 'anna');
    const sender = await api.store.sender(waterweg.senderId);
    const version = sender?.version ?? 0;
    await api.store.putSender(
      { ...waterweg, postalAddress: 'Kade 99', version: version + 1 },
      version,
    );
    await edit(id, 'block', {}, 'author');
    expect((await review(id, 'bram')).body['state']).toBe('held');
    expect((await review(id, 'anna')).body['state']).toBe('draft');
  });

  test('another internal name changes nothing', async () => {
    const { mailingId: id } = await create('block');
    await review(id, 'anna');
    await edit(id, 'block', { name: 'renamed' }, 'author');
    expect((await review(id, 'bram')).body['state']).toBe('draft');
  });

  test('a mailing as 0.1.0 stored it takes new reviews, and counts no old release', async () => {
    const { mailingId: id } = await create('block');
    const header = await read(id);
    const contentHash = 'c'.repeat(64) as typeof header.contentHash;
    const old = { ...header, contentHash, version: header.version + 1 };
    const said = { reviewer: 'anna', reason: 'I read it.', verdict: 'release' as const };
    await api.store.review(old, { ...said, at: header.createdAt, contentHash }, header.version);
    expect((await review(id, 'bram')).body['state']).toBe('held');
    expect((await review(id, 'anna')).body['state']).toBe('draft');
  });

  test('a hash that is not the current one is refused with the field named', async () => {
    const { mailingId: id } = await create('review');
    const { status, body } = await review(id, 'anna', { contentHash: '0'.repeat(64) });
    expect([status, body['errors']]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/contentHash' })],
    ]);
    expect(await api.store.reviews(mailingId(String(id)))).toEqual([]);
  });
});
