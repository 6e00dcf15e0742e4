import type { Instant } from '../../kernel/instant.ts';
import type { StoredClaim } from '../ports.ts';
import type { FeedbackKind } from './counts.ts';

/**
 * The newest mails of a contact that bounced softly, without a delivery between them. It is read off
 * the claims, on which every bounce is marked once, so that events that come twice, late or out of
 * order count the same, and a delivery needs no write of its own.
 */
export const softBounceRun = (
  claims: readonly StoredClaim[],
  { from, now }: { readonly from: Instant; readonly now: Instant },
): readonly StoredClaim[] => {
  const run: StoredClaim[] = [];
  for (const claim of claims.toSorted((a, b) => b.at - a.at)) {
    if (claim.at < from) break;
    if (claim.feedback.includes('softBounces')) run.push(claim);
    else if (wasDelivered(claim, now)) break;
  }
  return run;
};

/** How many mails in a row may bounce softly, and within how long, before marketing mail stops. */
export type SoftBounceLimit = { readonly times: number; readonly days: number };

export const defaultSoftBounceLimit: SoftBounceLimit = { times: 5, days: 30 };

/** The default limit, or a stricter one: fewer bounces, or the same number over a longer time. */
export const tightenedSoftBounceLimit = (
  times: number = defaultSoftBounceLimit.times,
  days: number = defaultSoftBounceLimit.days,
): SoftBounceLimit => ({
  times: Math.min(times, defaultSoftBounceLimit.times),
  days: Math.max(days, defaultSoftBounceLimit.days),
});

/** SES tries for 14 hours by default; until then no bounce does not mean a delivery. */
const stillTried = 24 * 60 * 60_000;

/** What reached a mailbox, or was reported by its owner; all else never got there. */
const reached: readonly FeedbackKind[] = ['complaints', 'notSpam'];

const wasDelivered = ({ at, feedback }: StoredClaim, now: Instant): boolean =>
  feedback.length === 0 ? at < now - stillTried : feedback.every((kind) => reached.includes(kind));
