import type { ContactId, MailingId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Batch } from './batch.ts';
import type { Claim } from './claim.ts';
import type { FeedbackCounts, FeedbackKind } from './feedback-counts.ts';
import type { JobId } from './job-id.ts';
import type { Page } from './page.ts';
import type { PageTally } from './page-tally.ts';
import type { Run, RunSnapshot } from './run.ts';

export type OpenRunOutcome = { readonly outcome: 'opened' | 'exists'; readonly run: Run };

export type StorePageOutcome =
  | { readonly outcome: 'stored' }
  /** Somebody was first: this is what was stored. */
  | { readonly outcome: 'exists'; readonly page: Page };

export type ClaimConflict = {
  readonly contactId: ContactId;
  /** `already-claimed`: another job of this mailing has this contact. Others: read and decide again. */
  readonly cause: 'consent-changed' | 'already-claimed' | 'contention';
};

export type OpenBatchOutcome =
  | { readonly outcome: 'opened' }
  /** The job has a batch row already; nothing was written. */
  | { readonly outcome: 'taken' }
  /** Nothing was written, because of these recipients. */
  | { readonly outcome: 'conflict'; readonly conflicts: readonly ClaimConflict[] };

export type LedgerPage<Row> = { readonly rows: readonly Row[]; readonly next?: string };

/** A claim as it is read back: what was decided, without the consent state it was decided on. */
export type StoredClaim = {
  readonly contactId: ContactId;
  readonly mailingId: MailingId;
  readonly jobId: JobId;
  readonly at: Instant;
  readonly decision: Readonly<Record<string, unknown>>;
  /** What SES told later: bounces and complaints. */
  readonly feedback: readonly FeedbackKind[];
};

/** Pages, batches and claims of mailings: what was decided and done, once. */
export type DispatchLedger = {
  /** Stores how a mailing runs unless that is stored already; `run` is what is stored. */
  openRun(run: Run): Promise<OpenRunOutcome>;
  run(mailingId: MailingId): Promise<Run | undefined>;
  snapshot(mailingId: MailingId): Promise<RunSnapshot | undefined>;
  putSnapshot(mailingId: MailingId, snapshot: RunSnapshot): Promise<void>;
  /** Writes the verdicts of a page unless the page has some already. */
  storePage(page: Page): Promise<StorePageOutcome>;
  page(mailingId: MailingId, segment: number, page: number): Promise<Page | undefined>;
  /**
   * Writes the batch row and all claims, or nothing. INVARIANT: a claim is written only if the
   * contact has none for this mailing (or one of the job this one continues), and only if its
   * consent version is the one that was decided on.
   */
  openBatch(batch: Batch, claims: readonly Claim[]): Promise<OpenBatchOutcome>;
  /** Writes the outcome of a batch that the same attempt opened. Repeating it changes nothing. */
  closeBatch(batch: Batch): Promise<void>;
  batch(mailingId: MailingId, jobId: JobId): Promise<Batch | undefined>;
  /** Notes that SES told of these recipients; a set, so that repeats and any order are harmless. */
  resolve(mailingId: MailingId, jobId: JobId, contactIds: readonly ContactId[]): Promise<void>;
  /** Batches of a segment's pages `from` to `to`, both included, in the order of their pages. */
  batches(
    mailingId: MailingId,
    segment: number,
    pages: { readonly from: number; readonly to: number },
    after?: string,
  ): Promise<LedgerPage<Batch>>;
  /** Every page's sums: what was planned and, once all its jobs ended, what came of it. */
  tallies(mailingId: MailingId): Promise<readonly PageTally[]>;
  tally(mailingId: MailingId, segment: number, page: number): Promise<PageTally | undefined>;
  putTally(mailingId: MailingId, tally: PageTally): Promise<void>;
  /** Counts a bounce or complaint of this contact once, however often and in any order it is told. */
  countFeedback(
    mailingId: MailingId,
    contactId: ContactId,
    jobId: JobId,
    kind: FeedbackKind,
  ): Promise<'counted' | 'known'>;
  feedback(mailingId: MailingId, segments: number): Promise<FeedbackCounts>;
  claim(mailingId: MailingId, contactId: ContactId): Promise<StoredClaim | undefined>;
  /** Claims of a contact in the order of mailing ids, from the one after `after`. */
  claimsOf(contactId: ContactId, after?: string): Promise<LedgerPage<StoredClaim>>;
};
