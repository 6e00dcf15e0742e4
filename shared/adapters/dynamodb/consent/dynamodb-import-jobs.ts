import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../../kernel/instant.ts';
import {
  type ImportJob,
  type ImportJobs,
  importKeptUntil,
  withPart,
} from '../../../subjects/imports/import-job.ts';
import { importListPk, importPk } from '../../items/keys.ts';
import { momentPlace } from '../../items/moment-place.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
import { newestItems } from '../newest-items.ts';

/**
 * Imports in the consent table: one row that tells when a list started, and one in the list of all,
 * by that moment, with its progress. Both expire at the same time.
 */
export const dynamoDbImportJobs = (client: DynamoDBDocumentClient, table: string): ImportJobs => {
  const startOf = async (job: Named): Promise<Instant | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: startKey(job), ConsistentRead: true }),
    );
    return Item?.['startedAt'] as Instant | undefined;
  };

  const listed = async (key: Key): Promise<ImportJob | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: key, ConsistentRead: true }),
    );
    return Item?.['job'] as ImportJob | undefined;
  };

  /** When two parts start a list at once, one gives way, so that it is listed once. */
  const start = async (job: ImportJob): Promise<'stored' | 'conflict'> => {
    const [Start, Listed] = importItems(job);
    const absent = { ConditionExpression: 'attribute_not_exists(pk)' };
    try {
      await client.send(
        new TransactWriteCommand({
          TransactItems: [
            { Put: { TableName: table, Item: Start, ...absent } },
            { Put: { TableName: table, Item: Listed } },
          ],
        }),
      );
      return 'stored';
    } catch (error) {
      if (isConditionFailure(error)) return 'conflict';
      throw error;
    }
  };

  /** A part that is behind another one says nothing new. */
  const move = async (job: ImportJob): Promise<void> => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: importItems(job)[1],
          ConditionExpression: 'attribute_not_exists(pk) OR job.#rows <= :rows',
          ExpressionAttributeNames: { '#rows': 'rows' },
          ExpressionAttributeValues: { ':rows': job.rows },
        }),
      );
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };

  const note: ImportJobs['note'] = async (part) => {
    const startedAt = await startOf(part);
    if (startedAt === undefined) {
      if ((await start(withPart(undefined, part))) === 'conflict') await note(part);
      return;
    }
    const before = await listed(listKey({ ...part, startedAt }));
    await move(withPart(before ?? { ...part, startedAt, lastAt: part.at }, part));
  };

  return {
    note,
    newest: async (most, after) => {
      const items = await newestItems(client, table, { pk: importListPk, most, after });
      return items.map((item) => item['job'] as ImportJob);
    },
  };
};

type Named = Pick<ImportJob, 'importId' | 'importedBy'>;
type Key = { readonly pk: string; readonly sk: string };

const startKey = ({ importId, importedBy }: Named): Key => ({
  pk: importPk(importedBy),
  sk: importId,
});

const listKey = ({
  importId,
  importedBy,
  startedAt,
}: Named & Pick<ImportJob, 'startedAt'>): Key => ({
  pk: importListPk,
  // Two callers may start lists of one name in the same millisecond: these are two lists.
  sk: `${momentPlace({ startedAt, id: importId })}#${importedBy}`,
});

/** When the list started, and how far it has come. */
export const importItems = (job: ImportJob) =>
  [
    { ...startKey(job), type: 'import-start', startedAt: job.startedAt, ttl: ttlOf(job) },
    { ...listKey(job), type: 'import', job, ttl: ttlOf(job) },
  ] as const;

const ttlOf = (job: ImportJob): number => Math.ceil(importKeptUntil(job) / 1_000);
