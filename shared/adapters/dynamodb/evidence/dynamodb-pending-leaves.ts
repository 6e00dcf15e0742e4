import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { outboxShards } from '../../../consent/event/announcement.ts';
import type { PendingLeaves, PendingRow } from '../../../evidence/sealing/seal-ports.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { outboxPk } from '../../items/keys.ts';
import { leavesOf } from '../../items/leaves.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** The leaves that wait in the outboxes of these tables, beside what is to be announced. */
export const dynamoDbPendingLeaves = (
  client: DynamoDBDocumentClient,
  tables: readonly string[],
): PendingLeaves => {
  const places = tables.flatMap((table, index) =>
    Array.from({ length: outboxShards }, (_, shard) => ({ table, index, shard })),
  );

  const inShard = async (
    { table, index, shard }: (typeof places)[number],
    limit: number,
  ): Promise<readonly PendingRow[]> => {
    const rows: PendingRow[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          FilterExpression: 'attribute_exists(leaves)',
          ProjectionExpression: 'sk, #at, leaves',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: { ':pk': outboxPk(shard) },
          ConsistentRead: true,
          ...defined({ ExclusiveStartKey: from }),
        }),
      );
      for (const item of Items)
        rows.push({
          id: `${index}/${shard}/${item['sk']}`,
          at: item['at'] as Instant,
          entries: leavesOf(item),
        });
      from = LastEvaluatedKey;
    } while (from !== undefined && rows.length < limit);
    return rows;
  };

  /** Deletes a row that was announced too or has nothing to announce; another only loses its leaves. */
  const settle = async (id: string): Promise<void> => {
    const { table, Key } = keyOf(id, tables);
    try {
      await client.send(
        new DeleteCommand({
          TableName: table,
          Key,
          ConditionExpression: `attribute_exists(announced) OR (${announcesNothing})`,
        }),
      );
      return;
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key,
          UpdateExpression: 'REMOVE leaves',
          ConditionExpression: `NOT (${announcesNothing}) AND attribute_not_exists(announced)`,
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
      // It was announced in between: now it can go.
      await settle(id);
    }
  };

  return {
    oldest: async (limit) => {
      const found = await Promise.all(places.map((place) => inShard(place, limit)));
      return found
        .flat()
        .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
    },
    done: async (rowIds) => {
      for (let start = 0; start < rowIds.length; start += atOnce)
        await Promise.all(rowIds.slice(start, start + atOnce).map(settle));
    },
  };
};

/** True for a row that has nothing to announce, and for one that is gone. */
const announcesNothing =
  'attribute_not_exists(announcement) AND attribute_not_exists(announcements)';

/** Rows settled at once; more would only queue in the client. */
const atOnce = 50;

const keyOf = (id: string, tables: readonly string[]) => {
  const [index = '', shard = '', ...rest] = id.split('/');
  const table = tables[Number(index)];
  if (table === undefined) throw new RangeError(`no table of an outbox row: ${id}`);
  return { table, Key: { pk: outboxPk(Number(shard)), sk: rest.join('/') } };
};
