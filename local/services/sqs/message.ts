import { createHash } from 'node:crypto';

/** A message attribute as it travels in the JSON protocol; binary values are base64. */
export type MessageAttribute = {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
};

/** What changes about a message while it is in a queue. Its receipt changes with every receive. */
export type MessageProgress = {
  visibleAt: number;
  receiveCount: number;
  firstReceivedAt?: number | undefined;
  receipt?: string | undefined;
};

/** One message of a queue. */
export type QueueMessage = MessageProgress & {
  readonly id: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly groupId?: string | undefined;
  /** The X-Ray trace that the sender was part of. */
  readonly traceHeader?: string | undefined;
  readonly sentAt: number;
  readonly sourceArn?: string | undefined;
};

/** The MD5 digest that SQS returns for a body and that SDK clients compare. */
export const md5 = (text: string | Buffer): string => createHash('md5').update(text).digest('hex');

const sized = (value: string | Buffer) => {
  const bytes = Buffer.from(value);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  return Buffer.concat([size, bytes]);
};

/** The digest over message attributes: names sorted, every part with its length in front. */
export const md5OfAttributes = (
  attributes: Readonly<Record<string, MessageAttribute>>,
): string | undefined => {
  const names = Object.keys(attributes).toSorted();
  if (names.length === 0) return undefined;
  const parts = names.flatMap((name) => {
    const { DataType = 'String', StringValue = '', BinaryValue } = attributes[name] ?? {};
    const binary = BinaryValue !== undefined;
    const value = binary ? Buffer.from(BinaryValue, 'base64') : StringValue;
    return [sized(name), sized(DataType), Buffer.from([binary ? 2 : 1]), sized(value)];
  });
  return md5(Buffer.concat(parts));
};

/** Bytes that count towards the limit of 1 MiB: the body and every attribute's three parts. */
export const sizeOf = (
  body: string,
  attributes: Readonly<Record<string, MessageAttribute>>,
): number =>
  Object.entries(attributes).reduce(
    (sum, [name, { DataType, StringValue = '', BinaryValue = '' }]) =>
      sum + Buffer.byteLength(name + DataType + StringValue) + (BinaryValue.length * 3) / 4,
    Buffer.byteLength(body),
  );
