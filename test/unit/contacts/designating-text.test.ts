import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { judgeOffer } from '../../support/judge-offer.ts';

const publication = (designatingText: string) => ({
  evidenceId: 'page',
  url: 'https://x.example/contact',
  capturedAt: '2026-07-01',
  designatingText,
  purposes: ['commercial'],
  recheckBy: '2027-10-01',
});

const body = (designatingText: string) => ({
  contactId: 'x',
  senderId: 'waterweg',
  kind: 'organisation',
  email: 'x@x.example',
  language: 'en',
  country: 'NL',
  publishedAddresses: [publication(designatingText)],
});

describe('words that refuse offers', () => {
  test.each([
    'No offers',
    'No offers please! Geen reclame',
    'n\u200bo offers',
    'Please do not send advertising to this address.',
    'This address must not be used for commercial purposes',
    'Unsolicited marketing is unwanted',
    'Geen reclame',
    'Niet voor aanbiedingen',
    'Acquisitie wordt niet op prijs gesteld',
    'Keine Werbung!',
    'Werbung ist unerwünscht',
    'Pas de publicité',
  ])('%j is a 422 that changes nothing', async (words) => {
    const { call } = await contactApi();
    const pointer = '/publishedAddresses/0/designatingText';
    const refused = { status: 422, body: { errors: [{ pointer }] } };

    expect(await call('POST', '/v1/contacts', body(words))).toMatchObject(refused);
    expect((await call('GET', '/v1/contacts/x')).status).toBe(404);
    await call('POST', '/v1/contacts', { ...body(''), publishedAddresses: [] });
    const put = { publishedAddresses: [publication(words)] };
    const ifMatch = { headers: { 'if-match': '"1"' } };
    expect(await call('PUT', '/v1/contacts/x/published-addresses', put, ifMatch)).toMatchObject(
      refused,
    );
  });
});

test.each([
  'Send offers for hosting to this address',
  'Offers for hosting here, no phone calls please',
  'Aanbiedingen van leveranciers graag naar dit adres',
  'Angebote bitte an diese Adresse',
])('%j designates the address', async (words) => {
  const { call, world } = await contactApi();
  expect(await call('POST', '/v1/contacts', body(words))).toMatchObject({ status: 201 });

  expect(await judgeOffer(world, 'x')).toMatchObject({ basis: 'published-address' });
});

test.each(['', ' ', '\u200b\u2060', '\u00ad\u200e \ufeff', '\u3164'])(
  '%j designates nothing',
  async (words) => {
    const { call, world } = await contactApi();
    expect(await call('POST', '/v1/contacts', body(words))).toMatchObject({ status: 201 });

    expect(await judgeOffer(world, 'x')).toMatchObject({
      effect: 'deny',
      reasons: expect.arrayContaining(['not-designated']),
    });
  },
);
