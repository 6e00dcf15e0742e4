import { type SenderFault, senderFaults } from './feedback/feedback-row.ts';

/** How many, by reason code. */
export type Counts = Readonly<Record<string, number>>;

/** Adds to one count. */
export const countOne = (counts: Record<string, number>, key: string, by = 1): void => {
  counts[key] = (counts[key] ?? 0) + by;
};

/** Adds all counts of `more` into `counts`. */
export const countAll = (counts: Record<string, number>, more: Counts): void => {
  for (const [key, by] of Object.entries(more)) countOne(counts, key, by);
};

export const totalOf = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The strongest of a verdict's reasons: what counts go by. */
export const strongest = (reasons: string): string => reasons.split(' ', 1)[0] ?? reasons;

/** What became known of mails after SES had accepted them: by what SES told, and by their stop links. */
export type FeedbackCounts = FaultCounts & {
  readonly hardBounces: number;
  readonly softBounces: number;
  readonly complaints: number;
  /** Recipients who stopped mail by the link of this one. */
  readonly stops: number;
  /** Accepted and then not sent: a virus, or a template that could not be rendered. */
  readonly rejects: number;
  /** Accepted and kept back by SES, because the address is on a suppression list of SES. */
  readonly withheld: number;
  /** Recipients who reported that the mail is not spam. */
  readonly notSpam: number;
  /** Rejected by the receiving side for the content or attachments of the mail. */
  readonly contentRejections: number;
};

/** Refused by the receiving side for what the sender has to mend, by what that is. */
export type FaultCounts = Readonly<Record<FaultCount, number>>;
export type FaultCount = `${SenderFault}Rejections`;

export const faultCount = (fault: SenderFault): FaultCount => `${fault}Rejections`;

export const noFaults: FaultCounts = Object.fromEntries(
  senderFaults.map((fault) => [faultCount(fault), 0]),
) as FaultCounts;

/** Of what was reported, only the sender's faults. */
export const faultsIn = (feedback: FeedbackCounts): FaultCounts =>
  Object.fromEntries(
    senderFaults.map((fault) => [faultCount(fault), feedback[faultCount(fault)]]),
  ) as FaultCounts;

export const noFeedback: FeedbackCounts = {
  hardBounces: 0,
  softBounces: 0,
  complaints: 0,
  stops: 0,
  rejects: 0,
  withheld: 0,
  notSpam: 0,
  contentRejections: 0,
  ...noFaults,
};
export type FeedbackKind = keyof FeedbackCounts;
