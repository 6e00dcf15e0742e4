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
 * the next one asks how many mails went out today before it gives a turn. Threads of the process have
 * one each, on one memory.
 */
export const ownPacer = (
  readQuota: ReadSendingQuota,
  shares: PacingShares,
  memory: PacerMemory = ownMemory(),
): Pacer => {
  const isFresh = (state: PacerState | undefined, now: Instant): boolean =>
    state !== undefined && Math.abs(now - state.quotaAt) <= quotaMillis;
  const look = async (now: Instant): Promise<void> => {
    if (isFresh(memory.read(), now)) return;
    const quota = await readQuota();
    // Somebody else may have been quicker, and turns have been given out since.
    memory.change((state) =>
      isFresh(state, now)
        ? { result: undefined }
        : { next: { next: state?.next ?? {}, ...quotaPart(quota, now) }, result: undefined },
    );
  };
  return {
    take: async (lane, count, now) => {
      await look(now);
      return memory.change((state) => {
        const { turn, next } = pace(known(state), { lane, count, now, shares });
        return next === undefined ? { result: turn } : { next, result: turn };
      });
    },
    rate: async (lane, now) => {
      await look(now);
      return laneRate(known(memory.read()).ratePerSecond, lane, shares);
    },
  };
};

/** Where pacers keep what they know; a change is made by one of them at a time. */
export type PacerMemory = {
  read(): PacerState | undefined;
  change<Result>(edit: (state: PacerState | undefined) => Edited<Result>): Result;
};

type Edited<Result> = { readonly next?: PacerState; readonly result: Result };

const ownMemory = (): PacerMemory => {
  let kept: PacerState | undefined;
  return {
    read: () => kept,
    change: (edit) => {
      const { next, result } = edit(kept);
      kept = next ?? kept;
      return result;
    },
  };
};

const known = (state: PacerState | undefined): PacerState => {
  if (state === undefined) throw new Error('a quota was read and is not there');
  return state;
};
