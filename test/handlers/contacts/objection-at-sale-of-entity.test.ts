import { describe, expect, test } from 'vitest';
import { decide } from '../../../shared/policy/decide.ts';
import { mailingFacts } from '../../../shared/policy/mailing-facts.ts';
import { inOrder, offer, thisSender } from '../../differential/policy/policy-world.ts';
import { contactNamed } from '../../support/subject-world.ts';
import { registers, twoFacesApi } from '../../support/two-faces-api.ts';

type Api = Awaited<ReturnType<typeof twoFacesApi>>;

const optOut = (used: boolean) => ({ shown: true, used, saidAnyTime: true });

const sale = (relationshipId: string, soldBy: string, used: boolean, soldAt: string) => ({
  relationshipId,
  role: 'customer',
  since: '2026-01-05',
  sale: {
    evidenceId: `sale-${relationshipId}`,
    soldAt,
    soldBy,
    paid: true,
    addressCollectedInSale: true,
    productFamilies: ['hosting'],
    optOut: optOut(used),
  },
});

const gift = {
  relationshipId: 'gift',
  role: 'donor',
  since: '2026-01-05',
  donation: {
    evidenceId: 'gift',
    donatedAt: '2026-08-01',
    donatedTo: 'other',
    addressCollectedInDonation: true,
    optOut: optOut(true),
  },
};

const own = sale('own', 'waterweg', false, '2026-02-01');
const objected = sale('theirs', 'other', true, '2026-08-01');

const body = (relationships: readonly object[]) => ({
  contactId: 'x',
  senderId: 'waterweg',
  email: 'x@x.example',
  language: 'en',
  country: 'NL',
  relationships,
});

const judge = async (
  { world }: Api,
  ours: NonNullable<Parameters<typeof mailingFacts>[2]>['entities'],
) => {
  const { tools, ledger, now } = world;
  const contactId = await contactNamed(world, 'x');
  const contact = await tools.contacts.read(contactId);
  const head = await ledger.read(contactId);
  if (contact === undefined || 'malformed' in contact || head.outcome !== 'live')
    throw new Error('no such contact');
  return decide(contact, {
    consent: head.state,
    mailing: mailingFacts(offer, thisSender, { checks: inOrder, entities: ours }),
    at: now(),
  });
};

const put = async ({ call }: Api, relationships: readonly object[]) => {
  const { etag } = await call('GET', '/v1/contacts/x');
  const ifMatch = { headers: { 'if-match': etag ?? '' } };
  return call('PUT', '/v1/contacts/x/relationships', { relationships }, ifMatch);
};

const eventsOf = async ({ call }: Api) =>
  (await call('GET', '/v1/contacts/x/consent/events')).body['items'] as readonly object[];

describe.each([
  ['another sender of the entity', 'one entity'],
  ['a predecessor', 'successor'],
] as const)('an objection used at a sale of %s', (_name, related) => {
  const entities = registers[related];

  test('an objection used at a sale is recorded and denies, for a new contact', async () => {
    const api = await twoFacesApi(related);
    expect(await api.call('POST', '/v1/contacts', body([own, objected]))).toMatchObject({
      status: 201,
    });

    expect(await judge(api, entities)).toMatchObject({ effect: 'deny' });
    expect(await eventsOf(api)).toMatchObject([
      { type: 'objected', scope: { senderId: 'waterweg' }, evidenceRefs: ['sale-theirs'] },
    ]);
  });

  test('an objection used at a sale is recorded for a contact that is known, and stays when the sale is replaced', async () => {
    const api = await twoFacesApi(related);
    await api.call('POST', '/v1/contacts', body([own]));
    expect(await judge(api, entities)).toMatchObject({ effect: 'allow' });

    for (const next of [[own, objected], [own]]) {
      expect(await put(api, next)).toMatchObject({ status: 200 });
      expect(await judge(api, entities)).toMatchObject({ effect: 'deny' });
    }
  });

  test('an objection at a gift counts as well', async () => {
    const api = await twoFacesApi(related);
    await api.call('POST', '/v1/contacts', body([own, gift]));

    expect(await judge(api, entities)).toMatchObject({ effect: 'deny' });
  });
});

test('an objection at a sale of an entity that is succeeded later counts from then on', async () => {
  const api = await twoFacesApi('strangers');
  await api.call('POST', '/v1/contacts', body([own, objected]));
  expect(await eventsOf(api)).toEqual([]);

  expect(await judge(api, registers.strangers)).toMatchObject({ effect: 'allow' });
  expect(await judge(api, registers.successor)).toMatchObject({ effect: 'deny' });
});
