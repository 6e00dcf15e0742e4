import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { stopEvents } from '../../shared/consent/links/stop-request.ts';
import type { ConsentTools } from '../../shared/consent/record-statements.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { recordConsent } from './record-consent.ts';
import { deferredStop } from './schema.ts';

type Needs = ConsentTools & { readonly telemetry: Telemetry };

/**
 * Records stops that the ledger could not take when they came in, at the moment they were asked.
 * One that fails goes back to the queue; a repeated one adds nothing.
 */
export const drainStops =
  (needs: Needs) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const { telemetry } = needs;
    const failed: { itemIdentifier: string }[] = [];
    for (const { messageId, body } of Records) {
      try {
        const stop = deferredStop.parse(JSON.parse(body));
        await recordConsent(needs, stop.contactId, (state) => stopEvents(stop, state));
        telemetry.count('DeferredStopsRecorded');
      } catch (error) {
        telemetry.error('deferred-stop-not-recorded', error, { eventId: messageId });
        failed.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures: failed };
  };
