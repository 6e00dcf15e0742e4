import { z } from '@hono/zod-openapi';
import { ownPages } from '../../../shared/consent/links/own-page.ts';
import type { StopRequest } from '../../../shared/consent/links/stop-request.ts';
import { contactId, mailingId, senderId } from '../../../shared/kernel/ids.ts';
import { instantFromMillis } from '../../../shared/kernel/instant.ts';
import { activities, regulatedPurposes } from '../../../shared/kernel/purpose.ts';
import { idSchema } from '../../runtime/http/route-kit.ts';

/** A stop as it waits on the queue. */
export const deferredStop = z
  .strictObject({
    contactId: idSchema,
    senderId: idSchema,
    purpose: z.enum(regulatedPurposes).optional(),
    topic: z.string().optional(),
    activity: z.enum(activities).optional(),
    mailingId: idSchema.optional(),
    occurredAt: z.int(),
    method: z.enum(['one-click-unsubscribe', 'preference-centre']),
    page: z.enum(ownPages).optional(),
    correlationId: z.string().max(64).optional(),
  })
  .transform(
    ({ correlationId, ...stop }): WaitingStop => ({
      correlationId,
      stop: {
        contactId: contactId(stop.contactId),
        senderId: senderId(stop.senderId),
        occurredAt: instantFromMillis(stop.occurredAt),
        method: stop.method,
        ...(stop.page === undefined ? {} : { page: stop.page }),
        ...(stop.purpose === undefined ? {} : { purpose: stop.purpose }),
        ...(stop.topic === undefined ? {} : { topic: stop.topic }),
        ...(stop.activity === undefined ? {} : { activity: stop.activity }),
        ...(stop.mailingId === undefined ? {} : { mailingId: mailingId(stop.mailingId) }),
      },
    }),
  );

type WaitingStop = {
  readonly stop: StopRequest;
  /** The request that it came by. */
  readonly correlationId: string | undefined;
};
