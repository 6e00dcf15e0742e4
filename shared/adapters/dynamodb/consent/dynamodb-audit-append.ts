import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { dateFromInstant, type Instant, plusMonths } from '../../../kernel/instant.ts';
import {
  type AuditEntry,
  type AuditTrail,
  auditMonths,
  type CallerDay,
} from '../../../subjects/audit/audit-trail.ts';
import { auditCallersPk, auditPk, type Key } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { dynamoDbIsBlocked } from './dynamodb-is-blocked.ts';

/**
 * Appends to the trail: a partition for each day, and beside it a row for each day of a caller and
 * its roles, which an environment puts once. Every item is put where none is, so nothing is ever
 * overwritten. Also knows who may not call.
 */
export const dynamoDbAuditAppend = (
  client: DynamoDBDocumentClient,
  table: string,
): Pick<AuditTrail, 'append' | 'isBlocked'> => {
  const seen = new Set<string>();

  const put = async (key: Key, at: Instant, item: object): Promise<void> => {
    const ttl = Math.ceil(plusMonths(at, auditMonths) / 1_000);
    await client.send(
      new PutCommand({
        TableName: table,
        Item: { ...key, ...item, ttl },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  };

  const noteCaller = async ({ at, caller, roles }: AuditEntry): Promise<void> => {
    const day = dateFromInstant(at);
    const calledOn: CallerDay = { day, caller, roles };
    const key = callerDayKey(calledOn);
    if (seen.has(key.sk)) return;
    try {
      await put(key, at, { type: 'audit-caller', calledOn });
    } catch (error) {
      // Another environment noted it.
      if (!isConditionFailure(error)) throw error;
    }
    seen.add(key.sk);
  };

  return {
    isBlocked: dynamoDbIsBlocked(client, table),
    append: async (entry) => {
      const key = { pk: auditPk(dateFromInstant(entry.at)), sk: entry.auditId };
      await Promise.all([put(key, entry.at, { type: 'audit', entry }), noteCaller(entry)]);
    },
  };
};

/** The row that says that somebody called with these roles on this day. */
export const callerDayKey = ({ day, caller, roles }: CallerDay): Key => ({
  pk: auditCallersPk,
  sk: [day, caller.kind, caller.id, ...roles].join('#'),
});
