import type { EntityId } from '../../kernel/ids.ts';
import { readOnce } from '../read-once.ts';
import { entityOf, type Sender } from '../sender.ts';
import type { Entity, EntityStore } from './entity.ts';
import { namesakeKeys } from './namesake-keys.ts';
import { entityFromSender } from './plan-entity.ts';

/**
 * Entities between which stops pass, as a set for each: itself, whoever it succeeded or was succeeded
 * by, and whoever bears a legal name in its country, or in that of its legal form, that it or a face of
 * it bears or bore, with those that these are linked to. A trade name in use links nobody: others may bear it too. `planned` is an
 * entity as it is about to be written.
 */
export const entityLinks = async (
  store: Pick<EntityStore, 'entity'>,
  senders: readonly Sender[],
  planned?: Entity,
): Promise<(id: EntityId) => ReadonlySet<EntityId>> => {
  const known = await knownEntities(store, senders);
  if (planned !== undefined) known.set(planned.entityId, planned);
  const sets = new Map<EntityId, ReadonlySet<EntityId>>();
  const setOf = (id: EntityId): ReadonlySet<EntityId> => sets.get(id) ?? new Set([id]);
  const link = (one: EntityId, other: EntityId): void => {
    const joined = new Set([...setOf(one), ...setOf(other)]);
    for (const id of joined) sets.set(id, joined);
  };
  const bearers = new Map<string, EntityId>();
  const named = (id: EntityId, keys: readonly string[]): void => {
    for (const key of keys) {
      link(id, bearers.get(key) ?? id);
      bearers.set(key, id);
    }
  };
  for (const entity of known.values()) {
    for (const { predecessor } of entity.successions) link(entity.entityId, predecessor);
    const former = entity.tradeNames.filter(({ until }) => until !== undefined);
    for (const name of [entity.legalName, ...former.map((one) => one.name)])
      named(entity.entityId, namesakeKeys(entity.country, name));
  }
  for (const sender of senders)
    named(entityOf(sender), namesakeKeys(sender.country, sender.legalName));
  return setOf;
};

/** Every entity that a sender is or was a face of, and those that these succeeded; each is read once. */
const knownEntities = async (
  store: Pick<EntityStore, 'entity'>,
  senders: readonly Sender[],
): Promise<Map<EntityId, Entity>> => {
  const entity = readOnce((id: EntityId) => store.entity(id));
  const unstored = new Map(senders.map((sender) => [entityOf(sender), entityFromSender(sender)]));
  const known = new Map<EntityId, Entity>();
  let left = new Set(
    senders.flatMap((sender) => [
      entityOf(sender),
      ...(sender.entityHistory ?? []).map(({ entityId }) => entityId),
    ]),
  );
  while (left.size > 0) {
    const read = await Promise.all(
      [...left].map(async (id) => (await entity(id)) ?? unstored.get(id)),
    );
    const found = read.filter((one) => one !== undefined);
    for (const one of found) known.set(one.entityId, one);
    const behind = found.flatMap(({ successions }) => successions);
    left = new Set(behind.map(({ predecessor }) => predecessor).filter((id) => !known.has(id)));
  }
  return known;
};
