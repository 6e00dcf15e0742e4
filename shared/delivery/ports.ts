import type { MalformedState } from '../consent/event/consent-ledger.ts';
import type { ConsentState } from '../consent/fold/consent-state.ts';
import type { StoredContact } from '../contacts/contact-store.ts';
import type { Sha256 } from '../kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Attachment } from '../mailing/assets/attachment.ts';
import type { MailingState } from '../mailing/mailing.ts';
import type { FeedbackCounts, FeedbackKind } from './accounting/counts.ts';
import type { PageTally } from './accounting/page-tally.ts';
import type { SentMailing } from './accounting/sent-mailing.ts';
import type { DeliveryReason } from './accounting/verdict.ts';
import type { CompiledContent } from './content/compile-content.ts';
import type { Page } from './fan-out/page.ts';
import type { Run, RunSnapshot } from './fan-out/run.ts';
import type { FanOutJob, JobId, Lane, SendJob } from './jobs.ts';
import type { Batch } from './send/batch.ts';
import type { Claim } from './send/claim.ts';

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
  | {
      readonly outcome: 'opened';
      /** For each recipient, in order: the hash of the row in the account of the mailing. */
      readonly commitments?: readonly Sha256[];
    }
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

/** Batches of a segment's pages `from` to `to`, both included, after what an earlier answer ended with. */
export type BatchPlace = {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
  readonly after?: string | undefined;
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
  /** In the order of their pages. */
  batches(mailingId: MailingId, place: BatchPlace): Promise<LedgerPage<Batch>>;
  /** Every page's sums: what was planned and, once all its jobs ended, what came of it. */
  tallies(mailingId: MailingId): Promise<readonly PageTally[]>;
  tally(mailingId: MailingId, segment: number, page: number): Promise<PageTally | undefined>;
  putTally(mailingId: MailingId, tally: PageTally): Promise<void>;
  /**
   * Counts a bounce or complaint of this contact once, however often and in whatever order it is
   * reported; `no-claim`, without counting, if the mailing never mailed the contact.
   */
  countFeedback(
    about: { readonly mailingId: MailingId; readonly contactId: ContactId; readonly jobId: JobId },
    kind: FeedbackKind,
  ): Promise<'counted' | 'known' | 'no-claim'>;
  feedback(mailingId: MailingId, segments: number): Promise<FeedbackCounts>;
  /** Notes what a mailing of a sender handed over; the last note of each mailing counts. */
  noteSent(senderId: SenderId, sent: SentMailing): Promise<void>;
  /** What mailings of a sender handed over whose note is later than `since`. Kept for eight days. */
  sentSince(senderId: SenderId, since: Instant): Promise<readonly SentMailing[]>;
  claim(mailingId: MailingId, contactId: ContactId): Promise<StoredClaim | undefined>;
  /** Claims of one mailing by these contacts, at most 100 of them, in no order; those that are there. */
  claimsBy(mailingId: MailingId, contactIds: readonly ContactId[]): Promise<readonly StoredClaim[]>;
  /** Claims of a contact in the order of mailing ids, from the one after `after`. */
  claimsOf(contactId: ContactId, after?: string): Promise<LedgerPage<StoredClaim>>;
  /** At most `limit` claims of a contact, those of the newest mailings first. Strongly consistent. */
  latestClaims(contactId: ContactId, limit: number): Promise<readonly StoredClaim[]>;
};

/** Accounts of mailings for the evidence log: one when a mailing closes, and daily before that. */
export type MailingAccounts = {
  /** Adds up the rows of a mailing that were settled by `until`, and puts that with its leaf. */
  put(
    account: {
      readonly mailingId: MailingId;
      readonly state: MailingState;
      readonly until: Instant;
    },
    segments: number,
  ): Promise<void>;
  /** Up to when the newest account of a mailing is. */
  last(mailingId: MailingId): Promise<Instant | undefined>;
};

/** Where work waits. Delivered at least once, in any order; every job is safe to repeat. */
export type JobQueue = {
  /** Resolves when every job is on its queue; rejects when one could not be put there. */
  send(lane: Lane, jobs: readonly SendJob[], delaySeconds?: number): Promise<void>;
  fanOut(jobs: readonly FanOutJob[]): Promise<void>;
};

export type MailHeader = readonly [name: string, value: string];

export type MailEntry = {
  readonly contactId: ContactId;
  readonly to: string;
  /** A value for every slot of the content. */
  readonly values: Readonly<Record<string, string>>;
  readonly headers: readonly MailHeader[];
};

/** A file as it goes with a mail. */
export type AttachedFile = Pick<Attachment, 'fileName' | 'type'> & { readonly bytes: Uint8Array };

/** At most 50 mails with the same content, which also measures the same: one call of SES. */
export type MailBatch = {
  readonly from: string;
  readonly replyTo?: string;
  readonly content: CompiledContent;
  /** The same for every recipient. */
  readonly files: readonly AttachedFile[];
  readonly mailingId: MailingId;
  readonly jobId: JobId;
  /** Goes to its author alone: it has no tags, so that nothing that comes back is counted for it. */
  readonly isTest?: true;
  /** Comes back in SES's events, so that feedback is logged under the same id. */
  readonly correlationId?: string;
  readonly entries: readonly MailEntry[];
};

/** Why SES takes nothing of a mailing any more. */
export type Halt = {
  /** One of our own codes. */
  readonly cause: string;
  /** What SES said, without e-mail addresses; or what to mend. */
  readonly words?: string;
};

export type HandOver =
  | { readonly outcome: 'accepted'; readonly messageId: string }
  /** SES said no for now: nothing was sent, and it may be tried again. */
  | { readonly outcome: 'later'; readonly reason: DeliveryReason }
  /** SES refused for now, for a cause that affects all mail: the mailing must pause. */
  | ({ readonly outcome: 'halt'; readonly reason: DeliveryReason } & Halt)
  /** SES refused this mail permanently. */
  | { readonly outcome: 'refused'; readonly reason: DeliveryReason }
  /** It is not known whether SES accepted it: never resent automatically. */
  | { readonly outcome: 'unknown'; readonly reason: DeliveryReason };

/** Hands mails over to SES, in one attempt. One outcome for each entry, in order; never rejects. */
export type MailSender = (batch: MailBatch) => Promise<readonly HandOver[]>;

/** A consent state as it was read; a malformed one denies. */
export type ReadState = ConsentState | MalformedState;

export type AudiencePage = { readonly contacts: readonly StoredContact[]; readonly next?: string };

/** Reads contacts and their consent in bulk. May be stale: `send` reads and decides again. */
export type AudienceReader = {
  /** True when all contacts fit one page, so that one segment is enough. */
  fitsOnePage(): Promise<boolean>;
  /** One page of one segment; all segments together hold every contact once. */
  page(at: {
    readonly senderId: SenderId;
    readonly segment: number;
    readonly segments: number;
    readonly cursor?: string;
  }): Promise<AudiencePage>;
  /** Named contacts, those that exist. */
  named(contactIds: readonly ContactId[]): Promise<readonly StoredContact[]>;
  /** The consent state of each; a contact without one is not in the map. */
  consentStates(contactIds: readonly ContactId[]): Promise<ReadonlyMap<ContactId, ReadState>>;
};

/** Everything `send` must know about a job at one moment, read consistently. */
export type JobFacts = {
  /** Absent when the mailing has no row of its own (a single mail) or is gone. */
  readonly mailingState?: MailingState;
  /** Present when the job was taken before. */
  readonly batch?: Batch;
  readonly contacts: ReadonlyMap<ContactId, StoredContact>;
  readonly states: ReadonlyMap<ContactId, ReadState>;
};

export type RecipientReader = {
  /** One read of the mailing's state, the batch row, and contact and consent state of each recipient. */
  job(mailingId: MailingId, jobId: JobId, contactIds: readonly ContactId[]): Promise<JobFacts>;
};
