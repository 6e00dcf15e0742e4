import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { SenderId } from '../../../kernel/ids.ts';
import type { SenderStore } from '../../../mailing/mailing-store.ts';
import type { Sender } from '../../../mailing/sender.ts';
import { isConditionFailure } from '../condition-failure.ts';

/**
 * Senders as one current row and one row for each version, which is put once and never written
 * again. A row of 0.1.0 gets its version row with the first change after it.
 */
export const dynamoDbSenderVersions = (
  client: DynamoDBDocumentClient,
  table: string,
): SenderStore => {
  const get = async (senderId: SenderId, sk: string): Promise<SenderRow | undefined> => {
    const { Item } = await client.send(
      new GetCommand({
        TableName: table,
        Key: { pk: partition(senderId), sk },
        ConsistentRead: true,
      }),
    );
    const row = Item as SenderRow | undefined;
    return row === undefined ? undefined : { ...row, sender: numbered(row.sender) };
  };

  const current = (senderId: SenderId) => get(senderId, 'SENDER');

  const putVersion = (sender: Sender) => ({
    Put: {
      TableName: table,
      Item: { pk: partition(sender.senderId), sk: versionKey(sender.version), sender },
      ...notThere,
    },
  });

  /** The new version as current and as history; what 0.1.0 left becomes history too. */
  const writesOf = (next: Sender, row: SenderRow | undefined) => {
    const pk = partition(next.senderId);
    const list = { Put: { TableName: table, Item: { pk: 'SENDERS', sk: next.senderId } } };
    const put = (since: number, condition: object) => ({
      Put: { TableName: table, Item: { pk, sk: 'SENDER', sender: next, since }, ...condition },
    });
    if (row === undefined) return [put(next.version, notThere), putVersion(next), list];
    const { sender: before, since } = row;
    return [
      put(since ?? before.version, isStill(before.version)),
      putVersion(next),
      ...(since === undefined ? [putVersion(before)] : []),
      list,
    ];
  };

  const sender: SenderStore['sender'] = async (senderId) => (await current(senderId))?.sender;

  return {
    sender,
    senderVersion: async (senderId, version) => {
      const row = await current(senderId);
      if (row === undefined) return undefined;
      const wanted = version ?? row.since ?? row.sender.version;
      return wanted === row.sender.version
        ? row.sender
        : (await get(senderId, versionKey(wanted)))?.sender;
    },
    senderVersions: async (senderId, limit, before) => {
      const last = before === undefined ? 999_999_999 : before - 1;
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': partition(senderId),
            ':first': versionKey(0),
            ':last': versionKey(last),
          },
          ScanIndexForward: false,
          Limit: limit + 1,
          ConsistentRead: true,
        }),
      );
      const kept = Items.map((item) => item['sender'] as Sender);
      const row = kept.length === 0 && before === undefined ? await current(senderId) : undefined;
      const versions = row === undefined ? kept.slice(0, limit) : [row.sender];
      const next = kept.length > limit ? versions.at(-1)?.version : undefined;
      return next === undefined ? { versions } : { versions, next };
    },
    putSender: async (next, expectedVersion) => {
      const row = await current(next.senderId);
      if ((row?.sender.version ?? 0) !== expectedVersion) return 'conflict';
      try {
        await client.send(new TransactWriteCommand({ TransactItems: writesOf(next, row) }));
        return 'stored';
      } catch (error) {
        if (isConditionFailure(error)) return 'conflict';
        throw error;
      }
    },
    senders: async () => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'SENDERS' },
          ConsistentRead: true,
        }),
      );
      const found = await Promise.all(Items.map((item) => sender(item['sk'] as SenderId)));
      return found.filter((one) => one !== undefined);
    },
  };
};

/** The current record, and since which version every version is kept; absent on a row of 0.1.0. */
type SenderRow = { readonly sender: Sender; readonly since?: number };

const partition = (senderId: SenderId) => `SENDER#${senderId}`;
const versionKey = (version: number) => `VERSION#${String(version).padStart(9, '0')}`;

const notThere = { ConditionExpression: 'attribute_not_exists(pk)' } as const;

/** The current row is this version, or one of 0.1.0 that has no number. */
const isStill = (version: number) => ({
  ConditionExpression:
    'sender.version = :expected OR (attribute_exists(pk) AND attribute_not_exists(sender.version))',
  ExpressionAttributeValues: { ':expected': version },
});

/** 0.1.0 kept no history, and its first rows may lack the number: those are version 1. */
const numbered = (sender: Sender): Sender => ({ ...sender, version: sender.version ?? 1 });
