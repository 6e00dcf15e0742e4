import type { Instant } from '../kernel/instant.ts';
import { type Batch, settledStatus } from './batch.ts';
import { countOne } from './counts.ts';

/** What came of recipients who were in send jobs. */
export type OutcomeCounts = {
  readonly accepted: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly denied: Readonly<Record<string, number>>;
  /** Claimed, and nobody will know by itself whether SES took it. */
  readonly unknown: number;
  /** Claimed just now: the answer is still to be expected. */
  readonly inHand: number;
};

/** A claim whose outcome is not written after this long had its worker crash (timeout is 2 minutes). */
export const stuckAfterMillis = 15 * 60_000;

/** True when nobody can still be writing the outcome of this batch. */
export const isStuck = (batch: Batch, now: Instant): boolean =>
  batch.state === 'claimed' && now - batch.at > stuckAfterMillis;

/** Adds up batches. Recipients who go again are counted by the job in which they do. */
export const countOutcomes = (batches: Iterable<Batch>, now: Instant): OutcomeCounts => {
  const refused: Record<string, number> = {};
  const denied: Record<string, number> = {};
  let [accepted, unknown, inHand] = [0, 0, 0];
  for (const batch of batches) {
    const open = batch.state === 'claimed' && !isStuck(batch, now);
    for (const entry of batch.entries) {
      const status = settledStatus(batch, entry);
      if (status === 'accepted') accepted += 1;
      else if (status === 'refused') countOne(refused, entry.reason ?? 'ses-rejected');
      else if (status === 'denied') countOne(denied, entry.reason ?? 'policy-error');
      else if (status === 'unknown' && open) inHand += 1;
      else if (status === 'unknown') unknown += 1;
    }
  }
  return { accepted, refused, denied, unknown, inHand };
};
