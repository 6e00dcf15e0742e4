/**
 * Which messages of a batch succeeded, by the rules of `ReportBatchItemFailures`: no list or an
 * empty one means all of them, an identifier that is empty or of another batch means none.
 */
export const succeededIn = (
  messageIds: readonly string[],
  result: unknown,
): ReadonlySet<string> => {
  const succeeded = new Set(messageIds);
  const failures = isPartial(result) ? (result.batchItemFailures ?? []) : [];
  for (const { itemIdentifier } of failures) {
    if (typeof itemIdentifier !== 'string' || !messageIds.includes(itemIdentifier))
      return new Set();
    succeeded.delete(itemIdentifier);
  }
  return succeeded;
};

type BatchItemFailures = {
  readonly batchItemFailures?: readonly { readonly itemIdentifier?: unknown }[] | null;
};

const isPartial = (result: unknown): result is BatchItemFailures =>
  typeof result === 'object' && result !== null && 'batchItemFailures' in result;
