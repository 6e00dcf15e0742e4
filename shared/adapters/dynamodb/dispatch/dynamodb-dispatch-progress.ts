import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DispatchLedger } from '../../../delivery/ports.ts';
import { number, text } from '../../items/dispatch-attributes.ts';
import { batchFromItem } from '../../items/dispatch-batch-item.ts';
import {
  batchesFrom,
  feedbackKey,
  runKey,
  segmentPk,
  snapshotKey,
  tallyPk,
} from '../../items/dispatch-keys.ts';
import {
  feedbackOfItems,
  runFromItem,
  sentFromItem,
  snapshotFromItem,
  tallyFromItem,
} from '../../items/dispatch-run-item.ts';
import { sentPk } from '../../items/keys.ts';
import { dispatchReads, rowsOf } from './dispatch-reads.ts';

/**
 * How far a mailing has come, as the dispatch ledger has it; it writes nothing and reads no claim.
 */
export const dynamoDbDispatchProgress = (
  client: DynamoDBClient,
  table: string,
): DispatchProgress => {
  const { get, query, queryAll } = dispatchReads(client, table);
  return {
    run: async (mailingId) => {
      const item = await get(runKey(mailingId));
      return item === undefined ? undefined : runFromItem(item);
    },
    snapshot: async (mailingId) => {
      const item = await get(snapshotKey(mailingId));
      return item === undefined ? undefined : snapshotFromItem(item);
    },
    batches: async (mailingId, { segment, from, to, after }) =>
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
    feedback: async (mailingId, segments) => {
      const items = await Promise.all(
        Array.from({ length: segments }, (_, segment) => get(feedbackKey(mailingId, segment))),
      );
      return feedbackOfItems(items.filter((item) => item !== undefined));
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
  };
};

export type DispatchProgress = Pick<
  DispatchLedger,
  'run' | 'snapshot' | 'tallies' | 'batches' | 'feedback' | 'sentSince'
>;
