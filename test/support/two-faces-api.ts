import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { wireEntityStops } from '../../functions/runtime/wire-entity-stops.ts';
import type { EntityId, SenderId } from '../../shared/kernel/ids.ts';
import { ownEntity } from '../../shared/kernel/own-entity.ts';
import { waterweg } from './consent-world.ts';
import { contactCaller } from './contact-api.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { reachAmong } from './reach-among.ts';
import { subjectWorld } from './subject-world.ts';

const other = 'other' as SenderId;

/** How the senders `waterweg` and `other` are related, and whose sales count at the first. */
export const registers = {
  'one entity': [ownEntity(waterweg)],
  successor: [ownEntity(waterweg), ownEntity(other)],
  strangers: [ownEntity(waterweg)],
} as const satisfies Record<string, readonly [EntityId, ...EntityId[]]>;

/** A world in memory with these two senders, and a caller of its API. */
export const twoFacesApi = async (related: keyof typeof registers = 'one entity') => {
  const plain = await subjectWorld();
  const areOne = related === 'one entity';
  const services = {
    ...plain.tools,
    ...(areOne ? { reachOf: reachAmong(waterweg, other) } : {}),
    senderOf: async (senderId: SenderId) => {
      const sender = await plain.tools.senderOf(senderId);
      const entityId = areOne ? ownEntity(waterweg) : ownEntity(senderId);
      return sender === undefined ? undefined : { ...sender, entityId };
    },
    entitiesOf: async (senderId: SenderId) =>
      senderId === waterweg || areOne ? registers[related] : ([ownEntity(senderId)] as const),
    deferEntityStops: async () => {
      throw new Error('a stop had to be deferred');
    },
  };
  const tools = { ...services, ...wireEntityStops(services, silentTelemetry) };
  const world = { ...plain, tools };
  return { world, ...contactCaller(world, memoryIdempotencyStore()) };
};
