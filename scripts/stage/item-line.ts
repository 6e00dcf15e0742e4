import type { AttributeValue } from '@aws-sdk/client-dynamodb';

export type StoredItem = Record<string, AttributeValue>;

/** An item as one line of JSON, as the API of DynamoDB writes it; bytes are base64. */
export const lineOfItem = (item: StoredItem): string =>
  `${JSON.stringify(item, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  )}\n`;

/** The item of such a line; throws on any other line. */
export const itemOfLine = (line: string): StoredItem => {
  const item = JSON.parse(line) as Record<string, object>;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, revived(value)]));
};

const revived = (value: object): AttributeValue => {
  const [[kind, content]] = Object.entries(value) as [[string, unknown]];
  switch (kind) {
    case 'B':
      return { B: bytesOf(content) };
    case 'BS':
      return { BS: (content as unknown[]).map(bytesOf) };
    case 'L':
      return { L: (content as object[]).map(revived) };
    case 'M': {
      const members = Object.entries(content as Record<string, object>);
      return { M: Object.fromEntries(members.map(([name, inner]) => [name, revived(inner)])) };
    }
    default:
      return value as AttributeValue;
  }
};

const bytesOf = (text: unknown): Uint8Array => new Uint8Array(Buffer.from(String(text), 'base64'));
