import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { LogHead, LogHeads, SegmentPlace } from '../../../evidence/sealing/seal-ports.ts';
import { logPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/**
 * The head row of the log and, beside it, a row for each segment by the moment it was added: whoever
 * knows when a record was written finds the segments that can hold its leaf.
 */
export const dynamoDbLogHeads = (client: DynamoDBDocumentClient, table: string): LogHeads => ({
  read: async () => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: logHeadKey, ConsistentRead: true }),
    );
    return Item?.['head'] as LogHead | undefined;
  },
  advance: async (from, to) => {
    const place: SegmentPlace = { ...to, start: from?.size ?? 0 };
    try {
      await client.send(
        new TransactWriteCommand({
          TransactItems: [
            {
              Put: {
                TableName: table,
                Item: { ...logHeadKey, type: 'log-head', head: to },
                ...(from === undefined
                  ? { ConditionExpression: isNew }
                  : {
                      ConditionExpression: 'head = :from',
                      ExpressionAttributeValues: { ':from': from },
                    }),
              },
            },
            {
              Put: {
                TableName: table,
                Item: { ...logSegmentKey(place), type: 'log-segment', place },
                ConditionExpression: isNew,
              },
            },
          ],
        }),
      );
      return 'advanced';
    } catch (error) {
      if (isConditionFailure(error)) return 'conflict';
      throw error;
    }
  },
  segments: async (since, limit) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': logPk,
          ':first':
            typeof since === 'number'
              ? `${segmentPrefix}${digits(since)}`
              : `${logSegmentKey(since).sk}!`,
          ':last': `${segmentPrefix}~`,
        },
        ConsistentRead: true,
        Limit: limit,
      }),
    );
    return Items.map((item) => item['place'] as SegmentPlace);
  },
});

export const logHeadKey = { pk: logPk, sk: 'HEAD' } as const;

const segmentPrefix = 'SEGMENT#';

const digits = (value: number): string => String(value).padStart(15, '0');

export const logSegmentKey = ({ at, start }: SegmentPlace) => ({
  pk: logPk,
  sk: `${segmentPrefix}${digits(at)}#${digits(start)}`,
});

const isNew = 'attribute_not_exists(pk)';
