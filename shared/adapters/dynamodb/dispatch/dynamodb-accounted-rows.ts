import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AccountedRows } from '../../../bundles/accounted-rows.ts';
import type { MailingId } from '../../../kernel/ids.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { accountedRow, claimed } from '../../items/accounted-row.ts';
import { claimFromItem } from '../../items/claim-item.ts';
import { type Item, text, textOf } from '../../items/dispatch-attributes.ts';
import { claimKey, segmentPk } from '../../items/dispatch-keys.ts';
import { filedRow } from '../../items/filed-rows.ts';
import { mailingPk } from '../../items/keys.ts';
import { loggedAccount } from '../../items/logged-account.ts';
import { batchGet, batchGetSize } from '../batch-get.ts';

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
          ExclusiveStartKey: after === undefined ? undefined : { pk: text(pk), sk: text(after) },
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

/** Rows of one query: at most 49 recipients each, so that their claims are some megabytes. */
const rowsAtOnce = 40;

/** Reads of claims that are under way at the same time. */
const readsAtOnce = 8;
