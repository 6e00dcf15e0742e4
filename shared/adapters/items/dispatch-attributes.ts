import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type Item = Readonly<Record<string, AttributeValue>>;

/** The text of an attribute; empty when it is absent or not text. */
export const textOf = (item: Item, name: string): string => item[name]?.S ?? '';

export const numberOf = (item: Item, name: string): number => Number(item[name]?.N ?? Number.NaN);

/** An attribute that holds JSON, which is read and written several times faster than a map. */
export const jsonOf = (item: Item, name: string): unknown => {
  const text = item[name]?.S;
  return text === undefined ? undefined : JSON.parse(text);
};

export const json = (value: unknown): AttributeValue => ({ S: JSON.stringify(value) });
export const number = (value: number): AttributeValue => ({ N: String(value) });
export const text = (value: string): AttributeValue => ({ S: value });
