import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item } from './consent/consent-state-item.ts';
import type { Key } from './keys.ts';
import { doubling, pause } from './pause.ts';

/**
 * At most 100 items of one table, by partition key. Throws rather than return less than was asked.
 */
export const batchGetAll = async (
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
  read: 'consistent' | 'eventual',
  projection?: Projection,
): Promise<ReadonlyMap<string, Item>> => {
  const found = new Map<string, Item>();
  const Keys = [...new Map(keys.map((key) => [key.pk, key])).values()];
  if (Keys.length === 0) return found;
  const request = { Keys, ConsistentRead: read === 'consistent', ...projection };
  await untilProcessed<Requests>({ [table]: request }, async (RequestItems) => {
    const answer = await client.send(new BatchGetCommand({ RequestItems }));
    for (const item of answer.Responses?.[table] ?? []) found.set(item['pk'] as string, item);
    return answer.UnprocessedKeys;
  });
  return found;
};

/**
 * The same with raw attribute values, from several tables: at most 100 items by table. Throws
 * rather than return less than was asked.
 */
export const batchGet = async (
  client: DynamoDBClient,
  requests: Readonly<Record<string, KeysAndAttributes>>,
): Promise<RawItems> => {
  const found: Record<string, Record<string, AttributeValue>[]> = {};
  await untilProcessed({ ...requests }, async (RequestItems) => {
    const answer = await client.send(new BatchGetItemCommand({ RequestItems }));
    for (const [table, items] of Object.entries(answer.Responses ?? {})) {
      const before = found[table];
      if (before === undefined) found[table] = items;
      else before.push(...items);
    }
    return answer.UnprocessedKeys;
  });
  return found;
};

/** Most keys of one BatchGetItem. */
export const batchGetSize = 100;

/** Asks again, ever more slowly, for what DynamoDB left unprocessed (16 MB or throttling). */
const untilProcessed = async <R extends Readonly<Record<string, unknown>>>(
  requests: R,
  ask: (requests: R) => Promise<R | undefined>,
): Promise<void> => {
  let left: R | undefined = requests;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    left = await ask(left);
    if (left === undefined || Object.keys(left).length === 0) return;
    if (attempt < attempts) await pause(doubling(attempt));
  }
  throw new Error(`DynamoDB left keys unprocessed ${attempts} times`);
};

type RawItems = Readonly<Record<string, readonly Record<string, AttributeValue>[]>>;
type Requests = NonNullable<ConstructorParameters<typeof BatchGetCommand>[0]['RequestItems']>;
type Projection = {
  readonly ProjectionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
};

const attempts = 8;
