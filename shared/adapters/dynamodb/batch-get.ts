import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../items/consent-state-item.ts';
import type { Key } from '../items/keys.ts';
import { backOff, pause } from './pause.ts';

/**
 * The items of several tables that are there, as raw attribute values: at most 100 in all. Throws
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

/**
 * The items of one table that are there, by their whole keys. Throws rather than return less than
 * was asked.
 */
export const batchGetItems = async (
  client: DynamoDBDocumentClient,
  table: string,
  {
    keys,
    read,
    projection,
  }: {
    readonly keys: readonly Key[];
    readonly read: 'consistent' | 'eventual';
    readonly projection?: Projection | undefined;
  },
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  for (let at = 0; at < keys.length; at += batchGetSize) {
    const Keys = keys.slice(at, at + batchGetSize);
    const request = { Keys, ConsistentRead: read === 'consistent', ...projection };
    await untilProcessed<Requests>({ [table]: request }, async (RequestItems) => {
      const answer = await client.send(new BatchGetCommand({ RequestItems }));
      found.push(...(answer.Responses?.[table] ?? []));
      return answer.UnprocessedKeys;
    });
  }
  return found;
};

/** The same by partition key, where each partition is asked for one item. */
export const batchGetAll = async (
  client: DynamoDBDocumentClient,
  table: string,
  {
    keys,
    read,
    projection,
  }: {
    readonly keys: readonly Key[];
    readonly read: 'consistent' | 'eventual';
    readonly projection?: Projection | undefined;
  },
): Promise<ReadonlyMap<string, Item>> => {
  const distinct = [...new Map(keys.map((key) => [key.pk, key])).values()];
  const items = await batchGetItems(client, table, { keys: distinct, read, projection });
  return new Map(items.map((item) => [item['pk'] as string, item]));
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
    if (attempt < attempts) await pause(backOff(attempt));
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
