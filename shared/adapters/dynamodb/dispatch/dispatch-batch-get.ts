import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  type KeysAndAttributes,
} from '@aws-sdk/client-dynamodb';

type Items = Readonly<Record<string, readonly Record<string, AttributeValue>[]>>;

const pause = (millis: number) => new Promise((resolve) => setTimeout(resolve, millis));

const attempts = 8;

/** Most keys of one BatchGetItem. */
export const batchGetSize = 100;

/** All items of up to 100 keys; what DynamoDB leaves unprocessed is asked for again. */
export const batchGet = async (
  client: DynamoDBClient,
  request: Readonly<Record<string, KeysAndAttributes>>,
): Promise<Items> => {
  const found: Record<string, Record<string, AttributeValue>[]> = {};
  let open: Record<string, KeysAndAttributes> = { ...request };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await client.send(new BatchGetItemCommand({ RequestItems: open }));
    for (const [table, items] of Object.entries(answer.Responses ?? {})) {
      const before = found[table];
      if (before === undefined) found[table] = items;
      else before.push(...items);
    }
    open = answer.UnprocessedKeys ?? {};
    if (Object.keys(open).length === 0) return found;
    await pause(20 * 2 ** attempt);
  }
  throw new Error('DynamoDB left keys unprocessed again and again');
};
