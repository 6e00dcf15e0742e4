import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailingId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { changeState } from '../../../shared/mailing/change-state.ts';
import { drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const act = async (id: string, name: string, body?: object) => {
  const answer = await api.ask('POST', `/v1/mailings/${id}/${name}`, body);
  return answer.status === 200 ? answer.body['state'] : answer.status;
};

const create = async () =>
  String((await api.ask('POST', '/v1/mailings', drafts.pass)).body['mailingId']);

const start = (id: string) =>
  changeState(api.store, {
    mailingId: mailingId(id),
    name: 'start',
    at: instantFromMillis(Date.UTC(2026, 10, 1)),
  });

const later = { localTime: '2026-12-24T10:00', zone: 'UTC' };

describe('resuming a mailing', () => {
  test('a mailing that started continues when it is resumed, even if the scheduler was a second early', async () => {
    const id = await create();
    expect(await act(id, 'schedule', { now: true })).toBe('scheduled');
    await start(id);
    expect(await act(id, 'pause')).toBe('paused');
    expect(await act(id, 'resume')).toBe('running');
    expect(await act(id, 'unschedule')).toBe(409);
  });

  test('a mailing that was paused before its moment waits for it when it is resumed, and continues once it has started', async () => {
    const id = await create();
    await act(id, 'schedule', later);
    for (const _ of [1, 2]) {
      expect(await act(id, 'pause')).toBe('paused');
      expect(api.timers.has(id)).toBe(false);
      expect(await act(id, 'resume')).toBe('scheduled');
      expect(api.timers.has(id)).toBe(true);
    }
    await start(id);
    await act(id, 'pause');
    expect(await act(id, 'resume')).toBe('running');
  });

  test('a mailing that was paused before its moment starts when it is resumed after that', async () => {
    const id = await create();
    await act(id, 'schedule', later);
    await act(id, 'pause');
    const header = await api.store.header(mailingId(id));
    if (header?.schedule === undefined) throw new Error('not scheduled');
    const schedule = { ...header.schedule, at: instantFromMillis(Date.UTC(2026, 9, 31)) };
    await api.store.change({ ...header, schedule, version: header.version + 1 }, header.version);
    expect(await act(id, 'resume')).toBe('running');
    await act(id, 'pause');
    expect(await act(id, 'resume')).toBe('running');
  });
});
