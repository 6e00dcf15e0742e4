import type { Instant } from '../../kernel/instant.ts';
import { type Measure, measures } from '../measuring/measures.ts';
import { type Batch, type BatchEntry, settledStatus } from '../send/batch.ts';
import { type Counts, countAll, countOne, totalOf } from './counts.ts';

/** The outcomes of recipients who were in send jobs. */
export type OutcomeCounts = {
  readonly accepted: number;
  readonly refused: Counts;
  readonly denied: Counts;
  /** Claimed, without an answer from SES; only a later event can tell whether SES accepted it. */
  readonly unknown: number;
  /** Claimed recently: the answer may still come. */
  readonly inHand: number;
  /** Among the accepted recipients whose mail has a measure, those who had granted it. */
  readonly measured?: MeasuredCounts;
};

/** Mails that carry each measure; a measure that none carries is absent. */
export type MeasuredCounts = Readonly<Partial<Record<Measure, number>>>;

/** The same, while it is being added up. */
export type OutcomeSum = {
  accepted: number;
  refused: Record<string, number>;
  denied: Record<string, number>;
  unknown: number;
  inHand: number;
  measured?: Partial<Record<Measure, number>>;
};

export const noOutcomes = (): OutcomeSum => ({
  accepted: 0,
  refused: {},
  denied: {},
  unknown: 0,
  inHand: 0,
});

/** After this long nobody can still be writing a batch's outcome: six times the function's timeout. */
export const stuckAfterMillis = 15 * 60_000;

/** True when the worker that claimed this batch must have crashed. */
export const isStuck = (batch: Batch, now: Instant): boolean =>
  batch.state === 'claimed' && now - batch.at > stuckAfterMillis;

const addMeasured = (sum: OutcomeSum, measure: Measure, by: number): void => {
  sum.measured = { ...sum.measured, [measure]: (sum.measured?.[measure] ?? 0) + by };
};

const addEntry = (
  sum: OutcomeSum,
  {
    batch,
    entry,
    isOpen,
  }: { readonly batch: Batch; readonly entry: BatchEntry; readonly isOpen: boolean },
): void => {
  const status = settledStatus(batch, entry);
  switch (status) {
    case 'accepted':
      sum.accepted += 1;
      for (const measure of entry.measures ?? []) addMeasured(sum, measure, 1);
      return;
    case 'refused':
      countOne(sum.refused, entry.reason ?? 'ses-rejected');
      return;
    case 'denied':
      countOne(sum.denied, entry.reason ?? 'policy-error');
      return;
    case 'unknown':
      if (isOpen) sum.inHand += 1;
      else sum.unknown += 1;
      return;
    case 'postponed':
    case 'throttled':
      // Counted by the job in which they go again.
      return;
    default:
      status satisfies never;
  }
};

/** Adds a batch to a sum. */
export const addBatch = (sum: OutcomeSum, batch: Batch, now: Instant): void => {
  const isOpen = batch.state === 'claimed' && !isStuck(batch, now);
  for (const entry of batch.entries) addEntry(sum, { batch, entry, isOpen });
};

export const addOutcomes = (sum: OutcomeSum, more: OutcomeCounts): void => {
  sum.accepted += more.accepted;
  sum.unknown += more.unknown;
  sum.inHand += more.inHand;
  countAll(sum.refused, more.refused);
  countAll(sum.denied, more.denied);
  for (const measure of measures) {
    const by = more.measured?.[measure];
    if (by !== undefined) addMeasured(sum, measure, by);
  }
};

/** Recipients with a verdict; `unknown` is one. */
export const settledOf = (counts: OutcomeCounts): number =>
  counts.accepted + counts.unknown + totalOf(counts.refused) + totalOf(counts.denied);
