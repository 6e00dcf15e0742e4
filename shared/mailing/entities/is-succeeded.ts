import type { Instant } from '../../kernel/instant.ts';
import { entityOf, type Sender } from '../sender.ts';
import type { EntityStore } from './entity.ts';

/** Whether the legal position of a sender's entity had passed to another by a moment, as recorded by then. */
export const isSucceeded = async (
  store: Pick<EntityStore, 'entity'>,
  sender: Pick<Sender, 'senderId' | 'entityId'>,
  at: Instant,
): Promise<boolean> => {
  const succeeded = (await store.entity(entityOf(sender)))?.succeededBy;
  return succeeded !== undefined && succeeded.on <= at && succeeded.recordedAt <= at;
};
