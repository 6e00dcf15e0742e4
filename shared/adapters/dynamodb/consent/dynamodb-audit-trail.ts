import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { dateFromInstant, type Instant, plusMonths } from '../../../kernel/instant.ts';
import {
  type AuditEntry,
  type AuditTrail,
  auditMonths,
  type CallerDay,
} from '../../../subjects/audit/audit-trail.ts';
import { isConditionFailure } from '../condition-failure.ts';
import { fillPage } from '../fill-page.ts';
import { auditCallersPk, auditPk, type Key } from '../keys.ts';

/**
 * The trail as a partition a day, and beside it a row for each day of a caller and its roles, which an
 * environment puts once. Every item is put where none is: nothing is ever put over.
 */
export const dynamoDbAuditTrail = (client: DynamoDBDocumentClient, table: string): AuditTrail => {
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
    const sk = [day, caller.kind, caller.id, ...roles].join('#');
    if (seen.has(sk)) return;
    const calledOn: CallerDay = { day, caller, roles };
    try {
      await put({ pk: auditCallersPk, sk }, at, { type: 'audit-caller', calledOn });
    } catch (error) {
      // Another environment noted it.
      if (!isConditionFailure(error)) throw error;
    }
    seen.add(sk);
  };

  return {
    append: async (entry) => {
      const key = { pk: auditPk(dateFromInstant(entry.at)), sk: entry.auditId };
      await Promise.all([put(key, entry.at, { type: 'audit', entry }), noteCaller(entry)]);
    },
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
  };
};

/** Entries read at once where only some are wanted. */
const readAtOnce = 1_000;
