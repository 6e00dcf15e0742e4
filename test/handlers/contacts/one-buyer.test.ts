import { describe, expect, test } from 'vitest';
import { contactApi } from '../../support/contact-api.ts';
import { judgeOffer } from '../../support/judge-offer.ts';
import { twoFacesApi } from '../../support/two-faces-api.ts';

const collected = { shown: true, used: false, saidAnyTime: true };
const sold = (evidenceId: string, more: object = {}) => ({
  relationshipId: 'r1',
  role: 'customer',
  service: 'hosting',
  since: '2026-01-05',
  sale: {
    evidenceId,
    soldAt: '2026-02-01',
    soldBy: 'waterweg',
    paid: true,
    addressCollectedInSale: true,
    productFamilies: ['hosting'],
    optOut: collected,
    ...more,
  },
});
const gave = (evidenceId: string) => ({
  relationshipId: 'r1',
  role: 'donor',
  since: '2026-01-05',
  donation: {
    evidenceId,
    donatedAt: '2026-02-01',
    donatedTo: 'waterweg',
    addressCollectedInDonation: true,
    optOut: collected,
  },
});
const person = (contactId: string, relationships: readonly object[], more: object = {}) => ({
  contactId,
  senderId: 'waterweg',
  email: `${contactId}@x.example`,
  language: 'en',
  country: 'NL',
  relationships,
  ...more,
});
const appeal = { purpose: 'charitable', declaredPurpose: 'charitable', regulated: ['charitable'] };
const cause = { kind: 'cause' } as const;

type Api = Awaited<ReturnType<typeof contactApi>>;

const put = async ({ call }: Pick<Api, 'call'>, id: string, relationships: readonly object[]) => {
  const { etag } = await call('GET', `/v1/contacts/${id}`);
  const headers = { 'if-match': etag ?? '' };
  return call('PUT', `/v1/contacts/${id}/relationships`, { relationships }, { headers });
};

const basisOf = async ({ world }: Pick<Api, 'world'>, id: string) => {
  const { effect, basis, reasons } = await judgeOffer(world, id);
  return effect === 'allow' ? basis : reasons;
};

describe('the evidence of one sale', () => {
  test('the evidence of one sale makes one buyer: the contact for which it was recorded first', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    const second = await api.call('POST', '/v1/contacts', person('second', [sold('order-7')]));

    expect(second).toMatchObject({
      status: 201,
      body: { relationships: [{ sale: { evidenceId: 'order-7', recordedFor: 'another' } }] },
    });
    expect(await basisOf(api, 'first')).toBe('soft-opt-in');
    expect(await basisOf(api, 'second')).toContain('bought-by-another');
  });

  test.each([
    ['in another case', sold('ORDER-7')],
    ['dated otherwise', sold('order-7', { soldAt: '2026-03-01' })],
    ['of other products besides', sold('order-7', { productFamilies: ['hosting', 'mail'] })],
    ['under another id of the relation', { ...sold('order-7'), relationshipId: 'r9' }],
    [
      'of an account of its own',
      { ...sold('order-7'), role: 'user', accountTermsAcceptedAt: '2026-02-01' },
    ],
  ])('the evidence of one sale is no other one %s', async (_, relation) => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    await api.call('POST', '/v1/contacts', person('second', [relation]));

    expect(await basisOf(api, 'second')).toContain('bought-by-another');
  });

  test.each(['relations', 'a list'])(
    'the evidence of one sale belongs to the first buyer when %s adds it to another',
    async (way) => {
      const api = await contactApi();
      await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
      await api.call('POST', '/v1/contacts', person('second', []));
      if (way === 'relations') await put(api, 'second', [sold('order-7')]);
      else
        await api.call('POST', '/v1/contacts/import', {
          importId: 'l1',
          rows: [person('second', [sold('order-7')])],
        });

      expect(await basisOf(api, 'first')).toBe('soft-opt-in');
      expect(await basisOf(api, 'second')).toContain('bought-by-another');
    },
  );

  test('the evidence of one sale remains the buyer’s when it is removed, and when the buyer is erased', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7'), gave('g')]));
    await put(api, 'first', []);
    await api.call('POST', '/v1/contacts', person('second', [sold('order-7')]));
    expect(await basisOf(api, 'second')).toContain('bought-by-another');

    const erased = { reason: 'asked', evidenceRef: 't-1' };
    expect((await api.call('POST', '/v1/contacts/first/erasure', erased)).status).toBeLessThan(300);
    await put(api, 'second', []);
    await put(api, 'second', [sold('order-7')]);
    expect(await basisOf(api, 'second')).toContain('bought-by-another');
  });

  test('the evidence of one sale counts for the buyer again when it is removed and put back', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    await put(api, 'first', []);
    await put(api, 'first', [sold('order-7')]);

    expect(await basisOf(api, 'first')).toBe('soft-opt-in');
  });

  test('the evidence of one sale remains with the buyer who moves to another address', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    const { etag } = await api.call('GET', '/v1/contacts/first');
    const moved = { email: 'moved@x.example', reason: 'asked', evidenceRef: 't-1' };
    await api.call('PATCH', '/v1/contacts/first', moved, { headers: { 'if-match': etag ?? '' } });

    expect(await basisOf(api, 'first')).toBe('soft-opt-in');
  });

  test('the evidence of one sale changes nothing when it is rewritten for a contact that does not have it', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    await api.call('POST', '/v1/contacts', person('second', [sold('order-7')]));

    const { etag } = await api.call('GET', '/v1/contacts/second');
    expect(await put(api, 'second', [sold('order-7')])).toMatchObject({ status: 200, etag });
    expect(await basisOf(api, 'second')).toContain('bought-by-another');
  });

  test('the evidence of one sale does not stop mail to another contact that rests on its own sale', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    const own = { ...sold('order-8'), relationshipId: 'r2' };
    await api.call('POST', '/v1/contacts', person('second', [sold('order-7'), own]));

    expect(await basisOf(api, 'second')).toBe('soft-opt-in');
  });

  test('the evidence of one sale cannot say in a request for whom it was recorded', async () => {
    const { call } = await contactApi();
    const claimed = sold('order-7', { recordedFor: 'same-address' });

    expect((await call('POST', '/v1/contacts', person('first', [claimed]))).status).toBe(400);
  });

  test('the evidence of one sale makes one buyer, even if a hundred sales are recorded at once', async () => {
    const api = await contactApi();
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...sold(`order-${index}`),
      relationshipId: `r${index}`,
    }));
    await api.call('POST', '/v1/contacts', person('first', many));
    await api.call('POST', '/v1/contacts', person('second', many));

    expect(await basisOf(api, 'first')).toBe('soft-opt-in');
    expect(await basisOf(api, 'second')).toContain('bought-by-another');
  });
});

describe('the evidence of one gift', () => {
  test('the evidence of one gift makes one donor', async () => {
    const { call, world } = await contactApi();
    await call('POST', '/v1/contacts', person('first', [gave('gift-1')]));
    await call('POST', '/v1/contacts', person('second', [gave('gift-1')]));

    expect(await judgeOffer(world, 'first', appeal as object, cause)).toMatchObject({
      basis: 'donation',
    });
    expect(await judgeOffer(world, 'second', appeal as object, cause)).toMatchObject({
      effect: 'deny',
      reasons: expect.arrayContaining(['given-by-another']),
    });
  });

  test('the evidence of one gift is not confused with a sale of the same number', async () => {
    const { call, world } = await contactApi();
    await call('POST', '/v1/contacts', person('first', [gave('n-1')]));
    await call('POST', '/v1/contacts', person('second', [sold('n-1')]));

    expect(await judgeOffer(world, 'second')).toMatchObject({ basis: 'soft-opt-in' });
  });
});

describe('a sale of one entity', () => {
  const atOther = (contactId: string, email: string) =>
    person(contactId, [sold('order-7')], { senderId: 'other', email });

  test('a sale of one entity counts for the same address at another of its senders, but for no other address', async () => {
    const { call } = await twoFacesApi();
    await call('POST', '/v1/contacts', person('first', [sold('order-7')]));

    expect(await call('POST', '/v1/contacts', atOther('same', 'first@x.example'))).toMatchObject({
      body: { relationships: [{ sale: { recordedFor: 'same-address' } }] },
    });
    expect(await call('POST', '/v1/contacts', atOther('else', 'else@x.example'))).toMatchObject({
      body: { relationships: [{ sale: { recordedFor: 'another' } }] },
    });
  });

  test('a sale of one entity counts as another’s for a contact that moves from the address', async () => {
    const { call } = await twoFacesApi();
    await call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    const { etag } = await call('POST', '/v1/contacts', atOther('same', 'first@x.example'));
    const moved = { email: 'moved@x.example', reason: 'asked', evidenceRef: 't-1' };

    expect(
      await call('PATCH', '/v1/contacts/same', moved, { headers: { 'if-match': etag ?? '' } }),
    ).toMatchObject({
      status: 200,
      body: { relationships: [{ sale: { recordedFor: 'another' } }] },
    });
  });

  test('a sale of one entity is distinct from a sale of another entity with the same number', async () => {
    const { call } = await twoFacesApi('strangers');
    await call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    const theirs = person('theirs', [sold('order-7', { soldBy: 'other' })], { senderId: 'other' });
    const { body } = await call('POST', '/v1/contacts', theirs);

    expect(JSON.stringify(body['relationships'])).not.toContain('recordedFor');
  });
});

const asked = (evidenceId: string, requestedAt: string, relationshipId = 'q1') => ({
  relationshipId,
  role: 'prospect',
  service: 'hosting',
  since: '2025-01-05',
  quoteRequest: { evidenceId, requestedAt },
});
const answer = { purpose: 'contract', declaredPurpose: 'contract', regulated: [] };
const quoted = async ({ world }: Pick<Api, 'world'>, id: string) =>
  (
    await judgeOffer(world, id, {
      ...answer,
      service: 'hosting',
      necessity: 'The quote that was asked for.',
    } as object)
  ).effect;

describe('one request for a quote', () => {
  test('one request for a quote allows a reply to the contact that gave it first, and to no other', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [asked('q-7', '2026-08-01')]));
    await api.call('POST', '/v1/contacts', person('second', [asked('Q-7', '2026-08-20')]));

    expect(await quoted(api, 'first')).toBe('allow');
    expect(await quoted(api, 'second')).toBe('deny');
  });

  test.each(['at once', 'by relations', 'by a list'])(
    'one request for a quote is not given a new date %s',
    async (way) => {
      const api = await contactApi();
      const old = asked('q-7', '2025-01-05');
      const again = asked('q-7', '2026-08-20', 'q2');
      await api.call(
        'POST',
        '/v1/contacts',
        person('first', way === 'at once' ? [old, again] : [old]),
      );
      if (way === 'by relations') await put(api, 'first', [again]);
      if (way === 'by a list')
        await api.call('POST', '/v1/contacts/import', {
          importId: 'l1',
          rows: [person('first', [again])],
        });

      expect(await quoted(api, 'first')).toBe('deny');
    },
  );
});

describe('evidence that was there', () => {
  const weak = [
    ['an objection that was not offered', { optOut: { ...collected, shown: false } }],
    ['an objection that was made', { optOut: { ...collected, used: true } }],
    ['an address from elsewhere', { addressCollectedInSale: false }],
    ['a sale without payment', { paid: false }],
  ] as const;

  test.each(weak)('evidence that was there keeps %s, whoever rewrites it', async (_, more) => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7', more)]));
    expect(await basisOf(api, 'first')).not.toBe('soft-opt-in');

    const { body } = await put(api, 'first', [sold('Order-7')]);
    expect(body).toMatchObject({ relationships: [{ sale: more }] });
    expect(await basisOf(api, 'first')).not.toBe('soft-opt-in');

    const other = { ...sold('order-7'), relationshipId: 'r2' };
    await api.call('POST', '/v1/contacts/import', {
      importId: 'l1',
      rows: [person('first', [other])],
    });
    expect(await basisOf(api, 'first')).not.toBe('soft-opt-in');
  });

  test('evidence that was there counts as the weaker if it is given twice in one request', async () => {
    const api = await contactApi();
    const weaker = sold('order-7', { optOut: { ...collected, shown: false } });
    const stronger = { ...sold('order-7'), relationshipId: 'r2' };
    await api.call('POST', '/v1/contacts', person('first', [weaker, stronger]));

    expect(await basisOf(api, 'first')).not.toBe('soft-opt-in');
  });

  test('evidence of a gift that was there remains as weak', async () => {
    const { call, world } = await contactApi();
    const unoffered = gave('g');
    const weaker = {
      ...unoffered,
      donation: { ...unoffered.donation, optOut: { ...collected, shown: false } },
    };
    await call('POST', '/v1/contacts', person('first', [weaker]));
    await put({ call }, 'first', [gave('g')]);

    expect(await judgeOffer(world, 'first', appeal as object, cause)).toMatchObject({
      effect: 'deny',
    });
  });

  test('evidence that was there becomes weaker at once', async () => {
    const api = await contactApi();
    await api.call('POST', '/v1/contacts', person('first', [sold('order-7')]));
    await put(api, 'first', [sold('order-7', { addressCollectedInSale: false })]);

    expect(await basisOf(api, 'first')).toContain('address-not-from-sale');
  });

  test('evidence that was there is corrected by other evidence', async () => {
    const api = await contactApi();
    const weaker = sold('order-7', { addressCollectedInSale: false });
    await api.call('POST', '/v1/contacts', person('first', [weaker]));
    await put(api, 'first', [sold('order-7-form')]);

    expect(await basisOf(api, 'first')).toBe('soft-opt-in');
  });
});

describe('what an organisation bought', () => {
  const change = async ({ call }: Api, ...patches: readonly object[]) => {
    for (const patch of patches) {
      const { status } = await call('PATCH', '/v1/contacts/firm', patch, {
        headers: { 'if-match': '*' },
      });
      expect(status).toBe(200);
    }
  };
  const why = { reason: 'asked', evidenceRef: 't-1' };
  const own = { email: 'bas@firm.example', ...why };

  test.each([
    ['at once', [{ ...own, kind: 'person' }]],
    ['kind first', [{ kind: 'person', ...why }, own]],
    ['address first', [own, { kind: 'person', ...why }]],
    ['and back in between', [own, { kind: 'person', ...why }, { kind: 'organisation', ...why }]],
  ])(
    'what an organisation bought carries no offer to one of its people: %s',
    async (_, patches) => {
      const api = await contactApi();
      const firm = person('firm', [sold('order-7')], { kind: 'organisation' });
      await api.call('POST', '/v1/contacts', firm);
      expect(await basisOf(api, 'firm')).toBe('soft-opt-in');
      await change(api, ...patches);

      expect(await basisOf(api, 'firm')).toContain('address-not-from-sale');
    },
  );
});
