import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { senderId } from '../../shared/kernel/ids.ts';
import {
  type MergeTools,
  mergeStops,
  type QueueMergeStops,
} from '../../shared/subjects/stops/merge-stops.ts';
import { idSchema } from '../runtime/http/route-kit.ts';
import { bodyOf, eachRecord } from '../runtime/sqs-batch.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/**
 * Merges the stops of an entity, a page of contacts a message, and queues the page after it. A page
 * that fails goes back to the queue; a repeated one adds nothing.
 */
export const createHandler =
  (needs: Dependencies) =>
  (event: SQSEvent): Promise<SQSBatchResponse> => {
    const { telemetry, queueMergeStops } = needs;
    return eachRecord(
      event,
      async (record) => {
        const page = waitingPage.parse(bodyOf(record));
        const { senderId } = page;
        const { contacts, stops, next } = await mergeStops(needs, page);
        telemetry.info('stops-merged', { senderId, count: contacts });
        telemetry.count('StopsMerged', stops);
        if (next !== undefined) await queueMergeStops({ senderId, from: next });
      },
      ({ messageId }, error) => telemetry.error('stops-not-merged', error, { messageId }),
    );
  };

export type Dependencies = MergeTools & {
  readonly queueMergeStops: QueueMergeStops;
  readonly telemetry: Telemetry;
};

/** A page of a merge as it waits on the queue. */
const waitingPage = z
  .strictObject({
    type: z.literal('merge-stops'),
    senderId: idSchema.transform(senderId),
    from: z.record(z.string(), z.string()).exactOptional(),
  })
  .transform(({ type: _, ...page }) => page);
