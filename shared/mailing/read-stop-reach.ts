import type { EntityId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { ReachOf } from '../kernel/stop-reach.ts';
import type { EntityStore } from './entities/entity.ts';
import { entityLinks } from './entities/entity-links.ts';
import type { SenderStore } from './mailing-store.ts';
import { entityAt, entityOf } from './sender.ts';

/**
 * A stop holds at every face of the legal person that it was said to: of the one that the sender was a
 * face of then and of the one that it is a face of now, at those of whoever is linked to these
 * (`entityLinks`), and at a sender that was a face with it then and left. A stop that is said after two
 * parted holds at neither for the other.
 */
export const readStopReach =
  (store: Store): ReachOf =>
  async (senderId) => {
    const all = await store.senders();
    const linked = await entityLinks(store, all);
    const named = new Map(all.map((sender) => [sender.senderId, sender]));
    const holds = (from: SenderId, at: Instant, to: SenderId): boolean => {
      if (from === to) return true;
      const [one, other] = [named.get(from), named.get(to)];
      if (one === undefined || other === undefined) return false;
      const [said, heard] = [entityAt(one, at), linked(entityOf(other))];
      return heard.has(entityOf(one)) || heard.has(said) || linked(entityAt(other, at)).has(said);
    };
    const turns = (id: SenderId): readonly Instant[] =>
      (named.get(id)?.entityHistory ?? []).map(({ since }) => since);
    /** A moment of each time in which both were faces of the same entities. */
    const moments = (other: SenderId): readonly Instant[] => {
      const parted = [...turns(senderId), ...turns(other)];
      return [lastMoment, ...parted.map((moment) => (moment - 1) as Instant)];
    };
    const isRelated = (other: SenderId): boolean =>
      moments(other).some((at) => holds(other, at, senderId) || holds(senderId, at, other));
    const related = all.map((one) => one.senderId).filter(isRelated);
    return {
      senders: related.includes(senderId) ? related : [senderId, ...related],
      hears: (from, at) => holds(from, at, senderId),
      reaches: (to, at) => holds(senderId, at, to),
      hearsUntil: (from) => {
        if (holds(from, lastMoment, senderId)) return undefined;
        const heard = moments(from).filter((at) => holds(from, at, senderId));
        return ((heard.length === 0 ? -1 : Math.max(...heard)) + 1) as Instant;
      },
    };
  };

type Store = Pick<SenderStore, 'senders'> & Pick<EntityStore, 'entity'>;

/** Later than anything is said: by then everybody is a face of what it is a face of now. */
const lastMoment = Number.MAX_SAFE_INTEGER as Instant;

/** An entity and all that it succeeded, whenever that took effect. */
export const entitiesBehind = async (
  { entity }: Pick<EntityStore, 'entity'>,
  start: EntityId,
): Promise<ReadonlySet<EntityId>> => {
  const found = new Set<EntityId>();
  const left = [start];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...((await entity(id))?.successions ?? []).map(({ predecessor }) => predecessor));
  }
  return found;
};
