import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { paginateQuery, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { MailingAccounts } from '../../../delivery/ports.ts';
import { edgeRoot, emptyEdge, growTree, type TreeEdge } from '../../../evidence/tree/tree-edge.ts';
import { treeHash } from '../../../evidence/tree/tree-hash.ts';
import { hexFromBytes } from '../../../kernel/bytes/bytes.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import {
  accountRowHash,
  type MailingAccount,
  settledAt,
} from '../../../kernel/evidence/account-row.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { accountRowOf } from '../../items/account-rows.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { text } from '../../items/dispatch-attributes.ts';
import { segmentPk } from '../../items/dispatch-keys.ts';
import { mailingPk } from '../../items/keys.ts';
import { digestBytes } from '../../keys/digest-bytes.ts';
import { sha256 } from '../../keys/sha256.ts';
import { leavesPut } from '../evidence/outbox-item.ts';

/** Accounts beside their mailing, from the rows of its segments. */
export const dynamoDbMailingAccounts = (client: DynamoDBClient, table: string): MailingAccounts => {
  async function* rowsOf(mailingId: string, segments: number) {
    for (let segment = 0; segment < segments; segment++) {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': text(segmentPk(mailingId, segment)),
            ':first': text('BATCH#'),
            ':last': text('PAGE#~'),
          },
          ConsistentRead: true,
        },
      );
      for await (const { Items = [] } of pages)
        yield Items.flatMap((item) => accountRowOf(item) ?? []);
    }
  }

  return {
    put: async ({ mailingId, state, until }, segments) => {
      let edge: TreeEdge = emptyEdge;
      for await (const rows of rowsOf(mailingId, segments)) {
        const settled = rows.filter((row) => settledAt(row) <= until);
        const hashes = settled.map((row) => tree.leaf(bytesOf(accountRowHash(row, sha256))));
        edge = growTree(tree, edge, hashes).edge;
      }
      const root = hexFromBytes(edgeRoot(tree, edge)) as Sha256;
      const account: MailingAccount = { mailingId, until, state, rows: edge.size, root };
      const { salt, entry } = commitRecord('mailing-account', account);
      const puts = [
        { TableName: table, Item: { ...accountKey(mailingId, until), account, salt } },
        leavesPut(table, until, [entry]).Put,
      ];
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: puts.map((put) => ({
            Put: { TableName: table, Item: marshall(put?.Item ?? {}) },
          })),
        }),
      );
    },
    last: async (mailingId) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :account)',
          ExpressionAttributeValues: {
            ':pk': text(mailingPk(mailingId)),
            ':account': text(accountPrefix),
          },
          ScanIndexForward: false,
          Limit: 1,
          ConsistentRead: true,
        }),
      );
      return untilOf(Items[0]);
    },
  };
};

const tree = treeHash(digestBytes);

const bytesOf = (hash: Sha256): Uint8Array => Buffer.from(hash, 'hex');

const accountPrefix = 'ACCOUNT#';

export const accountKey = (mailingId: string, until: Instant) => ({
  pk: mailingPk(mailingId),
  sk: `${accountPrefix}${String(until).padStart(15, '0')}`,
});

const untilOf = (item: Record<string, AttributeValue> | undefined): Instant | undefined =>
  item === undefined ? undefined : (Number(item['sk']?.S?.slice(accountPrefix.length)) as Instant);
