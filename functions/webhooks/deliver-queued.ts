import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { type Instant, instantFromMillis } from '../../shared/kernel/instant.ts';
import { defined } from '../../shared/kernel/object/defined.ts';
import { deliverWebhook } from '../../shared/webhooks/deliver-webhook.ts';
import { bodyOf, eachRecord } from '../runtime/sqs-batch.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Delivers what is queued, all of a batch at the same time, because each may take five seconds. A
 * failed delivery is not a failed message: it waits as a new one. What our own side could not do
 * comes back.
 */
export const deliverQueued =
  (dependencies: Dependencies) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const answers = await Promise.all(
      Records.map((record) =>
        eachRecord(
          { Records: [record] },
          async (one) => deliver(dependencies, bodyOf(one)),
          ({ messageId }, error) =>
            dependencies.telemetry.error('webhook-not-tried', error, { messageId }),
        ),
      ),
    );
    return { batchItemFailures: answers.flatMap(({ batchItemFailures }) => batchItemFailures) };
  };

const deliver = async (dependencies: Dependencies, message: unknown): Promise<void> => {
  const { telemetry } = dependencies;
  const delivery = queuedDelivery.parse(message);
  const { event, attempt } = delivery;
  const result = await deliverWebhook(dependencies, delivery);
  if (result.outcome !== 'failed' && result.outcome !== 'given-up') return;
  const { failure, status } = result;
  telemetry.warn(result.outcome === 'failed' ? 'webhook-failed' : 'webhook-given-up', {
    ...{ eventId: event.id, attempt, reason: failure },
    ...defined({ status }),
  });
  if (result.outcome === 'given-up') telemetry.count('webhooks-given-up');
};

/** A delivery as it waits on the queue. */
const queuedDelivery = z
  .strictObject({
    type: z.literal('webhook-delivery'),
    webhookId: z.string().min(1).max(64),
    event: z.strictObject({
      id: z.string().regex(/^[\w-]{1,100}$/),
      type: z.string().max(64),
      timestamp: z.iso.datetime(),
      data: z.record(z.string(), z.unknown()),
    }),
    attempt: z.int().min(1),
    notBefore: z
      .int()
      .transform((millis): Instant => instantFromMillis(millis))
      .exactOptional(),
  })
  .transform(({ type: _, ...delivery }) => delivery);
