import type { SQSBatchItemFailure, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { correlated } from './correlation.ts';

/** The message's JSON; undefined for what is not JSON, which no schema accepts. */
export const bodyOf = ({ body }: SQSRecord): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** Says which messages failed, so that only they are delivered again. */
export const failuresOf = (messageIds: Iterable<string>): SQSBatchResponse => ({
  batchItemFailures: [...messageIds].map(
    (itemIdentifier): SQSBatchItemFailure => ({ itemIdentifier }),
  ),
});

/**
 * Handles each message by itself, one after the other; those that fail are reported alone. Each has
 * a correlation scope of its own, in which `handle` may note on whose behalf it works.
 */
export const eachRecord = async (
  event: SQSEvent,
  handle: (record: SQSRecord) => Promise<void>,
  failed: (record: SQSRecord, error: unknown) => void,
): Promise<SQSBatchResponse> => {
  const ids: string[] = [];
  for (const record of event.Records) {
    await correlated(undefined, async () => {
      try {
        await handle(record);
      } catch (error) {
        failed(record, error);
        ids.push(record.messageId);
      }
    });
  }
  return failuresOf(ids);
};
