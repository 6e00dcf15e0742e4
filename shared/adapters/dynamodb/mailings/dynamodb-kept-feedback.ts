import { type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type {
  KeptFeedback,
  KeptFeedbackStore,
} from '../../../delivery/accounting/kept-feedback.ts';
import { isoFromInstant } from '../../../kernel/instant.ts';
import { defined } from '../../../kernel/object/defined.ts';
import { keptFeedbackPk } from '../../items/keys.ts';

/**
 * Kept reports in the mailings table, one row per report; DynamoDB removes them after their term.
 */
export const dynamoDbKeptFeedback = (
  client: DynamoDBDocumentClient,
  TableName: string,
): KeptFeedbackStore => ({
  keep: async (kept) => {
    const ttl = Math.ceil(kept.at / 1_000) + keptSeconds;
    await client.send(
      new PutCommand({ TableName, Item: { pk: keptFeedbackPk, sk: sortKey(kept), ttl, kept } }),
    );
  },
  list: async (Limit, after) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keptFeedbackPk },
        ScanIndexForward: false,
        Limit,
        ExclusiveStartKey: after === undefined ? undefined : { pk: keptFeedbackPk, sk: after },
      }),
    );
    return defined({
      items: Items.map(({ kept }) => kept as KeptFeedback),
      next: LastEvaluatedKey === undefined ? undefined : (LastEvaluatedKey['sk'] as string),
    });
  },
});

/** Long enough to look into a mailing after the quarter it went out in. */
const keptSeconds = 180 * 86_400;

/** By time; the same report has the same key, and each meaning of an event its own row. */
const sortKey = ({ at, eventId, kind, status }: KeptFeedback): string =>
  `${isoFromInstant(at)}#${eventId}#${kind}#${status ?? ''}`;
