import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { SendingEventKind } from '../../shared/delivery/accounting/feedback/sending-event-kind.ts';
import {
  type FeedbackDependencies,
  recordFeedback,
} from '../../shared/delivery/accounting/record-feedback.ts';
import { noteCorrelation } from '../runtime/correlation.ts';
import { bodyOf, eachRecord } from '../runtime/sqs-batch.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { correlationIn, readReportedEvent } from './schema.ts';

/** Takes in what SES reports; an event that fails comes back alone. */
export const createHandler = (dependencies: Dependencies) => {
  const { telemetry } = dependencies;
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(
      event,
      async (record) => {
        // SES's first message to a topic is not JSON.
        const body = bodyOf(record) ?? record.body;
        noteCorrelation(correlationIn(body));
        const reported = readReportedEvent(body);
        if (reported === undefined) return;
        const { eventId, tags = {} } = reported;
        for (const { kind, kept } of await recordFeedback(dependencies, reported)) {
          telemetry.count(`feedback-${kind}`);
          if (kept !== undefined) {
            telemetry.warn('feedback-kept', { ...tags, eventId, reason: kept });
            telemetry.count('feedback-kept');
          } else if (!wentWell.has(kind))
            telemetry.info('feedback-recorded', { ...tags, eventId, reason: kind });
        }
      },
      (record, error) => telemetry.error('feedback-failed', error, { messageId: record.messageId }),
    );
};

export type Dependencies = FeedbackDependencies & { readonly telemetry: Telemetry };

/** Most events say that all went well: counted, not logged. */
const wentWell = new Set<SendingEventKind>(['sent', 'delivered', 'nothing']);
