import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbRequestBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-request-book.ts';
import { recordEntry } from '../../../shared/adapters/items/commit-record.ts';
import { leavesOf } from '../../../shared/adapters/items/leaves.ts';
import { sqliteConsentLedger } from '../../../shared/adapters/sqlite/consent/sqlite-consent-ledger.ts';
import { sqliteRequestBook } from '../../../shared/adapters/sqlite/consent/sqlite-request-book.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqlitePendingLeaves } from '../../../shared/adapters/sqlite/evidence/sqlite-pending-leaves.ts';
import {
  dueOf,
  type PersonRequest,
  withoutPerson,
} from '../../../shared/consent/request/person-request.ts';
import type { RequestBook } from '../../../shared/consent/request/request-book.ts';
import type { Sha256 } from '../../../shared/kernel/digest.ts';
import type { ContactId, RequestId, SenderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryRequestBook } from '../../support/memory/memory-request-book.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const erased = 'c-erased' as ContactId;
const on = (date: string) => instantFromMillis(Date.parse(date));
const request = (
  id: string,
  received: string,
  over: Partial<PersonRequest> = {},
): PersonRequest => ({
  kind: 'objection',
  to: 'service',
  requestId: id as RequestId,
  contactId: 'c-anja' as ContactId,
  senderId: 'waterweg' as SenderId,
  receivedAt: on(received),
  dueAt: dueOf(on(received)),
  state: 'open',
  said: { actor: { kind: 'subject' }, method: 'reply', note: 'no more, please' },
  version: 1,
  recordedAt: on(received),
  recordedBy: { kind: 'jwt', id: 'po' },
  ...over,
});
const answered = (one: PersonRequest): PersonRequest => ({
  ...one,
  state: 'answered',
  version: one.version + 1,
  answer: {
    outcome: 'refused',
    reason: 'needed',
    answeredAt: on('2026-02-02'),
    answeredBy: { kind: 'jwt', id: 'po' },
  },
});

const onDynamoDb = async (): Promise<RequestBook> => {
  const table = await db.table();
  const Item = { pk: `CONTACT#${erased}`, sk: 'STATE', version: 2, erased: true };
  await db.client.send(new PutCommand({ TableName: table, Item }));
  lastTable = table;
  return dynamoDbRequestBook(db.client, table);
};
const onSqlite = async (): Promise<RequestBook> => {
  const machine = openDatabase(':memory:');
  await sqliteConsentLedger(machine).close(erased, 0);
  lastFile = machine;
  return sqliteRequestBook(machine);
};
/** The leaves that wait for the log, with what opens those of requests and of certificates now. */
const evidenceOf: Readonly<Record<string, () => Promise<Evidence>>> = {
  DynamoDB: async () => {
    const { Items = [] } = await db.client.send(new ScanCommand({ TableName: lastTable }));
    const waiting = Items.flatMap((item) =>
      item['pk'].startsWith('OUTBOX#') ? leavesOf(item) : [],
    );
    const opened = Items.flatMap(({ salt, logged, certificate }) =>
      salt === undefined ? [] : [entryOf(logged ?? certificate, logged !== undefined, salt)],
    );
    return { waiting, opened, certificates: Items.flatMap(({ certificate }) => certificate ?? []) };
  },
  SQLite: async () => {
    const rows = (sql: string) => lastFile.all<{ record: string; salt: string }>(sql);
    const versions = rows('SELECT logged AS record, salt FROM request_versions');
    const certificates = rows('SELECT certificate AS record, salt FROM certificates');
    const entry = (isRequest: boolean) => (row: { record: string; salt: string }) =>
      entryOf(JSON.parse(row.record), isRequest, row.salt);
    return {
      waiting: (await sqlitePendingLeaves(lastFile).oldest(100)).flatMap(({ entries }) => entries),
      opened: [...versions.map(entry(true)), ...certificates.map(entry(false))],
      certificates: certificates.map(({ record }) => JSON.parse(record) as object),
    };
  },
};
type Evidence = {
  readonly waiting: readonly string[];
  readonly opened: readonly string[];
  readonly certificates: readonly object[];
};
const entryOf = (record: object, isRequest: boolean, salt: string): Sha256 =>
  recordEntry(isRequest ? 'request' : 'erasure', record, salt);

let lastTable = '';
let lastFile: Database;

const books: readonly (readonly [string, () => Promise<RequestBook>])[] = [
  ['memory', async () => memoryRequestBook(async (contactId) => contactId === erased)],
  ['DynamoDB', onDynamoDb],
  ['SQLite', onSqlite],
];

const listed = async (book: RequestBook, limit: number) => {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await book.page('open', limit, { after });
    ids.push(...page.requests.map(({ requestId }) => requestId));
    after = page.next;
  } while (after !== undefined);
  return ids;
};

describe.each(books)('request book: %s', (_name, open) => {
  test('a request is read as it was stored, by its id and by its contact', async () => {
    const book = await open();
    const one = request('r1', '2026-01-05');
    expect(await book.add(one)).toBe('stored');

    expect(await book.read(one.requestId)).toEqual(one);
    expect(await book.read('r2' as RequestId)).toBeUndefined();
    expect(await book.ofContact(one.contactId)).toEqual([one]);
    expect(await book.ofContact('c-bas' as ContactId)).toEqual([]);
  });

  test.each([1, 2, 100])(
    'the requests that are due first are listed first, %i on a page',
    async (limit) => {
      const book = await open();
      const days = ['2026-03-01', '2025-12-31', '2026-01-31', '2026-01-30', '2026-11-02'];
      for (const [index, day] of days.entries()) await book.add(request(`r${index}`, day));

      // Both of the last days of January are due on 28 February: then by id.
      expect(await listed(book, limit)).toEqual(['r1', 'r2', 'r3', 'r0', 'r4']);
    },
  );

  test('an answer moves its request to the other list, once', async () => {
    const book = await open();
    const one = request('r1', '2026-01-05');
    await book.add(one);
    const next = answered(one);

    expect(await book.change(one, next, on('2026-02-02'))).toBe('stored');
    expect(await book.change(one, next, on('2026-02-02'))).toBe('conflict');
    expect((await book.page('open', 10)).requests).toEqual([]);
    expect((await book.page('answered', 10)).requests).toEqual([next]);
    expect(await book.read(one.requestId)).toEqual(next);

    const bare = { ...next, version: 3 };
    expect(await book.change(next, bare, on('2026-02-03'))).toBe('stored');
    expect((await book.page('answered', 10)).requests).toEqual([bare]);
  });

  test('requests of one kind can be listed alone', async () => {
    const book = await open();
    await book.add(request('r1', '2026-01-05'));
    await book.add(request('r2', '2026-01-06', { kind: 'access' as 'objection' }));

    const { requests } = await book.page('open', 10, { kind: 'objection' });
    expect(requests.map(({ requestId }) => requestId)).toEqual(['r1']);
  });

  test.each([1, 2, 3, 9])(
    'a page of %i requests of one kind is full while there are more',
    async (limit) => {
      const book = await open();
      for (let day = 10; day < 20; day += 1)
        await book.add(
          request(
            `r${day}`,
            `2026-01-${day}`,
            day % 4 === 0 ? {} : { kind: 'access' as 'objection' },
          ),
        );

      const sizes: number[] = [];
      let after: string | undefined;
      do {
        const page = await book.page('open', limit, { kind: 'objection', after });
        sizes.push(page.requests.length);
        after = page.next;
      } while (after !== undefined);

      expect(sizes).toEqual({ 1: [1, 1], 2: [2], 3: [2], 9: [2] }[limit]);
    },
  );

  test('no request is stored of a contact whose erasure has begun', async () => {
    const book = await open();
    const late = request('r1', '2026-01-05', { contactId: erased });

    expect(await book.add(late)).toBe('erased');
    expect(await book.read(late.requestId)).toBeUndefined();
    expect(await book.ofContact(erased)).toEqual([]);
  });
});

describe.each(Object.entries(evidenceOf))('evidence of requests: %s', (name, evidence) => {
  const open = () => books.find(([one]) => one === name)?.[1]() as Promise<RequestBook>;
  const removal = {
    ...{ certificateId: 'certificate-1', completedAt: on('2031-02-02') },
    ...{ requestedBy: 'retention', reason: 'past its term', evidenceRef: 'schedule' },
  };

  test('each version of a request has a leaf that its record opens, an erased one without a word of the person', async () => {
    const book = await open();
    const one = request('r1', '2026-01-05');
    await book.add(one);
    await book.change(one, answered(one), on('2026-02-02'));
    const erasedLater = withoutPerson(answered(one), on('2026-03-01'), one.recordedBy);
    await book.change(answered(one), erasedLater, on('2026-03-01'));

    const { waiting, opened } = await evidence();
    expect(waiting).toHaveLength(3);
    expect(waiting.toSorted()).toEqual(opened.toSorted());
  });

  test('a change of a request that lost to another has no leaf, nor has a request of an erased contact', async () => {
    const book = await open();
    const one = request('r1', '2026-01-05');
    await book.add(one);
    await book.change(one, answered(one), on('2026-02-02'));
    await book.change(one, answered(one), on('2026-02-02'));
    await book.add(request('r2', '2026-01-05', { contactId: erased }));
    expect((await evidence()).waiting).toHaveLength(2);
  });

  test('a request that is removed leaves a certificate that names its leaves and is a leaf itself', async () => {
    const book = await open();
    const one = request('r1', '2026-01-05');
    await book.add(one);
    await book.change(one, answered(one), on('2026-02-02'));
    const { waiting: before } = await evidence();
    await book.remove(answered(one), removal);
    await book.remove(answered(one), removal);

    const { waiting, opened, certificates } = await evidence();
    expect(certificates).toEqual([
      {
        ...removal,
        ...{ requestId: 'r1', senderId: 'waterweg', status: 'completed' },
        leaves: expect.arrayContaining([...before]),
      },
    ]);
    expect(opened).toHaveLength(1);
    expect(waiting.toSorted()).toEqual([...before, ...opened].toSorted());
    expect(JSON.stringify(certificates)).not.toContain('anja');
  });
});
