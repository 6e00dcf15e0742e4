import {
  type DynamoDBClient,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { FeedbackKind } from '../../../delivery/accounting/counts.ts';
import { type JobId, jobPlace } from '../../../delivery/jobs.ts';
import type { ContactId, MailingId } from '../../../kernel/ids.ts';
import { number, text } from '../../items/dispatch-attributes.ts';
import { claimKey, feedbackKey } from '../../items/dispatch-keys.ts';
import { backOff, pause } from '../pause.ts';

/**
 * Marks the claim and moves the counter in one transaction, so that an event that comes twice counts
 * once. An event about a claim that does not exist counts nothing.
 */
export const countOnce = async (
  client: DynamoDBClient,
  table: string,
  { mailingId, contactId, jobId, kind }: ToldFeedback,
): Promise<'counted' | 'known' | 'no-claim'> => {
  const segment = jobPlace(jobId)?.segment;
  if (segment === undefined) return 'no-claim';
  const command = new TransactWriteItemsCommand({
    TransactItems: [
      {
        Update: {
          TableName: table,
          Key: claimKey(contactId, mailingId),
          UpdateExpression: 'ADD feedback :set',
          ConditionExpression: 'attribute_exists(pk) AND NOT contains(feedback, :kind)',
          ExpressionAttributeValues: { ':set': { SS: [kind] }, ':kind': text(kind) },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
      {
        Update: {
          TableName: table,
          Key: feedbackKey(mailingId, segment),
          UpdateExpression: 'ADD #kind :one',
          ExpressionAttributeNames: { '#kind': kind },
          ExpressionAttributeValues: { ':one': number(1) },
        },
      },
    ],
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(command);
      return 'counted';
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const refused = refusalIn(error);
      if (refused === undefined || (refused === 'conflict' && attempt > attempts)) throw error;
      if (refused !== 'conflict') return refused;
      // Two events of one segment at once: the counter is one row.
      await pause(backOff(attempt, 5));
    }
  }
};

/** What refused the transaction: the claim, which counted it already or is not there, or another. */
const refusalIn = ({
  CancellationReasons: reasons = [],
}: TransactionCanceledException): 'known' | 'no-claim' | 'conflict' | undefined => {
  const claim = reasons.find(({ Code }) => Code === 'ConditionalCheckFailed');
  if (claim !== undefined) return claim.Item === undefined ? 'no-claim' : 'known';
  return reasons.some(({ Code }) => Code === 'TransactionConflict') ? 'conflict' : undefined;
};

export type ToldFeedback = {
  readonly mailingId: MailingId;
  readonly contactId: ContactId;
  readonly jobId: JobId;
  readonly kind: FeedbackKind;
};

const attempts = 10;
