import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/**
 * Bytes that DynamoDB charges for an item: names and texts in UTF-8, numbers two digits a byte, three
 * bytes for a list or map and one for each value in it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export const itemBytes = (item: Readonly<Record<string, AttributeValue>>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + utf8(name) + valueBytes(value), 0);

const utf8 = (text: string): number => Buffer.byteLength(text);

const numberBytes = (digits: string): number =>
  Math.ceil(digits.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '').length / 2) + 1;

const valueBytes = (value: AttributeValue): number => {
  if (value.S !== undefined) return utf8(value.S);
  if (value.N !== undefined) return numberBytes(value.N);
  // In a request of the JSON protocol bytes are base64.
  if (value.B !== undefined) return bytesOf(value.B).length;
  if (value.M !== undefined) return 3 + itemBytes(value.M) + Object.keys(value.M).length;
  if (value.L !== undefined) return value.L.reduce((sum, one) => sum + 1 + valueBytes(one), 3);
  if (value.SS !== undefined) return value.SS.reduce((sum, one) => sum + utf8(one), 0);
  return 1;
};

const bytesOf = (value: Uint8Array | string): Uint8Array =>
  typeof value === 'string' ? Buffer.from(value, 'base64') : value;
