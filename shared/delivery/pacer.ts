import type { Instant } from '../kernel/instant.ts';
import type { Lane } from './lane.ts';

export type Turn =
  /** From `at` on, `count` mails may be handed over. `rate` is the lane's, in mails a second. */
  | { readonly outcome: 'go'; readonly at: Instant; readonly rate: number }
  /** Nothing was taken; asking again before `waitMillis` have passed is no use. */
  | { readonly outcome: 'later'; readonly waitMillis: number; readonly rate: number };

/**
 * The one queue for SES's sending rate, shared by everything in the account. Never lets through more
 * than the lane's rate allows over any stretch of time, plus one batch; nor more than the day quota.
 */
export type Pacer = {
  take(lane: Lane, count: number, now: Instant): Promise<Turn>;
  /** The lane's rate as last heard, in mails a second; what `take` says is never older. */
  rate(lane: Lane, now: Instant): Promise<number>;
};
