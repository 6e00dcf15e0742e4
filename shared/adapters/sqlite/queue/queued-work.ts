import type { DeferredStops } from '../../../consent/links/stop-request.ts';
import type { SendOptInMail } from '../../../consent/opt-in/opt-in-mail.ts';
import type { MailOwnLink } from '../../../delivery/jobs.ts';
import type { JobQueue } from '../../../delivery/ports.ts';
import type { QueueMergeStops } from '../../../subjects/stops/merge-stops.ts';
import type { DeferEntityStops } from '../../../subjects/stops/stops-of-entity.ts';
import type { QueueDeliveries } from '../../../webhooks/deliver-webhook.ts';
import { entityStopsDelaySeconds } from '../../sqs/sqs-entity-stops.ts';
import type { MessageQueues } from './message-queues.ts';

/**
 * Everything that waits for a worker, as the messages that the deployed queues carry.
 * `correlationId` is that of the request that caused it.
 */
export const queuedWork = (
  queues: MessageQueues,
  correlationId: () => string | undefined,
): QueuedWork => ({
  jobs: {
    fanOut: async (jobs) => queues.put('fan-out', jobs),
    send: async (lane, jobs, delaySeconds) =>
      queues.put(lane === 'campaign' ? 'send' : 'service', jobs, delaySeconds),
  },
  deferStop: async (stop) => queues.put('stops', [{ ...stop, correlationId: correlationId() }]),
  deferEntityStops: async (stops) =>
    queues.put(
      'stops',
      [{ type: 'entity-stops', ...stops, correlationId: correlationId() }],
      entityStopsDelaySeconds,
    ),
  mergeStops: async (page) => queues.put('merge-stops', [{ type: 'merge-stops', ...page }]),
  optInMail: async (mail) =>
    queues.put('service', [
      { type: 'opt-in-confirmation', ...mail, correlationId: correlationId() },
    ]),
  webhooks: async (deliveries, delaySeconds) =>
    queues.put(
      'webhooks',
      deliveries.map((delivery) => ({ type: 'webhook-delivery', ...delivery })),
      delaySeconds,
    ),
  ownLink: async (job) =>
    queues.put('service', [{ type: 'own-link', ...job, correlationId: correlationId() }]),
});

export type QueuedWork = {
  readonly jobs: JobQueue;
  readonly deferStop: DeferredStops;
  readonly deferEntityStops: DeferEntityStops;
  readonly mergeStops: QueueMergeStops;
  readonly optInMail: SendOptInMail;
  readonly ownLink: MailOwnLink;
  readonly webhooks: QueueDeliveries;
};
