import { describe, expect, test } from 'vitest';
import { maintenance } from '../../differential/policy/policy-world.ts';
import { confirmOffers } from '../../support/confirm-offers.ts';
import { contactApi } from '../../support/contact-api.ts';
import { judgeOffer } from '../../support/judge-offer.ts';

type Api = Awaited<ReturnType<typeof contactApi>>;

const sale = (name: string, used: boolean, soldAt: string, soldBy = 'waterweg') => ({
  relationshipId: name,
  role: 'customer',
  service: 'hosting',
  since: '2026-01-05',
  sale: {
    evidenceId: `sale-${name}`,
    soldAt,
    soldBy,
    paid: true,
    addressCollectedInSale: true,
    productFamilies: ['hosting'],
    optOut: { shown: true, used, saidAnyTime: true },
  },
});

const gift = (name: string, used: boolean, donatedAt: string) => ({
  relationshipId: name,
  role: 'donor',
  since: '2026-01-05',
  donation: {
    evidenceId: `gift-${name}`,
    donatedAt,
    donatedTo: 'waterweg',
    addressCollectedInDonation: true,
    optOut: { shown: true, used, saidAnyTime: true },
  },
});

const published = {
  evidenceId: 'page',
  url: 'https://x.example/contact',
  capturedAt: '2026-07-01',
  snapshotSha256: 'a'.repeat(64),
  publishedBy: 'end-user',
  designatingText: 'Send offers for hosting to x@x.example',
  purposes: ['commercial', 'charitable'],
  recheckBy: '2027-07-01',
};

const body = (relationships: readonly object[], more: object = {}) => ({
  contactId: 'x',
  senderId: 'waterweg',
  email: 'x@x.example',
  language: 'en',
  country: 'NL',
  relationships,
  ...more,
});

const old = sale('old', false, '2026-02-01');
const objected = sale('new', true, '2026-08-01');

const eventsOf = async ({ call }: Api) =>
  (await call('GET', '/v1/contacts/x/consent/events')).body['items'] as readonly object[];

const routes: readonly (readonly [string, object, object])[] = [
  ['another sale', body([old, objected]), {}],
  [
    'a published address',
    body([objected], { kind: 'organisation', publishedAddresses: [published] }),
    {},
  ],
  [
    'a check of the law outside the EEA',
    body([objected], {
      country: 'US',
      professional: true,
      localLawCheck: { evidenceId: 'law', checkedAt: '2026-08-01' },
    }),
    {},
  ],
  [
    'another donation',
    body([gift('old', false, '2026-02-01'), gift('new', true, '2026-08-01')]),
    { declaredPurpose: 'charitable', purpose: 'charitable', regulated: ['charitable'] },
  ],
];

/** The same without the objection: what shows that it is the objection that closes the route. */
const unused = (text: object): object =>
  JSON.parse(JSON.stringify(text).replaceAll('"used":true', '"used":false'));

describe.each(routes)('an objection used at a sale or donation closes %s', (_name, given, mail) => {
  const from = 'purpose' in mail ? ({ kind: 'cause' } as const) : {};

  test('the mail is sent without the objection', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', unused(given));

    expect(await judgeOffer(api.world, 'x', mail, from)).toMatchObject({ effect: 'allow' });
  });

  test('an objection at a sale or donation closes mail to a new contact', async () => {
    const api = await contactApi();
    expect(await api.call('POST', '/v1/contacts', given)).toMatchObject({ status: 201 });

    expect(await judgeOffer(api.world, 'x', mail, from)).toMatchObject({ effect: 'deny' });
    expect(await eventsOf(api)).toMatchObject([
      { type: 'objected', evidenceRefs: [expect.stringMatching(/-new$/)] },
    ]);
  });

  test('an objection at a sale or donation closes mail to the contact of a row of a list, new or known', async () => {
    for (const first of [[], [unused(given)]]) {
      const api = await contactApi();
      for (const each of first) await api.call('POST', '/v1/contacts', each);
      const rows = [{ ...given, contactId: undefined }];
      const answer = await api.call('POST', '/v1/contacts/import', { importId: 'l', rows });
      const [row] = answer.body['rows'] as readonly { contactId: string }[];

      const found = await judgeOffer(api.world, row?.contactId ?? '', mail, from);
      expect(found).toMatchObject({ effect: 'deny' });
    }
  });
});

describe('the objection stays', () => {
  const put = async ({ call }: Api, relationships: readonly object[]) => {
    const { etag } = await call('GET', '/v1/contacts/x');
    const ifMatch = { headers: { 'if-match': etag ?? '' } };
    return call('PUT', '/v1/contacts/x/relationships', { relationships }, ifMatch);
  };

  test('an objection at a sale stays when it is added later, and when the sale is replaced', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', body([old]));
    expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'allow' });

    for (const next of [[old, objected], [old, sale('new', false, '2026-08-01')], [old]]) {
      expect(await put(api, next)).toMatchObject({ status: 200 });
      expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'deny' });
    }
    const said = (await eventsOf(api)).filter((one) => 'type' in one && one.type === 'objected');
    expect(said).toHaveLength(1);
  });

  test('an objection at a sale stays for a contact that was stored before the ledger recorded it', async () => {
    const api = await contactApi();
    const { contacts } = api.world.tools;
    await api.call('POST', '/v1/contacts', body([old]));
    const stored = (await contacts.page(1)).contacts[0];
    if (stored === undefined || 'malformed' in stored) throw new Error('no contact');
    const [relationship] = stored.relationships;
    if (relationship?.sale === undefined) throw new Error('no sale');
    const used = { ...relationship.sale, optOut: { shown: true, used: true } };
    await contacts.change(
      stored,
      {
        ...stored,
        version: 2,
        relationships: [{ ...relationship, sale: used }],
      },
      { kind: 'system', id: 'test' },
    );

    await put(api, [old]);

    expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'deny' });
  });

  test('an objection at a sale stays for the address of a row that is otherwise malformed', async () => {
    const api = await contactApi();
    const rows = [{ ...body([objected]), language: 'xx' }];
    await api.call('POST', '/v1/contacts/import', { importId: 'l', rows });

    expect(await api.call('POST', '/v1/contacts', body([old]))).toMatchObject({ status: 422 });
  });

  test('an objection at a sale stays until the person consents later and confirms, while service mail continues', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', body([objected]));
    expect(await judgeOffer(api.world, 'x', maintenance)).toMatchObject({ effect: 'allow' });
    const consent = { purpose: 'commercial', topic: 'offers', notice: offersNotice };
    const said = { type: 'granted', method: 'web-form', act: 'ticked-empty-box', ...consent };
    await api.call('POST', '/v1/contacts/x/consent/events', said);
    expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'deny' });
    await confirmOffers(api, 'x');

    expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'allow' });
  });

  test('an objection does not apply to this sender if another made the sale', async () => {
    const api = await contactApi();
    const other = sale('new', true, '2026-08-01', 'other');
    await api.call('POST', '/v1/contacts', body([old, other]));

    expect(await judgeOffer(api.world, 'x')).toMatchObject({ effect: 'allow' });
  });
});

const offersNotice = { noticeId: 'offers', version: 1 };
