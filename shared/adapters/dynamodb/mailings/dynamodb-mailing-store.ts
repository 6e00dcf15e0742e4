import {
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { MailingContent } from '../../../mailing/mailing.ts';
import type { MailingHeader, MailingStore } from '../../../mailing/mailing-store.ts';
import type { Review } from '../../../mailing/review.ts';
import { isConditionFailure } from '../condition-failure.ts';
import { activePk, mailingListPk, mailingPk } from '../keys.ts';
import { dynamoDbSenderVersions } from './dynamodb-sender-versions.ts';
import {
  contentWrites,
  headerOf,
  headerWrites,
  listKey,
  type MailingWrite,
  mailingKey,
} from './mailing-writes.ts';
import { unpackContents } from './packed-contents.ts';

/** Mailings in one table: header, packed content, classification, reviews and senders as items. */
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

  const transact = async (items: MailingWrite[]) => {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: items }));
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  };

  const header: MailingStore['header'] = async (mailingId) =>
    (await get(mailingKey(mailingId, 'MAILING')))?.['header'] as MailingHeader | undefined;

  const changed = async (done: boolean, next: MailingHeader) => {
    if (done) return { outcome: 'changed', mailing: next } as const;
    const present = await header(next.mailingId);
    return present === undefined
      ? ({ outcome: 'conflict' } as const)
      : ({ outcome: 'conflict', mailing: present } as const);
  };

  return {
    ...dynamoDbSenderVersions(client, table),
    header,
    create: async (mailing, classification) => {
      const list = { Put: { TableName: table, Item: listKey(headerOf(mailing)) } };
      const done = await transact([
        ...headerWrites(table, headerOf(mailing), 0),
        ...contentWrites(table, mailing, classification),
        list,
      ]);
      return done ? 'created' : 'exists';
    },
    contents: async (mailingId) => {
      const item = await get(mailingKey(mailingId, 'CONTENT'));
      return item === undefined
        ? undefined
        : (unpackContents(item['packed'] as Uint8Array) as readonly MailingContent[]);
    },
    classification: async (mailingId) =>
      (await get(mailingKey(mailingId, 'CLASSIFICATION')))?.['classification'] as
        | Record<string, unknown>
        | undefined,
    replace: async (mailing, classification, expectedVersion) =>
      changed(
        await transact([
          ...headerWrites(table, headerOf(mailing), expectedVersion),
          ...contentWrites(table, mailing, classification),
        ]),
        headerOf(mailing),
      ),
    change: async (mailing, expectedVersion) =>
      changed(await transact(headerWrites(table, mailing, expectedVersion)), mailing),
    list: async (senderId, limit, from) => {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': mailingListPk(senderId) },
          ScanIndexForward: false,
          Limit: limit,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      const ids = (page.Items ?? []).map((item) => String(item['sk']).split('#')[1] ?? '');
      const found = await Promise.all(ids.map((id) => header(id as MailingHeader['mailingId'])));
      const mailings = found.filter((mailing) => mailing !== undefined);
      return page.LastEvaluatedKey === undefined
        ? { mailings }
        : { mailings, next: page.LastEvaluatedKey as Record<string, string> };
    },
    active: async () => {
      const ids = await sortKeys(activePk);
      const found = await Promise.all(ids.map((id) => header(id as MailingHeader['mailingId'])));
      return found.filter((mailing) => mailing !== undefined);
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
      const row = { Item: { ...mailingKey(mailing.mailingId, sk), review } };
      const writes = headerWrites(table, mailing, expectedVersion);
      const done = await transact([...writes, { Put: { TableName: table, ...row } }]);
      return changed(done, mailing);
    },
  };
};

const digits = (value: number, width: number) => String(value).padStart(width, '0');
