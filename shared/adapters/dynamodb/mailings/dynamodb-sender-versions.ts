import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { EntityId } from '../../../kernel/ids.ts';
import type {
  Entity,
  EntityStore,
  EntityWrite,
  StopsMerge,
} from '../../../mailing/entities/entity.ts';
import { registrationKey } from '../../../mailing/entities/registration.ts';
import type { SenderStore } from '../../../mailing/mailing-store.ts';
import type { Sender } from '../../../mailing/sender.ts';
import {
  entitiesPk,
  entityPk,
  mergeRow,
  registrationRow,
  senderPk,
  sendersPk,
} from '../../items/keys.ts';
import type { TransactItem } from '../consent/ledger-write.ts';
import { isConditionFailure } from '../is-condition-failure.ts';
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

  const putMerge = (merge: StopsMerge | undefined): TransactItem[] =>
    merge === undefined
      ? []
      : [{ Put: { TableName: table, Item: { ...mergeRow(merge.entityId), merging: merge } } }];

  const ofThisRun = (run: string) => ({
    ConditionExpression: 'merging.#run = :run',
    ExpressionAttributeNames: { '#run': 'run' },
    ExpressionAttributeValues: { ':run': run },
  });

  /** Does what a condition lets through, and nothing when it stands in the way. */
  const unlessOvertaken = async (change: Promise<unknown>): Promise<void> => {
    try {
      await change;
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };

  return {
    sender: senders.current,
    senderVersion: senders.version,
    senderVersions: senders.versions,
    senders: senders.all,
    putSender: async (sender, expectedVersion, { entity, merge } = {}) => {
      const [own, legal] = await Promise.all([
        senders.writesOf(sender, expectedVersion),
        entityWrites(entity),
      ]);
      if (own === undefined || legal === undefined) return 'conflict';
      return writeAll(client, [...own, ...legal, ...putMerge(merge)]);
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
    putEntity: async (write, merge, others = []) => {
      const each = await Promise.all([write, ...others].map(entityWrites));
      const writes = each.filter((one) => one !== undefined).flat();
      return each.includes(undefined)
        ? 'conflict'
        : writeAll(client, [...writes, ...putMerge(merge)]);
    },
    stopsMerge: async (entityId) => {
      const Key = mergeRow(entityId);
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      return Item?.['merging'] as StopsMerge | undefined;
    },
    noteMerge: ({ entityId, run }, contacts) => {
      const { ExpressionAttributeValues: ofRun, ...condition } = ofThisRun(run);
      const Update = {
        TableName: table,
        Key: mergeRow(entityId),
        UpdateExpression: 'SET merging.contacts = merging.contacts + :more',
        ...condition,
        ExpressionAttributeValues: { ...ofRun, ':more': contacts },
      };
      return unlessOvertaken(client.send(new UpdateCommand(Update)));
    },
    endMerge: ({ entityId, run }) =>
      unlessOvertaken(
        client.send(
          new DeleteCommand({ TableName: table, Key: mergeRow(entityId), ...ofThisRun(run) }),
        ),
      ),
  };
};
