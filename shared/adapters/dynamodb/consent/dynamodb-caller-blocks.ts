import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { plusMonths } from '../../../kernel/instant.ts';
import { auditMonths } from '../../../subjects/audit/audit-trail.ts';
import type { CallerBlocks } from '../../../subjects/audit/caller-block.ts';
import { blockedPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { allBlocks } from './dynamodb-is-blocked.ts';

/** Blocks in one partition; a lifted one goes by TTL when the calls of its time do. */
export const dynamoDbCallerBlocks = (
  client: DynamoDBDocumentClient,
  table: string,
): CallerBlocks => ({
  all: () => allBlocks(client, table),
  put: async (block) => {
    const { blockId, version, lifted } = block;
    const ttl = lifted && { ttl: Math.ceil(plusMonths(lifted.at, auditMonths) / 1_000) };
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { pk: blockedPk, sk: blockId, type: 'caller-block', version, block, ...ttl },
          ...(version === 1
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: '#version = :before',
                ExpressionAttributeNames: { '#version': 'version' },
                ExpressionAttributeValues: { ':before': version - 1 },
              }),
        }),
      );
      return 'stored';
    } catch (error) {
      if (isConditionFailure(error)) return 'conflict';
      throw error;
    }
  },
});
