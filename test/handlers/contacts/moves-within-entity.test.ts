import { describe, expect, test } from 'vitest';
import type { SenderId } from '../../../shared/kernel/ids.ts';
import { ownEntity } from '../../../shared/kernel/own-entity.ts';
import { confirmOffers } from '../../support/confirm-offers.ts';
import { waterweg } from '../../support/consent-world.ts';
import { judgeOffer } from '../../support/judge-offer.ts';
import { twoFacesApi } from '../../support/two-faces-api.ts';

type Api = Awaited<ReturnType<typeof twoFacesApi>>;

const body = (contactId: string, senderId: string, email: string) => ({
  contactId,
  senderId,
  email,
  language: 'en',
  country: 'NL',
  relationships: [
    {
      relationshipId: 'r',
      role: 'customer',
      since: '2026-01-05',
      sale: {
        evidenceId: `sale-${contactId}`,
        soldAt: '2026-01-05',
        soldBy: senderId,
        paid: true,
        addressCollectedInSale: true,
        productFamilies: ['hosting'],
        optOut: { shown: true, used: false, saidAnyTime: true },
      },
    },
  ],
});

const day = 24 * 60 * 60 * 1000;
const consent = {
  purpose: 'commercial',
  topic: 'offers',
  notice: { noticeId: 'offers', version: 1 },
};

const create = async ({ call }: Api, contactId: string, senderId: string, email: string) => {
  const { status } = await call('POST', '/v1/contacts', body(contactId, senderId, email));
  expect(status).toBe(201);
};

const move = async ({ call }: Api, contactId: string, email: string) => {
  const { etag } = await call('GET', `/v1/contacts/${contactId}`);
  const ifMatch = { headers: { 'if-match': etag ?? '' } };
  return call('PATCH', `/v1/contacts/${contactId}`, { email }, ifMatch);
};

const judge = (api: Api, contactId: string, name: string, entityId = ownEntity(waterweg)) => {
  const senderId = name as SenderId;
  return judgeOffer(api.world, contactId, { senderId }, { senderId, entityId });
};

const stops: readonly (readonly [string, string, object])[] = [
  ['an objection', 'objections', {}],
  ['an objection to a purpose', 'objections', { purpose: 'commercial' }],
  ['a withdrawal', 'consent/events', { type: 'withdrawn', purpose: 'commercial' }],
  [
    'a refusal of a topic',
    'consent/events',
    { type: 'refused', purpose: 'commercial', topic: 'offers' },
  ],
  [
    'a complaint',
    'consent/events',
    { type: 'suppressed', suppression: 'complaint', method: 'feedback-loop' },
  ],
];

describe.each(stops)('a contact that moves after %s', (_name, path, stop) => {
  test('a contact that moves stops the mail of the other senders of its entity at the new address', async () => {
    const api = await twoFacesApi();
    await create(api, 'here', 'waterweg', 'old@x.example');
    await create(api, 'there', 'other', 'new@x.example');
    await api.call('POST', `/v1/contacts/here/${path}`, { method: 'web-form', ...stop });
    expect(await judge(api, 'there', 'other')).toMatchObject({ effect: 'allow' });

    expect(await move(api, 'here', 'new@x.example')).toMatchObject({ status: 200 });

    expect(await judge(api, 'there', 'other')).toMatchObject({ effect: 'deny' });
  });
});

describe('a contact that consented', () => {
  const consented = async () => {
    const api = await twoFacesApi();
    await create(api, 'there', 'other', 'new@x.example');
    await create(api, 'here', 'waterweg', 'old@x.example');
    await api.call('POST', '/v1/contacts/there/objections', { method: 'web-form' });
    api.world.advance(day);
    const said = { type: 'granted', method: 'web-form', act: 'ticked-empty-box', ...consent };
    const { status } = await api.call('POST', '/v1/contacts/here/consent/events', said);
    expect(status).toBe(201);
    api.world.advance(day);
    return api;
  };

  test('a contact that consented brings no consent to an address whose holder objected before it was given', async () => {
    const api = await consented();
    expect(await judge(api, 'here', 'waterweg')).toMatchObject({ effect: 'allow' });

    expect(await move(api, 'here', 'new@x.example')).toMatchObject({ status: 200 });

    expect(await judge(api, 'here', 'waterweg')).toMatchObject({ effect: 'deny' });
  });

  test('a contact that consented may consent at the address to which it moved', async () => {
    const api = await consented();
    await move(api, 'here', 'new@x.example');
    api.world.advance(day);

    await confirmOffers(api, 'here');

    expect(await judge(api, 'here', 'waterweg')).toMatchObject({ effect: 'allow' });
  });
});

describe('a contact that moves', () => {
  test('a contact that moves stops nothing elsewhere if it had stopped nothing', async () => {
    const api = await twoFacesApi();
    await create(api, 'here', 'waterweg', 'old@x.example');
    await create(api, 'there', 'other', 'new@x.example');

    await move(api, 'here', 'new@x.example');

    expect(await judge(api, 'there', 'other')).toMatchObject({ effect: 'allow' });
  });

  test('a contact that moves stops nothing elsewhere if the move fails', async () => {
    const api = await twoFacesApi();
    await create(api, 'here', 'waterweg', 'old@x.example');
    await create(api, 'taken', 'waterweg', 'new@x.example');
    await create(api, 'there', 'other', 'new@x.example');
    await api.call('POST', '/v1/contacts/here/objections', { method: 'web-form' });

    expect(await move(api, 'here', 'new@x.example')).toMatchObject({ status: 409 });

    expect(await judge(api, 'there', 'other')).toMatchObject({ effect: 'allow' });
  });

  test('a contact that moves stops nothing at another entity', async () => {
    const api = await twoFacesApi('strangers');
    await create(api, 'here', 'waterweg', 'old@x.example');
    await create(api, 'there', 'other', 'new@x.example');
    await api.call('POST', '/v1/contacts/here/objections', { method: 'web-form' });

    await move(api, 'here', 'new@x.example');

    expect(await judge(api, 'there', 'other', ownEntity('other' as SenderId))).toMatchObject({
      effect: 'allow',
    });
  });
});
