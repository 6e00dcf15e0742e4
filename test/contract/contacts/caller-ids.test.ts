import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoDbCertificateStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-certificate-store.ts';
import { dynamoDbConsentLedger } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-ledger.ts';
import { dynamoDbNoticeStore } from '../../../shared/adapters/dynamodb/consent/dynamodb-notice-store.ts';
import { dynamoDbSuppressionList } from '../../../shared/adapters/dynamodb/consent/dynamodb-suppression-list.ts';
import { dynamoDbContactStore } from '../../../shared/adapters/dynamodb/contacts/dynamodb-contact-store.ts';
import { dynamoDbIdempotencyStore } from '../../../shared/adapters/dynamodb/dynamodb-idempotency-store.ts';
import { dynamoDbMailingHistory } from '../../../shared/adapters/dynamodb/mailings/dynamodb-mailing-history.ts';
import { subjectFromContacts } from '../../../shared/subjects/subject-tools.ts';
import { contactCaller } from '../../support/contact-api.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { hiddenIn } from '../../support/hidden-in.ts';
import { howMany } from '../../support/how-many.ts';
import { subjectWorld } from '../../support/subject-world.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(() => db.stop());

/** The API over tables of its own. */
const openApi = async () => {
  const [contacts, consent, mailings] = [await db.table(), await db.table(), await db.table()];
  const client: DynamoDBDocumentClient = db.client;
  const world = await subjectWorld();
  const store = dynamoDbContactStore(client, contacts, consent);
  const tools = {
    ...world.tools,
    contacts: store,
    subjectOf: subjectFromContacts(store),
    ledger: dynamoDbConsentLedger(client, consent),
    notices: dynamoDbNoticeStore(client, consent),
    suppressions: dynamoDbSuppressionList(client, consent),
    certificates: dynamoDbCertificateStore(client, consent),
    history: dynamoDbMailingHistory(client, mailings),
  };
  const { call } = contactCaller(
    { tools, now: world.now },
    dynamoDbIdempotencyStore(client, consent),
  );
  let keys = 0;
  /** A write with a key, so that its answer is kept too. */
  const write = (method: string, path: string, body: object, version?: unknown) => {
    keys += 1;
    world.advance(1_000);
    const headers = {
      'idempotency-key': `k${keys}`,
      ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
    };
    return call(method, path, body, { headers });
  };
  const items = async () => {
    const pages = [contacts, consent, mailings].map((TableName) =>
      client.send(new ScanCommand({ TableName })),
    );
    return (await Promise.all(pages)).flatMap(({ Items = [] }) => Items);
  };
  return { call, write, items };
};

type Api = Awaited<ReturnType<typeof openApi>>;

const names = ['crm-alfa-1', 'crm-bravo-2', 'crm-carla-3'] as const;
const name = fc.constantFrom(...names);

const step = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), who: name, customer: fc.option(name) }),
  fc.record({ kind: fc.constant('import' as const), who: name, customer: fc.option(name) }),
  fc.record({ kind: fc.constant('change' as const), who: name }),
  fc.record({ kind: fc.constant('relate' as const), who: name, customer: name }),
  fc.record({ kind: fc.constant('object' as const), who: name }),
  fc.record({ kind: fc.constant('erase' as const), who: name }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const userOf = (customerId: string | null) =>
  customerId === null
    ? []
    : [{ relationshipId: 'r1', role: 'user', since: '2024-01-01', customerId }];

/** Ids in an answer, by the names of the fields that hold one of a contact. */
const idsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([field, one]) =>
        (field === 'contactId' || field === 'customerId') && typeof one === 'string'
          ? [one]
          : idsIn(one),
      );

let emails = 0;

/** Does one step over the API. */
const take = async ({ call, write }: Api, one: Step) => {
  const at = `/v1/contacts/${one.who}`;
  // A different address each time: the address of an erased contact is suppressed.
  emails += 1;
  const body = (customer: string | null) => ({
    contactId: one.who,
    ...{ senderId: 'waterweg', email: `p${emails}@x.nl`, language: 'nl', country: 'NL' },
    relationships: userOf(customer),
  });
  const version = async () => (await call('GET', at)).body['version'] ?? 1;
  switch (one.kind) {
    case 'create':
      return write('POST', '/v1/contacts', body(one.customer));
    case 'import': {
      const rows = [body(one.customer)];
      return write('POST', '/v1/contacts/import', { importId: `l${emails}`, rows });
    }
    case 'change':
      return write('PATCH', at, { name: `Name ${emails}` }, await version());
    case 'relate': {
      const relationships = userOf(one.customer);
      return write('PUT', `${at}/relationships`, { relationships }, await version());
    }
    case 'object':
      return write('POST', `${at}/objections`, {});
    case 'erase':
      return write('POST', `${at}/erasure`, { reason: 'asked', evidenceRef: 't' });
    default:
      return one satisfies never;
  }
};

/** The contacts by the caller's id, and every internal id that was ever shown. */
type Model = { readonly there: Set<string>; readonly internal: Set<string> };

/** Whether the customer of a step, if it has one, is there. */
const namesOnly = (one: Step, there: ReadonlySet<string>): boolean =>
  !('customer' in one) || one.customer === null || there.has(one.customer);

/** What a step must be answered, and what holds after it. */
const expectedOf = (one: Step, { there }: Model): number => {
  const isThere = there.has(one.who);
  const isKnown = namesOnly(one, there);
  if ((one.kind === 'create' || one.kind === 'import') && isKnown) there.add(one.who);
  if (one.kind === 'erase') there.delete(one.who);
  if (one.kind === 'import') return 200;
  if (!isKnown || (one.kind !== 'create' && !isThere)) return 404;
  if (one.kind === 'create' && isThere) return 409;
  return one.kind === 'create' || one.kind === 'object' ? 201 : 200;
};

const checkStep = async (api: Api, one: Step, model: Model): Promise<void> => {
  const expected = expectedOf(one, model);
  const answer = await take(api, one);
  expect(answer.status, JSON.stringify([one, answer.body])).toBe(expected);
  const read = await api.call('GET', `/v1/contacts/${one.who}`);
  expect(read.status).toBe(model.there.has(one.who) ? 200 : 404);
  // A caller's id, or ours of a customer who was erased.
  for (const id of idsIn([answer.status < 400 ? answer.body : {}, read.body]))
    expect((names as readonly string[]).includes(id) || model.internal.has(id), id).toBe(true);
  if (read.status === 200) model.internal.add(String(read.body['internalId']));
};

/** A contact and its row hold their own caller's id while it is there, and nothing else holds one. */
const checkItem = (item: Readonly<Record<string, unknown>>, { there }: Model): void => {
  const place = `${String(item['pk'])} ${String(item['sk'])}`;
  const held = hiddenIn(item, names);
  const isOwn = /^(?:CONTACT#c_[\w-]{22}|EXTERNAL#[\w-]+) CONTACT$/.test(place);
  expect(
    isOwn ? held.filter((id) => !there.has(id)) : held,
    `${place} holds ${held.join()}`,
  ).toEqual([]);
  if (isOwn) expect(held.length, place).toBeLessThanOrEqual(1);
};

test('whatever callers do by their ids, answers show those, and no item but the contact and its row holds one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const api = await openApi();
      const model: Model = { there: new Set(), internal: new Set() };
      for (const one of steps) await checkStep(api, one, model);
      for (const item of await api.items()) checkItem(item, model);
    }),
    { numRuns: howMany(60) },
  );
}, 120_000);
