import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packContents } from '../../../shared/adapters/items/packed-contents.ts';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { isoFromInstant } from '../../../shared/kernel/instant.ts';
import { changeState } from '../../../shared/mailing/change-state.ts';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const by = (caller: string, etag?: string | null) => ({
  caller,
  headers: etag == null ? {} : { 'if-match': etag },
});
const minute = 60_000;

/** A draft of anna's that bram rewrites, cas schedules and the service starts. */
const changedDraft = async () => {
  const created = await api.ask('POST', '/v1/mailings', drafts.pass, by('anna'));
  const id = String(created.body['mailingId']);
  const moments = [api.advance(0)];
  const then = () => moments.push(api.advance(minute));
  then();
  const edited = { ...drafts.pass, name: 'second', topic: 'outages' };
  const replaced = await api.ask('PUT', `/v1/mailings/${id}`, edited, by('bram', created.etag));
  expect(replaced.status).toBe(200);
  then();
  const again = {
    ...edited,
    contents: content(
      'Maintenance of your hosting tonight',
      'Dear {{name}},\n\nTonight between 01:00 and 02:00 we carry out planned maintenance on the servers of your hosting. Your website may be unreachable for a few minutes.',
    ),
  };
  const rewritten = await api.ask('PUT', `/v1/mailings/${id}`, again, by('bram', replaced.etag));
  expect(rewritten.body['state']).toBe('draft');
  then();
  const when = { localTime: '2026-12-01T09:30', zone: 'Europe/Amsterdam' };
  const scheduled = await api.ask('POST', `/v1/mailings/${id}/schedule`, when, by('cas'));
  expect(scheduled.status).toBe(200);
  return { id, moments };
};

const versionsOf = async (id: string, query = '') => {
  const { body, status } = await api.ask('GET', `/v1/mailings/${id}/versions${query}`);
  expect(status).toBe(200);
  return body as { items: Record<string, unknown>[]; next?: string };
};

describe('versions of a mailing', () => {
  test('the versions of a mailing say who changed what, and when', async () => {
    const { id, moments } = await changedDraft();
    const { items } = await versionsOf(id);
    expect(
      items.map((one) => [one['version'], one['changedBy'], one['changedAt'], one['changed']]),
    ).toEqual([
      [4, 'cas', isoFromInstant(moments[3] as never), ['schedule', 'state']],
      [3, 'bram', isoFromInstant(moments[2] as never), ['contents']],
      [2, 'bram', isoFromInstant(moments[1] as never), ['name', 'topic']],
      [1, 'anna', isoFromInstant(moments[0] as never), undefined],
    ]);
    expect(items.map(({ name }) => name)).toEqual(['second', 'second', 'second', 'first']);
    // Contacts are shown by the ids of their callers.
    expect(items[0]?.['audience']).toEqual({ contactIds: ['henk'] });
  });

  test('the versions of a mailing name nobody for what the service itself did', async () => {
    const { id } = await changedDraft();
    const header = await api.store.header(mailingId(id));
    if (header === undefined) throw new Error('no mailing');
    await changeState(api.store, {
      mailingId: header.mailingId,
      name: 'start',
      at: api.advance(minute),
    });
    const [newest] = (await versionsOf(id, '?limit=1')).items;
    expect(newest).toMatchObject({ version: 5, state: 'running', changed: ['state'] });
    expect(newest).not.toHaveProperty('changedBy');
  });

  test('the versions of a mailing are the same page by page, with what each changed', async () => {
    const { id } = await changedDraft();
    const whole = (await versionsOf(id)).items;
    const paged: unknown[] = [];
    for (let query = '?limit=1'; query !== ''; ) {
      const { items, next } = await versionsOf(id, query);
      paged.push(...items);
      query = next === undefined ? '' : `?limit=1&cursor=${next}`;
    }
    expect(paged).toEqual(whole);
  });

  test('the versions of a mailing are read one by one with the contents that they had', async () => {
    const { id } = await changedDraft();
    const read = async (version: number | string) =>
      api.ask('GET', `/v1/mailings/${id}/versions/${version}`);
    const subjects = await Promise.all(
      [1, 2, 3, 4].map(async (version) => {
        const { body } = await read(version);
        return (body['contents'] as { subject: string }[]).map(({ subject }) => subject);
      }),
    );
    const [old, young] = [
      'Maintenance of your hosting tonight from 00:00 to 02:00',
      'Maintenance of your hosting tonight',
    ];
    expect(subjects).toEqual([[old], [old], [young], [young]]);
    expect((await read(5)).status).toBe(404);
    expect((await read(0)).status).toBe(400);
    expect((await read('x')).status).toBe(400);
    expect((await read(10_000_000_000)).status).toBe(400);
  });

  test('the versions of a mailing that nobody drafted are a 404', async () => {
    expect((await api.ask('GET', '/v1/mailings/nobody/versions')).status).toBe(404);
    expect((await api.ask('GET', '/v1/mailings/nobody/versions/1')).status).toBe(404);
  });

  test('the versions of a mailing are made by reviews too, and name the reviewer', async () => {
    const created = await api.ask('POST', '/v1/mailings', drafts.review, by('anna'));
    const id = String(created.body['mailingId']);
    const review = {
      verdict: 'release',
      reason: 'Read it as a whole, it serves',
      contentHash: created.body['contentHash'],
    };
    api.advance(minute);
    const reviewed = await api.ask('POST', `/v1/mailings/${id}/reviews`, review, by('dana'));
    expect(reviewed.body['state']).toBe('draft');
    expect((await versionsOf(id)).items[0]).toMatchObject({
      version: 2,
      changedBy: 'dana',
      changedAt: isoFromInstant(api.advance(0)),
    });
  });

  test('a refused write adds no version to a mailing', async () => {
    const { id } = await changedDraft();
    const before = (await versionsOf(id)).items;
    const frozen = await api.ask('PUT', `/v1/mailings/${id}`, drafts.pass, by('eva', '"4"'));
    const stale = await api.ask('POST', `/v1/mailings/${id}/cancel`, {}, by('eva', '"3"'));
    expect([frozen.status, stale.status]).toEqual([409, 412]);
    expect((await versionsOf(id)).items).toEqual(before);
  });
});

describe('a mailing that was stored before versions were kept', () => {
  /** As 0.1.0 wrote it: a header and its contents, nothing else. */
  const putOld = async (id: string, version: number) => {
    const created = await api.ask('POST', '/v1/mailings', drafts.pass, by('anna'));
    const model = await api.store.header(mailingId(String(created.body['mailingId'])));
    if (model === undefined) throw new Error('no mailing');
    const { contentsHash: _, ...rest } = model;
    const header = { ...rest, mailingId: mailingId(id), version, contentHash: 'b'.repeat(64) };
    const put = (sk: string, item: object) =>
      api.db.client.send(
        new PutCommand({ TableName: api.table, Item: { pk: `MAILING#${id}`, sk, ...item } }),
      );
    await put('MAILING', { header });
    await put('CONTENT', {
      packed: packContents([{ language: 'en', subject: 'Old', text: 'Old text' }]),
      contentHash: header.contentHash,
    });
  };

  test('a mailing that was stored before versions were kept shows what is left of it, with its contents', async () => {
    await putOld('old1', 3);
    const { items } = await versionsOf('old1');
    expect(items).toMatchObject([{ version: 3, createdBy: 'anna' }]);
    expect(items[0]).not.toHaveProperty('changed');
    const { body } = await api.ask('GET', '/v1/mailings/old1/versions/3');
    expect(body['contents']).toMatchObject([{ subject: 'Old' }]);
  });

  test('a mailing that was stored before versions were kept keeps its content when it is rewritten', async () => {
    await putOld('old2', 3);
    const edited = await api.ask('PUT', '/v1/mailings/old2', drafts.pass, by('bram', '"3"'));
    expect(edited.status).toBe(200);
    const { items } = await versionsOf('old2');
    expect(items.map(({ version, changedBy }) => [version, changedBy])).toEqual([
      [4, 'bram'],
      [3, undefined],
    ]);
    expect(items[0]?.['changed']).toEqual(['contents']);
    const { body } = await api.ask('GET', '/v1/mailings/old2/versions/3');
    expect(body['contents']).toMatchObject([{ subject: 'Old' }]);
  });
});
