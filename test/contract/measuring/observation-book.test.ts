import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbObservationBook } from '../../../shared/adapters/dynamodb/mailings/dynamodb-observation-book.ts';
import { stateKey } from '../../../shared/adapters/items/keys.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { sqliteObservationBook } from '../../../shared/adapters/sqlite/mailings/sqlite-observation-book.ts';
import type { ObservedMail } from '../../../shared/delivery/measuring/observation.ts';
import type { ObservationBook } from '../../../shared/delivery/measuring/observation-book.ts';
import type { ContactId, MailingId, SenderId } from '../../../shared/kernel/ids.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryObservationBook } from '../../support/memory/memory-observation-book.ts';

let db: TestDynamoDb;
let tables: { mailings: string; consent: string };
let book: ObservationBook;
let machine: Database;
beforeAll(async () => {
  db = await openTestDynamoDb();
  const [mailings = '', consent = ''] = await Promise.all([db.table(), db.table()]);
  tables = { mailings, consent };
  machine = openDatabase(':memory:');
});
afterAll(async () => db.stop());

const at = instantFromMillis(Date.UTC(2026, 10, 2));
const observed = (contact: string, mailing: string, name: string): ObservedMail => ({
  contactId: contact as ContactId,
  mailingId: mailing as MailingId,
  senderId: 's1' as SenderId,
  seen: { [name]: at } as Readonly<Record<string, Instant>>,
  until: instantFromMillis(at + 180 * 86_400_000),
});

const consentAt = async (contact: string, version: number) => {
  machine.run(
    'INSERT OR REPLACE INTO consent_states (contact_id, version) VALUES (?, ?)',
    contact,
    version,
  );
  await db.client.send(
    new PutCommand({ TableName: tables.consent, Item: { ...stateKey(contact), version } }),
  );
};

const books: readonly (readonly [string, () => ObservationBook])[] = [
  ['DynamoDB', () => dynamoDbObservationBook(db.client, tables)],
  ['SQLite', () => sqliteObservationBook(machine)],
];

describe.each(books)('what is kept of what was seen, in %s', (name, open) => {
  beforeAll(() => {
    book = open();
  });

  test('what was observed of a mail is what the book in memory keeps, in any order, of several people and mailings', async () => {
    const names = ['open', 'open-by-machine', 'click-0', 'click-12', 'click-0-by-machine'];
    const act = fc.record({
      contact: fc.constantFrom('a', 'b'),
      mailing: fc.constantFrom('m1', 'm2'),
      name: fc.constantFrom(...names),
      takes: fc.boolean(),
    });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        runs += 1;
        const memory = memoryObservationBook(async () => 1);
        const idOf = (text: string) => `${text}-${runs}`;
        for (const { contact, mailing, name, takes } of acts) {
          await consentAt(idOf(contact), 1);
          const mail = observed(idOf(contact), idOf(mailing), name);
          for (const one of [memory, book])
            if (takes) await one.keepOnly(mail, (kept) => kept !== name);
            else expect(await one.add(mail, 1)).toBe('kept');
        }
        await sameBooks(memory, idOf);
      }),
      { numRuns: 25 },
    );
  });

  test('what was observed of a mail is not added on another consent version than was decided on', async () => {
    await consentAt('late', 2);

    expect(await book.add(observed('late', 'm3', 'open'), 1)).toBe('consent-changed');
    expect(await book.add(observed('nobody', 'm3', 'open'), 1)).toBe('consent-changed');
    expect(await book.ofContact('late' as ContactId)).toEqual([]);
    expect(await book.sums('m3' as MailingId)).toMatchObject({ opened: 0 });
  });

  test('what was observed of a mail is counted once by many who fetch at the same moment', async () => {
    await consentAt('many', 1);
    const mail = observed('many', 'm4', 'open');
    await Promise.all(Array.from({ length: 6 }, () => book.add(mail, 1)));

    expect(await book.sums('m4' as MailingId)).toMatchObject({ opened: 1 });
  });

  test.runIf(name === 'DynamoDB')(
    'what was observed of a mail has a time, at which DynamoDB deletes it',
    async () => {
      const { Items = [] } = await db.client.send(new ScanCommand({ TableName: tables.mailings }));
      const rows = Items.filter(({ pk }) => String(pk).startsWith('OBSERVED#'));

      expect(rows.length).toBeGreaterThan(0);
      for (const { ttl } of rows) expect(ttl).toBe((at + 180 * 86_400_000) / 1_000);
      for (const { pk, ...row } of Items.filter((one) => String(one['pk']).startsWith('SEEN#')))
        expect(JSON.stringify({ pk, row }).replaceAll(/m\d-\d+|m\d/g, '')).not.toMatch(
          /[ab]-\d+|many/,
        );
    },
  );
});

/** The two books tell the same of every contact and mailing. */
const sameBooks = async (memory: ObservationBook, idOf: (text: string) => string) => {
  for (const mailing of ['m1', 'm2'])
    expect(withoutNone(await book.sums(idOf(mailing) as MailingId))).toEqual(
      withoutNone(await memory.sums(idOf(mailing) as MailingId)),
    );
  for (const contact of ['a', 'b']) {
    const [kept, wanted] = await Promise.all(
      [book, memory].map((one) => one.ofContact(idOf(contact) as ContactId)),
    );
    expect(sorted(kept ?? [])).toEqual(sorted(wanted ?? []));
  }
};

const withoutNone = ({ links, ...sums }: Awaited<ReturnType<ObservationBook['sums']>>) => ({
  ...sums,
  links: Object.fromEntries(Object.entries(links).filter(([, count]) => count !== 0)),
});

const sorted = (mails: readonly ObservedMail[]) =>
  mails.toSorted((one, other) => one.mailingId.localeCompare(other.mailingId));
