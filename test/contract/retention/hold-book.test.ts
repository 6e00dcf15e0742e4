import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbHoldBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-hold-book.ts';
import { sqliteHoldBook } from '../../../shared/adapters/sqlite/consent/sqlite-hold-book.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import type { Hold, HoldBook, HoldId } from '../../../shared/retention/hold.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const at = instantFromMillis(Date.UTC(2026, 10, 2));
const hold = (holdId: string, on: Hold['on'], id: string): Hold => ({
  ...{ holdId: holdId as HoldId, on, id, reason: 'complaint 2026-17', evidenceRef: 'case-17' },
  ...{ placedAt: at, placedBy: 'officer' },
});
const released = { at, by: 'officer', reason: 'closed' };

const books: readonly (readonly [string, () => Promise<HoldBook>])[] = [
  ['DynamoDB', async () => dynamoDbHoldBook(db.client, await db.table())],
  ['SQLite', async () => sqliteHoldBook(openDatabase(':memory:'))],
];

describe.each(books)('hold book: %s', (_name, open) => {
  test('a hold is in force on what it is on, and on nothing whose id only begins alike', async () => {
    const book = await open();
    const one = hold('h1', 'contact', 'anja');
    await book.place(one);
    await book.place(hold('h2', 'contact', 'anja-2'));
    await book.place(hold('h3', 'mailing', 'anja'));

    expect(await book.inForceOn({ on: 'contact', id: 'anja' })).toEqual([one]);
    expect(await book.inForceOn({ on: 'contact', id: 'bas' })).toEqual([]);
    await expect(book.place(one)).rejects.toThrow();
  });

  test('of two holds on one contact one is released, once, and stays on record', async () => {
    const book = await open();
    const [first, second] = [hold('h1', 'contact', 'anja'), hold('h2', 'contact', 'anja')];
    await book.place(first);
    await book.place(second);

    expect(await book.release(first.holdId, released)).toEqual({ ...first, released });
    expect(await book.release(first.holdId, { ...released, by: 'another' })).toBeUndefined();
    expect(await book.release('h9' as HoldId, released)).toBeUndefined();

    expect(await book.inForceOn({ on: 'contact', id: 'anja' })).toEqual([second]);
    expect((await book.page(10)).holds).toEqual([{ ...first, released }, second]);
  });

  test.each([1, 2, 3, 10])(
    'holds on contacts are listed before those on mailings, %i on a page',
    async (limit) => {
      const book = await open();
      for (const [holdId, on, id] of [
        ['h1', 'mailing', 'm1'],
        ['h2', 'contact', 'bas'],
        ['h4', 'contact', 'anja'],
        ['h3', 'contact', 'anja'],
      ] as const)
        await book.place(hold(holdId, on, id));

      const ids: string[] = [];
      let after: string | undefined;
      do {
        const page = await book.page(limit, after);
        expect(page.holds.length).toBeLessThanOrEqual(limit);
        ids.push(...page.holds.map(({ holdId }) => holdId));
        after = page.next;
      } while (after !== undefined);
      expect(ids).toEqual(['h3', 'h4', 'h2', 'h1']);
    },
  );
});
