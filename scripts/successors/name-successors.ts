import type { EntityId } from '../../shared/kernel/ids.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Entity, EntityStore } from '../../shared/mailing/entities/entity.ts';

/**
 * Tells each entity that was succeeded before this was kept with it by whom: its marketing ends. Of
 * several successors the first counts. Answers with those that had to be told.
 */
export const nameSuccessors = async (
  store: Pick<EntityStore, 'entities' | 'putEntity'>,
  isWritten: boolean,
  now: Instant,
): Promise<readonly EntityId[]> => {
  const entities = await store.entities();
  const untold = entities.flatMap((entity) => {
    const succeededBy = firstSuccessor(entities, entity.entityId);
    return entity.succeededBy === undefined && succeededBy !== undefined
      ? [{ ...entity, succeededBy }]
      : [];
  });
  if (isWritten) for (const entity of untold) await tell(store, entity, now);
  return untold.map(({ entityId }) => entityId);
};

const firstSuccessor = (
  entities: readonly Entity[],
  predecessor: EntityId,
): Entity['succeededBy'] =>
  entities
    .flatMap(({ entityId: successor, successions }) =>
      successions
        .filter((one) => one.predecessor === predecessor)
        .map(({ on, recordedAt }) => ({ successor, on, recordedAt })),
    )
    .toSorted((one, other) => one.on - other.on)[0];

const tell = async (
  store: Pick<EntityStore, 'putEntity'>,
  entity: Entity,
  now: Instant,
): Promise<void> => {
  const { version: expectedVersion } = entity;
  const next = { ...entity, version: expectedVersion + 1, changedBy: 'upgrade', changedAt: now };
  const outcome = await store.putEntity({ entity: next, expectedVersion });
  if (outcome !== 'stored') throw new Error(`${entity.entityId} changed meanwhile; run it again`);
};
