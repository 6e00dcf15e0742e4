import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/**
 * The plain value of an attribute. Does what the SDK's `unmarshall` does for the types that we store
 * in contacts and consent states, in half the time: a fan-out reads 100,000 of them.
 */
export const nativeOf = (value: AttributeValue): unknown => {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.M !== undefined) return nativeItem(value.M);
  if (value.L !== undefined) return value.L.map(nativeOf);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.SS !== undefined) return new Set(value.SS);
  if (value.NS !== undefined) return new Set(value.NS.map(Number));
  // Null is a value; bytes are in none of these items.
  return value.B ?? null;
};

/** The plain values of an item, or of a map in one. */
export const nativeItem = (
  item: Readonly<Record<string, AttributeValue>>,
): Record<string, unknown> => {
  const plain: Record<string, unknown> = {};
  for (const name in item) {
    const value = item[name];
    if (value !== undefined) plain[name] = nativeOf(value);
  }
  return plain;
};
