import {
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { outboxShards } from '../../../consent/event/announcement.ts';
import type {
  Outbox,
  PendingAnnouncement,
  PendingSheaf,
} from '../../../delivery/publish-announcements.ts';
import { outboxPk, parkedPk } from '../keys.ts';

/** The outbox rows of one table. */
export const dynamoDbOutbox = (client: DynamoDBDocumentClient, table: string): Outbox => {
  const park = async (shard: number, rows: readonly PendingAnnouncement[]): Promise<void> => {
    const moves = rows.flatMap(({ id, at, announcement }) => [
      { Delete: { TableName: table, Key: { pk: outboxPk(shard), sk: id } } },
      {
        Put: {
          TableName: table,
          Item: { pk: parkedPk, sk: id, type: 'parked', shard, at, announcement },
        },
      },
    ]);
    await client.send(new TransactWriteCommand({ TransactItems: moves }));
  };
  return {
    shards: outboxShards,
    pending: async (shard, limit) => {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': outboxPk(shard) },
          ConsistentRead: true,
          Limit: limit,
        }),
      );
      return (page.Items ?? []).map(pendingFromItem);
    },
    done: async (shard, ids) => {
      if (ids.length === 0) return;
      const keys = ids.map((sk) => ({ DeleteRequest: { Key: { pk: outboxPk(shard), sk } } }));
      // What DynamoDB leaves unprocessed is announced again: twice is allowed, not at all is not.
      await client.send(new BatchWriteCommand({ RequestItems: { [table]: keys } }));
    },
    park: async (shard, rows) => {
      for (let from = 0; from < rows.length; from += parkedAtOnce)
        await park(shard, rows.slice(from, from + parkedAtOnce));
    },
  };
};

/** Two actions each, at most 100 in a transaction. */
const parkedAtOnce = 50;

const pendingFromItem = (item: Record<string, unknown>): PendingAnnouncement | PendingSheaf => {
  const row = { id: item['sk'] as string, at: item['at'] as PendingAnnouncement['at'] };
  const announcements = item['announcements'] as PendingSheaf['announcements'] | undefined;
  return announcements === undefined
    ? { ...row, announcement: item['announcement'] as PendingAnnouncement['announcement'] }
    : { ...row, announcements };
};
