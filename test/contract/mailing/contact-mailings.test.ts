import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  api = await openMailingApi(async (_, after) => {
    asked.push(after);
    return after === undefined ? { mails: [], next: 'm1' } : { mails: [] };
  });
});
afterAll(() => api.db.stop());

describe('the mailings of a contact', () => {
  test('the mailings of a contact continue from the cursor that the list gave out', async () => {
    const first = await api.ask('GET', '/v1/contacts/anja/mailings');
    const next = String(first.body['next']);
    const second = await api.ask('GET', `/v1/contacts/anja/mailings?cursor=${next}`);

    expect(second).toMatchObject({ status: 200, body: { items: [] } });
    expect(second.body).not.toHaveProperty('next');
    expect(asked).toEqual([undefined, 'm1']);
  });

  test('the mailings of a contact refuse a cursor of another list, an edited one and any other text', async () => {
    const { body } = await api.ask('GET', '/v1/contacts/anja/mailings');
    const next = String(body['next']);
    const wrong = [
      ['anja', 'x'],
      ['anja', 'AAAA'],
      ['anja', 'm1'],
      ['anja', `${next}A`],
      ['henk', next],
    ];
    for (const [contact, cursor] of wrong)
      expect(
        await api.ask('GET', `/v1/contacts/${contact}/mailings?cursor=${cursor}`),
      ).toMatchObject({ status: 400, body: { code: 'malformed-cursor' } });
  });
});
