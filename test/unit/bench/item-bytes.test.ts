import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, test } from 'vitest';
import { itemBytes } from '../../../bench/fan-out/item-bytes.ts';

describe('bytes of an item', () => {
  test.each([
    ['a text and its name, in UTF-8', { pk: 'é€' }, 2 + 5],
    ['two digits a byte and one more', { n: 27 }, 1 + 2],
    ['zeros at either end are free', { n: 1_200_000 }, 1 + 2],
    ['a truth or a null', { b: true, n: null }, 2 + 2],
    ['three bytes for a map and one for each member', { m: { a: 'xx' } }, 1 + 3 + 1 + 1 + 2],
    ['three bytes for a list and one for each element', { l: ['xx', 'y'] }, 1 + 3 + 2 + 2 + 1],
    ['nothing in a list', { l: [] }, 1 + 3],
    ['bytes as they are', { b: new Uint8Array(10) }, 1 + 10],
  ])('the bytes of an item are those that DynamoDB counts: %s', (_, item, bytes) => {
    expect(itemBytes(marshall(item))).toBe(bytes);
  });

  test('bytes in a request are base64', () => {
    const inRequest = { b: { B: Buffer.alloc(10).toString('base64') } };
    expect(itemBytes(inRequest as never)).toBe(11);
  });
});
