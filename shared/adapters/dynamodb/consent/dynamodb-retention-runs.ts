import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { RetentionRun, RetentionRuns } from '../../../retention/retention-run.ts';
import { jobPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** The last run of the retention schedule, in one row. */
export const dynamoDbRetentionRuns = (
  client: DynamoDBDocumentClient,
  table: string,
): RetentionRuns => ({
  last: async () => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: retentionRunKey, ConsistentRead: true }),
    );
    return Item?.['run'] as RetentionRun | undefined;
  },
  put: async (run) => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { ...retentionRunKey, type: 'job', version: run.version, run },
          ConditionExpression: 'attribute_not_exists(pk) OR #version = :before',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': run.version - 1 },
        }),
      );
      return 'stored';
    } catch (error) {
      if (isConditionFailure(error)) return 'conflict';
      throw error;
    }
  },
});

export const retentionRunKey = { pk: jobPk('retention'), sk: 'JOB' } as const;
