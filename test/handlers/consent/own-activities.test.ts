import { describe, expect, test } from 'vitest';
import { isActivity, isOwnActivity } from '../../../shared/kernel/purpose.ts';
import { contactApi } from '../../support/contact-api.ts';

const setup = async () => {
  const api = await contactApi();
  const email = 'anja@korenaar.example';
  const person = { contactId: 'anja', senderId: 'waterweg', email, language: 'nl', country: 'NL' };
  await api.call('POST', '/v1/contacts', person);
  return api;
};
const events = '/v1/contacts/anja/consent/events';
const notice = (activity: string) => ({
  noticeId: 'uses',
  senderId: 'waterweg',
  covers: [{ activity }],
  texts: { nl: 'Ja, Waterweg mag een profiel van mij maken.' },
  material: true,
});
const grant = (activity: string) => ({
  type: 'granted',
  activity,
  act: 'ticked-empty-box',
  method: 'web-form',
  notice: { noticeId: 'uses', version: 1 },
});
const entriesOf = async ({ call }: Awaited<ReturnType<typeof setup>>) =>
  (await call('GET', '/v1/contacts/anja/consent')).body['entries'];

describe('an activity of a sender’s own', () => {
  test('a sender’s own activity can be asked for in a notice, granted and withdrawn', async () => {
    const api = await setup();
    expect((await api.call('POST', '/v1/notices', notice('profiling'))).status).toBe(201);

    expect(await api.call('POST', events, grant('profiling'))).toMatchObject({
      status: 201,
      body: { proves: true, standing: { status: 'granted' } },
    });
    await api.call('POST', '/v1/contacts/anja/withdrawals', { activity: 'profiling' });
    expect(await entriesOf(api)).toMatchObject({
      'waterweg/+profiling': { status: 'withdrawn' },
    });
  });

  test('a grant of an unknown activity is rejected, and the error lists the known ones', async () => {
    const api = await setup();

    const answer = await api.call('POST', events, grant('scoring'));

    expect(answer).toMatchObject({
      status: 422,
      body: {
        detail: 'unknown-activity',
        errors: [
          {
            pointer: '/activity',
            message: expect.stringContaining(
              '`tracking.open`, `tracking.click`, `personalisation`, `profiling`',
            ),
          },
        ],
      },
    });
    expect(await entriesOf(api)).toEqual({});
  });

  test('a notice with an unknown activity is rejected at that field', async () => {
    const api = await setup();
    expect(await api.call('POST', '/v1/notices', notice('scoring'))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/covers/0/activity' }] },
    });
  });

  test.each(['withdrawals', 'objections'])(
    'a stop of an unknown activity stops everything: %s',
    async (route) => {
      const api = await setup();

      const body = { activity: 'scoring', note: 'by letter' };
      const answer = await api.call('POST', `/v1/contacts/anja/${route}`, body);

      expect(answer.status).toBe(201);
      expect(Object.keys((await entriesOf(api)) as object)).toEqual(['waterweg']);
    },
  );

  test.each(['Profiling', 'a/b', '', 'tracking.mouse', 'x'.repeat(41), '+x'])(
    '`%s` is not a valid activity id',
    async (activity) => {
      const api = await setup();
      expect(isActivity(activity)).toBe(false);
      expect(await api.call('POST', events, grant(activity))).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/activity' }] },
      });
    },
  );

  test('a sender’s own activity cannot have the id of a built-in one', () => {
    expect(['tracking.open', 'personalisation', 'tracking'].some(isOwnActivity)).toBe(false);
  });
});
