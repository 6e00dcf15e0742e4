import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { allEvents } from '../../../shared/consent/event/consent-ledger.ts';
import { verifyLedger } from '../../../shared/consent/event/verify-ledger.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import type { MatchAddress } from '../../../shared/kernel/email-address.ts';
import type { SenderId } from '../../../shared/kernel/ids.ts';
import { sha256, waterweg } from '../../support/consent-world.ts';
import { crashingAt } from '../../support/crash-at.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { howMany } from '../../support/how-many.ts';
import {
  dynamoDbListStores,
  dynamoDbWaiting,
  type ListStores,
  listWorld,
  other,
  sqliteListStores,
  sqliteWaiting,
} from '../../support/list-world.ts';

const people = ['ann', 'ann+1', 'bas', 'cor', 'dik', 'eva', 'fay', 'gus'];
const senders = [waterweg, other];

const grant = fc.record({
  type: fc.constant('imported'),
  purpose: fc.constant('commercial'),
  topic: fc.constantFrom('offers', 'offers', 'no such topic'),
  occurredAt: fc.constantFrom(
    '2026-02-01T10:00:00Z',
    '2026-08-01T10:00:00Z',
    '2031-01-01T10:00:00Z',
  ),
  upstreamProof: fc.constantFrom('entry 1', 'entry 2', 'entry 3'),
  page: fc.constant('https://www.waterweg.example/sign-up'),
  notice: fc.constant({ noticeId: 'offers', version: 1 }),
});

const stop = fc.record(
  {
    type: fc.constantFrom('withdrawn', 'objected', 'refused', 'bounced', 'complaint'),
    purpose: fc.constant('commercial'),
    occurredAt: fc.constantFrom('2026-03-01T10:00:00Z', '2026-08-15T10:00:00Z'),
  },
  { requiredKeys: ['type'] },
);

const sale = {
  evidenceId: 'order-7',
  soldBy: waterweg,
  soldAt: '2026-03-01T10:00:00Z',
  paid: true,
  addressCollectedInSale: true,
  productFamilies: ['hosting'],
  optOut: { shown: true, used: true },
};

const relation = fc.constantFrom(
  { relationshipId: 'r1', role: 'customer', service: 'hosting' },
  { relationshipId: 'r2', role: 'user', service: 'hosting', customerId: 'id-1' },
  { relationshipId: 'r3', role: 'customer', service: 'hosting', sale },
);

const aRow = fc.record(
  {
    senderId: fc.constantFrom(...senders, waterweg, 'nobody'),
    email: fc
      .tuple(fc.constantFrom(...people), fc.constantFrom('@x.nl', '@X.nl', '@x', '@y.nl'))
      .map((parts) => parts.join('')),
    language: fc.constant('nl'),
    country: fc.constant('NL'),
    contactId: fc.constantFrom('id-1', 'id-2', 'id-3'),
    name: fc.constantFrom('Jan', 'Piet'),
    shared: fc.constant(true),
    relationships: fc.array(relation, { maxLength: 2 }),
    consents: fc.array(fc.oneof({ weight: 3, arbitrary: grant }, stop), { maxLength: 2 }),
  },
  { requiredKeys: ['senderId', 'email', 'country', 'consents'] },
);

const proven = (index: number) => ({
  type: 'imported',
  purpose: 'commercial',
  topic: 'offers',
  occurredAt: '2026-02-01T10:00:00Z',
  upstreamProof: `entry ${index}`,
  page: 'https://www.waterweg.example/sign-up',
  notice: { noticeId: 'offers', version: 1 },
});

/** Without what depends on who came first by its nature: ids, stops of whoever is not there yet. */
const plainRow = fc.record(
  {
    senderId: fc.constantFrom(...senders),
    email: fc.constantFrom('ann@x.nl', 'Ann@X.nl', 'bas@x.nl'),
    language: fc.constantFrom('nl', 'en'),
    country: fc.constant('NL'),
    name: fc.constantFrom('Jan', 'Piet'),
    shared: fc.constant(true),
    relationships: fc.uniqueArray(
      fc.constantFrom(
        { relationshipId: 'r1', role: 'customer', service: 'hosting' },
        { relationshipId: 'r1', role: 'customer', service: 'mail' },
        { relationshipId: 'r4', role: 'user', service: 'hosting' },
      ),
      { maxLength: 2, selector: ({ relationshipId }) => relationshipId },
    ),
    consents: fc.array(grant, { maxLength: 1 }),
  },
  { requiredKeys: ['senderId', 'email', 'language', 'country', 'consents'] },
);

/** Most rows are contacts; some lack what makes one. */
const listOf = (maxLength: number) =>
  fc.array(fc.oneof({ weight: 9, arbitrary: aRow }, fc.constant(null)), { maxLength });

const relationsRow = fc.record({
  senderId: fc.constantFrom(...senders, 'nobody'),
  email: fc.constantFrom(...people.map((person) => `${person}@x.nl`), 'ann@x'),
  relationships: fc.array(relation, { minLength: 1, maxLength: 2 }),
  consents: fc.array(stop, { maxLength: 1 }),
});

const scene = fc.record({
  areOne: fc.boolean(),
  before: listOf(6),
  rows: listOf(14),
  /** Loaded after them, as a separate list. */
  relations: fc.array(relationsRow, { maxLength: 6 }),
});

type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;
type World = Awaited<ReturnType<typeof listWorld>>;
type Answer = { readonly counts: object; readonly rows: readonly Record<string, unknown>[] };

const load = async (
  { call }: Pick<World, 'call'>,
  importId: string,
  rows: readonly unknown[],
  firstRow = 0,
  adds = 'contacts',
  dryRun = false,
): Promise<Answer> => {
  if (rows.length === 0) return { counts: {}, rows: [] };
  const list = { importId, firstRow, adds, dryRun, rows };
  const { status, body } = await call('POST', '/v1/contacts/import', list);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as Answer;
};

/** The same without what a dry run leaves out or says besides. */
const tried = (answer: Answer) => ({
  counts: answer.counts,
  rows: answered(answer).rows.map(({ contactId: _, could: _could, ...row }: Row) => row),
});

type Row = { readonly contactId: unknown; readonly could?: unknown };

/** What the API answers, but for ids that are drawn. */
const answered = ({ counts, rows }: Answer) => ({
  counts,
  rows: rows.map(({ contactId, ...row }) => ({
    ...row,
    contactId: String(contactId).startsWith('id-') ? contactId : typeof contactId,
  })),
});

/** Everything that is stored of everybody, but for what is drawn. */
const storedOf = async (world: World): Promise<Record<string, unknown>> => {
  const stored: Record<string, unknown> = {};
  for (const email of people.flatMap((person) => [`${person}@x.nl`, `${person}@y.nl`]))
    for (const senderId of senders)
      stored[`${email} ${senderId}`] = withoutIds(await storedAt(world, email, senderId));
  return stored;
};

const storedAt = async ({ world: { tools } }: World, email: string, senderId: SenderId) => {
  const hashes = await tools.hashAddress(email as MatchAddress);
  const listed = await tools.suppressions.inForce(hashes, senderId);
  const [owner] = await tools.contacts.atAddress(hashes, senderId);
  if (owner === undefined) return { listed };
  const { contactId } = owner;
  const head = await tools.ledger.read(contactId);
  if (head.outcome !== 'live') throw new Error(head.outcome);
  expect((await verifyLedger(tools, contactId, sha256)).outcome).toBe('intact');
  const { entries, suppressions } = head.state;
  return {
    listed,
    contact: await tools.contacts.read(contactId),
    events: await allEvents(tools.ledger, contactId),
    state: entries,
    suppressions,
  };
};

const drawn = new Set([
  'contactId',
  'eventId',
  'hash',
  'previousHash',
  'customerId',
  'evidenceRefs',
]);

const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (key, inner: unknown) =>
      drawn.has(key) || (key === 'idempotencyKey' && String(inner).startsWith('entity-'))
        ? typeof inner
        : inner,
    ),
  );

const announcedOf = async ({ waiting }: { waiting(): ReturnType<typeof dynamoDbWaiting> }) =>
  (await waiting())
    .map(({ announcement }) =>
      canonicalJson(
        JSON.parse(
          JSON.stringify(announcement, (key, inner: unknown) =>
            drawn.has(key) || key === 'lastHash' ? '' : inner,
          ),
        ),
      ),
    )
    .toSorted();

/** The stores under test, and what waits in their outbox. */
type Opened = {
  readonly stores: ListStores;
  readonly waiting: () => ReturnType<typeof dynamoDbWaiting>;
  /** The same for a process that dies at a call of its database. */
  readonly dying: (crash: ReturnType<typeof crashingAt>) => ListStores;
};

describe.each(['DynamoDB', 'SQLite'] as const)(
  'the rows of a list, taken together, on %s',
  (kind) => {
    const isDynamoDb = kind === 'DynamoDB';
    let db: TestDynamoDb;
    beforeAll(async () => {
      db = await openTestDynamoDb();
    });
    afterAll(async () => db.stop());

    const openStores = async (client: DynamoDBDocumentClient): Promise<Opened> => {
      if (!isDynamoDb) {
        const machine = openDatabase(':memory:');
        const stores = sqliteListStores(machine);
        const dying: Opened['dying'] = (crash) => dyingStores(stores, crash);
        return { stores, waiting: () => sqliteWaiting(machine), dying };
      }
      const [contacts, consent] = [await db.table(), await db.table()];
      return {
        stores: dynamoDbListStores(client, contacts, consent),
        waiting: () => dynamoDbWaiting(client, consent),
        dying: ({ wrap }) => dynamoDbListStores(wrap(client), contacts, consent),
      };
    };
    const open = async (areOne: boolean, together: boolean, client = db.client) => {
      const opened = await openStores(client);
      return { ...(await listWorld({ ...opened, areOne, together })), ...opened };
    };

    const alone = async ({ areOne, before, rows, relations }: Scene) => {
      const world = await open(areOne, false);
      await load(world, 'before', before);
      const answer = await load(world, 'list', rows);
      const added = await load(world, 'relations', relations, 0, 'relations');
      return { world, answer, added };
    };

    test('the rows of a list taken together come to the same as one by one', {
      timeout: 120_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(scene, async (one) => {
          const expected = await alone(one);
          const world = await open(one.areOne, true);
          await load(world, 'before', one.before);

          const answer = await load(world, 'list', one.rows);

          expect(answered(answer)).toEqual(answered(expected.answer));
          const added = await load(world, 'relations', one.relations, 0, 'relations');
          expect(answered(added)).toEqual(answered(expected.added));
          expect(await storedOf(world)).toEqual(await storedOf(expected.world));
          expect(await announcedOf(world)).toEqual(await announcedOf(expected.world));
        }),
        { numRuns: howMany(isDynamoDb ? 40 : 80) },
      );
    });

    test.skipIf(!isDynamoDb).each(['together', 'one by one'])(
      'rows of a list that are tried out %s are answered for as they will be, and nothing is written',
      {
        timeout: 120_000,
      },
      async (how) => {
        const asked: string[] = [];
        const watched = new Proxy(db.client, {
          get: (client, name) => {
            const member: unknown = Reflect.get(client, name, client);
            if (name !== 'send') return member;
            return (...given: readonly [{ readonly constructor: { readonly name: string } }]) => {
              asked.push(given[0].constructor.name);
              return Reflect.apply(member as typeof client.send, client, given);
            };
          },
        });
        await fc.assert(
          fc.asyncProperty(scene, async (one) => {
            const world = await open(one.areOne, how === 'together', watched);
            await load(world, 'before', one.before);
            const before = await storedOf(world);
            asked.length = 0;

            const found = await load(world, 'list', one.rows, 0, 'contacts', true);

            expect(asked.filter((name) => !/^(?:Get|BatchGet|Query)Command$/.test(name))).toEqual(
              [],
            );
            expect(await storedOf(world)).toEqual(before);
            const taken = await load(world, 'list', one.rows);
            expect(tried(found)).toEqual(tried(taken));
            const related = await load(world, 'more', one.relations, 0, 'relations', true);
            const added = await load(world, 'more', one.relations, 0, 'relations');
            expect(tried(related)).toEqual(tried(added));
          }),
          { numRuns: howMany(20) },
        );
      },
    );

    test.skipIf(!isDynamoDb)(
      'the rows of a list taken together take three calls of DynamoDB for every ten rows at most',
      async () => {
        let calls = 0;
        const counted = new Proxy(db.client, {
          get: (client, name) => {
            const member: unknown = Reflect.get(client, name, client);
            if (name !== 'send') return member;
            return (...given: unknown[]) => {
              calls += 1;
              return Reflect.apply(member as typeof client.send, client, given);
            };
          },
        });
        const world = await open(true, true, counted);
        const rows = Array.from({ length: 200 }, (_, index) => ({
          senderId: waterweg,
          email: `person.${index}@x.nl`,
          language: 'nl',
          country: 'NL',
          contactId: `own-${index}`,
          consents: [proven(index)],
        }));

        const answer = await load(world, 'list', rows);

        expect(answer.counts).toEqual({ created: 200 });
        expect(calls / 200).toBeLessThan(0.3);
        expect(await world.waiting()).toHaveLength(200);
      },
    );

    test('rows of a list that are sent once more are recorded once', {
      timeout: 120_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(scene, async (one) => {
          const world = await open(one.areOne, true);
          await load(world, 'before', one.before);
          await load(world, 'list', one.rows);
          const once = await storedOf(world);

          await load(world, 'list', one.rows);

          expect(await storedOf(world)).toEqual(once);
        }),
        { numRuns: howMany(isDynamoDb ? 16 : 32) },
      );
    });

    test('the rows of a call that dies anywhere are all there after the next', {
      timeout: 120_000,
    }, async () => {
      const death = fc.record({
        at: fc.integer({ min: 1, max: 40 }),
        when: fc.constantFrom('before', 'after'),
      });
      await fc.assert(
        fc.asyncProperty(scene, death, async (one, crash) => {
          const expected = await alone({ ...one, relations: [] });
          const world = await open(one.areOne, true);
          await load(world, 'before', one.before);
          const dying = crashingAt(crash as Parameters<typeof crashingAt>[0]);
          const doomed = await listWorld({
            stores: world.dying(dying),
            areOne: one.areOne,
            together: true,
          });
          await load(doomed, 'list', one.rows).catch(() => undefined);

          await load(world, 'list', one.rows);

          expect(held(await storedOf(world))).toEqual(held(await storedOf(expected.world)));
        }),
        { numRuns: howMany(isDynamoDb ? 30 : 60) },
      );
    });

    test('rows with one address come to what the lowest says, however the parts arrive', {
      timeout: 120_000,
    }, async () => {
      const parted = fc.record({
        rows: fc.array(plainRow, { minLength: 2, maxLength: 12 }),
        cut: fc.integer({ min: 1, max: 11 }),
        arrive: fc.constantFrom('last first', 'at once'),
      });
      await fc.assert(
        fc.asyncProperty(parted, async ({ rows, cut, arrive }) => {
          const expected = await alone({ areOne: true, before: [], rows, relations: [] } as Scene);
          const world = await open(true, true);
          const first = () => load(world, 'list', rows.slice(0, cut));
          const second = () => load(world, 'list', rows.slice(cut), cut);

          if (arrive === 'at once') await Promise.all([first(), second()]);
          else {
            await second();
            await first();
          }

          expect(held(await storedOf(world))).toEqual(held(await storedOf(expected.world)));
        }),
        { numRuns: howMany(isDynamoDb ? 30 : 60) },
      );
    });
  },
);

/** Dies at a call of any of them: what a call writes on one machine is one transaction. */
const dyingStores = (stores: ListStores, { wrap }: ReturnType<typeof crashingAt>): ListStores => ({
  contacts: wrap(stores.contacts),
  ledger: wrap(stores.ledger),
  suppressions: wrap(stores.suppressions),
  manyContacts: wrap(stores.manyContacts),
});

/** What is held of everybody, whatever the order in which it was recorded. */
const held = (stored: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(stored).map(([name, value]) => {
      const { state, listed, contact } = value as {
        readonly state: Record<string, { readonly status: string }>;
        readonly listed: unknown;
        readonly contact: Record<string, unknown> | null;
      };
      const { version: _, updatedAt: _at, importedFrom: _from, ...facts } = contact ?? {};
      const statuses = Object.entries(state ?? {}).map(([scope, { status }]) => [scope, status]);
      const { relationships = [] } = facts as { readonly relationships?: readonly object[] };
      const known = relationships.map((one) => JSON.stringify(one)).toSorted();
      return [
        name,
        {
          facts: { ...facts, relationships: known },
          listed,
          statuses: Object.fromEntries(statuses),
        },
      ];
    }),
  );
