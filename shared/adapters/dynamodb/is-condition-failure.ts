import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';

/** True when a write lost to a condition or to a concurrent transaction: read again and decide. */
export const isConditionFailure = (error: unknown): boolean => {
  if (error instanceof ConditionalCheckFailedException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  const lost = ['ConditionalCheckFailed', 'TransactionConflict'];
  return (
    codes.some((code) => lost.includes(code)) &&
    codes.every((code) => code === 'None' || lost.includes(code))
  );
};
