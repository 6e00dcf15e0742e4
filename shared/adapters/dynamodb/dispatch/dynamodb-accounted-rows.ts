import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AccountedRow, AccountedRows } from '../../../bundles/accounted-rows.ts';
import type { FiledRow } from '../../../evidence/verify/beside.ts';
import type { MailingId } from '../../../kernel/ids.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { batchGet, batchGetSize } from '../batch-get.ts';
import { mailingPk } from '../keys.ts';
import { claimFromItem } from './claim-item.ts';
import { type Item, text, textOf } from './dispatch-attributes.ts';
import { claimKey, segmentPk } from './dispatch-keys.ts';
import { loggedAccount } from './dynamodb-mailing-accounts.ts';
import { filedClaim, filedRow } from './filed-rows.ts';

/** Rows of accounts from the partitions of their segments, and the claims of each by key. */
export const dynamoDbAccountedRows = (client: DynamoDBClient, table: string): AccountedRows => {
  const claimsOf = async (mailingId: MailingId, contactIds: readonly string[]) => {
    const parts = Array.from({ length: Math.ceil(contactIds.length / batchGetSize) }, (_, at) =>
      contactIds.slice(at * batchGetSize, (at + 1) * batchGetSize),
    );
    const found: Item[] = [];
    for (let at = 0; at < parts.length; at += readsAtOnce) {
      const answers = await Promise.all(
        parts.slice(at, at + readsAtOnce).map((ids) =>
          batchGet(client, {
            [table]: { Keys: ids.map((id) => claimKey(id, mailingId)), ConsistentRead: true },
          }),
        ),
      );
      found.push(...answers.flatMap((answer) => answer[table] ?? []));
    }
    return new Map(found.map((item) => [claimFromItem(item).contactId as string, item]));
  };

  return {
    rows: async (mailingId, segment, after) => {
      const pk = segmentPk(mailingId, segment);
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': text(pk),
            ':first': text('BATCH#'),
            ':last': text('PAGE#~'),
          },
          ...(after === undefined ? {} : { ExclusiveStartKey: { pk: text(pk), sk: text(after) } }),
          Limit: rowsAtOnce,
          ConsistentRead: true,
        }),
      );
      const rows = Items.filter(isAccounted).map(
        (item) => [filedRow(mailingId, item), item] as const,
      );
      const claims = await claimsOf(mailingId, [...new Set(rows.flatMap(([row]) => claimed(row)))]);
      const next = LastEvaluatedKey?.['sk']?.S;
      return {
        rows: rows.map(([row, item]) =>
          accountedRow(row, item['resolved']?.SS ?? [], (id) => claims.get(id)),
        ),
        ...defined({ next }),
      };
    },
    account: async (mailingId) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :account)',
          ExpressionAttributeValues: {
            ':pk': text(mailingPk(mailingId)),
            ':account': text('ACCOUNT#'),
          },
          ScanIndexForward: false,
          Limit: 1,
          ConsistentRead: true,
        }),
      );
      const [item] = Items;
      if (item === undefined) return undefined;
      const { account, salt } = unmarshall(item);
      return loggedAccount(account, salt);
    },
  };
};

/** Between batches and pages stands what came back about the segment, of which no account is. */
const isAccounted = (item: Item): boolean => /^(?:BATCH|PAGE)#/.test(textOf(item, 'sk'));

/** Whom a row says nothing of but what their claims do. */
const claimed = ({ recipients }: FiledRow): readonly string[] =>
  recipients.flatMap(([contactId, said]) => (said === null ? [contactId] : []));

/** A row with the claims that it is of; one that a later job put its own over is not. */
export const accountedRow = (
  row: FiledRow,
  resolved: readonly string[],
  claimOf: (contactId: string) => Item | undefined,
): AccountedRow => {
  const jobId = row.name.slice(row.name.indexOf('#') + 1);
  const own = claimed(row).flatMap((contactId) => {
    const item = claimOf(contactId);
    return item === undefined || textOf(item, 'job') !== jobId ? [] : [item];
  });
  const told = own.flatMap((item) => {
    const { contactId, feedback } = claimFromItem(item);
    return feedback.length === 0 ? [] : [[contactId, feedback] as const];
  });
  return { row, claims: own.map(filedClaim), resolved, feedback: Object.fromEntries(told) };
};

/** Rows of one query: at most 49 recipients each, so that their claims are some megabytes. */
const rowsAtOnce = 40;

/** Reads of claims that are under way at the same time. */
const readsAtOnce = 8;
