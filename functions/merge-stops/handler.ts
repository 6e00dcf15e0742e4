import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { z } from 'zod';
import { entityId, senderId } from '../../shared/kernel/ids.ts';
import type { EntityStore } from '../../shared/mailing/entities/entity.ts';
import {
  type MergeTools,
  mergeStops,
  type QueueMergeStops,
} from '../../shared/subjects/stops/merge-stops.ts';
import { idSchema } from '../runtime/http/route-kit.ts';
import { bodyOf, eachRecord } from '../runtime/sqs-batch.ts';
import type { Telemetry } from '../runtime/telemetry.ts';

/**
 * Merges the stops of an entity, one page of contacts per message, and queues the page after it. A
 * page that fails goes back to the queue; a repeated one adds nothing.
 */
export const createHandler =
  (needs: Dependencies) =>
  (event: SQSEvent): Promise<SQSBatchResponse> => {
    const { telemetry, queueMergeStops, merges } = needs;
    return eachRecord(
      event,
      async (record) => {
        const page = waitingPage.parse(bodyOf(record));
        const { senderId, merge } = page;
        const { contacts, stops, next } = await mergeStops(needs, page);
        telemetry.info('stops-merged', { senderId, count: contacts });
        telemetry.count('StopsMerged', stops);
        if (next !== undefined) {
          await queueMergeStops({ ...page, from: next });
          if (merge !== undefined) await merges.noteMerge(merge, contacts);
        } else if (merge !== undefined) await merges.endMerge(merge);
      },
      ({ messageId }, error) => telemetry.error('stops-not-merged', error, { messageId }),
    );
  };

export type Dependencies = MergeTools & {
  readonly queueMergeStops: QueueMergeStops;
  readonly merges: Pick<EntityStore, 'noteMerge' | 'endMerge'>;
  readonly telemetry: Telemetry;
};

/** A page of a merge as it waits on the queue. */
const waitingPage = z
  .strictObject({
    type: z.literal('merge-stops'),
    senderId: idSchema.transform(senderId),
    from: z.record(z.string(), z.string()).exactOptional(),
    merge: z
      .strictObject({ entityId: idSchema.transform(entityId), run: z.string() })
      .exactOptional(),
  })
  .transform(({ type: _, ...page }) => page);
