import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { EntityId } from '../../../kernel/ids.ts';
import type { Entity, EntityStore, EntityWrite } from '../../../mailing/entity.ts';
import type { SenderStore } from '../../../mailing/mailing-store.ts';
import { registrationKey } from '../../../mailing/registration.ts';
import type { Sender } from '../../../mailing/sender.ts';
import type { TransactItem } from '../consent/ledger-write.ts';
import { entitiesPk, entityPk, registrationRow, senderPk, sendersPk } from '../keys.ts';
import { writeAll } from '../write-all.ts';
import { versionedRows } from './versioned-rows.ts';

/**
 * Senders and the entities that they are faces of, both in versions, with a row that makes a
 * registration belong to one entity.
 */
export const dynamoDbSenderVersions = (
  client: DynamoDBDocumentClient,
  table: string,
): SenderStore & EntityStore => {
  const senders = versionedRows<Sender>(client, table, {
    kind: 'SENDER',
    partition: senderPk,
    list: sendersPk,
    member: 'sender',
    idOf: ({ senderId }) => senderId,
    leafType: 'sender',
  });
  const entities = versionedRows<Entity>(client, table, {
    kind: 'ENTITY',
    partition: entityPk,
    list: entitiesPk,
    member: 'entity',
    idOf: ({ entityId }) => entityId,
    leafType: 'entity',
  });

  const takeRegistration = ({ entityId, country, registration }: Entity): TransactItem[] => {
    const key = registrationKey(country, registration);
    return key === undefined
      ? []
      : [
          {
            Put: {
              TableName: table,
              Item: { ...registrationRow(key), entityId },
              ConditionExpression: 'attribute_not_exists(pk) OR entityId = :self',
              ExpressionAttributeValues: { ':self': entityId },
            },
          },
        ];
  };

  /** Undefined when another version is stored than was expected. */
  const entityWrites = async (
    write: EntityWrite | undefined,
  ): Promise<readonly TransactItem[] | undefined> => {
    if (write === undefined) return [];
    const writes = await entities.writesOf(write.entity, write.expectedVersion);
    return writes === undefined ? undefined : [...writes, ...takeRegistration(write.entity)];
  };

  return {
    sender: senders.current,
    senderVersion: senders.version,
    senderVersions: senders.versions,
    senders: senders.all,
    putSender: async (sender, expectedVersion, entity) => {
      const [own, legal] = await Promise.all([
        senders.writesOf(sender, expectedVersion),
        entityWrites(entity),
      ]);
      if (own === undefined || legal === undefined) return 'conflict';
      return writeAll(client, [...own, ...legal]);
    },
    entity: entities.current,
    entityVersion: entities.version,
    entityVersions: entities.versions,
    entities: entities.all,
    entityRegistered: async (key) => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: registrationRow(key), ConsistentRead: true }),
      );
      return Item?.['entityId'] as EntityId | undefined;
    },
    putEntity: async (write) => {
      const writes = await entityWrites(write);
      return writes === undefined ? 'conflict' : writeAll(client, writes);
    },
  };
};
