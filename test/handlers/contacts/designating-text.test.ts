import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { judgeOffer } from '../../support/judge-offer.ts';

const publication = (designatingText: string, more: object = {}) => ({
  evidenceId: 'page',
  url: 'https://x.example/contact',
  capturedAt: '2026-07-01',
  snapshotSha256: 'a'.repeat(64),
  publishedBy: 'end-user',
  designatingText,
  purposes: ['commercial'],
  recheckBy: '2027-07-01',
  ...more,
});

const body = (designatingText: string, more: object = {}) => ({
  contactId: 'x',
  senderId: 'waterweg',
  kind: 'organisation',
  email: 'inkoop@x.example',
  language: 'en',
  country: 'NL',
  publishedAddresses: [publication(designatingText, more)],
});

const invites = 'Send offers for hosting to inkoop@x.example';
const notDesignated = {
  effect: 'deny',
  reasons: expect.arrayContaining(['not-designated']),
};
const put = (publishedAddresses: readonly object[], version = 1) =>
  [
    'PUT',
    '/v1/contacts/x/published-addresses',
    { publishedAddresses },
    { headers: { 'if-match': `"${version}"` } },
  ] as const;

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
  ])('the words %j refuse offers, so they are a 422 that changes nothing', async (words) => {
    const { call } = await contactApi();
    const pointer = '/publishedAddresses/0/designatingText';
    const refused = { status: 422, body: { errors: [{ pointer }] } };

    expect(await call('POST', '/v1/contacts', body(words))).toMatchObject(refused);
    expect((await call('GET', '/v1/contacts/x')).status).toBe(404);
    await call('POST', '/v1/contacts', { ...body(''), publishedAddresses: [] });
    expect(await call(...put([publication(words)]))).toMatchObject(refused);
  });
});

test.each([
  invites,
  'Offers for hosting to inkoop@x.example, no phone calls please',
  'Aanbiedingen van leveranciers graag naar Inkoop@X.example.',
  'Aanbod? inkoop@x.example',
  'Angebote bitte an inkoop@x.example',
  'Vos offres: <inkoop@x.example>',
  'Offers to inkoop@x.example; complaints to klachten@x.example',
  'Klachten: klachten@x.example\nOffertes en aanbiedingen: inkoop@x.example',
  'Offers are welcome at inkoop@x.example.',
  'Suppliers may send offers to inkoop@x.example',
  'Please mail your offers for web hosting and domain names to <inkoop@x.example>. We are open on Mondays.',
  'Offers can be sent to inkoop@x.example',
  'Stuur aanbiedingen voor hosting en domeinnamen naar inkoop@x.example',
  'Uw aanbiedingen zijn van harte welkom op inkoop@x.example!',
  'Leveranciers kunnen offertes mailen aan inkoop@x.example',
  'Nieuwsbrieven graag naar inkoop@x.example',
  'Angebote sind willkommen: inkoop@x.example',
  'Senden Sie uns Ihre Angebote bitte an inkoop@x.example, keine Anrufe',
  'Envoyez vos offres à inkoop@x.example',
])('the words %j designate the address', async (words) => {
  const { call, world } = await contactApi();
  const created = await call('POST', '/v1/contacts', body(words));

  expect(created).toMatchObject({
    status: 201,
    body: { publishedAddresses: [{ designates: true }] },
  });
  expect(await judgeOffer(world, 'x')).toMatchObject({ basis: 'published-address' });
});

/** An outsider's, with siblings in three languages. */
const uninviting = [
  'Offers to inkoop@x.example go straight to the bin.',
  'Aanbiedingen voor onze klanten? Mail inkoop@x.example om ze te krijgen.',
  'Vragen over onze aanbiedingen? inkoop@x.example',
  'Questions about our offers? inkoop@x.example',
  'Fragen zu unseren Angeboten? inkoop@x.example',
  'Offers for cleaning only: inkoop@x.example',
  'Aanbiedingen uitsluitend voor schoonmaak: inkoop@x.example',
  'Angebote nur für Reinigung: inkoop@x.example',
  'Until 2024 you could send offers to inkoop@x.example',
  'Tot vorig jaar kon u aanbiedingen sturen naar inkoop@x.example',
  'Mail naar inkoop@x.example voor offertes die wij u maken.',
  'Für unsere Angebote mailen Sie an inkoop@x.example',
  'Suppliers may send offers to inkoop@x.example, by prior arrangement.',
  'Stuur uw aanbieding naar inkoop@x.example als u die binnen een seconde verwijderd wilt zien.',
  'Contact us at inkoop@x.example for our best offers!',
  'We send offers from inkoop@x.example',
  'Wij sturen aanbiedingen vanaf inkoop@x.example',
  'Receive our offers via inkoop@x.example',
  'Leveranciers zijn welkom met hun aanbod op de beurs; inkoop@x.example is voor facturen.',
  'Offers are welcome at our counter. Complaints: inkoop@x.example',
  'Aanbiedingen zijn welkom per post; inkoop@x.example voor het overige.',
  'Angebote nehmen wir per Post. inkoop@x.example ist für Rechnungen.',
  'Aanbiedingen? Nee dank u. inkoop@x.example',
  'Offers? No thanks. inkoop@x.example',
  'Angebote? Nein danke. inkoop@x.example',
  'Wie aanbiedingen stuurt naar inkoop@x.example krijgt een klacht bij de ACM.',
  'Wer Angebote an inkoop@x.example sendet, erhält eine Rechnung.',
  'Send offers to inkoop@x.example. They will be deleted unread.',
  'Send offers to inkoop@x.example. Or rather not.',
  'Stuur aanbiedingen naar inkoop@x.example. Of liever niet.',
  'Facturen: inkoop@x.example',
];
const refused = [
  'Stuur géén aanbiedingen naar inkoop@x.example.',
  'Aanbiedingen aan inkoop@x.example worden niet op prijs gesteld.',
  'Acquisitie via inkoop@x.example wordt niet gewaardeerd.',
  'Offers to inkoop@x.example are not appreciated.',
  'Angebote an inkoop@x.example sind unerwünscht.',
  'Angebote an inkoop@x.example nehmen wir nicht an.',
  'Werbung an inkoop@x.example verbitten wir uns.',
];

test.each(uninviting)('the words %j may invite nobody', async (words) => {
  const { call, world } = await contactApi();
  const created = await call('POST', '/v1/contacts', body(words));
  expect([created.status, JSON.stringify(created.body)]).toEqual([
    expect.any(Number),
    expect.not.stringContaining('"designates":true'),
  ]);
  if (created.status === 201) expect(await judgeOffer(world, 'x')).toMatchObject(notDesignated);
  else expect(created.status).toBe(422);
});

test.each(refused)('the words %j refuse offers, so they are a 422', async (words) => {
  const { call } = await contactApi();
  expect((await call('POST', '/v1/contacts', body(words))).status).toBe(422);
});

test.each([
  ['nothing', ''],
  ['a space', ' '],
  ['characters without width', '\u200b\u2060'],
  ['marks', '\u00ad\u200e \ufeff'],
  ['a filler', '\u3164'],
  ['no address', 'Send offers for hosting to this address'],
  ['another address', 'Send offers to verkoop@x.example'],
  ['an address that ends as this one', 'Send offers to klein-inkoop@x.example'],
  ['an address that goes on', 'Send offers to inkoop@x.example.org'],
  ['an address of a domain below', 'Send offers to inkoop@mail.x.example'],
  ['the address, and no invitation', 'Mail inkoop@x.example about your order'],
  ['an invitation to another', 'Offers to verkoop@x.example; inkoop@x.example for invoices'],
  [
    'an invitation to another, in one breath',
    'Offers to verkoop@x.example, invoices to inkoop@x.example',
  ],
])('a text with %s designates nothing: %j', async (_, words) => {
  const { call, world } = await contactApi();
  const created = await call('POST', '/v1/contacts', body(words));

  expect(created).toMatchObject({
    status: 201,
    body: { publishedAddresses: [{ designates: false }] },
  });
  expect(await judgeOffer(world, 'x')).toMatchObject(notDesignated);
});

describe('a publication', () => {
  test.each([
    ['by a third party', { publishedBy: 'third-party' }],
    ['by nobody knows whom', { publishedBy: undefined }],
    ['without a snapshot', { snapshotSha256: undefined }],
    ['that only claims to designate', { publishedBy: undefined, designates: true }],
  ])('a publication %s designates nothing', async (_, more) => {
    const { call, world } = await contactApi();
    await call('POST', '/v1/contacts', body(invites, more));

    expect(await judgeOffer(world, 'x')).toMatchObject(notDesignated);
  });

  test.each([
    ['2099-01-01', '2026-07-01', '2027-07-01'],
    [undefined, '2026-07-01', '2027-07-01'],
    ['2026-10-01', '2026-07-01', '2026-10-01'],
  ])(
    'a publication to be looked at again %s, seen on %s, counts until %s',
    async (recheckBy, seen, until) => {
      const { call } = await contactApi();
      const created = await call(
        'POST',
        '/v1/contacts',
        body(invites, { recheckBy, capturedAt: seen }),
      );

      expect(created.body).toMatchObject({
        publishedAddresses: [{ recheckBy: `${until}T00:00:00.000Z` }],
      });
    },
  );

  test('a publication allows nothing if it was seen in 2010, whatever it says about itself', async () => {
    const { call, world } = await contactApi();
    const old = { capturedAt: '2010-01-01', recheckBy: '2099-01-01' };
    await call('POST', '/v1/contacts', body(invites, old));

    expect(await judgeOffer(world, 'x')).toMatchObject({
      effect: 'deny',
      reasons: expect.arrayContaining(['recheck-due']),
    });
  });

  test('a publication ends when the contact moves to another address, and counts again when it moves back', async () => {
    const { call, world } = await contactApi();
    await call('POST', '/v1/contacts', body(invites));
    const move = (email: string, version: number) =>
      call('PATCH', '/v1/contacts/x', { email }, { headers: { 'if-match': `"${version}"` } });

    await move('jan@x.example', 1);
    expect(await judgeOffer(world, 'x')).toMatchObject(notDesignated);
    await move('INKOOP@x.example', 2);
    expect(await judgeOffer(world, 'x')).toMatchObject({ basis: 'published-address' });
  });

  test('a publication in a list is judged like any other', async () => {
    const { call, world } = await contactApi();
    const { contactId: _, ...row } = body('Send offers to verkoop@x.example');
    await call('POST', '/v1/contacts/import', {
      importId: 'l1',
      rows: [{ ...row, contactId: 'x' }],
    });

    expect(await judgeOffer(world, 'x')).toMatchObject(notDesignated);
  });

  test('a publication can be written back as it was read', async () => {
    const { call } = await contactApi();
    const { body: created } = await call('POST', '/v1/contacts', body(invites));
    const read = (created as { publishedAddresses: readonly object[] }).publishedAddresses;

    expect(await call(...put(read))).toMatchObject({ status: 200, body: { version: 1 } });
  });
});
