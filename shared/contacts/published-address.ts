import type { EvidenceId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
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
  /** SHA-256 of the stored snapshot of the page. */
  readonly snapshotSha256?: string;
  /** The words that designate the address; empty or absent text designates nothing. */
  readonly designatingText: string;
  readonly purposes: readonly RegulatedPurpose[];
  /** Subjects the publication invites offers on; empty means any subject. */
  readonly topics?: readonly string[];
  /** After this moment the page must be looked at again before the evidence counts. */
  readonly recheckBy: Instant;
  readonly capturedBy?: string;
};
