import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

const identity = '<p>Waterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland</p>';
const scheduled = async (wayOut: string, line = 'Afmelden: {{unsubscribeUrl}}') => {
  const content = {
    language: 'nl',
    subject: '25% korting',
    html: `<p>25% korting op een tweede domeinnaam.</p>${wayOut}${identity}`,
    text: `25% korting.\n\n${line}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland`,
  };
  const draft = { ...drafts.block, purpose: 'commercial', contents: [content] };
  const { body: made } = await api.ask('POST', '/v1/mailings', draft);
  const { status, body } = await api.ask('POST', `/v1/mailings/${made['mailingId']}/schedule`, {
    now: true,
  });
  return { status, errors: JSON.stringify(body['errors'] ?? '') };
};
const link = (label: string, style = '') =>
  `<p style="${style}"><a href="{{unsubscribeUrl}}">${label}</a></p>`;

describe('marketing is scheduled only with a way out that a reader sees and understands', () => {
  test.each([
    ['one pixel, white on white', link('x', 'color:#fff;background:#fff;font-size:1px')],
    ['near-white', link('afmelden', 'color:#fefefe')],
  ])('marketing is not scheduled with %s', async (_, wayOut) => {
    const { status, errors } = await scheduled(wayOut);
    expect([status, errors]).toEqual([422, expect.stringContaining('stands out')]);
  });

  test.each([
    ['the name of an order', link('Bestel nu'), undefined],
    ['words that say it cannot', link('Afmelden kan niet'), undefined],
    [
      'such words in the text alone',
      link('Afmelden'),
      'Afmelden kan niet, dit adres doet niets: {{unsubscribeUrl}}',
    ],
  ])('marketing is not scheduled without a way out that is seen: %s', async (_, wayOut, line) => {
    const { status, errors } = await scheduled(wayOut, line);
    expect([status, errors]).toEqual([422, expect.stringContaining('say that it unsubscribes')]);
  });

  test.each([
    link('Afmelden', 'font-size:11px;color:#888'),
    `<p>Geen aanbiedingen meer? <a href="{{unsubscribeUrl}}">Klik hier</a>.</p>`,
  ])('marketing is scheduled with %s', async (wayOut) => {
    expect(await scheduled(wayOut)).toEqual({ status: 200, errors: '""' });
  });
});
