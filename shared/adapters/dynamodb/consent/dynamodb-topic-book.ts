import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Topic, TopicBook } from '../../../consent/topic/topic.ts';
import type { EntityId } from '../../../kernel/ids.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { topicsPk } from '../../items/keys.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { writeAll } from '../write-all.ts';

/**
 * Topics as one partition for each entity with the current version of each topic, and one partition
 * for each topic with all its versions. A topic is at most 100 UTF-16 code units, so a key stays
 * within its 1024 bytes.
 */
export const dynamoDbTopicBook = (client: DynamoDBDocumentClient, table: string): TopicBook => ({
  read: async (entityId, topicId) => {
    const Key = currentTopicKey(entityId, topicId);
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key, ConsistentRead: true }),
    );
    return Item?.['topic'] as Topic | undefined;
  },

  page: async (entityId, limit, after) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': topicsPk(entityId) },
        ConsistentRead: true,
        Limit: limit,
        ExclusiveStartKey: after === undefined ? undefined : currentTopicKey(entityId, after),
      }),
    );
    const topics = Items.map((item) => item['topic'] as Topic);
    const last = topics.at(-1)?.topicId;
    return LastEvaluatedKey === undefined || last === undefined
      ? { topics }
      : { topics, next: last };
  },

  versions: async (entityId, topicId, { limit, before }) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': versionsOf(entityId, topicId) },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit,
        ExclusiveStartKey:
          before === undefined ? undefined : topicVersionKey(entityId, topicId, before),
      }),
    );
    const versions = Items.map((item) => item['topic'] as Topic);
    const last = versions.at(-1)?.version;
    return LastEvaluatedKey === undefined || last === undefined
      ? { versions }
      : { versions, next: last };
  },

  put: async (topic, expectedVersion) => {
    const { entityId, topicId, version } = topic;
    const { salt, entry } = commitRecord('topic', topic);
    const current = {
      TableName: table,
      Item: { ...currentTopicKey(entityId, topicId), type: 'topic', version, topic },
      ...(expectedVersion === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: '#version = :expected',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':expected': expectedVersion },
          }),
    };
    const kept = {
      TableName: table,
      Item: { ...topicVersionKey(entityId, topicId, version), type: 'topic-version', topic, salt },
      ConditionExpression: 'attribute_not_exists(pk)',
    };
    const leaf = leavesPut(table, topic.changedAt, [entry]);
    return writeAll(client, [{ Put: current }, { Put: kept }, leaf]);
  },
});

export const currentTopicKey = (entityId: EntityId, topicId: string) => ({
  pk: topicsPk(entityId),
  sk: `TOPIC#${topicId}`,
});

/** No entity id holds a `#`, so that no two partitions have one name. */
const versionsOf = (entityId: EntityId, topicId: string): string =>
  `${topicsPk(entityId)}#${topicId}`;

export const topicVersionKey = (entityId: EntityId, topicId: string, version: number) => ({
  pk: versionsOf(entityId, topicId),
  sk: `V#${String(version).padStart(6, '0')}`,
});
