import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ContactId, NoticeId } from '../../../kernel/ids.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import type {
  InvalidationJob,
  InvalidationJobs,
  Touched,
} from '../../../subjects/invalidations/invalidation-job.ts';
import { jobPk } from '../../items/keys.ts';
import { isConditionFailure } from '../is-condition-failure.ts';

/** Invalidations in one partition, few and small, and whom each affected in its own partition. */
export const dynamoDbInvalidationJobs = (
  client: DynamoDBDocumentClient,
  table: string,
): InvalidationJobs => {
  /**
   * Those still under way are looked for among all: a filter of DynamoDB would read, and cost, as
   * much.
   */
  const all = async (): Promise<readonly InvalidationJob[]> => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': listPk },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => item['job'] as InvalidationJob);
  };

  return {
    read: async (noticeId, noticeVersion) => {
      const { Item } = await client.send(
        new GetCommand({
          TableName: table,
          Key: invalidationKey({ noticeId, noticeVersion }),
          ConsistentRead: true,
        }),
      );
      return Item?.['job'] as InvalidationJob | undefined;
    },
    put: async (job) => {
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: {
              ...invalidationKey(job),
              type: 'job',
              state: job.state,
              version: job.version,
              job,
            },
            ConditionExpression:
              job.version === 1
                ? 'attribute_not_exists(pk) OR #state = :done'
                : '#version = :before AND NOT #state = :done',
            ExpressionAttributeNames: defined({
              '#state': 'state',
              '#version': job.version === 1 ? undefined : 'version',
            }),
            ExpressionAttributeValues: defined({
              ':done': 'done',
              ':before': job.version === 1 ? undefined : job.version - 1,
            }),
          }),
        );
        return 'stored';
      } catch (error) {
        if (isConditionFailure(error)) return 'conflict';
        throw error;
      }
    },
    going: async () => (await all()).filter(({ state }) => state === 'going'),
    all,
    touched: async (job, contactIds, at) => {
      for (const contactId of contactIds)
        await client.send(
          new PutCommand({
            TableName: table,
            Item: { pk: touchedPk(job), sk: contactId, type: 'job-contact', at },
          }),
        );
    },
    whom: async (noticeId, noticeVersion, { limit, after }) => {
      const pk = touchedPk({ noticeId, noticeVersion });
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          Limit: limit,
          ExclusiveStartKey: after === undefined ? undefined : { pk, sk: after },
        }),
      );
      const contacts = Items.map(
        ({ sk, at }): Touched => ({ contactId: sk as ContactId, at: at as Instant }),
      );
      const next = LastEvaluatedKey?.['sk'] as string | undefined;
      return next === undefined ? { contacts } : { contacts, next };
    },
  };
};

type Named = { readonly noticeId: NoticeId; readonly noticeVersion: number };

const listPk = jobPk('invalidations');

export const invalidationKey = ({ noticeId, noticeVersion }: Named) => ({
  pk: listPk,
  sk: `${noticeId}#${noticeVersion}`,
});

export const touchedPk = ({ noticeId, noticeVersion }: Named): string =>
  jobPk(`invalidation#${noticeId}#${noticeVersion}`);
