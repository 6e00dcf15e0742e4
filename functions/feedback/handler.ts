import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import {
  type FeedbackDependencies,
  recordFeedback,
} from '../../shared/delivery/record-feedback.ts';
import { bodyOf, eachRecord } from '../runtime/sqs-batch.ts';
import type { Telemetry } from '../runtime/telemetry.ts';
import { readSendingEvent } from './schema.ts';

export type Dependencies = FeedbackDependencies & { readonly telemetry: Telemetry };

/** Takes in what SES reports; an event that fails comes back alone. */
export const createHandler = (dependencies: Dependencies) => {
  const { telemetry } = dependencies;
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(
      event,
      async (record) => {
        const told = readSendingEvent(bodyOf(record));
        if (told === undefined) return;
        await recordFeedback(dependencies, told);
        telemetry.count(`feedback-${told.kind}`);
      },
      (record, error) =>
        telemetry.error('feedback-failed', error, { correlationId: record.messageId }),
    );
};
