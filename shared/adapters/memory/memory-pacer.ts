import type { Pacer } from '../../delivery/pacer.ts';
import { type PacerState, type PacingShares, pace, quotaMillis, quotaPart } from '../../delivery/pacing.ts';
import type { ReadSendingQuota } from '../../delivery/sending-quota.ts';

/** A pacer that keeps its row in memory. */
export const memoryPacer = (readQuota: ReadSendingQuota, shares: PacingShares): Pacer => {
  let state: PacerState | undefined;
  return {
    take: async (lane, count, now) => {
      if (state === undefined || Math.abs(now - state.quotaAt) > quotaMillis)
        state = { next: state?.next ?? {}, ...quotaPart(await readQuota(), now) };
      const { turn, next } = pace(state, lane, count, now, shares);
      if (next !== undefined) state = next;
      return turn;
    },
  };
};
