import type { EvidenceId } from '../kernel/ids.ts';
import { type Instant, plusMonths } from '../kernel/instant.ts';
import type { RegulatedPurpose } from '../kernel/purpose.ts';

/**
 * Evidence that a business designated and published this address for receiving unsolicited
 * communication (Tw art. 11.7(3)(a)). The designating text decides, never the local part.
 */
export type PublishedAddress = {
  readonly evidenceId: EvidenceId;
  /** The page that publishes the address. */
  readonly url: string;
  readonly capturedAt: Instant;
  /** SHA-256 of the stored snapshot of the page; without one the page cannot be shown. */
  readonly snapshotSha256?: string;
  /** Whose page it is: only what the end user itself published designates its address. */
  readonly publishedBy?: 'end-user' | 'third-party';
  /** The words that designate the address; empty or absent text designates nothing. */
  readonly designatingText: string;
  /**
   * Whether all of this designates the address that the contact has: found whenever the contact is
   * written. Absent on what was stored before it was asked, which designates nothing.
   */
  readonly designates?: boolean;
  readonly purposes: readonly RegulatedPurpose[];
  /** Subjects the publication invites offers on; empty means any subject. */
  readonly topics?: readonly string[];
  /** After this moment, a year after capture at most, the page must be looked at again. */
  readonly recheckBy: Instant;
  readonly capturedBy?: string;
};

/** Until when a page counts at most without another look; a page changes, and so does who reads there. */
export const recheckLimit = (capturedAt: Instant): Instant => plusMonths(capturedAt, 12);
