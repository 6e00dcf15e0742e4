/**
 * Whether a store refused an item because of its size: DynamoDB keeps 400 kB in an item, 2,048 bytes
 * in a partition key and 1,024 in a sort key.
 */
export const isTooLarge = (error: unknown): boolean =>
  messagesOf(error).some((message) => sizes.test(message));

const sizes = /\bsize\b.*\bexceeded\b|\bexceeds?\b.*\bsize\b/i;

const messagesOf = (error: unknown): readonly string[] => {
  if (!(error instanceof Error)) return [];
  const { CancellationReasons: reasons = [] } = error as Error & {
    readonly CancellationReasons?: readonly { readonly Message?: string }[];
  };
  return [error.message, ...reasons.map(({ Message }) => Message ?? '')];
};
