import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { DispatchLedger } from '../../../delivery/ports.ts';
import type { Batch } from '../../../delivery/send/batch.ts';
import { committed, replacedClaims, saidInBatch } from '../../items/account-rows.ts';
import { claimFromItem } from '../../items/claim-item.ts';
import { text } from '../../items/dispatch-attributes.ts';
import { batchFromItem, batchItem, outcomeAttributes } from '../../items/dispatch-batch-item.ts';
import { batchKey, claimKey, pageKey, runKey, tallyKey } from '../../items/dispatch-keys.ts';
import {
  pageFromItem,
  pageItem,
  runFromItem,
  runItem,
  sentItem,
  snapshotItem,
  tallyFromItem,
  tallyItem,
} from '../../items/dispatch-run-item.ts';
import { claimPk } from '../../items/keys.ts';
import { batchGet } from '../batch-get.ts';
import { type ClaimTables, writeClaims } from './claim-transaction.ts';
import { countOnce } from './count-once.ts';
import { dispatchReads, rowsOf } from './dispatch-reads.ts';
import { dynamoDbDispatchProgress } from './dynamodb-dispatch-progress.ts';

/** The dispatch ledger in the mailings table, its claims conditioned on the consent table. */
export const dynamoDbDispatchLedger = (
  client: DynamoDBClient,
  tables: ClaimTables,
): DispatchLedger => {
  const TableName = tables.mailings;

  const { get, query } = dispatchReads(client, TableName);

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
    ...dynamoDbDispatchProgress(client, TableName),
    openRun: async (run) => {
      const { refused } = await putIfNew(runItem(run));
      if (refused === undefined) return { outcome: 'opened', run };
      const stored = refused === true ? await get(runKey(run.mailingId)) : refused;
      if (stored === undefined) throw new Error('a stored run is gone');
      return { outcome: 'exists', run: runFromItem(stored) };
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
      claims.length === 0 ? putBatch(batch) : writeClaims(client, { tables, batch, claims }),
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
            ConditionExpression:
              tally.outcome === undefined ? 'attribute_not_exists(pk)' : undefined,
          }),
        ),
      );
    },
    countFeedback: (about, kind) => countOnce(client, TableName, { ...about, kind }),
    noteSent: async (senderId, sent) => {
      await client.send(new PutItemCommand({ TableName, Item: sentItem(senderId, sent) }));
    },
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
