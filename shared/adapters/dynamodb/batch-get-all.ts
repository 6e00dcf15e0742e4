import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item } from './consent/consent-state-item.ts';

/**
 * At most 100 items by key, by partition key. Asks again, ever more slowly, for what DynamoDB left
 * unprocessed (16 MB or throttling), and throws rather than return less than was asked.
 */
export const batchGetAll = async (
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
  read: 'consistent' | 'eventual',
  projection?: Projection,
): Promise<ReadonlyMap<string, Item>> => {
  const found = new Map<string, Item>();
  let left: Record<string, unknown>[] = [...new Map(keys.map((key) => [key.pk, key])).values()];
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === attempts) throw new Error(`${left.length} items stayed unprocessed`);
    if (attempt > 0) await pause(Math.min(20 * 2 ** attempt, 1_000));
    const request = { Keys: left, ConsistentRead: read === 'consistent', ...projection };
    const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: request } }));
    for (const item of answer.Responses?.[table] ?? []) found.set(item['pk'] as string, item);
    left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
};

type Key = { readonly pk: string; readonly sk: string };
type Projection = {
  readonly ProjectionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
};

const attempts = 8;
const pause = (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis));
