import type { EntityId, SenderId } from '../../kernel/ids.ts';
import type { Clock } from '../../kernel/instant.ts';
import { ownEntity } from '../../kernel/own-entity.ts';
import type { SenderStore } from '../mailing-store.ts';
import { entitiesCounting } from './entities-counting.ts';
import type { EntityStore } from './entity.ts';

/**
 * The entity of a sender now, then those that it succeeded, nearest first. A sender that nobody
 * knows is its own entity.
 */
export const readEntitiesOf =
  (store: Pick<SenderStore, 'sender'> & Pick<EntityStore, 'entity'>, now: Clock): EntitiesOf =>
  async (senderId) => {
    const sender = await store.sender(senderId);
    return sender === undefined ? [ownEntity(senderId)] : entitiesCounting(store, sender, now());
  };

/** The entity of a sender, and those whose consents count for it. */
export type EntitiesOf = (senderId: SenderId) => Promise<readonly [EntityId, ...EntityId[]]>;
