import type { MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Run } from '../fan-out/run.ts';
import { jobPlace } from '../jobs.ts';
import type { DispatchLedger } from '../ports.ts';
import { type Counts, countAll } from './counts.ts';
import { eachBatch } from './each-batch.ts';
import {
  addBatch,
  addOutcomes,
  noOutcomes,
  type OutcomeCounts,
  type OutcomeSum,
  settledOf,
} from './outcome-counts.ts';
import type { PageTally } from './page-tally.ts';

/** The whole account of a mailing at one moment. */
export type MailingSums = {
  /** Contacts of the audience on the pages decided so far. */
  readonly audience: number;
  readonly pages: number;
  /** Every page of every segment is decided. */
  readonly fannedOut: boolean;
  /** Left out when their page was decided, by reason. */
  readonly leftOut: Counts;
  readonly planned: number;
  readonly outcomes: OutcomeCounts;
  /** In send jobs that nobody took yet. */
  readonly waiting: number;
  /** Pages that are known to be complete now and were not noted as such. */
  readonly completed: readonly PageTally[];
};

type Ledger = Pick<DispatchLedger, 'tallies' | 'batches'>;

/**
 * Adds up a mailing from its pages' tallies and, for pages that are not complete, their batches. An
 * unknown recipient keeps its page open, because an event may still settle it.
 */
export const mailingSums = async (
  ledger: Ledger,
  run: Pick<Run, 'mailingId' | 'segments'>,
  now: Instant,
): Promise<MailingSums> => {
  const tallies = await ledger.tallies(run.mailingId);
  const leftOut: Record<string, number> = {};
  const outcomes = noOutcomes();
  const completed: PageTally[] = [];
  let [audience, planned] = [0, 0];
  for (const tally of tallies) {
    audience += tally.audience;
    planned += tally.planned;
    countAll(leftOut, tally.leftOut);
    if (tally.outcome !== undefined) addOutcomes(outcomes, tally.outcome);
  }
  const segments = Array.from({ length: run.segments }, (_, segment) =>
    tallies.filter((tally) => tally.segment === segment),
  );
  await Promise.all(
    segments.map(async (own, segment) => {
      const open = own.filter((tally) => tally.outcome === undefined);
      const sums = await openOutcomes(ledger, { mailingId: run.mailingId, segment, open, now });
      for (const tally of open) {
        const sum = sums.get(tally.page) ?? noOutcomes();
        addOutcomes(outcomes, sum);
        if (isComplete(tally, sum)) completed.push({ ...tally, outcome: sum });
      }
    }),
  );
  return {
    audience,
    pages: tallies.length,
    fannedOut: segments.every(isFannedOut),
    leftOut,
    planned,
    outcomes,
    waiting: planned - settledOf(outcomes) - outcomes.inHand,
    completed,
  };
};

const openOutcomes = async (
  ledger: Ledger,
  {
    mailingId,
    segment,
    open,
    now,
  }: {
    readonly mailingId: MailingId;
    readonly segment: number;
    readonly open: readonly PageTally[];
    readonly now: Instant;
  },
): Promise<Map<number, OutcomeSum>> => {
  const sums = new Map(open.map(({ page }): [number, OutcomeSum] => [page, noOutcomes()]));
  if (open.length === 0) return sums;
  const numbers = open.map(({ page }) => page);
  const pages = { from: Math.min(...numbers), to: Math.max(...numbers) };
  for await (const batch of eachBatch(ledger, { mailingId, segment, pages })) {
    const sum = sums.get(jobPlace(batch.jobId)?.page ?? -1);
    if (sum !== undefined) addBatch(sum, batch, now);
  }
  return sums;
};

/** Page 0 up to one that says it is the last, without a gap. */
const isFannedOut = (tallies: readonly PageTally[]): boolean => {
  const pages = tallies.map(({ page }) => page).toSorted((a, b) => a - b);
  return (
    tallies.some(({ last, page }) => last && page === pages.at(-1)) &&
    pages.every((page, index) => page === index)
  );
};

/** A page may be forgotten once all of it has a verdict that nothing can change any more. */
const isComplete = ({ planned }: PageTally, sum: OutcomeSum): boolean =>
  sum.unknown === 0 && sum.inHand === 0 && settledOf(sum) === planned;
