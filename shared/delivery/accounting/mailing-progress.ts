import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import type { RunSnapshot } from '../fan-out/run.ts';
import type { DispatchLedger } from '../ports.ts';
import { type Counts, countAll, type FeedbackCounts, noFeedback } from './counts.ts';
import { type MailingSums, mailingSums } from './mailing-sums.ts';
import { settledOf } from './outcome-counts.ts';

/**
 * What a person sees of a mailing. At every moment
 * `audience = total of denied + accepted + total of refused + unknown + inHand + waiting`,
 * and at the end the last two are 0.
 */
export type MailingProgress = {
  readonly audience: number;
  /** False while pages of the audience are still to be decided, so that `audience` still grows. */
  readonly audienceComplete: boolean;
  readonly denied: Counts;
  readonly accepted: number;
  readonly refused: Counts;
  readonly unknown: number;
  readonly inHand: number;
  readonly waiting: number;
  readonly feedback: FeedbackCounts;
  readonly startedAt?: Instant;
  /** Verdicts a second, lately. */
  readonly ratePerSecond?: number;
  /** When the last recipient will have its verdict, at this rate. */
  readonly estimatedEnd?: Instant;
  readonly haltedBy?: string;
};

const nothing: MailingProgress = {
  audience: 0,
  audienceComplete: false,
  denied: {},
  accepted: 0,
  refused: {},
  unknown: 0,
  inHand: 0,
  waiting: 0,
  feedback: noFeedback,
};

/** How far a mailing has come, added up from the ledger. */
export const mailingProgress = async (
  ledger: Pick<DispatchLedger, 'run' | 'snapshot' | 'tallies' | 'batches' | 'feedback'>,
  mailing: MailingHeader,
  now: Instant,
): Promise<MailingProgress> => {
  const halted = mailing.haltedBy === undefined ? {} : { haltedBy: mailing.haltedBy };
  const run = await ledger.run(mailing.mailingId);
  if (run === undefined) return { ...nothing, ...halted };
  const [sums, snapshot, feedback] = await Promise.all([
    mailingSums(ledger, run, now),
    ledger.snapshot(mailing.mailingId),
    ledger.feedback(mailing.mailingId, run.segments),
  ]);
  const cancelled = mailing.state === 'cancelled';
  const { accepted, refused, unknown, inHand } = sums.outcomes;
  const waiting = cancelled ? 0 : sums.waiting;
  const rate =
    mailing.state === 'running'
      ? rateSince(settledOf(sums.outcomes), snapshot ?? { at: run.startedAt, settled: 0 }, now)
      : undefined;
  const isEstimable = rate !== undefined && rate > 0 && sums.fannedOut;
  return defined({
    audience: sums.audience,
    audienceComplete: sums.fannedOut,
    denied: deniedOf(sums, cancelled),
    accepted,
    refused,
    unknown,
    inHand,
    waiting,
    feedback,
    startedAt: run.startedAt,
    ratePerSecond: rate,
    estimatedEnd: isEstimable
      ? (Math.ceil(now + ((waiting + inHand) / rate) * 1_000) as Instant)
      : undefined,
    ...halted,
  });
};

const rateSince = (
  settled: number,
  since: Pick<RunSnapshot, 'at' | 'settled'>,
  now: Instant,
): number | undefined => {
  const seconds = (now - since.at) / 1_000;
  return seconds < 1 ? undefined : Math.max(0, (settled - since.settled) / seconds);
};

/** Whoever waits in a mailing that was cancelled gets that for a verdict. */
const deniedOf = (sums: MailingSums, cancelled: boolean): Counts => {
  const denied: Record<string, number> = { ...sums.leftOut };
  countAll(denied, sums.outcomes.denied);
  if (cancelled && sums.waiting > 0) countAll(denied, { 'mailing-cancelled': sums.waiting });
  return denied;
};
