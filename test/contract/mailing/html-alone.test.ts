import { afterAll, beforeAll, expect, test } from 'vitest';
import { drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const html =
  '<div style="display:none">not to be read</div><h1>Maintenance tonight</h1><p>Dear {{name|reader}},</p>' +
  '<ul><li>from 00:00</li><li>to 02:00</li></ul><p>See <a href="https://status.waterweg.example/?a=1&amp;b=2">the status page</a>.</p>' +
  '<p>Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam</p><p><a href="{{unsubscribeUrl}}">Unsubscribe</a></p>';

test('a mail of HTML alone is stored with a text of its visible words, addresses and placeholders', async () => {
  const draft = { ...drafts.pass, contents: [{ language: 'en', subject: 'Tonight', html }] };
  const made = await api.ask('POST', '/v1/mailings', draft);
  expect(made.status, JSON.stringify(made.body)).toBe(201);

  const { body } = await api.ask('GET', `/v1/mailings/${made.body['mailingId']}`);
  const [content] = body['contents'] as readonly { html: string; text: string }[];
  expect(content?.html).toBe(html);
  expect(content?.text).toBe(
    `${[
      'Maintenance tonight',
      'Dear {{name|reader}},',
      '- from 00:00',
      '- to 02:00',
      'See the status page.\nhttps://status.waterweg.example/?a=1&b=2',
      'Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam',
      'Unsubscribe\n{{unsubscribeUrl}}',
    ].join('\n\n')}\n`,
  );
});

test('a text of the author’s own stays as it is', async () => {
  const contents = [{ language: 'en', subject: 'Tonight', html, text: 'My own words.' }];
  const made = await api.ask('POST', '/v1/mailings', { ...drafts.pass, contents });
  const { body } = await api.ask('GET', `/v1/mailings/${made.body['mailingId']}`);
  expect((body['contents'] as readonly { text: string }[])[0]?.text).toBe('My own words.');
});
