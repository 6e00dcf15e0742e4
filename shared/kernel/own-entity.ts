import type { EntityId, SenderId } from './ids.ts';

/**
 * The entity of a sender that shares none with another sender; of every sender of version 0.1.0, and
 * so of every consent that names no entity.
 */
export const ownEntity = (senderId: SenderId): EntityId => `e-${senderId}` as EntityId;
