import type { Sha256 } from '../../kernel/digest.ts';
import type { MailingId, SenderId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { HealthCounts } from '../accounting/health-limits.ts';
import type { Lane } from '../jobs.ts';

/** How a mailing runs, fixed when it starts: a second start finds it and cuts nothing differently. */
export type Run = {
  readonly mailingId: MailingId;
  readonly senderId: SenderId;
  readonly segments: number;
  readonly lane: Lane;
  /** The content that was frozen. */
  readonly contentHash: Sha256;
  readonly startedAt: Instant;
};

/** What `reconcile` noted last time: for the rate, and to notice that nothing moves. */
export type RunSnapshot = {
  readonly at: Instant;
  /** Pages decided and recipients with a verdict, then. */
  readonly pages: number;
  readonly settled: number;
  /** Since when neither has moved. */
  readonly stillSince: Instant;
  readonly redrives: number;
  /** What the mailing was last paused for; once it runs again that is seen and does not count. */
  readonly excused: HealthCounts;
};
