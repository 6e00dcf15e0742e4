import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbProofBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-proof-book.ts';
import { sha256 } from '../../../shared/adapters/keys/sha256.ts';
import { sqliteProofBook } from '../../../shared/adapters/sqlite/consent/sqlite-proof-book.ts';
import { type Database, openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import type { ProofBook, ProofClaim } from '../../../shared/consent/proof/proof-book.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryProofBook } from '../../support/memory/memory-proof-book.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(() => db.stop());

const files: Database[] = [];
afterAll(() => {
  for (const file of files) file.close();
});
const claim = (proof: string, whose: string, ...earlier: readonly string[]): ProofClaim => ({
  key: sha256(proof),
  marks: [sha256(whose), ...earlier.map(sha256)],
});

const books: Readonly<Record<string, () => Promise<ProofBook>>> = {
  memory: async () => memoryProofBook(),
  DynamoDB: async () => dynamoDbProofBook(db.client, await db.table()),
  SQLite: async () => {
    const file = openDatabase(':memory:');
    files.push(file);
    return sqliteProofBook(file);
  },
};

describe.each(Object.entries(books))('proofs in %s', (_, open) => {
  test('a proof belongs to whoever took it first, also among claims of one call', async () => {
    const book = await open();
    const together = [claim('a', 'joke'), claim('a', 'gijs'), claim('b', 'gijs')];

    expect(await book.take(together)).toEqual(['own', 'another', 'own']);
    expect(await book.take([claim('b', 'joke'), claim('b', 'gijs')])).toEqual(['another', 'own']);
  });

  test('proofs are taken by no look', async () => {
    const book = await open();

    expect(await book.look([claim('a', 'joke')])).toEqual(['free']);
    expect(await book.take([claim('a', 'gijs')])).toEqual(['own']);
    expect(await book.look([claim('a', 'joke')])).toEqual(['another']);
  });

  test('proofs stay their own under a new key of addresses', async () => {
    const book = await open();
    await book.take([claim('a', 'joke by the old key')]);

    const now = claim('a', 'joke by the new key', 'joke by the old key');
    expect(await book.take([now])).toEqual(['own']);
  });

  test('proofs are of one of many who claim them at once', async () => {
    const book = await open();
    const all = Array.from({ length: 8 }, (_, at) => claim('a', `person ${at}`));
    const owners = await Promise.all(all.map((one) => book.take([one])));

    expect(owners.flat().filter((owner) => owner === 'own')).toHaveLength(1);
  });

  test('proofs of a list of hundreds are all taken', async () => {
    const book = await open();
    const many = Array.from({ length: 260 }, (_, at) => claim(`line ${at}`, `person ${at}`));

    expect(new Set(await book.take(many))).toEqual(new Set(['own']));
    expect(await book.take([])).toEqual([]);
  });
});
