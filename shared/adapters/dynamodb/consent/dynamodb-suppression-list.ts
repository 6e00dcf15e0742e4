import { BatchGetCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type {
  Suppression,
  SuppressionList,
} from '../../../consent/suppression/suppression-list.ts';
import { suppressionKey } from './ledger-write.ts';

/** Suppressions by address hash and scope: one key a hash and scope that is asked about. */
export const dynamoDbSuppressionList = (
  client: DynamoDBDocumentClient,
  table: string,
): SuppressionList => ({
  inForce: async (hashes, ...senderIds) => {
    const Keys = [...new Set(hashes)].flatMap((addressHash) =>
      ['ALL' as const, ...new Set(senderIds)].map((scope) =>
        suppressionKey({ addressHash, scope }),
      ),
    );
    const found = await Promise.all(inParts(Keys).map((part) => getAll(client, table, part)));
    return found
      .flat()
      .map((item) => item['suppression'] as Suppression)
      .filter(({ liftedAt }) => liftedAt === undefined);
  },
  put: async (suppression) => {
    await client.send(
      new PutCommand({
        TableName: table,
        Item: { ...suppressionKey(suppression), type: 'suppression', suppression },
      }),
    );
  },
});

type Keys = readonly Readonly<Record<string, string>>[];

/** As many keys as one read takes (Amazon DynamoDB API Reference, BatchGetItem). */
const mostKeys = 100;

const inParts = (keys: Keys): readonly Keys[] =>
  Array.from({ length: Math.ceil(keys.length / mostKeys) }, (_, part) =>
    keys.slice(part * mostKeys, (part + 1) * mostKeys),
  );

const getAll = async (client: DynamoDBDocumentClient, table: string, keys: Keys) => {
  const { Responses, UnprocessedKeys } = await client.send(
    new BatchGetCommand({ RequestItems: { [table]: { Keys: [...keys], ConsistentRead: true } } }),
  );
  if (UnprocessedKeys?.[table] !== undefined)
    throw new Error('whether an address is suppressed could not be read');
  return Responses?.[table] ?? [];
};
