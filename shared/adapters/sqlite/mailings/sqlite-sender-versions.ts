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
import type { Database } from '../database.ts';
import { demand, unlessRefused } from '../refused.ts';
import { keptVersions } from './kept-versions.ts';

/**
 * Senders and the entities that they are faces of, both in versions, with a row that makes a
 * registration belong to one entity.
 */
export const sqliteSenderVersions = (db: Database): SenderStore & EntityStore => {
  const senders = keptVersions<Sender>(db, {
    kind: 'sender',
    idOf: ({ senderId }) => senderId,
    leafType: 'sender',
  });
  const entities = keptVersions<Entity>(db, {
    kind: 'entity',
    idOf: ({ entityId }) => entityId,
    leafType: 'entity',
  });

  const writeEntity = ({ entity, expectedVersion }: EntityWrite): void => {
    entities.write(entity, expectedVersion);
    const key = registrationKey(entity.country, entity.registration);
    if (key === undefined) return;
    demand(
      db.run(
        `INSERT INTO registrations (registration, entity_id) VALUES (?, ?)
         ON CONFLICT DO UPDATE SET entity_id = excluded.entity_id WHERE entity_id = excluded.entity_id`,
        key,
        entity.entityId,
      ),
    );
  };

  const putMerge = (merge: StopsMerge | undefined): void => {
    if (merge === undefined) return;
    db.run(
      'INSERT OR REPLACE INTO stop_merges (entity_id, run, merge) VALUES (?, ?, ?)',
      merge.entityId,
      merge.run,
      JSON.stringify(merge),
    );
  };

  const findMerge = (entityId: EntityId): StopsMerge | undefined => {
    const row = db.get<{ merge: string }>(
      'SELECT merge FROM stop_merges WHERE entity_id = ?',
      entityId,
    );
    return row === undefined ? undefined : (JSON.parse(row.merge) as StopsMerge);
  };

  const stored = (work: () => void): 'stored' | 'conflict' =>
    unlessRefused(
      () =>
        db.atOnce(() => {
          work();
          return 'stored' as const;
        }),
      'conflict',
    );

  return {
    sender: async (senderId) => senders.current(senderId),
    senderVersion: async (senderId, version) => senders.version(senderId, version),
    senderVersions: async (senderId, limit, before) => senders.versions(senderId, limit, before),
    senders: async () => senders.all(),
    putSender: async (sender, expectedVersion, { entity, merge } = {}) =>
      stored(() => {
        senders.write(sender, expectedVersion);
        if (entity !== undefined) writeEntity(entity);
        putMerge(merge);
      }),
    entity: async (entityId) => entities.current(entityId),
    entityVersion: async (entityId, version) => entities.version(entityId, version),
    entityVersions: async (entityId, limit, before) => entities.versions(entityId, limit, before),
    entities: async () => entities.all(),
    entityRegistered: async (key) =>
      db.get<{ entity_id: EntityId }>(
        'SELECT entity_id FROM registrations WHERE registration = ?',
        key,
      )?.entity_id,
    putEntity: async (write, merge, others = []) =>
      stored(() => {
        for (const one of [write, ...others]) writeEntity(one);
        putMerge(merge);
      }),
    stopsMerge: async (entityId) => findMerge(entityId),
    noteMerge: async ({ entityId, run }, contacts) =>
      db.atOnce(() => {
        const merge = findMerge(entityId);
        if (merge?.run === run) putMerge({ ...merge, contacts: merge.contacts + contacts });
      }),
    endMerge: async ({ entityId, run }) => {
      db.run('DELETE FROM stop_merges WHERE entity_id = ? AND run = ?', entityId, run);
    },
  };
};
