import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audienceBody, type DraftBody, draftBody } from '../../../functions/mailings/schema.ts';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { files, handedIn } from '../../support/files.ts';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

let api: MailingApi;
/** A text that was uploaded. */
const note = { assetId: '', fileName: 'note.txt' };
beforeAll(async () => {
  api = await openMailingApi();
  const { body } = await api.ask('POST', '/v1/assets', handedIn(files.text));
  note.assetId = String(body['assetId']);
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
  test('an author may not release a mailing after another person edited it', async () => {
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

  test('a second release by the same person is answered with a note that it does not count', async () => {
    const { mailingId: id } = await create('block');
    expect((await review(id, 'anna')).body['note']).toBeUndefined();
    expect((await review(id, 'anna')).body).toMatchObject({
      state: 'held',
      reviews: { needed: 2, given: 1 },
      note: expect.stringContaining('somebody else'),
    });
    expect((await review(id, 'cas')).body['note']).toBeUndefined();
  });

  test('an author may not release a mailing from another session of the role', async () => {
    const { mailingId: id } = await create('review', session('anna'));
    expect((await review(id, session('bram'))).status).toBe(422);
  });
});

/** A change of each field of a draft; one that the schema has and this list has not fails a test. */
const changes: { readonly [Field in keyof Required<DraftBody>]: object } = {
  senderId: { senderId: 'another' },
  name: { name: 'renamed' },
  purpose: { purpose: 'security' },
  topic: { topic: 'outages' },
  service: { service: 'domains' },
  productFamilies: { productFamilies: ['domains'] },
  ownProducts: { ownProducts: false },
  advertiser: { purpose: 'commercial', advertiser: { name: 'Zonnedak B.V.' } },
  necessity: { necessity: 'We would like to.' },
  duty: { duty: 'breach-1' },
  essential: { essential: true },
  vital: { vital: true },
  consentRequest: { consentRequest: true },
  template: { template: true, audience: {} },
  tracking: { tracking: ['tracking.open'] },
  audience: { audience: { roles: ['customer'] } },
  contents: { contents: content('Buy now', 'Buy now, 60% off your hosting!') },
  fromTemplate: { contents: undefined, fromTemplate: { templateId: 'receipt', values: {} } },
  attachments: { attachments: [note] },
  values: { values: { plan: 'reference' } },
};
const [english] = drafts.block.contents as readonly object[];
const nested = {
  audience: {
    fields: audienceBody.shape,
    changes: {
      roles: { audience: { contactIds: ['henk'], roles: ['customer'] } },
      service: { audience: { contactIds: ['henk'], service: 'hosting' } },
      countries: { audience: { contactIds: ['henk'], countries: ['NL'] } },
      contactIds: { audience: {} },
    },
  },
  contents: {
    fields: draftBody.shape.contents.unwrap().element.shape,
    changes: {
      language: { contents: [{ ...english, language: 'nl' }] },
      subject: { contents: [{ ...english, subject: 'Buy it now' }] },
      preheader: { contents: [{ ...english, preheader: 'Half the price' }] },
      html: { contents: [{ ...english, html: '<p>Buy now, 60% off your hosting!</p>' }] },
      text: { contents: [{ ...english, text: 'Buy now, 60% off your hosting!' }] },
      layout: { contents: [{ ...english, layout: 'letter' }] },
    },
  },
};

/** Cannot be changed at all, is not part of a review, or is written as the contents that it makes. */
const exempt = ['senderId', 'name', 'fromTemplate'];
/** Makes marketing of it, which nobody reviews. */
const makesMarketing = [changes.consentRequest, changes.advertiser];

describe('who counts as a person', () => {
  const account = 'arn:aws:sts::111122223333:assumed-role';
  const sso = `${account}/AWSReservedSSO_reviewer_0123456789abcdef`;
  const user = 'arn:aws:iam::111122223333:user';
  type Who = { readonly caller?: string; readonly arn?: string; readonly claims?: object };

  const reviewAs = async (id: unknown, who: Who, verdict = 'release') => {
    const { contentHash } = await read(id);
    const body = { verdict, reason: 'I read all of it.', contentHash };
    return api.ask('POST', `/v1/mailings/${id}/reviews`, body, who as { caller?: string });
  };

  test.each<[string, Who, Who, 'one' | 'two']>([
    ['the same subject', { caller: 'anna' }, { caller: 'anna' }, 'one'],
    ['two subjects', { caller: 'anna' }, { caller: 'bram' }, 'two'],
    ['two subjects of one client', as('anna', 'console'), as('bram', 'console'), 'two'],
    ['one subject through two clients', as('anna', 'console'), as('anna', 'cli'), 'one'],
    ['two IAM users', { arn: `${user}/anna` }, { arn: `${user}/bram` }, 'two'],
    ['one IAM user', { arn: `${user}/anna` }, { arn: `${user}/anna` }, 'one'],
    ['IAM users of two paths', { arn: `${user}/a/anna` }, { arn: `${user}/b/anna` }, 'two'],
    ['sessions of Identity Center', { arn: `${sso}/anna` }, { arn: `${sso}/bram` }, 'two'],
    ['one session of Identity Center', { arn: `${sso}/anna` }, { arn: `${sso}/anna` }, 'one'],
    ['sessions of a role', { arn: `${account}/R/anna` }, { arn: `${account}/R/bram` }, 'one'],
    [
      'sessions of a role that only looks like one of Identity Center',
      { arn: `${account}/AWSReservedSSO_mine/anna` },
      { arn: `${account}/AWSReservedSSO_mine/bram` },
      'one',
    ],
    ['two roles', { arn: `${account}/R/anna` }, { arn: `${account}/S/anna` }, 'two'],
    [
      'federated users',
      { arn: 'arn:aws:sts::111122223333:federated-user/anna' },
      { arn: 'arn:aws:sts::111122223333:federated-user/bram' },
      'one',
    ],
    [
      'sessions of a role in another partition',
      { arn: 'arn:aws-cn:sts::111122223333:assumed-role/R/anna' },
      { arn: 'arn:aws-cn:sts::111122223333:assumed-role/R/bram' },
      'one',
    ],
  ])('reviews count by person, not by session: %s', async (_, first, second, people) => {
    const { mailingId: id } = await create('block');
    expect((await reviewAs(id, first)).body['state']).toBe('held');
    expect((await reviewAs(id, second)).body['state']).toBe(people === 'two' ? 'draft' : 'held');
    // Nor does who wrote it release it, under whatever session.
    const own = await api.ask('POST', '/v1/mailings', drafts.review, first as { caller?: string });
    const { status } = await reviewAs(own.body['mailingId'], second);
    expect(status).toBe(people === 'two' ? 200 : 422);
    // Nor who edited it.
    const edited = await create('review', 'author');
    const headers = { 'if-match': '"1"' };
    await api.ask('PUT', `/v1/mailings/${edited['mailingId']}`, drafts.review, {
      ...(first as { caller?: string }),
      headers,
    });
    expect((await reviewAs(edited['mailingId'], second)).status).toBe(people === 'two' ? 200 : 422);
  });

  test.each<[string, Who]>([
    ['Cognito', { caller: 'c1', claims: { client_id: 'c1', token_use: 'access' } }],
    ['Okta', { caller: 'c1', claims: { cid: 'c1' } }],
    ['Auth0', { caller: 'c1@clients', claims: { azp: 'c1', gty: 'client-credentials' } }],
    ['Auth0 without gty', { caller: 'c1@clients' }],
    ['Entra ID', { caller: 'o1', claims: { idtyp: 'app', azp: 'c1' } }],
    ['Entra ID, version 1', { caller: 'c1', claims: { appid: 'c1' } }],
    ['Keycloak', { caller: 'u1', claims: { preferred_username: 'service-account-c1' } }],
    ['Google', { caller: '117', claims: { azp: '117' } }],
    [
      'a server that says which grant it was',
      { caller: 'c1', claims: { gty: 'client_credentials' } },
    ],
    ['nobody', { claims: { sub: undefined, client_id: 'c1' } }],
    ['an empty subject', { caller: ' ' }],
  ])('a client with credentials of its own, by %s, reviews nothing', async (_, who) => {
    const { mailingId: id } = await create('review');
    for (const verdict of ['release', 'reject']) {
      const { status, body } = await reviewAs(id, who, verdict);
      expect([status, body['detail']]).toEqual([403, expect.stringContaining('person')]);
    }
    expect(await api.store.reviews(mailingId(String(id)))).toEqual([]);
    expect((await read(id)).state).toBe('held');
  });
});

/** A person's token that a client was given for them. */
function as(caller: string, client: string) {
  const claims = { client_id: client, azp: client, token_use: 'access', username: caller };
  return { caller, claims };
}

describe('what a review covers', () => {
  test('every field that a draft can have is tried on its review', () => {
    expect(Object.keys(changes).toSorted()).toEqual(Object.keys(draftBody.shape).toSorted());
    for (const { fields, changes: tried } of Object.values(nested))
      expect(Object.keys(tried).toSorted()).toEqual(Object.keys(fields).toSorted());
  });

  const all = [changes, nested.audience.changes, nested.contents.changes].flatMap((fields) =>
    Object.entries(fields as Readonly<Record<string, object>>),
  );
  test.each(all.filter(([field]) => !exempt.includes(field)))(
    'the first of two reviews does not count after a change of %s',
    async (_, change) => {
      const { mailingId: id, contentHash } = await create('block');
      await review(id, 'anna');
      expect((await edit(id, 'block', change, 'author'))['contentHash']).not.toBe(contentHash);
      const { state } = await read(id);
      if (state !== 'held') return expect(makesMarketing).toContainEqual(change);
      expect((await review(id, 'bram')).body['state']).toBe('held');
      expect((await review(id, 'anna')).body['state']).toBe('draft');
      return undefined;
    },
  );

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

  test('another internal name of a mailing takes no review away', async () => {
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

  test('a review of a hash that is not the current one is refused with the field named', async () => {
    const { mailingId: id } = await create('review');
    const { status, body } = await review(id, 'anna', { contentHash: '0'.repeat(64) });
    expect([status, body['errors']]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/contentHash' })],
    ]);
    expect(await api.store.reviews(mailingId(String(id)))).toEqual([]);
  });
});
