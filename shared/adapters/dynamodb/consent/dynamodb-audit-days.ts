import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditCount, AuditDays } from '../../../subjects/audit/close-audit-days.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { auditDaysPk, jobPk } from '../../items/keys.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { writeAll } from '../write-all.ts';

/**
 * One item for each day with its leaf, put once, and one row that says how far the count has come.
 */
export const dynamoDbAuditDays = (client: DynamoDBDocumentClient, table: string): AuditDays => ({
  count: async () => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: auditCountKey, ConsistentRead: true }),
    );
    return Item?.['count'] as AuditCount | undefined;
  },
  put: async (count, auditDay, at) => {
    const { version } = count;
    const counted = {
      Put: {
        TableName: table,
        Item: { ...auditCountKey, type: 'job', version, count },
        ConditionExpression: 'attribute_not_exists(pk) OR #version = :before',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': version - 1 },
      },
    };
    if (auditDay === undefined) return writeAll(client, [counted]);
    const { salt, entry } = commitRecord('audit-day', auditDay);
    const closed = {
      Put: {
        TableName: table,
        Item: { pk: auditDaysPk, sk: auditDay.day, type: 'audit-day', auditDay, salt },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    };
    return writeAll(client, [counted, closed, leavesPut(table, at, [entry])]);
  },
});

export const auditCountKey = { pk: jobPk('audit-days'), sk: 'JOB' } as const;
