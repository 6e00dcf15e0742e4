import type { Sha256 } from '../../kernel/digest.ts';
import type { ContactId, MailingId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { JobId, Lane } from '../jobs.ts';

/**
 * The verdicts on one page of the audience, written once. A repeated delivery of the page uses what
 * is stored, so that no contact is lost or doubled when the table changed in between.
 */
export type Page = {
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly segment: number;
  readonly segments: number;
  readonly page: number;
  readonly lane: Lane;
  readonly contentHash: Sha256;
  readonly at: Instant;
  /** Contacts of the audience on this page: those left out plus those in jobs. */
  readonly audience: number;
  readonly leftOut: readonly LeftOut[];
  readonly jobs: readonly PlannedJob[];
  /** Where the next page starts; absent on the segment's last page. */
  readonly next?: string;
};

/** Those left out for the same reasons: the reason codes, strongest first, parted by spaces. Pages of 0.1.0 have neither rule set nor versions. */
export type LeftOut = {
  readonly reasons: string;
  readonly contactIds: readonly ContactId[];
  /** The placeholder that could not be filled, where that is the reason. */
  readonly placeholder?: string;
  /** Under which rule set they were judged; absent where what is stored could not be read. */
  readonly ruleSet?: string;
  /** Consent version that each was judged on, in the order of `contactIds`; there with `ruleSet`. */
  readonly consentVersions?: readonly number[];
};

export type PlannedJob = { readonly jobId: JobId; readonly contactIds: readonly ContactId[] };
