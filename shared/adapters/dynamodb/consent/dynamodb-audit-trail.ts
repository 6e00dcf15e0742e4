import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditEntry, AuditTrail, CallerDay } from '../../../subjects/audit/audit-trail.ts';
import { auditCallersPk, auditPk } from '../../items/keys.ts';
import { fillPage } from '../fill-page.ts';
import { dynamoDbAuditAppend } from './dynamodb-audit-append.ts';

/**
 * The trail for functions that read it too; those that only answer callers have
 * `dynamoDbAuditAppend` alone.
 */
export const dynamoDbAuditTrail = (client: DynamoDBDocumentClient, table: string): AuditTrail => ({
  ...dynamoDbAuditAppend(client, table),
  page: async (day, limit, { caller, contactId, after } = {}) => {
    const pk = auditPk(day);
    const filters = [
      ...(caller === undefined ? [] : ['#entry.#caller.#id = :caller']),
      ...(contactId === undefined ? [] : ['contains(#entry.#contacts, :contact)']),
    ];
    const names = {
      ...(filters.length > 0 && { '#entry': 'entry' }),
      ...(caller !== undefined && { '#caller': 'caller', '#id': 'id' }),
      ...(contactId !== undefined && { '#contacts': 'contacts' }),
    };
    const filter =
      filters.length === 0
        ? {}
        : { FilterExpression: filters.join(' AND '), ExpressionAttributeNames: names };
    const { items, next } = await fillPage(
      limit,
      after === undefined ? undefined : { pk, sk: after },
      (missing, start) =>
        client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk',
            ...filter,
            ExpressionAttributeValues: {
              ':pk': pk,
              ...(caller !== undefined && { ':caller': caller }),
              ...(contactId !== undefined && { ':contact': contactId }),
            },
            ConsistentRead: true,
            Limit: filters.length === 0 ? missing : Math.max(missing, readAtOnce),
            ...(start && { ExclusiveStartKey: start }),
          }),
        ),
    );
    const entries = items.map((item) => item['entry'] as AuditEntry);
    return next === undefined ? { entries } : { entries, next: next.sk };
  },
  callersSince: async (day) => {
    const found: CallerDay[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk >= :day',
          ExpressionAttributeValues: { ':pk': auditCallersPk, ':day': day },
          ConsistentRead: true,
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      found.push(...Items.map((item) => item['calledOn'] as CallerDay));
      from = LastEvaluatedKey;
    } while (from !== undefined);
    return found;
  },
});

/** Entries read at once where only some are wanted. */
const readAtOnce = 1_000;
