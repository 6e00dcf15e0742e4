import type { EntityId, SenderId } from '../../kernel/ids.ts';
import { isId } from '../../kernel/ids.ts';
import { ownEntity } from '../../kernel/own-entity.ts';
import { entityOf, type Sender } from '../sender.ts';
import type { EntityStore } from './entity.ts';

/**
 * Whether there is an entity with this id: one that is stored, or the own entity of a sender that
 * 0.1.0 stored and nobody has written since.
 */
export const isEntity =
  (store: Store) =>
  async (entityId: EntityId): Promise<boolean> => {
    if ((await store.entity(entityId)) !== undefined) return true;
    const name = entityId.slice(ownEntity('' as SenderId).length);
    if (!isId(name) || ownEntity(name as SenderId) !== entityId) return false;
    const sender = await store.sender(name as SenderId);
    return sender !== undefined && entityOf(sender) === entityId;
  };

type Store = Pick<EntityStore, 'entity'> & {
  sender(senderId: SenderId): Promise<Sender | undefined>;
};
