import {
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { outboxShards } from '../../../consent/event/announcement.ts';
import type {
  Outbox,
  PendingAnnouncement,
  PendingSheaf,
} from '../../../delivery/publish-announcements.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { outboxPk, parkedPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/**
 * The outbox rows of one table, as whoever announces them sees them. A row that carries leaves too
 * is only marked: it goes when the evidence log has them (`pending-leaves`).
 */
export const dynamoDbOutbox = (client: DynamoDBDocumentClient, table: string): Outbox => {
  const page = (shard: number, from: object | undefined, Limit?: number) =>
    client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: `(${announces}) AND attribute_not_exists(announced)`,
        ExpressionAttributeValues: { ':pk': outboxPk(shard) },
        ConsistentRead: true,
        ...defined({ Limit, ExclusiveStartKey: from }),
      }),
    );

  /**
   * Sealed rows go; the mark on the others tells the sealer that nobody waits for them any more.
   * They lose their announcements: every look passes those that wait for the sealer, and a list has
   * many of them.
   */
  const markTold = async (shard: number, id: string): Promise<void> => {
    const Key = { pk: outboxPk(shard), sk: id };
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key,
          UpdateExpression: 'SET announced = :true REMOVE announcement, announcements',
          ConditionExpression: 'attribute_exists(leaves)',
          ExpressionAttributeValues: { ':true': true },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      await client.send(new DeleteCommand({ TableName: table, Key }));
    }
  };

  return {
    shards: outboxShards,
    pending: async (shard, limit, after) => {
      const rows: (PendingAnnouncement | PendingSheaf)[] = [];
      let from: object | undefined =
        after === undefined ? undefined : { pk: outboxPk(shard), sk: after };
      // Rows that were announced and wait for the sealer come first: they are passed in larger
      // steps.
      for (let first = true; first || (rows.length < limit && from !== undefined); first = false) {
        const { Items = [], LastEvaluatedKey } = await page(shard, from, first ? limit : undefined);
        rows.push(...Items.map(pendingFromItem));
        from = LastEvaluatedKey;
      }
      return rows.slice(0, limit);
    },
    done: async (shard, rows) => {
      await Promise.all(
        rows.filter(({ unsealed }) => unsealed).map(({ id }) => markTold(shard, id)),
      );
      const keys = rows
        .filter(({ unsealed }) => !unsealed)
        .map(({ id }) => ({ DeleteRequest: { Key: { pk: outboxPk(shard), sk: id } } }));
      if (keys.length === 0) return;
      // What DynamoDB leaves unprocessed is announced again: twice is allowed, never is not.
      await client.send(new BatchWriteCommand({ RequestItems: { [table]: keys } }));
    },
    park: async (shard, rows) => {
      for (const { id, at, announcement } of rows) {
        const parked = { pk: parkedPk, sk: id, type: 'parked', shard, at, announcement };
        await client.send(new PutCommand({ TableName: table, Item: parked }));
      }
      await Promise.all(rows.map(({ id }) => markTold(shard, id)));
    },
  };
};

/** Marks a row of the outbox as still to be announced, whether it has one announcement or several. */
const announces = 'attribute_exists(announcement) OR attribute_exists(announcements)';

const pendingFromItem = (item: Record<string, unknown>): PendingAnnouncement | PendingSheaf => {
  const row = defined({
    id: item['sk'] as string,
    at: item['at'] as PendingAnnouncement['at'],
    unsealed: item['leaves'] === undefined ? undefined : (true as const),
  });
  const announcements = item['announcements'] as PendingSheaf['announcements'] | undefined;
  return announcements === undefined
    ? { ...row, announcement: item['announcement'] as PendingAnnouncement['announcement'] }
    : { ...row, announcements };
};
