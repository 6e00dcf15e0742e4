import type { Instant } from '../../kernel/instant.ts';
import { defined } from '../../kernel/object/defined.ts';
import type { MailingHeader } from '../../mailing/mailing-store.ts';
import { type FeedbackCounts, faultsIn, noFeedback, totalOf } from '../accounting/counts.ts';
import { mailingSums } from '../accounting/mailing-sums.ts';
import type { MeasuredCounts } from '../accounting/outcome-counts.ts';
import type { DispatchLedger } from '../ports.ts';
import type { ObservationSums } from './observation.ts';
import type { ObservationBook } from './observation-book.ts';

/**
 * What came of a mailing, in sums that name nobody, each with what it is of. Opens and clicks are of
 * those in whose mail a measure stands, because they granted it; of nobody else is anything known.
 */
export const mailingReport = async (
  ledger: Pick<DispatchLedger, 'run' | 'tallies' | 'batches' | 'feedback'>,
  {
    observations,
    mailing,
    now,
  }: {
    readonly observations: Pick<ObservationBook, 'sums'>;
    readonly mailing: MailingHeader;
    readonly now: Instant;
  },
): Promise<MailingReport> => {
  const { mailingId, links = [] } = mailing;
  const run = await ledger.run(mailingId);
  const [sums, feedback, seen] = await Promise.all([
    run === undefined ? undefined : mailingSums(ledger, run, now),
    run === undefined ? noFeedback : ledger.feedback(mailingId, run.segments),
    observations.sums(mailingId),
  ]);
  const accepted = sums?.outcomes.accepted ?? 0;
  return {
    accepted,
    ...comeBack(accepted, feedback),
    ...measured(mailing, { granted: sums?.outcomes.measured ?? {}, seen, links }),
  };
};

/** A number, and of how many: a share that can be checked. */
export type Share = { readonly count: number; readonly of: number };

export type MailingReport = {
  /** Taken by the mail service. */
  readonly accepted: number;
  /** Taken, and up to now not reported as anything but arrived. */
  readonly delivered: Share;
  readonly bounced: Share;
  /** Refused by the receiving side for the sender's or the content's sake, or kept back. */
  readonly refused: Share;
  readonly complained: Share;
  /** Stopped mail by the link of this one. */
  readonly stopped: Share;
  readonly opened?: MeasuredShare;
  readonly clicked?: MeasuredShare & { readonly links: readonly LinkReport[] };
};

/** Readers, of those who granted it; apart, those of whom only a machine was seen. */
export type MeasuredShare = Share & { readonly byMachineOnly: number };

/** Readers who followed one link. */
export type LinkReport = {
  readonly number: number;
  readonly address: string;
  readonly count: number;
};

const comeBack = (accepted: number, feedback: FeedbackCounts) => {
  const { hardBounces, softBounces, complaints, stops, rejects, withheld, contentRejections } =
    feedback;
  const bounced = hardBounces + softBounces;
  const refused = totalOf(faultsIn(feedback)) + contentRejections + rejects + withheld;
  // A mail may be told of twice, as delayed and then as failed: never less than none.
  const delivered = Math.max(0, accepted - bounced - refused);
  return {
    delivered: { count: delivered, of: accepted },
    bounced: { count: bounced, of: accepted },
    refused: { count: refused, of: accepted },
    complained: { count: complaints, of: delivered },
    stopped: { count: stops, of: delivered },
  };
};

const measured = (
  { tracking }: MailingHeader,
  {
    granted,
    seen,
    links,
  }: {
    readonly granted: MeasuredCounts;
    readonly seen: ObservationSums;
    readonly links: readonly string[];
  },
): Pick<MailingReport, 'opened' | 'clicked'> =>
  defined({
    opened: tracking.includes('tracking.open')
      ? {
          count: seen.opened,
          of: granted['tracking.open'] ?? 0,
          byMachineOnly: seen.openedByMachine,
        }
      : undefined,
    clicked: tracking.includes('tracking.click')
      ? {
          count: seen.clicked,
          of: granted['tracking.click'] ?? 0,
          byMachineOnly: seen.clickedByMachine,
          links: links.map((address, number) => ({
            number,
            address,
            count: seen.links[number] ?? 0,
          })),
        }
      : undefined,
  });
