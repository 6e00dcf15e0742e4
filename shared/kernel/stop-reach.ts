import type { SenderId } from './ids.ts';
import type { Instant } from './instant.ts';

/**
 * Where else a stop holds than at the sender to whom it was said: it was said to the legal person behind
 * that sender (GDPR art. 21(2)-(3)), which has other faces, loses some, and is succeeded.
 */
export type StopReach = {
  /** Every sender that shares a stop with this one, it included. */
  readonly senders: readonly SenderId[];
  /** Whether a stop said to another sender at a moment holds at this one. */
  hears(from: SenderId, at: Instant): boolean;
  /** Whether a stop said to this one at a moment holds at another sender. */
  reaches(to: SenderId, at: Instant): boolean;
  /** The moment from which what is said to another sender does not hold here any more; undefined while it does. */
  hearsUntil(from: SenderId): Instant | undefined;
};

/** The reach of the stops of a sender as it is now; a sender that nobody knows is alone. */
export type ReachOf = (senderId: SenderId) => Promise<StopReach>;
