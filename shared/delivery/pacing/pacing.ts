import { type Instant, instantFromMillis } from '../../kernel/instant.ts';
import type { Lane } from '../jobs.ts';

/** How the account's rate and day quota are shared out. */
export type PacingShares = {
  /** Part of everything that only service mail may use, 0 to 1. */
  readonly service: number;
  /** Part of SES's rate that is used at all: what keeps small bunching from being throttled. */
  readonly ofRate: number;
};

export const defaultShares: PacingShares = { service: 0.1, ofRate: 0.95 };

/** A turn is given out at most this far ahead: what a worker may sleep for. */
export const aheadMillis = 10_000;

/** How long a quota is believed. */
export const quotaMillis = 60_000;

/** The pacer's one row. `next` is when each lane is free again (the GCRA's arrival time). */
export type PacerState = {
  readonly ratePerSecond: number;
  readonly perDay: number;
  readonly dayLeft: number;
  readonly quotaAt: Instant;
  readonly next: Readonly<Partial<Record<Lane, number>>>;
};

/** Stands for "no limit" where a number is needed. */
const unlimited = 1e15;

/** The row's part that comes from SES. */
export const quotaPart = (
  { ratePerSecond, perDay, sentLastDay }: SendingQuota,
  now: Instant,
): Omit<PacerState, 'next'> => ({
  ratePerSecond,
  perDay: perDay ?? unlimited,
  dayLeft: perDay === undefined ? unlimited : Math.max(0, perDay - sentLastDay),
  quotaAt: now,
});

/** Mails a second of this lane. Lanes share nothing, so that neither can make the other wait. */
export const laneRate = (ratePerSecond: number, lane: Lane, shares: PacingShares): number =>
  ratePerSecond * shares.ofRate * (lane === 'service' ? shares.service : 1 - shares.service);

/** What of the day quota must be left when this lane has taken its turn. */
export const dayReserve = (perDay: number, lane: Lane, shares: PacingShares): number =>
  lane === 'service' || perDay >= unlimited ? 0 : Math.floor(perDay * shares.service);

/** How long `count` mails keep a lane busy. */
export const busyMillis = (rate: number, count: number): number => (count / rate) * 1_000;

export type Taken = { readonly turn: Turn; readonly next?: PacerState };

/**
 * One step of the pacer: a generic cell rate algorithm whose cells are whole batches, exact at one
 * mail a second and at ten thousand. A lane that is free starts now; one that is busy queues behind
 * what was given out; too far ahead, or beyond the day quota, takes nothing.
 */
export const pace = (
  state: PacerState,
  {
    lane,
    count,
    now,
    shares,
  }: {
    readonly lane: Lane;
    readonly count: number;
    readonly now: Instant;
    readonly shares: PacingShares;
  },
): Taken => {
  const rate = laneRate(state.ratePerSecond, lane, shares);
  const blocked = (waitMillis: number): Taken => ({ turn: { outcome: 'later', waitMillis, rate } });
  if (rate <= 0) return blocked(quotaMillis);
  if (state.dayLeft < count + dayReserve(state.perDay, lane, shares)) return blocked(quotaMillis);
  const start = Math.max(now, state.next[lane] ?? 0);
  if (start > now + aheadMillis) return blocked(start - now - aheadMillis);
  return {
    turn: { outcome: 'go', at: instantFromMillis(Math.ceil(start)), rate },
    next: {
      ...state,
      dayLeft: state.dayLeft - count,
      next: { ...state.next, [lane]: start + busyMillis(rate, count) },
    },
  };
};

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

/** What SES allows this account now. */
export type SendingQuota = {
  /** Mails a second; 0 when the account may not send. */
  readonly ratePerSecond: number;
  /** Mails in any 24 hours; undefined means no limit. */
  readonly perDay?: number;
  readonly sentLastDay: number;
};

export type ReadSendingQuota = () => Promise<SendingQuota>;
