import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { DispatchLedger } from '../../../delivery/ports.ts';
import type { Batch } from '../../../delivery/send/batch.ts';
import { batchGet } from '../batch-get.ts';
import { claimPk, sentPk } from '../keys.ts';
import { committed, replacedClaims, saidInBatch } from './account-rows.ts';
import { claimFromItem } from './claim-item.ts';
import { type ClaimTables, writeClaims } from './claim-transaction.ts';
import { number, text } from './dispatch-attributes.ts';
import { batchFromItem, batchItem, outcomeAttributes } from './dispatch-batch-item.ts';
import { countOnce } from './dispatch-feedback.ts';
import {
  batchesFrom,
  batchKey,
  claimKey,
  feedbackKey,
  pageKey,
  runKey,
  segmentPk,
  snapshotKey,
  tallyKey,
  tallyPk,
} from './dispatch-keys.ts';
import {
  feedbackOfItems,
  pageFromItem,
  pageItem,
  runFromItem,
  runItem,
  sentFromItem,
  sentItem,
  snapshotFromItem,
  snapshotItem,
  tallyFromItem,
  tallyItem,
} from './dispatch-run-item.ts';

/** The dispatch ledger in the mailings table, its claims conditioned on the consent table. */
export const dynamoDbDispatchLedger = (
  client: DynamoDBClient,
  tables: ClaimTables,
): DispatchLedger => {
  const TableName = tables.mailings;

  const get = async (key: Key) =>
    (await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }))).Item;

  const query = async (input: Omit<QueryCommandInput, 'TableName'>, after?: string) => {
    const page = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        ...input,
        ...(after === undefined ? {} : { ExclusiveStartKey: JSON.parse(after) as Key }),
      }),
    );
    const next = page.LastEvaluatedKey;
    return {
      items: page.Items ?? [],
      ...(next === undefined ? {} : { next: JSON.stringify(next) }),
    };
  };

  const queryAll = async (input: Omit<QueryCommandInput, 'TableName'>) => {
    const items: Record<string, AttributeValue>[] = [];
    let after: string | undefined;
    do {
      const page: { items: Record<string, AttributeValue>[]; next?: string } = await query(
        input,
        after,
      );
      items.push(...page.items);
      after = page.next;
    } while (after !== undefined);
    return items;
  };

  const rowsOf = <Row>(
    { items, next }: { items: Record<string, AttributeValue>[]; next?: string },
    read: (item: Record<string, AttributeValue>) => Row,
  ) => ({ rows: items.map(read), ...(next === undefined ? {} : { next }) });

  const putIfNew = async (Item: Record<string, AttributeValue>) =>
    unlessRefused(
      client.send(
        new PutItemCommand({
          TableName,
          Item,
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ),
    );

  /** A batch with nobody to claim for needs no transaction. */
  const putBatch = async (batch: Batch) => {
    const { attributes } = committed(saidInBatch(batch, new Map()));
    const { refused } = await putIfNew({ ...batchItem(batch), ...attributes });
    return { outcome: refused === undefined ? 'opened' : 'taken' } as const;
  };

  return {
    openRun: async (run) => {
      const { refused } = await putIfNew(runItem(run));
      if (refused === undefined) return { outcome: 'opened', run };
      const stored = refused === true ? await get(runKey(run.mailingId)) : refused;
      if (stored === undefined) throw new Error('a stored run is gone');
      return { outcome: 'exists', run: runFromItem(stored) };
    },
    run: async (mailingId) => {
      const item = await get(runKey(mailingId));
      return item === undefined ? undefined : runFromItem(item);
    },
    snapshot: async (mailingId) => {
      const item = await get(snapshotKey(mailingId));
      return item === undefined ? undefined : snapshotFromItem(item);
    },
    putSnapshot: async (mailingId, snapshot) => {
      await client.send(new PutItemCommand({ TableName, Item: snapshotItem(mailingId, snapshot) }));
    },
    storePage: async (page) => {
      const { refused } = await putIfNew(pageItem(page));
      if (refused === undefined) return { outcome: 'stored' };
      const stored =
        refused === true ? await get(pageKey(page.mailingId, page.segment, page.page)) : refused;
      if (stored === undefined) throw new Error('a stored page is gone');
      return { outcome: 'exists', page: pageFromItem(stored) };
    },
    page: async (mailingId, segment, page) => {
      const item = await get(pageKey(mailingId, segment, page));
      return item === undefined ? undefined : pageFromItem(item);
    },
    openBatch: (batch, claims) =>
      claims.length === 0 ? putBatch(batch) : writeClaims(client, tables, batch, claims),
    closeBatch: async (batch) => {
      const { ExpressionAttributeValues, ...update } = settingAll({
        ...outcomeAttributes(batch),
        ...replacedClaims(batch),
      });
      await client.send(
        new UpdateItemCommand({
          TableName,
          Key: batchKey(batch.mailingId, batch.jobId),
          ...update,
          ExpressionAttributeValues: {
            ...ExpressionAttributeValues,
            ':owner': text(batch.attempt),
          },
          ConditionExpression: 'attempt = :owner',
        }),
      );
    },
    batch: async (mailingId, jobId) => {
      const item = await get(batchKey(mailingId, jobId));
      return item === undefined ? undefined : batchFromItem(mailingId, item);
    },
    resolve: async (mailingId, jobId, contactIds) => {
      await unlessRefused(
        client.send(
          new UpdateItemCommand({
            TableName,
            Key: batchKey(mailingId, jobId),
            UpdateExpression: 'ADD resolved :ids',
            ExpressionAttributeValues: { ':ids': { SS: [...contactIds] } },
            ConditionExpression: 'attribute_exists(pk)',
          }),
        ),
      );
    },
    batches: async (mailingId, segment, { from, to }, after) =>
      rowsOf(
        await query(
          {
            KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
            ExpressionAttributeValues: {
              ':pk': text(segmentPk(mailingId, segment)),
              ':from': text(batchesFrom(segment, from)),
              ':to': text(`${batchesFrom(segment, to)}~`),
            },
          },
          after,
        ),
        (item) => batchFromItem(mailingId, item),
      ),
    tallies: async (mailingId) =>
      (
        await queryAll({
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': text(tallyPk(mailingId)) },
        })
      ).map(tallyFromItem),
    tally: async (mailingId, segment, page) => {
      const item = await get(tallyKey(mailingId, segment, page));
      return item === undefined ? undefined : tallyFromItem(item);
    },
    putTally: async (mailingId, tally) => {
      await unlessRefused(
        client.send(
          new PutItemCommand({
            TableName,
            Item: tallyItem(mailingId, tally),
            // A plan never replaces an outcome.
            ...(tally.outcome === undefined
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {}),
          }),
        ),
      );
    },
    countFeedback: (mailingId, contactId, jobId, kind) =>
      countOnce(client, TableName, { mailingId, contactId, jobId, kind }),
    feedback: async (mailingId, segments) => {
      const items = await Promise.all(
        Array.from({ length: segments }, (_, segment) => get(feedbackKey(mailingId, segment))),
      );
      return feedbackOfItems(items.filter((item) => item !== undefined));
    },
    noteSent: async (senderId, sent) => {
      await client.send(new PutItemCommand({ TableName, Item: sentItem(senderId, sent) }));
    },
    sentSince: async (senderId, since) =>
      (
        await queryAll({
          KeyConditionExpression: 'pk = :pk',
          FilterExpression: '#at > :since',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: { ':pk': text(sentPk(senderId)), ':since': number(since) },
        })
      ).map(sentFromItem),
    claim: async (mailingId, contactId) => {
      const item = await get(claimKey(contactId, mailingId));
      return item === undefined ? undefined : claimFromItem(item);
    },
    claimsBy: async (mailingId, contactIds) => {
      if (contactIds.length === 0) return [];
      const Keys = [...new Set(contactIds)].map((contactId) => claimKey(contactId, mailingId));
      const found = await batchGet(client, { [TableName]: { Keys, ConsistentRead: true } });
      return (found[TableName] ?? []).map(claimFromItem);
    },
    claimsOf: async (contactId, after) => {
      const { items, next } = await query(
        {
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': text(claimPk(contactId)) },
        },
        after === undefined ? undefined : JSON.stringify(claimKey(contactId, after)),
      );
      const last = items.at(-1)?.['sk']?.S;
      const { rows } = rowsOf({ items }, claimFromItem);
      return next === undefined || last === undefined ? { rows } : { rows, next: last };
    },
    latestClaims: async (contactId, Limit) => {
      const { items } = await query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': text(claimPk(contactId)) },
        ScanIndexForward: false,
        Limit,
      });
      return items.map(claimFromItem);
    },
  };
};

type Key = Record<string, AttributeValue>;

/** Undefined when the condition of a write did not hold, with what is there instead if asked for. */
const unlessRefused = async <Result>(
  write: Promise<Result>,
): Promise<{ readonly refused?: Record<string, AttributeValue> | true }> => {
  try {
    await write;
    return {};
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    return { refused: error.Item ?? true };
  }
};

/** An UpdateItem expression that sets every given attribute. */
const settingAll = (attributes: Record<string, AttributeValue>) => {
  const names = Object.keys(attributes);
  return {
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(
      names.map((name) => [`:${name}`, attributes[name] ?? { NULL: true }]),
    ),
  };
};
