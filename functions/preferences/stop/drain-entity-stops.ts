import { z } from '@hono/zod-openapi';
import { collectionMethods } from '../../../shared/consent/event/consent-event.ts';
import { addressHash, contactId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { type EntityStops, passOn } from '../../../shared/subjects/stops/stops-of-entity.ts';
import { noteCorrelation } from '../../runtime/correlation.ts';
import { activityField } from '../../runtime/http/fields/activity-field.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';
import type { Telemetry } from '../../runtime/telemetry.ts';

/**
 * Works on a message about the other senders of an entity; false for a message about anything else.
 * One that fails goes back to the queue; a repeated one adds nothing.
 */
export const drainEntityStops = async (
  needs: EntityStopNeeds,
  message: unknown,
): Promise<boolean> => {
  if (!aboutEntityStops.safeParse(message).success) return false;
  const { stops, correlationId } = waitingEntityStops.parse(message);
  noteCorrelation(correlationId);
  const { contacts } = await passOn(needs, stops);
  needs.telemetry.info('entity-stops-passed-on', { senderId: stops.senderId, count: contacts });
  needs.telemetry.count('EntityStopsPassedOn');
  return true;
};

export type EntityStopNeeds = Parameters<typeof passOn>[0] & { readonly telemetry: Telemetry };

const scope = z.strictObject({
  senderId: idSchema.transform(senderId),
  purpose: z.enum(regulatedPurposes).exactOptional(),
  topic: z.string().exactOptional(),
  activity: activityField.exactOptional(),
});

const common = z.strictObject({
  name: z.string().min(1).max(200),
  scope,
  occurredAt: z.int().transform(instantFromMillis),
  learntAt: z.int().transform(instantFromMillis),
  method: z.enum(collectionMethods),
  isOwnAct: z.boolean(),
  /** Said by messages of an earlier version: who answers is read from the sender's record. */
  entityId: idSchema.exactOptional(),
});

const stop = z.discriminatedUnion('type', [
  common.extend({ type: z.enum(['withdrawn', 'objected', 'refused']) }),
  common.extend({
    type: z.literal('suppressed'),
    suppression: z.enum(['complaint', 'objection']),
  }),
]);

const aboutEntityStops = z.object({ type: z.literal('entity-stops') });

/** Stops as they wait to be passed on to the other senders of an entity. */
const waitingEntityStops = z
  .strictObject({
    type: z.literal('entity-stops'),
    contactId: idSchema.transform(contactId).exactOptional(),
    senderId: idSchema.transform(senderId),
    hashes: z.array(idSchema.transform(addressHash)).max(100),
    stops: z.array(stop).max(100),
    correlationId: z.string().max(64).optional(),
  })
  .transform(
    ({ correlationId, type: _, ...stops }): WaitingEntityStops => ({
      correlationId,
      stops,
    }),
  );

type WaitingEntityStops = {
  readonly stops: EntityStops;
  /** The request that they came by. */
  readonly correlationId: string | undefined;
};
