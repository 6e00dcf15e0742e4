import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';
import { waterweg } from '../../support/pages/waterweg.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

type Band = keyof typeof drafts;
type Body = Readonly<Record<string, unknown>>;

const create = async (band: Band, more: object = {}, caller = 'author') => {
  const draft = { ...drafts[band], ...more };
  return (await api.ask('POST', '/v1/mailings', draft, { caller })).body;
};
const read = async (id: unknown, scopes?: string[]) =>
  (
    await api.ask('GET', `/v1/mailings/${id}`, undefined, {
      caller: 'anna',
      ...(scopes === undefined ? {} : { scopes }),
    })
  ).body;
const edit = async (id: unknown, band: Band, change: object) => {
  const headers = { 'if-match': `"${(await read(id))['version']}"` };
  const draft = { ...drafts[band], ...change };
  return (await api.ask('PUT', `/v1/mailings/${id}`, draft, { caller: 'author', headers })).body;
};
const review = async (id: unknown, caller: string, verdict = 'release') => {
  const { contentHash } = await read(id);
  const body = { verdict, reason: 'I read all of it.', contentHash };
  return (await api.ask('POST', `/v1/mailings/${id}/reviews`, body, { caller })).body;
};

describe('a held mailing, for its reviewers', () => {
  test('a held mailing, for its reviewers, shows contents and findings to a reviewer', async () => {
    const { mailingId: id } = await create('block');
    const { contents, classification, difference } = await read(id, ['mailings:read']);

    expect(contents).toEqual(drafts.block.contents);
    expect(classification).toMatchObject({ band: 'block', classifications: [{ band: 'block' }] });
    expect(difference).toBeUndefined();
  });

  test('a held mailing, for its reviewers, says how many releases there are of those that it needs, in every answer', async () => {
    const { mailingId: id } = await create('block');
    expect(await read(id)).toMatchObject({ reviews: { needed: 2, given: 0, by: [] } });

    const one = { needed: 2, given: 1, by: ['anna'], rejectedBy: [] };
    expect(await review(id, 'anna')).toMatchObject({ state: 'held', reviews: one });
    expect(await review(id, 'anna')).toMatchObject({ state: 'held', reviews: one });
    expect(await read(id)).toMatchObject({ reviews: one });
    expect(await review(id, 'cas', 'reject')).toMatchObject({
      reviews: { given: 1, rejectedBy: ['cas'] },
    });
    await edit(id, 'block', { necessity: 'Another reason.' });
    expect(await read(id)).toMatchObject({ reviews: { needed: 2, given: 0, rejectedBy: [] } });
    await review(id, 'anna');
    expect(await review(id, 'bram')).toMatchObject({
      state: 'draft',
      reviews: { needed: 2, given: 2, by: ['anna', 'bram'] },
    });
  });

  test('a held mailing, for its reviewers, asks nobody about what passes, is marketing, or was accepted as such', async () => {
    const passes = await create('pass');
    const marketing = await create('block', { purpose: 'commercial' });
    const accepted = await create('block');
    await api.ask('POST', `/v1/mailings/${accepted['mailingId']}/accept-classification`);
    for (const { mailingId: id } of [passes, marketing, accepted])
      expect((await read(id))['reviews']).toBeUndefined();
  });

  test('a held mailing, for its reviewers, shows what changed since the last review, field by field and line by line', async () => {
    const text = 'Buy now, 50% off your hosting!\n\nOne line that stays.\n\nAnother one.';
    const html = '<p>Buy now, 50% off</p><p>See <a href="https://a.example/">our page</a>.</p>';
    const [english] = content('Buy now', text);
    const { mailingId: id } = await create('block', { contents: [{ ...english, html }] });
    await review(id, 'anna');
    expect(await read(id)).toMatchObject({ difference: { fields: [], contents: [] } });

    const contents = [
      {
        ...english,
        subject: 'Buy it now',
        text: english?.text.replace('50%', '60%'),
        html: html.replace('a.example', 'b.example'),
      },
      { language: 'nl', subject: 'Koop nu', text: 'Koop nu, 50% korting!' },
    ];
    await edit(id, 'block', { contents, name: 'renamed', essential: true, audience: {} });
    const { difference } = await read(id);

    expect(difference).toMatchObject({
      review: { reviewer: 'anna', verdict: 'release', mailingVersion: 1 },
      isCut: false,
    });
    const { fields, contents: parts } = difference as Record<string, Body[]>;
    expect(fields).toEqual([
      { field: 'essential', before: false, after: true },
      { field: 'audience', before: { contactIds: ['henk'] }, after: {} },
    ]);
    const changedIn = (language: string, part: string) =>
      (
        parts?.find((one) => one['language'] === language && one['part'] === part)?.['lines'] as
          | { change: string; text: string }[]
          | undefined
      )?.flatMap(({ change, text }) => (change === 'same' ? [] : [`${change}: ${text}`]));
    expect(changedIn('en', 'subject')).toEqual(['removed: Buy now', 'added: Buy it now']);
    expect(changedIn('en', 'text')).toEqual([
      'removed: Buy now, 50% off your hosting!',
      'added: Buy now, 60% off your hosting!',
    ]);
    expect(changedIn('en', 'html')).toEqual([
      'removed: <a href="https://a.example/">',
      'added: <a href="https://b.example/">',
    ]);
    expect(changedIn('nl', 'text')).toEqual(['added: Koop nu, 50% korting!']);
    expect(changedIn('en', 'preheader')).toBeUndefined();
  });

  test('a held mailing, for its reviewers, shows what changed in the record of the sender', async () => {
    const { mailingId: id } = await create('block');
    await review(id, 'anna');
    const { version = 0, ...sender } = (await api.store.sender(waterweg.senderId)) ?? waterweg;
    const moved = { ...sender, postalAddress: 'Kade 99, 3011 AB Rotterdam', version: version + 1 };
    await api.store.putSender(moved, version);
    await edit(id, 'block', {});

    expect(((await read(id))['difference'] as Body)['fields']).toEqual([
      { field: 'senderVersion', before: version, after: version + 1 },
      {
        field: 'sender.postalAddress',
        before: sender.postalAddress,
        after: 'Kade 99, 3011 AB Rotterdam',
      },
    ]);
  });

  test('a held mailing, for its reviewers, shows a change as a change, however little or much it is', async () => {
    const lines = (count: number, word: string) =>
      Array.from({ length: count }, (_, at) => `${word} ${at}`).join('\n');
    const sizes: readonly [string, string][] = [
      ['Buy now', 'Buy now '],
      [lines(5_000, 'Buy now'), lines(5_000, 'Buy it now')],
      ['a'.repeat(150_000), `${'a'.repeat(150_000)}b`],
    ];
    for (const [before, after] of sizes) {
      const { mailingId: id } = await create('block', { contents: content('Buy now', before) });
      await review(id, 'anna');
      await edit(id, 'block', { contents: content('Buy now', after) });
      const { difference } = await read(id);
      const { contents, isCut } = difference as { contents: { lines: object[] }[]; isCut: boolean };
      expect(contents.flatMap(({ lines: shown }) => shown).length + Number(isCut)).toBeGreaterThan(
        0,
      );
      expect(JSON.stringify(contents).length).toBeLessThan(400_000);
    }
  });

  test('a held mailing, for its reviewers, shows the contents and the findings that belong to its hash, whatever comes in between', async () => {
    const { mailingId: id } = await create('block');
    for (let call = 1; ; call += 1) {
      await edit(id, 'block', {});
      const change = { contents: content('Buy now', `Buy now, ${call}% off!`) };
      const { stopped, answers } = await api.paths.run(
        call,
        () => read(id),
        () => edit(id, 'block', change),
      );
      if (!stopped) break;
      const [seen] = answers;
      const isNew = JSON.stringify(seen['contents']).includes(`${call}% off!`);
      const after = await read(id);
      expect(seen['contentHash'] === after['contentHash']).toBe(isNew);
      expect((seen['classification'] as Body)['contentHash']).toBe(seen['contentHash']);
    }
  });
});

describe('the queue of reviewers', () => {
  beforeEach(async () => {
    for (const { mailingId: id } of await api.store.held())
      await api.ask('POST', `/v1/mailings/${id}/cancel`);
  });

  const queue = async (query = '') => {
    const { status, body } = await api.ask('GET', `/v1/mailings?state=held${query}`);
    expect(status).toBe(200);
    return body as { items: Body[]; next?: string };
  };
  const idsOf = ({ items }: { items: readonly Body[] }) => items.map((one) => one['mailingId']);

  test('the queue of reviewers lists what is held, and nothing else, longest waiting first', async () => {
    const first = await create('block');
    api.advance(60_000);
    const second = await create('review');
    await create('pass');
    await create('block', { purpose: 'commercial' });
    api.advance(60_000);
    await review(first['mailingId'], 'anna');

    const listed = await queue();
    expect(idsOf(listed)).toEqual([first['mailingId'], second['mailingId']]);
    expect(listed.items).toMatchObject([
      { waitingSince: first['createdAt'], reviews: { needed: 2, given: 1, by: ['anna'] } },
      { waitingSince: second['createdAt'], reviews: { needed: 1, given: 0 } },
    ]);
    // A new version waits too.
    await edit(first['mailingId'], 'block', { vital: true });
    expect(idsOf(await queue())).toEqual([second['mailingId'], first['mailingId']]);
  });

  test.each([
    ['released', (id: unknown) => review(id, 'anna')],
    ['accepted', (id: unknown) => api.ask('POST', `/v1/mailings/${id}/accept-classification`)],
    ['mended', (id: unknown) => edit(id, 'pass', {})],
    ['cancelled', (id: unknown) => api.ask('POST', `/v1/mailings/${id}/cancel`)],
  ])('the queue of reviewers removes what was %s', async (_, act) => {
    const { mailingId: id } = await create('review');
    expect(idsOf(await queue())).toEqual([id]);
    await act(id);
    expect(idsOf(await queue())).toEqual([]);
  });

  test('the queue of reviewers is read page by page, of all senders or of one', async () => {
    const made: unknown[] = [];
    for (const _ of [1, 2, 3]) {
      made.push((await create('review'))['mailingId']);
      api.advance(1_000);
    }
    const first = await queue('&limit=2');
    const rest = await queue(`&limit=2&cursor=${first.next}`);
    expect([...idsOf(first), ...idsOf(rest), rest.next]).toEqual([...made, undefined]);
    expect(idsOf(await queue(`&senderId=${waterweg.senderId}`))).toEqual(made);
    expect(idsOf(await queue('&senderId=another'))).toEqual([]);
  });

  test('the queue of reviewers is asked for by its name, and every other list by its sender', async () => {
    expect(await api.ask('GET', '/v1/mailings')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/senderId', in: 'query' }] },
    });
    expect((await api.ask('GET', '/v1/mailings?state=review')).status).toBe(400);
    const cursor = (await queue('&limit=1')).next ?? 'none';
    const other = `/v1/mailings?senderId=${waterweg.senderId}&cursor=${cursor}`;
    expect((await api.ask('GET', other)).status).toBe(400);
  });
});
