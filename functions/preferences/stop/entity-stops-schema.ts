import { z } from '@hono/zod-openapi';
import { collectionMethods } from '../../../shared/consent/event/consent-event.ts';
import {
  type AddressHash,
  contactId,
  type EntityId,
  senderId,
} from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { activities, regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import type { EntityStops } from '../../../shared/subjects/stops-of-entity.ts';
import type { EntityStop } from '../../../shared/subjects/stops-to-pass-on.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';

const scope = z.strictObject({
  senderId: idSchema.transform(senderId),
  purpose: z.enum(regulatedPurposes).exactOptional(),
  topic: z.string().exactOptional(),
  activity: z.enum(activities).exactOptional(),
});

const common = z.strictObject({
  name: z.string().min(1).max(200),
  scope,
  occurredAt: z.int().transform(instantFromMillis),
  learntAt: z.int().transform(instantFromMillis),
  method: z.enum(collectionMethods),
  isOwnAct: z.boolean(),
  entityId: idSchema.transform((id) => id as EntityId).exactOptional(),
});

const stop = z.discriminatedUnion('type', [
  common.extend({ type: z.enum(['withdrawn', 'objected', 'refused']) }),
  common.extend({
    type: z.literal('suppressed'),
    suppression: z.enum(['complaint', 'objection']),
  }),
]);

/** Stops as they wait to be passed on to the other senders of an entity. */
export const waitingEntityStops = z
  .strictObject({
    type: z.literal('entity-stops'),
    contactId: idSchema.transform(contactId).exactOptional(),
    senderId: idSchema.transform(senderId),
    hashes: z.array(z.string().transform((hash) => hash as AddressHash)).max(100),
    stops: z.array(stop).max(100),
    correlationId: z.string().max(64).optional(),
  })
  .transform(
    ({ correlationId, type: _, ...stops }): WaitingEntityStops => ({
      correlationId,
      stops: stops as EntityStops & { stops: EntityStop[] },
    }),
  );

type WaitingEntityStops = {
  readonly stops: EntityStops;
  /** The request that they came by. */
  readonly correlationId: string | undefined;
};
