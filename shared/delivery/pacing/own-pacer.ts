import type { Instant } from '../../kernel/instant.ts';
import {
  laneRate,
  type Pacer,
  type PacerState,
  type PacingShares,
  pace,
  quotaMillis,
  quotaPart,
  type ReadSendingQuota,
} from './pacing.ts';

/**
 * The pacer of a single process that hands over all mail. It forgets everything when the process ends:
 * the next one asks how many mails went out today before it gives a turn.
 */
export const ownPacer = (readQuota: ReadSendingQuota, shares: PacingShares): Pacer => {
  let state: PacerState | undefined;
  const isStale = (now: Instant) =>
    state === undefined || Math.abs(now - state.quotaAt) > quotaMillis;
  const look = async (now: Instant): Promise<void> => {
    if (!isStale(now)) return;
    const quota = await readQuota();
    // Somebody else may have been quicker, and turns have been given out since.
    if (isStale(now)) state = { next: state?.next ?? {}, ...quotaPart(quota, now) };
  };
  const current = (): PacerState => {
    if (state === undefined) throw new Error('a quota was read and is not there');
    return state;
  };
  return {
    take: async (lane, count, now) => {
      await look(now);
      const { turn, next } = pace(current(), { lane, count, now, shares });
      if (next !== undefined) state = next;
      return turn;
    },
    rate: async (lane, now) => {
      await look(now);
      return laneRate(current().ratePerSecond, lane, shares);
    },
  };
};
