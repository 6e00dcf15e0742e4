import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId, MailingId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { VerdictReason } from '../accounting/verdict.ts';
import type { JobId } from '../jobs.ts';
import type { Measure } from '../measuring/measures.ts';

/**
 * The row of one job. Written in the transaction that claims its recipients, with every claimed one
 * `unknown`: from then on a crash at any point leaves the truth. The outcome only sharpens it.
 */
export type Batch = {
  readonly mailingId: MailingId;
  readonly jobId: JobId;
  readonly state: 'claimed' | 'done';
  /** Which invocation claimed; nobody else may write the outcome. */
  readonly attempt: string;
  readonly at: Instant;
  readonly doneAt?: Instant;
  readonly entries: readonly BatchEntry[];
  /** Recipients whose outcome an SES event revealed although the call's response was lost. */
  readonly resolved: readonly ContactId[];
  /** The commitments under the row's hash for the mailing's account, known to the writer of the row. */
  readonly commitments?: readonly Sha256[];
};

export const entryStatuses = [
  'unknown',
  'accepted',
  'refused',
  'denied',
  'postponed',
  'throttled',
] as const;
/**
 * What became of one recipient of a batch. `unknown`: claimed, and nobody knows whether SES took
 * it. `postponed` (before the claim) and `throttled` (after it) go again in a separate job and get their verdict there.
 */
export type EntryStatus = (typeof entryStatuses)[number];

export type BatchEntry = {
  readonly contactId: ContactId;
  readonly status: EntryStatus;
  readonly reason?: VerdictReason;
  readonly messageId?: string;
  /** What the mail measures of its reader, who granted it; absent where it measures nothing. */
  readonly measures?: readonly Measure[];
  /** For a denied recipient: what that was decided on. An allowed recipient's claim has its whole decision. */
  readonly restsOn?: RestsOn;
};

/** The rule set and the consent version of a decision; absent where nothing could be decided. */
export type RestsOn = { readonly ruleSet: string; readonly consentVersion: number };

/** The status to count: an event of SES's about a recipient settles what the call left open. */
export const settledStatus = (batch: Batch, entry: BatchEntry): EntryStatus =>
  entry.status === 'unknown' && batch.resolved.includes(entry.contactId)
    ? 'accepted'
    : entry.status;

/** Contacts of a batch with this status, in order. */
export const contactsWith = (batch: Batch, status: EntryStatus): readonly ContactId[] =>
  batch.entries.flatMap((entry) => (entry.status === status ? [entry.contactId] : []));
