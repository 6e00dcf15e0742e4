import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Notice, NoticeStore } from '../../../consent/notice/notice.ts';
import type { NoticeId, SenderId } from '../../../kernel/ids.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { noticeListPk, noticePk } from '../../items/keys.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** Notices as one partition each, with one item for each version, put once. */
export const dynamoDbNoticeStore = (client: DynamoDBDocumentClient, table: string): NoticeStore => {
  const query = async (pk: string, newestOnly: boolean) => {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ScanIndexForward: !newestOnly,
        Limit: newestOnly ? 1 : undefined,
      }),
    );
    return page.Items ?? [];
  };

  const latest: NoticeStore['latest'] = async (noticeId) =>
    (await query(noticePk(noticeId), true))[0]?.['notice'] as Notice | undefined;

  return {
    latest,
    find: async (noticeId, version) => {
      const Key = noticeVersionKey(noticeId, version);
      const { Item } = await client.send(new GetCommand({ TableName: table, Key }));
      return Item?.['notice'] as Notice | undefined;
    },
    versions: async (noticeId) =>
      (await query(noticePk(noticeId), false)).map((item) => item['notice'] as Notice),
    offered: async (senderId) => {
      const rows = await query(noticeListPk(senderId), false);
      const found = await Promise.all(rows.map((row) => latest(row['sk'] as NoticeId)));
      return found.filter((notice) => notice !== undefined);
    },
    put: async (notice) => {
      const { noticeId, senderId, version } = notice;
      const { salt, entry } = commitRecord('notice', notice);
      const put = {
        TableName: table,
        Item: { ...noticeVersionKey(noticeId, version), type: 'notice', notice, salt },
        ConditionExpression: 'attribute_not_exists(pk)',
      };
      const list = { TableName: table, Item: noticeListKey(senderId, noticeId) };
      try {
        await client.send(
          new TransactWriteCommand({
            TransactItems: [
              { Put: put },
              { Put: list },
              leavesPut(table, notice.publishedAt, [entry]),
            ],
          }),
        );
        return 'stored';
      } catch (error) {
        if (isConditionFailure(error)) return 'exists';
        throw error;
      }
    },
  };
};

export const noticeVersionKey = (noticeId: NoticeId, version: number) => ({
  pk: noticePk(noticeId),
  sk: `V#${String(version).padStart(6, '0')}`,
});

/** The row by which a sender's notices are listed; no notice id holds a `#`. */
export const noticeListKey = (senderId: SenderId, noticeId: NoticeId) => ({
  pk: noticeListPk(senderId),
  sk: noticeId,
});
