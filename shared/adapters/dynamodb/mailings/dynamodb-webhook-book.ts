import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { defined } from '../../../kernel/object/defined.ts';
import {
  type DeadLetter,
  deadLetterDays,
  type Webhook,
  type WebhookBook,
} from '../../../webhooks/webhook.ts';
import { webhookPk, webhooksPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** Webhooks in one partition of the mailings table, and the dead letters of each in one of its own. */
export const dynamoDbWebhookBook = (
  client: DynamoDBDocumentClient,
  TableName: string,
): WebhookBook => {
  const get = async (pk: string, sk: string) =>
    (await client.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }))).Item;

  return {
    list: async () => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': webhooksPk },
          ConsistentRead: true,
        }),
      );
      return Items.map(({ webhook }) => JSON.parse(webhook) as Webhook);
    },
    read: async (webhookId) => {
      const item = await get(webhooksPk, webhookId);
      return item === undefined ? undefined : (JSON.parse(item['webhook']) as Webhook);
    },
    put: async (webhook) => {
      const { webhookId, version } = webhook;
      const isFirst = version === 1;
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: {
              ...{ pk: webhooksPk, sk: webhookId, type: 'webhook', version },
              webhook: JSON.stringify(webhook),
            },
            ConditionExpression: isFirst ? 'attribute_not_exists(pk)' : '#version = :before',
            ExpressionAttributeNames: isFirst ? undefined : { '#version': 'version' },
            ExpressionAttributeValues: isFirst ? undefined : { ':before': version - 1 },
          }),
        );
        return 'stored';
      } catch (error) {
        if (isConditionFailure(error)) return 'conflict';
        throw error;
      }
    },
    remove: async (webhookId) => {
      const { Attributes } = await client.send(
        new DeleteCommand({
          TableName,
          Key: { pk: webhooksPk, sk: webhookId },
          ReturnValues: 'ALL_OLD',
        }),
      );
      return Attributes !== undefined;
    },
    keepDeadLetter: async (letter) => {
      await client.send(
        new PutCommand({
          TableName,
          Item: {
            ...{ pk: webhookPk(letter.webhookId), sk: letter.deliveryId },
            type: 'webhook-dead-letter',
            letter: JSON.stringify(letter),
            ttl: Math.ceil(letter.at / 1_000) + deadLetterDays * 86_400,
          },
        }),
      );
    },
    deadLetters: async (webhookId, Limit, after) => {
      const pk = webhookPk(webhookId);
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          ScanIndexForward: false,
          Limit,
          ExclusiveStartKey: after === undefined ? undefined : { pk, sk: after },
        }),
      );
      return defined({
        items: Items.map(({ letter }) => JSON.parse(letter) as DeadLetter),
        next: LastEvaluatedKey === undefined ? undefined : String(LastEvaluatedKey['sk']),
      });
    },
    deadLetter: async (webhookId, deliveryId) => {
      const item = await get(webhookPk(webhookId), deliveryId);
      return item === undefined ? undefined : (JSON.parse(item['letter']) as DeadLetter);
    },
    removeDeadLetter: async (webhookId, deliveryId) => {
      await client.send(
        new DeleteCommand({ TableName, Key: { pk: webhookPk(webhookId), sk: deliveryId } }),
      );
    },
  };
};
