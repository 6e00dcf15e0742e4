import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditTrail } from '../../../subjects/audit/audit-trail.ts';
import { type CallerBlock, isInForce, isSame } from '../../../subjects/audit/caller-block.ts';
import { blockedPk } from '../../items/keys.ts';

/**
 * Whether a caller is blocked, by all blocks at once: they are few, and an environment reads them again
 * after five seconds.
 */
export const dynamoDbIsBlocked = (
  client: DynamoDBDocumentClient,
  table: string,
): AuditTrail['isBlocked'] => {
  let read: { readonly at: number; readonly blocks: Promise<readonly CallerBlock[]> } | undefined;
  return async (caller) => {
    if (read === undefined || Date.now() - read.at >= freshMillis) {
      read = { at: Date.now(), blocks: allBlocks(client, table) };
      // A failure goes only to those who wait for it; the next caller reads again.
      read.blocks.catch(() => (read = undefined));
    }
    return (await read.blocks).some((one) => isInForce(one) && isSame(one.caller, caller));
  };
};

export const allBlocks = async (
  client: DynamoDBDocumentClient,
  table: string,
): Promise<readonly CallerBlock[]> => {
  const found: CallerBlock[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': blockedPk },
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    found.push(...Items.map((item) => item['block'] as CallerBlock));
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return found;
};

const freshMillis = 5_000;
