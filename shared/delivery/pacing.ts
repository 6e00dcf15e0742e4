import { type Instant, instantFromMillis } from '../kernel/instant.ts';
import type { Lane } from './lane.ts';
import type { Turn } from './pacer.ts';
import type { SendingQuota } from './sending-quota.ts';

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
  lane: Lane,
  count: number,
  now: Instant,
  shares: PacingShares,
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
