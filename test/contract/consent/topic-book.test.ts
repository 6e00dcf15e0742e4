import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoDbTopicBook } from '../../../shared/adapters/dynamodb/consent/dynamodb-topic-book.ts';
import { sqliteTopicBook } from '../../../shared/adapters/sqlite/consent/sqlite-topic-book.ts';
import { openDatabase } from '../../../shared/adapters/sqlite/database.ts';
import type { Topic, TopicBook } from '../../../shared/consent/topic/topic.ts';
import type { EntityId } from '../../../shared/kernel/ids.ts';
import { start } from '../../support/consent-world.ts';
import { openTestDynamoDb, type TestDynamoDb } from '../../support/dynamodb.ts';
import { memoryTopicBook } from '../../support/memory/memory-topic-book.ts';

let db: TestDynamoDb;
beforeAll(async () => {
  db = await openTestDynamoDb();
});
afterAll(async () => db.stop());

const entityId = 'e-waterweg' as EntityId;
const topic = (topicId: string, version = 1, over: Partial<Topic> = {}): Topic => ({
  entityId,
  topicId,
  names: { nl: `${topicId} ${version}` },
  descriptions: {},
  visibility: 'public',
  version,
  changedBy: 'po',
  changedAt: start,
  ...over,
});

const books: readonly (readonly [string, () => Promise<TopicBook>])[] = [
  ['memory', async () => memoryTopicBook()],
  ['DynamoDB', async () => dynamoDbTopicBook(db.client, await db.table())],
  ['SQLite', async () => sqliteTopicBook(openDatabase(':memory:'))],
];

describe.each(books)('topic book: %s', (_name, open) => {
  test('a version of a topic is added on the one that was read, and earlier ones stay', async () => {
    const book = await open();
    expect(await book.put(topic('offers', 1), 0)).toBe('stored');
    expect(await book.put(topic('offers', 1), 0)).toBe('conflict');
    expect(await book.put(topic('offers', 2), 1)).toBe('stored');
    expect(await book.put(topic('offers', 2), 1)).toBe('conflict');

    expect(await book.read(entityId, 'offers')).toEqual(topic('offers', 2));
    expect(await book.versions(entityId, 'offers', { limit: 1 })).toEqual({
      versions: [topic('offers', 2)],
      next: 2,
    });
    expect((await book.versions(entityId, 'offers', { limit: 5, before: 2 })).versions).toEqual([
      topic('offers', 1),
    ]);
  });

  test('topics of one entity are listed by id, page by page, and no other entity’s', async () => {
    const book = await open();
    for (const id of ['c', 'a', 'b/with#odd signs']) await book.put(topic(id), 0);
    await book.put(topic('a', 1, { entityId: 'e-other' as EntityId }), 0);

    const first = await book.page(entityId, 2);
    expect(first.topics.map(({ topicId }) => topicId)).toEqual(['a', 'b/with#odd signs']);
    const rest = await book.page(entityId, 2, first.next);
    expect(rest.topics.map(({ topicId }) => topicId)).toEqual(['c']);
  });

  test('the versions of one topic are not those of another whose id begins alike', async () => {
    const book = await open();
    await book.put(topic('a'), 0);
    await book.put(topic('a#1'), 0);

    expect((await book.versions(entityId, 'a', { limit: 10 })).versions).toEqual([topic('a')]);
  });

  test('the longest topic of the widest characters has a key', async () => {
    const book = await open();
    const longest = '界'.repeat(100);
    expect(await book.put(topic(longest), 0)).toBe('stored');
    expect(await book.read(entityId, longest)).toEqual(topic(longest));
  });
});
