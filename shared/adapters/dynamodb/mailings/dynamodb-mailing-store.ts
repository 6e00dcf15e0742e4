import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Sha256 } from '../../../kernel/digest.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type { Mailing } from '../../../mailing/mailing.ts';
import type {
  ChangeOutcome,
  HeldMailing,
  MailingHeader,
  MailingStore,
} from '../../../mailing/mailing-store.ts';
import type { Review } from '../../../mailing/review/review.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { activePk, heldPk, mailingListPk, mailingPk } from '../../items/keys.ts';
import { headerOf, loggedReview } from '../../items/mailing-header.ts';
import { unpackContents } from '../../items/packed-contents.ts';
import { writeAll } from '../write-all.ts';
import { dynamoDbAssetReader } from './dynamodb-asset-store.ts';
import { dynamoDbSenderVersions } from './dynamodb-sender-versions.ts';
import {
  activeKey,
  changeWrites,
  contentWrites,
  keepContents,
  keptContentSk,
  listKey,
  type MailingWrite,
  mailingKey,
} from './mailing-writes.ts';
import { versionedRows } from './versioned-rows.ts';

/**
 * Mailings in one table: header and contents with every version, classification, reviews and
 * senders as items.
 */
export const dynamoDbMailingStore = (
  client: DynamoDBDocumentClient,
  table: string,
): MailingStore => {
  const get = async (key: { pk: string; sk: string }) =>
    (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;

  /** Sort keys of a small list partition. */
  const sortKeys = async (pk: string): Promise<string[]> => {
    const rows = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
      }),
    );
    return (rows.Items ?? []).map((item) => String(item['sk']));
  };

  const versions = versionedRows<MailingHeader>(client, table, {
    kind: 'MAILING',
    partition: mailingPk,
    member: 'header',
    idOf: ({ mailingId }) => mailingId,
  });
  const header: MailingStore['header'] = versions.current;

  /** The header as current and as a version, with whatever is written beside it: all or nothing. */
  const write = async (
    next: MailingHeader,
    { expectedVersion, beside = [], entries = [] }: Change,
  ): Promise<'stored' | 'conflict'> => {
    const own = await versions.writesOf(next, expectedVersion);
    if (own === undefined) return 'conflict';
    return writeAll(client, [...own, ...changeWrites(table, next, entries), ...beside]);
  };

  const change = async (next: MailingHeader, changed: Change): Promise<ChangeOutcome> => {
    if ((await write(next, changed)) === 'stored') return { outcome: 'changed', mailing: next };
    const current = await header(next.mailingId);
    return current === undefined
      ? { outcome: 'conflict' }
      : { outcome: 'conflict', mailing: current };
  };

  const unpacked = async (mailingId: string, sk: string) => {
    const item = await get(mailingKey(mailingId, sk));
    return item === undefined ? undefined : unpackContents(item['packed'] as Uint8Array);
  };
  const contents: MailingStore['contents'] = (mailingId) => unpacked(mailingId, 'CONTENT');

  /** Keeps the contents that a replacement overwrites, if their version has not kept them yet. */
  const keepReplaced = async (next: Mailing): Promise<readonly MailingWrite[]> => {
    const before = await header(next.mailingId);
    if (before === undefined || before.contentsHash !== undefined) return [];
    if (keptContentSk(before) === keptContentSk(next)) return [];
    const replaced = await contents(next.mailingId);
    return replaced === undefined ? [] : [keepContents(table, before, replaced)];
  };

  return {
    ...dynamoDbSenderVersions(client, table),
    ...dynamoDbAssetReader(client, table),
    header,
    create: async (mailing, classification) => {
      const list = { Put: { TableName: table, Item: listKey(headerOf(mailing)) } };
      const beside = [...contentWrites(table, mailing, classification), list];
      return (await write(headerOf(mailing), { expectedVersion: 0, beside })) === 'stored'
        ? 'created'
        : 'exists';
    },
    contents,
    classification: async (mailingId) =>
      (await get(mailingKey(mailingId, 'CLASSIFICATION')))?.['classification'] as
        | Record<string, unknown>
        | undefined,
    mailingVersions: versions.versions,
    mailingVersion: versions.version,
    contentsOf: async (version) => {
      const { mailingId } = version;
      const kept = await unpacked(mailingId, keptContentSk(version));
      if (kept !== undefined) return kept;
      const current = await header(mailingId);
      const isCurrent = current !== undefined && keptContentSk(current) === keptContentSk(version);
      return isCurrent ? contents(mailingId) : undefined;
    },
    replace: async (mailing, classification, expectedVersion) =>
      change(headerOf(mailing), {
        expectedVersion,
        beside: [
          ...contentWrites(table, mailing, classification),
          ...(await keepReplaced(mailing)),
        ],
      }),
    change: (mailing, expectedVersion) => change(mailing, { expectedVersion }),
    list: async (senderId, limit, from) => {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': mailingListPk(senderId) },
          ScanIndexForward: false,
          Limit: limit,
          ...defined({ ExclusiveStartKey: from }),
        }),
      );
      const ids = (page.Items ?? []).map((item) => String(item['sk']).split('#')[1] ?? '');
      const found = await Promise.all(ids.map((id) => header(id as MailingHeader['mailingId'])));
      const mailings = found.filter((mailing) => mailing !== undefined);
      return page.LastEvaluatedKey === undefined
        ? { mailings }
        : { mailings, next: page.LastEvaluatedKey as Record<string, string> };
    },
    held: async () => {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': heldPk },
          ConsistentRead: true,
        },
      );
      const found: HeldMailing[] = [];
      for await (const { Items = [] } of pages)
        for (const { sk, senderId, waitingSince } of Items)
          found.push({ mailingId: sk, senderId, waitingSince });
      return found;
    },
    active: async () => {
      const ids = await sortKeys(activePk);
      const found = await Promise.all(ids.map((id) => header(id as MailingHeader['mailingId'])));
      return found.filter((mailing) => mailing !== undefined);
    },
    settle: async (mailingId) => {
      await client.send(new DeleteCommand({ TableName: table, Key: activeKey(mailingId) }));
    },
    reviews: async (mailingId) => {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :review)',
          ExpressionAttributeValues: { ':pk': mailingPk(mailingId), ':review': 'REVIEW#' },
          ConsistentRead: true,
        },
      );
      const found: Review[] = [];
      for await (const { Items = [] } of pages)
        found.push(...Items.map((item) => item['review'] as Review));
      return found;
    },
    review: async (mailing, review, expectedVersion) => {
      const sk = `REVIEW#${digits(review.at, 15)}#${digits(mailing.version, 9)}`;
      // A review names what it covers by a hash; only its key names the mailing.
      const { salt, entry } = commitRecord('review', loggedReview(mailing.mailingId, review));
      const row = { ...mailingKey(mailing.mailingId, sk), review, salt };
      return change(mailing, {
        expectedVersion,
        beside: [{ Put: { TableName: table, Item: row } }],
        entries: [entry],
      });
    },
  };
};

type Change = {
  readonly expectedVersion: number;
  readonly beside?: readonly MailingWrite[];
  readonly entries?: readonly Sha256[];
};

const digits = (value: number, width: number) => String(value).padStart(width, '0');
