import type { EntityId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import { entityOf, type Sender } from '../sender.ts';
import type { EntityStore } from './entity.ts';

/**
 * Whose consents and sales count for a sender at a moment: its own entity first, then every entity
 * whose succession was recorded and had taken effect by then, and those that these succeeded.
 */
export const entitiesCounting = async (
  store: Pick<EntityStore, 'entity'>,
  sender: Pick<Sender, 'senderId' | 'entityId'>,
  at: Instant,
): Promise<readonly [EntityId, ...EntityId[]]> => {
  const own = entityOf(sender);
  const found = new Set<EntityId>();
  const left = [own];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const { predecessor, on, recordedAt } of (await store.entity(id))?.successions ?? [])
      if (on <= at && recordedAt <= at) left.push(predecessor);
  }
  const [, ...succeeded] = found;
  return [own, ...succeeded];
};
