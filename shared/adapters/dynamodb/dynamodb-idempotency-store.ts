import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import { type Begin, lifetimes, type StoredAnswer } from '../first-answer.ts';
import { idempotencyPk } from '../items/keys.ts';
import { isConditionFailure } from './is-condition-failure.ts';

/**
 * First answers by Idempotency-Key, as items with a TTL in a table that the function writes anyway.
 * Structurally the `IdempotencyStore` of the HTTP runtime, which adapters do not import.
 */
export const dynamoDbIdempotencyStore = (client: DynamoDBDocumentClient, table: string) => ({
  begin: async (key: string, requestHash: string, at: number): Promise<Begin> => {
    const until = at + lifetimes.lock;
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { ...keyOf(key), requestHash, until, ttl: ttl(until) },
          ConditionExpression: 'attribute_not_exists(pk) OR #until < :now',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: { ':now': at },
        }),
      );
      return { outcome: 'begun' };
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }),
    );
    return begun(Item, requestHash);
  },
  complete: async (key: string, response: StoredAnswer, at: number): Promise<void> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }),
    );
    const until = at + lifetimes.record;
    const requestHash = String(Item?.['requestHash'] ?? '');
    await client.send(
      new PutCommand({
        TableName: table,
        Item: { ...keyOf(key), requestHash, until, ttl: ttl(until), response },
      }),
    );
  },
  release: async (key: string): Promise<void> => {
    await client.send(new DeleteCommand({ TableName: table, Key: keyOf(key) }));
  },
});

const keyOf = (key: string) => ({ pk: idempotencyPk(key), sk: 'IDEMPOTENCY' });
/** TTL only sweeps, `begin` compares. */
const ttl = (until: number): number => Math.ceil(until / 1_000) + 3_600;

const begun = (item: Record<string, unknown> | undefined, requestHash: string): Begin => {
  if (item === undefined) return { outcome: 'in-progress' };
  if (item['requestHash'] !== requestHash) return { outcome: 'other-request' };
  const response = item['response'] as StoredAnswer | undefined;
  return response === undefined ? { outcome: 'in-progress' } : { outcome: 'done', response };
};
