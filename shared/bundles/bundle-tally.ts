import type { RecipientLine } from '../evidence/bundle/recipient-line.ts';
import type { Sha256 } from '../kernel/digest.ts';

/** Sums over the recipients of a bundle; of a size that does not grow with them. */
export type BundleTally = {
  readonly byVerdict: Counts;
  /** Mails by basis. */
  readonly byBasis: Counts;
  /** For people who got none, the strongest reason; for mails that were refused or are unknown, why. */
  readonly byReason: Counts;
  readonly byRuleSet: Counts;
  readonly feedback: Counts;
  /** Consent by the text that it was given on, `noticeId/version`. */
  readonly texts: Readonly<Record<string, TextUse>>;
  /** Consent that said something else by the time the bundle was made. */
  readonly changedSince: number;
};

type Counts = Readonly<Record<string, number>>;

/** How many consents a text got, by whom recorded, and when the first and the last, in milliseconds since the epoch. */
export type TextUse = {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly by: Counts;
};

export const emptyTally: BundleTally = {
  byVerdict: {},
  byBasis: {},
  byReason: {},
  byRuleSet: {},
  feedback: {},
  texts: {},
  changedSince: 0,
};

/** A recipient that a report shows by itself. */
export type Chosen = { readonly rank: Sha256; readonly line: RecipientLine };

/** The tally with more recipients. `consentOf` is what their state says of a consent that is cited. */
export const tallied = (
  tally: BundleTally,
  lines: readonly RecipientLine[],
  consentOf: (line: RecipientLine) => CitedConsent | undefined,
): BundleTally => {
  const sums: Sums = {
    ...{ byVerdict: { ...tally.byVerdict }, byBasis: { ...tally.byBasis } },
    ...{ byReason: { ...tally.byReason }, byRuleSet: { ...tally.byRuleSet } },
    ...{ feedback: { ...tally.feedback }, texts: { ...tally.texts } },
    changedSince: tally.changedSince,
  };
  for (const line of lines) {
    addOutcome(sums, line);
    if (line.basis !== undefined) add(sums.byBasis, line.basis);
    if (line.basis === 'consent') addConsent(sums, consentOf(line));
  }
  return sums;
};

type Sums = Readonly<Record<'byVerdict' | 'byBasis' | 'byReason' | 'byRuleSet', Tallied>> & {
  readonly feedback: Tallied;
  readonly texts: Record<string, TextUse>;
  changedSince: number;
};
type Tallied = Record<string, number>;

const addOutcome = (sums: Sums, line: RecipientLine): void => {
  add(sums.byVerdict, line.verdict);
  if (line.ruleSet !== undefined) add(sums.byRuleSet, line.ruleSet);
  for (const kind of line.feedback ?? []) add(sums.feedback, kind);
  const reason = line.verdict === 'denied' ? line.reasons[0] : line.outcomeReason;
  if (reason !== undefined) add(sums.byReason, reason);
};

const addConsent = (sums: Sums, cited: CitedConsent | undefined): void => {
  if (cited === undefined) sums.changedSince += 1;
  else sums.texts[cited.text] = used(sums.texts[cited.text], cited);
};

/** A consent as the state of a contact has it: on which text, when, and recorded by whom. */
export type CitedConsent = { readonly text: string; readonly at: number; readonly by: string };

const used = (use: TextUse | undefined, { at, by }: CitedConsent): TextUse => {
  const counted = { ...use?.by };
  add(counted, by);
  return {
    count: (use?.count ?? 0) + 1,
    first: Math.min(use?.first ?? at, at),
    last: Math.max(use?.last ?? at, at),
    by: counted,
  };
};

const add = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};
