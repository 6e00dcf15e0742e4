import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbConsentDays } from '../../../shared/adapters/dynamodb/consent/dynamodb-consent-days.ts';
import { sqliteConsentDays } from '../../../shared/adapters/sqlite/consent/sqlite-consent-days.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import { senderId } from '../../../shared/kernel/ids.ts';
import type { ConsentDay, ConsentDays } from '../../../shared/subjects/consent-days/consent-day.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryConsentDays } from '../../support/memory/memory-consent-days.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const waterweg = senderId('waterweg');
const counted = (day: string, over: Partial<ConsentDay> = {}): ConsentDay => ({
  senderId: waterweg,
  day,
  people: { commercial: 3, ideological: 0, charitable: 1 },
  stops: { own: { count: 2, longestMillis: 900, medianMillis: 40 } },
  ...over,
});

const stores: readonly (readonly [string, () => Promise<ConsentDays>])[] = [
  ['DynamoDB', async () => dynamoDbConsentDays(db.client, await db.table())],
  ['SQLite', async () => sqliteConsentDays(openDatabase(':memory:'))],
  ['memory', async () => memoryConsentDays()],
];

describe.each(stores)('days of consent: %s', (_name, open) => {
  test('the last days of a sender are read, newest first, and those of no other sender', async () => {
    const days = await open();
    expect(await days.last(waterweg, 5)).toEqual([]);
    const [first, second, third] = [
      counted('2026-11-28'),
      counted('2026-11-29', { stops: {} }),
      counted('2026-11-30'),
    ] as const;
    for (const day of [second, first, third]) await days.put(day);
    await days.put(counted('2026-11-30', { senderId: senderId('waterweg-2') }));
    expect(await days.last(waterweg, 2)).toEqual([third, second]);
    expect(await days.last(waterweg, 5)).toEqual([third, second, first]);
  });

  test('a day that is counted again has the last count', async () => {
    const days = await open();
    await days.put(counted('2026-11-28'));
    const again = counted('2026-11-28', {
      people: { commercial: 2, ideological: 0, charitable: 1 },
    });
    await days.put(again);
    expect(await days.last(waterweg, 5)).toEqual([again]);
  });
});
