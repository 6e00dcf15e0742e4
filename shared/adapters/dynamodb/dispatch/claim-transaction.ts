import {
  type AttributeValue,
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { claimHolder } from '../../../delivery/jobs.ts';
import type { ClaimConflict, OpenBatchOutcome } from '../../../delivery/ports.ts';
import type { Batch } from '../../../delivery/send/batch.ts';
import type { Claim } from '../../../delivery/send/claim.ts';
import type { Sha256 } from '../../../kernel/digest.ts';
import { committed, saidByClaim, saidInBatch, storedWords } from '../../items/account-rows.ts';
import { claimItem } from '../../items/claim-item.ts';
import { number, text } from '../../items/dispatch-attributes.ts';
import { batchItem } from '../../items/dispatch-batch-item.ts';
import { stateKey } from '../../items/dispatch-keys.ts';

export type ClaimTables = { readonly consent: string; readonly mailings: string };

/** The actions of one claim transaction: 1 for the batch row and 2 for each recipient, at most 99. */
export const claimActions = (
  tables: ClaimTables,
  batch: Batch,
  claims: readonly Claim[],
): { readonly actions: TransactWriteItem[]; readonly commitments: readonly Sha256[] } => {
  const holder = claimHolder(batch.jobId);
  const items = claims.map(claimItem);
  const claimed = claims.map(({ contactId }, at) => [
    contactId,
    saidByClaim(storedWords(items[at] ?? {})),
  ]);
  const { commitments, attributes } = committed(
    saidInBatch(batch, new Map(claimed as [string, string][])),
  );
  const actions = [
    putBatch(tables.mailings, { ...batchItem(batch), ...attributes }),
    ...claims.flatMap((claim, at) => [
      consentUnchanged(tables.consent, claim),
      putClaim(tables.mailings, items[at] ?? {}, holder),
    ]),
  ];
  return { actions, commitments };
};

/** Nobody recorded anything for this contact since it was decided on, nor before when it is 0. */
const consentUnchanged = (table: string, { contactId, decision }: Claim): TransactWriteItem => ({
  ConditionCheck: {
    TableName: table,
    Key: stateKey(contactId),
    ...(decision.consentVersion === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': number(decision.consentVersion) },
        }),
  },
});

const putClaim = (
  table: string,
  Item: Record<string, AttributeValue>,
  holder: string | undefined,
): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item,
    ...(holder === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'attribute_not_exists(pk) OR job = :holder',
          ExpressionAttributeValues: { ':holder': text(holder) },
        }),
  },
});

const putBatch = (table: string, Item: Record<string, AttributeValue>): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item,
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

const conflictCodes = ['ConditionalCheckFailed', 'TransactionConflict'];

const causeOf = (check: string, put: string): ClaimConflict['cause'] | undefined => {
  if (put === 'ConditionalCheckFailed') return 'already-claimed';
  if (check === 'ConditionalCheckFailed') return 'consent-changed';
  return check === 'TransactionConflict' || put === 'TransactionConflict'
    ? 'contention'
    : undefined;
};

/** Reasons come in the order of the actions: the batch row first, then two for each claim. */
const outcomeOf = (
  reasons: readonly CancellationReason[],
  claims: readonly Claim[],
): OpenBatchOutcome | undefined => {
  const codes = reasons.map(({ Code }) => Code ?? 'None');
  if (codes.some((code) => code !== 'None' && !conflictCodes.includes(code))) return undefined;
  if (codes[0] === 'ConditionalCheckFailed') return { outcome: 'taken' };
  const conflicts = claims.flatMap(({ contactId }, index): ClaimConflict[] => {
    const cause = causeOf(codes[1 + index * 2] ?? 'None', codes[2 + index * 2] ?? 'None');
    return cause === undefined ? [] : [{ contactId, cause }];
  });
  return { outcome: 'conflict', conflicts };
};

/**
 * Writes a batch row and its claims in one transaction. The SDK's own retries carry one token, so
 * that an answer that was lost is answered again instead of being taken for somebody else's claim.
 */
export const writeClaims = async (
  client: DynamoDBClient,
  {
    tables,
    batch,
    claims,
  }: { readonly tables: ClaimTables; readonly batch: Batch; readonly claims: readonly Claim[] },
): Promise<OpenBatchOutcome> => {
  const { actions: TransactItems, commitments } = claimActions(tables, batch, claims);
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return { outcome: 'opened', commitments };
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const outcome = outcomeOf(error.CancellationReasons ?? [], claims);
    if (outcome === undefined) throw error;
    return outcome;
  }
};
