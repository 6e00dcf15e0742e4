import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import {
  type FeedbackDependencies,
  recordFeedback,
} from '../../shared/delivery/accounting/record-feedback.ts';
import type { SendingEventKind } from '../../shared/delivery/accounting/sending-event.ts';
import { noteCorrelation } from '../runtime/correlation.ts';
import { bodyOf, eachRecord } from '../runtime/sqs-batch.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { correlationIn, readSendingEvent } from './schema.ts';

/** Takes in what SES reports; an event that fails comes back alone. */
export const createHandler = (dependencies: Dependencies) => {
  const { telemetry } = dependencies;
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(
      event,
      async (record) => {
        const body = bodyOf(record);
        noteCorrelation(correlationIn(body));
        const told = readSendingEvent(body);
        if (told === undefined) return;
        await recordFeedback(dependencies, told);
        telemetry.count(`feedback-${told.kind}`);
        if (wentWell.has(told.kind)) return;
        const { eventId, kind, tags = {} } = told;
        telemetry.info('feedback-recorded', { ...tags, eventId, reason: kind });
      },
      (record, error) => telemetry.error('feedback-failed', error, { messageId: record.messageId }),
    );
};

export type Dependencies = FeedbackDependencies & { readonly telemetry: Telemetry };

/** Most events say that all went well: counted, not logged. */
const wentWell = new Set<SendingEventKind>(['sent', 'delivered']);
