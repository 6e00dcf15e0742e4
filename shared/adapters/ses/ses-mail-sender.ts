import {
  type BulkEmailEntryResult,
  type SESv2Client,
  SendBulkEmailCommand,
} from '@aws-sdk/client-sesv2';
import type { HandOver, MailBatch, MailSender } from '../../delivery/ports.ts';
import { bulkEmailInput, type SendsThrough } from './bulk-email-input.ts';
import { callsWithinBytes } from './calls-within-bytes.ts';
import { entryOutcome, failureOf } from './ses-outcome.ts';

/**
 * Hands over with SendBulkEmail. The client must be made with one attempt and a request timeout that
 * throws: SES has no idempotency token, so a retry by the SDK would be a second mail.
 */
export const sesMailSender = (client: SESv2Client, through: SendsThrough): MailSender => {
  const call: MailSender = async (batch) => {
    try {
      const answer = await client.send(new SendBulkEmailCommand(bulkEmailInput(batch, through)));
      return outcomes(batch, answer.BulkEmailEntryResults ?? []);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.outcome === 'refused' && batch.entries.length > 1) {
        // One entry spoils the whole call, and nothing of it was sent: find out which.
        const [first, second] = halves(batch);
        return [...(await call(first)), ...(await call(second))];
      }
      return batch.entries.map(() => failure);
    }
  };
  return async (batch) => {
    const handed: HandOver[] = [];
    for (const part of callsWithinBytes(batch, through)) handed.push(...(await call(part)));
    return handed;
  };
};

const halves = (batch: MailBatch): readonly [MailBatch, MailBatch] => {
  const middle = Math.ceil(batch.entries.length / 2);
  return [
    { ...batch, entries: batch.entries.slice(0, middle) },
    { ...batch, entries: batch.entries.slice(middle) },
  ];
};

const outcomes = (
  batch: MailBatch,
  results: readonly BulkEmailEntryResult[],
): readonly HandOver[] =>
  batch.entries.map((_, index) => {
    const result = results[index];
    return result === undefined
      ? { outcome: 'unknown', reason: 'ses-answer-lost' }
      : entryOutcome(result);
  });
