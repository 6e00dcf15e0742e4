import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailingId } from '../../../shared/kernel/ids.ts';
import {
  customer,
  decideWorld,
  donation,
  grant,
  inOrder,
  now,
  sale,
  stateOf,
  stranger,
  thisSender,
} from '../../differential/policy/policy-world.ts';
import { content, drafts, type MailingApi, openMailingApi } from '../../support/mailing-api.ts';

let api: MailingApi;
beforeAll(async () => {
  api = await openMailingApi();
});
afterAll(() => api.db.stop());

/** A call to action of which no rule and no model can name the purpose. */
const unnamed = {
  ...drafts.review,
  productFamilies: ['hosting'],
  contents: content('Hello', 'Hm.'),
};

/** Accepted by its author as marketing, as the API stores it. */
const accepted = async () => {
  const { body } = await api.ask('POST', '/v1/mailings', unnamed, { caller: 'author' });
  const path = `/v1/mailings/${body['mailingId']}`;
  const answer = await api.ask('POST', `${path}/accept-classification`, undefined, {
    caller: 'author',
  });
  expect(answer.body).toMatchObject({
    state: 'draft',
    regulated: ['commercial', 'ideological', 'charitable'],
  });
  const header = await api.store.header(mailingId(String(body['mailingId'])));
  if (header === undefined) throw new Error('no such mailing');
  return header;
};

const relationships = [
  { ...customer, sale: { ...sale, productFamilies: ['hosting'] } },
  { ...customer, relationshipId: 'gives', role: 'donor' as const, donation },
];

const judge = async (purposes: readonly string[]) =>
  decideWorld({
    contact: { ...stranger, relationships },
    consent: stateOf(Object.fromEntries(purposes.map((purpose) => [`waterweg/${purpose}`, grant]))),
    mailing: await accepted(),
    sender: { ...thisSender, kind: 'cause' },
    checks: inOrder,
    at: now,
  });

test('what nobody could name a purpose of goes to no customer on a sale, and to no donor on a gift', async () => {
  expect(await judge([])).toMatchObject({ effect: 'deny' });
});

test('what nobody could name a purpose of goes to nobody on consent to some purposes, only on consent to each', async () => {
  for (const some of [['commercial'], ['ideological'], ['commercial', 'charitable']])
    expect([some, (await judge(some)).effect]).toEqual([some, 'deny']);
  expect(await judge(['commercial', 'ideological', 'charitable'])).toMatchObject({
    effect: 'allow',
    basis: 'consent',
  });
});
