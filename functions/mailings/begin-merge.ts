import { haltMailing } from '../../shared/delivery/mailing/halt-mailing.ts';
import type { SenderId } from '../../shared/kernel/ids.ts';
import type { StopsMerge } from '../../shared/mailing/entities/entity.ts';
import {
  isMarketing,
  mergingCause,
  stopsMerging,
} from '../../shared/mailing/merging/stops-merging.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Halts the running marketing of those for whom stops are to be merged, then begins to merge them.
 * Whatever is to start from now on sees the merge for itself. Safe to repeat.
 */
export const beginMerge = async (
  { store, queueMergeStops, now }: Pick<Dependencies, 'store' | 'queueMergeStops' | 'now'>,
  senderId: SenderId,
  merge: StopsMerge | undefined,
): Promise<void> => {
  if (merge === undefined) return queueMergeStops({ senderId });
  const running = (await store.active()).filter(
    (mailing) => mailing.state === 'running' && isMarketing(mailing),
  );
  for (const mailing of running)
    if ((await stopsMerging(store, mailing.senderId, now())) !== undefined)
      await haltMailing(store, now)(mailing.mailingId, { cause: mergingCause });
  const { entityId, run } = merge;
  return queueMergeStops({ senderId, merge: { entityId, run } });
};
