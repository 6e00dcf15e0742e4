import { silentTelemetry } from '../../functions/runtime/telemetry.ts';
import { wireEntityStops } from '../../functions/runtime/wire-entity-stops.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import type { FacesOf } from '../../shared/subjects/stops-of-entity.ts';
import { waterweg } from './consent-world.ts';
import { contactCaller } from './contact-api.ts';
import { memoryIdempotencyStore } from './memory/memory-idempotency-store.ts';
import { subjectWorld } from './subject-world.ts';

/** A world in memory whose two senders are faces of one entity, and a caller of its API. */
export const twoFacesApi = async ({
  facesOf = async () => [waterweg, 'other' as SenderId],
}: {
  readonly facesOf?: FacesOf;
} = {}) => {
  const plain = await subjectWorld();
  const services = {
    ...plain.tools,
    facesOf,
    deferEntityStops: async () => {
      throw new Error('a stop had to be deferred');
    },
  };
  const tools = { ...services, ...wireEntityStops(services, silentTelemetry) };
  const world = { ...plain, tools };
  return { world, ...contactCaller(world, memoryIdempotencyStore()) };
};
