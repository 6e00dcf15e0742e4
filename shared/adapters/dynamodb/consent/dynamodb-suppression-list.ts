import { BatchGetCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type {
  Suppression,
  SuppressionList,
} from '../../../consent/suppression/suppression-list.ts';
import { suppressionKey } from './ledger-write.ts';

/** Suppressions by address hash and scope: at most two keys for each hash that is asked about. */
export const dynamoDbSuppressionList = (
  client: DynamoDBDocumentClient,
  table: string,
): SuppressionList => ({
  inForce: async (hashes, senderId) => {
    const Keys = [...new Set(hashes)].flatMap((addressHash) => [
      suppressionKey({ addressHash, scope: 'ALL' }),
      suppressionKey({ addressHash, scope: senderId }),
    ]);
    if (Keys.length === 0) return [];
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
    );
    if (UnprocessedKeys?.[table] !== undefined)
      throw new Error('whether an address is suppressed could not be read');
    return (Responses?.[table] ?? [])
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
