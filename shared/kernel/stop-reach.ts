import type { SenderId } from './ids.ts';
import type { Instant } from './instant.ts';

/**
 * Where a stop holds besides the sender to whom it was said: it was said to the legal person behind that
 * sender (GDPR art. 21(2)-(3)), which has other faces, may lose some, and may be succeeded.
 */
export type StopReach = {
  /** Every sender that shares a stop with this one, it included. */
  readonly senders: readonly SenderId[];
  /** Whether a stop that was said to another sender at that time holds at this one. */
  hears(from: SenderId, at: Instant): boolean;
  /** Whether a stop that was said to this one at that time holds at another sender. */
  reaches(to: SenderId, at: Instant): boolean;
  /** The time from which stops said to another sender no longer hold here; undefined while they do. */
  hearsUntil(from: SenderId): Instant | undefined;
};

/** The current reach of a sender's stops; an unknown sender reaches only itself. */
export type ReachOf = (senderId: SenderId) => Promise<StopReach>;
