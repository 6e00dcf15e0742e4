import { describe, expect, test } from 'vitest';
import { maintenance } from '../../differential/policy/policy-world.ts';
import { contactApi } from '../../support/contact-api.ts';
import { judgeOffer } from '../../support/judge-offer.ts';

const person = {
  contactId: 'x',
  senderId: 'waterweg',
  email: 'x@x.example',
  language: 'en',
  country: 'NL',
};
const body = (relationship: object) => ({ ...person, relationships: [relationship] });

const sale = {
  evidenceId: 'sign-up',
  soldAt: '2026-08-01',
  soldBy: 'waterweg',
  paid: false,
  addressCollectedInSale: true,
  productFamilies: ['hosting'],
  optOut: { shown: true, used: false, saidAnyTime: true },
};
const account = {
  relationshipId: 'r1',
  role: 'user',
  since: '2026-08-01',
  accountTermsAcceptedAt: '2026-08-01',
  sale,
};
const settings = { freeAccountSoftOptIn: true };

describe('a free account', () => {
  test('a free account accepts the evidence of its sign-up, which allows mail if the sender’s settings say so', async () => {
    const { call, world } = await contactApi();
    expect(await call('POST', '/v1/contacts', body(account))).toMatchObject({
      status: 201,
      body: { relationships: [{ sale: { evidenceId: 'sign-up' } }] },
    });

    expect(await judgeOffer(world, 'x', {}, { settings })).toMatchObject({
      basis: 'soft-opt-in',
      evidenceIds: ['sign-up'],
    });
    expect(await judgeOffer(world, 'x')).toMatchObject({
      effect: 'deny',
      reasons: expect.arrayContaining(['free-account-not-sale']),
    });
    expect(await judgeOffer(world, 'x', {}, { settings, country: 'DE' })).toMatchObject({
      effect: 'deny',
    });
  });

  test('a free account is treated the same when written with the relationships or in a list', async () => {
    const { call, world } = await contactApi();
    await call('POST', '/v1/contacts', person);
    const ifMatch = { headers: { 'if-match': '"1"' } };
    const path = '/v1/contacts/x/relationships';
    expect(await call('PUT', path, { relationships: [account] }, ifMatch)).toMatchObject({
      status: 200,
    });
    const theirs = { ...account, sale: { ...sale, evidenceId: 'sign-up-of-y' } };
    await call('POST', '/v1/contacts/import', {
      importId: 'l1',
      rows: [{ ...body(theirs), contactId: 'y', email: 'y@x.example' }],
    });

    for (const id of ['x', 'y'])
      expect(await judgeOffer(world, id, {}, { settings })).toMatchObject({ basis: 'soft-opt-in' });
  });

  test.each([
    ['a user of a customer', { ...account, customerId: 'father' }],
    ['a user without an account', { ...account, accountTermsAcceptedAt: undefined }],
    ['a prospect', { ...account, role: 'prospect', accountTermsAcceptedAt: undefined }],
    ['a donor', { ...account, role: 'donor' }],
  ])('%s cannot carry the evidence of a free account', async (_, relationship) => {
    const { call } = await contactApi();
    await call('POST', '/v1/contacts', { ...person, contactId: 'father', email: 'f@x.example' });

    expect(await call('POST', '/v1/contacts', body(relationship))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/relationships/0/sale' }] },
    });
  });

  test('a free account gets nothing if the person objected when signing up', async () => {
    const { call, world } = await contactApi();
    const used = { ...sale, optOut: { ...sale.optOut, used: true } };
    await call('POST', '/v1/contacts', body({ ...account, sale: used }));

    expect(await judgeOffer(world, 'x', {}, { settings })).toMatchObject({ effect: 'deny' });
  });
});

describe('a prospect who asked for a quote', () => {
  const asked = {
    relationshipId: 'r1',
    role: 'prospect',
    service: 'hosting',
    since: '2026-08-01',
    quoteRequest: { evidenceId: 'form-7', requestedAt: '2026-08-01' },
  };

  test('a prospect who asked for a quote gets the quote, and no offer', async () => {
    const { call, world } = await contactApi();
    expect((await call('POST', '/v1/contacts', body(asked))).status).toBe(201);

    expect(await judgeOffer(world, 'x', maintenance)).toMatchObject({
      basis: 'contract',
      evidenceIds: ['r1'],
    });
    expect(await judgeOffer(world, 'x')).toMatchObject({ effect: 'deny' });
    expect(await judgeOffer(world, 'x', { ...maintenance, service: 'domains' })).toMatchObject({
      effect: 'deny',
      reasons: ['not-their-service'],
    });
  });

  test('a prospect who asked for a quote gets nothing if the request is too old or lies in the future', async () => {
    for (const requestedAt of ['2025-01-01', '2027-01-01']) {
      const { call, world } = await contactApi();
      await call(
        'POST',
        '/v1/contacts',
        body({ ...asked, quoteRequest: { evidenceId: 'f', requestedAt } }),
      );

      expect(await judgeOffer(world, 'x', maintenance)).toMatchObject({
        effect: 'deny',
        reasons: ['no-service-relation'],
      });
    }
  });

  test.each([
    ['of a customer', { ...asked, role: 'customer' }, 'quoteRequest'],
    ['that names no service', { ...asked, service: undefined }, 'service'],
  ])('a request %s is refused', async (_, relationship, field) => {
    const { call } = await contactApi();
    expect(await call('POST', '/v1/contacts', body(relationship))).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: `/relationships/0/${field}` }] },
    });
  });
});
