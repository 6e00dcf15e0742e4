import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const recall = {
  ...drafts.block,
  purpose: 'security',
  contents: [
    {
      language: 'en',
      subject: 'Recall: buy now',
      text: 'Buy now, 50% off your hosting! https://www.waterweg.example/',
    },
  ],
};

const held = async (more: object = {}): Promise<string> => {
  const { body } = await api.ask('POST', '/v1/mailings', { ...recall, ...more }, { caller: 'ann' });
  expect(body['state']).toBe('held');
  return String(body['mailingId']);
};

const release = async (id: string, reviewers = ['bram', 'cas']): Promise<void> => {
  const { body } = await api.ask('GET', `/v1/mailings/${id}`);
  for (const caller of reviewers)
    await api.ask(
      'POST',
      `/v1/mailings/${id}/reviews`,
      { verdict: 'release', reason: 'I read all of it.', contentHash: body['contentHash'] },
      { caller },
    );
};

const schedule = (id: string) => api.ask('POST', `/v1/mailings/${id}/schedule`, { now: true });

const messagesOf = (body: Record<string, unknown>) =>
  ((body['errors'] ?? []) as readonly { readonly message: string }[]).map((one) => one.message);

describe('service mail without a way out and a postal address', () => {
  test('service mail without a way out and a postal address is scheduled once reviewers released it', async () => {
    const id = await held();
    await release(id);
    const { status, body } = await schedule(id);
    expect([status, body['errors'], body['state']]).toEqual([200, undefined, 'scheduled']);
  });

  test('service mail without a way out and a postal address is not scheduled once what was found is accepted; the reason says so', async () => {
    const id = await held();
    expect((await api.ask('POST', `/v1/mailings/${id}/accept-classification`)).status).toBe(200);
    const { status, body } = await schedule(id);
    expect(status).toBe(422);
    expect(messagesOf(body)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/unsubscribe link.*`security` and found `commercial`.*accepted/),
        expect.stringMatching(/postal address.*accepted/),
      ]),
    );
  });

  test('service mail that was released with another error in its form is not scheduled', async () => {
    const script = { ...recall.contents[0], html: '<script>1</script><p>Buy now, 50% off!</p>' };
    const id = await held({ contents: [script] });
    await release(id);
    const { status, body } = await schedule(id);
    expect([status, messagesOf(body)]).toEqual([422, [expect.stringContaining('no script')]]);
  });

  test('marketing that was declared so needs a way out and an address as before, with no word of findings', async () => {
    const marketing = { ...recall, purpose: 'commercial' };
    const { body: made } = await api.ask('POST', '/v1/mailings', marketing);
    const { status, body } = await schedule(String(made['mailingId']));
    expect(status).toBe(422);
    expect(messagesOf(body).join(' ')).toMatch(/no visible unsubscribe link/);
    expect(messagesOf(body).join(' ')).not.toMatch(/declared/);
  });
});
