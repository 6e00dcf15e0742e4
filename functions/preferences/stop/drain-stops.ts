import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { ConsentServices } from '../../../shared/consent/event/record-statements.ts';
import { pageOf, stopEvents } from '../../../shared/consent/links/stop-request.ts';
import { noteCorrelation } from '../../runtime/correlation.ts';
import { bodyOf, eachRecord } from '../../runtime/sqs-batch.ts';
import type { Telemetry } from '../../runtime/telemetry.ts';
import { recordConsent } from './record-consent.ts';
import { deferredStop } from './schema.ts';

/**
 * Records stops that the ledger could not take when they came in, at the moment they were asked.
 * One that fails goes back to the queue; a repeated one adds nothing.
 */
export const drainStops =
  (needs: Needs) =>
  (event: SQSEvent): Promise<SQSBatchResponse> => {
    const { telemetry } = needs;
    return eachRecord(
      event,
      async (record) => {
        const { stop, correlationId } = deferredStop.parse(bodyOf(record));
        noteCorrelation(correlationId);
        await recordConsent(needs, pageOf(stop), stop.contactId, (state) =>
          stopEvents(stop, state),
        );
        telemetry.info('deferred-stop-recorded', { contactId: stop.contactId });
        telemetry.count('DeferredStopsRecorded');
      },
      ({ messageId }, error) => telemetry.error('deferred-stop-not-recorded', error, { messageId }),
    );
  };

type Needs = ConsentServices & { readonly telemetry: Telemetry };
