import {
  type DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { outboxPk, parkedPk } from '../../shared/adapters/items/keys.ts';

/** Rows of one table's outbox that the bus refused for good: to look at, and to put back. */
export const parkedAnnouncements = (
  client: DynamoDBDocumentClient,
  table: string,
): ParkedAnnouncements => ({
  list: async () => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': parkedPk },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => ({
      id: item['sk'] as string,
      shard: item['shard'] as number,
      at: item['at'] as number,
      announcement: item['announcement'] as Parked['announcement'],
    }));
  },
  putBack: async (rows) => {
    for (const { id, shard, at, announcement } of rows)
      await client.send(
        new TransactWriteCommand({
          TransactItems: [
            { Delete: { TableName: table, Key: { pk: parkedPk, sk: id } } },
            {
              // An update: a row that still waits for the evidence log keeps its leaves.
              Update: {
                TableName: table,
                Key: { pk: outboxPk(shard), sk: id },
                UpdateExpression:
                  'SET #type = :type, #at = :at, announcement = :announcement REMOVE announced',
                ExpressionAttributeNames: { '#type': 'type', '#at': 'at' },
                ExpressionAttributeValues: {
                  ':type': 'outbox',
                  ':at': at,
                  ':announcement': announcement,
                },
              },
            },
          ],
        }),
      );
  },
});

/** An announcement that was set aside, with the shard it came from. */
export type Parked = {
  readonly id: string;
  readonly shard: number;
  readonly at: number;
  readonly announcement: { readonly type: string } & Readonly<Record<string, unknown>>;
};

export type ParkedAnnouncements = {
  /** At most what one query answers, a megabyte: put back, and ask again. */
  list(): Promise<readonly Parked[]>;
  putBack(rows: readonly Parked[]): Promise<void>;
};
