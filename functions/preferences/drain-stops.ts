import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { stopEvents } from '../../shared/consent/links/stop-request.ts';
import type { PreferencesDependencies } from './dependencies.ts';
import { deferredStop } from './schema.ts';

type Needs = Pick<PreferencesDependencies, 'record' | 'telemetry'>;

/**
 * Records stops that the ledger could not take when they came in, at the moment they were asked.
 * One that fails goes back to the queue; a repeated one adds nothing.
 */
export const drainStops =
  ({ record, telemetry }: Needs) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const failed: { itemIdentifier: string }[] = [];
    for (const { messageId, body } of Records) {
      try {
        const stop = deferredStop.parse(JSON.parse(body));
        await record(stop.contactId, (state) => stopEvents(stop, state));
        telemetry.count('DeferredStopsRecorded');
      } catch (error) {
        telemetry.error('deferred-stop-not-recorded', error, { eventId: messageId });
        failed.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures: failed };
  };
