import {
  type MergeTools,
  mergeStops,
  type QueueMergeStops,
} from '../../../shared/subjects/merge-stops.ts';
import { passOn } from '../../../shared/subjects/stops-of-entity.ts';
import { noteCorrelation } from '../../runtime/correlation.ts';
import type { Telemetry } from '../../runtime/telemetry.ts';
import { waitingEntityStops } from './entity-stops-schema.ts';
import { waitingMergePage } from './merge-stops-schema.ts';

/**
 * Works on a message about the other senders of an entity; false for a message about anything else.
 * One that fails goes back to the queue; a repeated one adds nothing.
 */
export const drainEntityStops = async (
  needs: EntityStopNeeds,
  message: unknown,
): Promise<boolean> => {
  switch ((message as { readonly type?: unknown } | undefined)?.type) {
    case 'entity-stops': {
      const { stops, correlationId } = waitingEntityStops.parse(message);
      noteCorrelation(correlationId);
      const { contacts } = await passOn(needs, stops);
      needs.telemetry.info('entity-stops-passed-on', { senderId: stops.senderId, count: contacts });
      needs.telemetry.count('EntityStopsPassedOn');
      return true;
    }
    case 'merge-stops': {
      const page = waitingMergePage.parse(message);
      const { senderId } = page;
      const { contacts, stops, next } = await mergeStops(needs, page);
      needs.telemetry.info('stops-merged', { senderId, count: contacts });
      needs.telemetry.count('StopsMerged', stops);
      if (next !== undefined) await needs.queueMergeStops({ senderId, from: next });
      return true;
    }
    default:
      return false;
  }
};

export type EntityStopNeeds = MergeTools & {
  readonly queueMergeStops: QueueMergeStops;
  readonly telemetry: Telemetry;
};
