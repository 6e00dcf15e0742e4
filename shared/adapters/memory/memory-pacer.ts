import type { Pacer } from '../../delivery/pacer.ts';
import {
  type PacerState,
  type PacingShares,
  pace,
  quotaMillis,
  quotaPart,
} from '../../delivery/pacing.ts';
import type { ReadSendingQuota } from '../../delivery/sending-quota.ts';

/** A pacer that keeps its row in memory. */
export const memoryPacer = (readQuota: ReadSendingQuota, shares: PacingShares): Pacer => {
  let state: PacerState | undefined;
  const isStale = (now: number) =>
    state === undefined || Math.abs(now - state.quotaAt) > quotaMillis;
  return {
    take: async (lane, count, now) => {
      if (isStale(now)) {
        const quota = await readQuota();
        // Somebody else may have been quicker, and turns have been given out since.
        if (isStale(now)) state = { next: state?.next ?? {}, ...quotaPart(quota, now) };
      }
      if (state === undefined) throw new Error('a quota was read and is not there');
      const { turn, next } = pace(state, lane, count, now, shares);
      if (next !== undefined) state = next;
      return turn;
    },
  };
};
