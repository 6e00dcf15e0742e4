import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { BundleJob, BundleJobs, CommittedBundle } from '../../../bundles/bundle-job.ts';
import { commitRecord } from '../../items/commit-record.ts';
import { bundleKey, bundleListPk, bundlesPk } from '../../items/keys.ts';
import { loggedBundle } from '../../items/logged-bundle.ts';
import { momentPlace } from '../../items/moment-place.ts';
import { leavesPut } from '../evidence/outbox-item.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { newestItems } from '../newest-items.ts';

/**
 * Bundles of proof in the mailings table, a row each; those under way are listed beside them too.
 */
export const dynamoDbBundleJobs = (client: DynamoDBDocumentClient, table: string): BundleJobs => {
  const get = async (bundleId: string) =>
    (
      await client.send(
        new GetCommand({ TableName: table, Key: bundleKey(bundleId), ConsistentRead: true }),
      )
    ).Item;

  /** The list of those under way has it from its first version to its last; that of all keeps it. */
  const listing = (job: BundleJob): Writes => {
    const { bundleId, version, state } = job;
    const key = { pk: bundlesPk, sk: bundleId };
    if (version === 1)
      return [
        { Put: { TableName: table, Item: { ...key, type: 'bundle-list' } } },
        { Put: { TableName: table, Item: listedBundle(job) } },
      ];
    const isOver = state === 'done' || state === 'failed';
    return isOver ? [{ Delete: { TableName: table, Key: key } }] : [];
  };

  return {
    read: async (bundleId) => jobIn(await get(bundleId)),
    put: async (job, committed) => {
      const commitment = committed && commitRecord('proof-bundle', committed);
      const kept = commitment === undefined ? {} : { bundle: committed, salt: commitment.salt };
      const TransactItems: Writes = [
        { Put: { TableName: table, Item: { ...itemOf(job), ...kept }, ...stillBefore(job) } },
        ...listing(job),
        ...(commitment === undefined || committed === undefined
          ? []
          : [leavesPut(table, committed.doneAt, [commitment.entry])]),
      ];
      try {
        await client.send(new TransactWriteCommand({ TransactItems }));
        return 'stored';
      } catch (error) {
        if (isConditionFailure(error)) return 'conflict';
        throw error;
      }
    },
    going: async () => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': bundlesPk },
          ConsistentRead: true,
          Limit: goingAtOnce,
        }),
      );
      const jobs = await Promise.all(Items.map(async ({ sk }) => jobIn(await get(String(sk)))));
      return jobs.filter((job) => job !== undefined);
    },
    newest: async (most, after) => {
      const items = await newestItems(client, table, { pk: bundleListPk, most, after });
      const jobs = items.map(async (item) => jobIn(await get(String(item['bundleId']))));
      return (await Promise.all(jobs)).filter((job) => job !== undefined);
    },
    record: async (bundleId) => {
      const item = await get(bundleId);
      return loggedBundle(item?.['bundle'] as CommittedBundle | undefined, item?.['salt']);
    },
  };
};

/** Its row in the list of all. */
export const listedBundle = ({
  bundleId,
  requestedAt,
}: Pick<BundleJob, 'bundleId' | 'requestedAt'>) => ({
  pk: bundleListPk,
  sk: momentPlace({ startedAt: requestedAt, id: bundleId }),
  ...{ type: 'bundle-listed', bundleId },
});

type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

const itemOf = (job: BundleJob) => ({
  ...bundleKey(job.bundleId),
  ...{ type: 'bundle', version: job.version, job: JSON.stringify(job) },
});

/** Nobody else has continued it since. */
const stillBefore = ({ version }: BundleJob) =>
  version === 1
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#version = :before',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':before': version - 1 },
      };

const jobIn = (item: Readonly<Record<string, unknown>> | undefined): BundleJob | undefined =>
  item === undefined ? undefined : (JSON.parse(String(item['job'])) as BundleJob);

/** Those that one call of the clock looks at. */
const goingAtOnce = 20;
