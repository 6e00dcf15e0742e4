import type { PacerMemory } from '../../../shared/delivery/pacing/own-pacer.ts';
import type { PacerState } from '../../../shared/delivery/pacing/pacing.ts';
import { type Instant, instantFromMillis } from '../../../shared/kernel/instant.ts';
import { lockBytes, sharedLock } from './shared-lock.ts';

/** What the pacers of all threads of this process know together, so that they share one rate and one day quota. */
export const sharedPacerState = (memory: SharedArrayBuffer): PacerMemory => {
  const lock = sharedLock(memory);
  const numbers = new Float64Array(memory, Float64Array.BYTES_PER_ELEMENT, fields);
  const read = (): PacerState | undefined => {
    const [isThere, ratePerSecond = 0, perDay = 0, dayLeft = 0, quotaAt = 0, campaign, service] =
      numbers;
    if (isThere !== 1) return undefined;
    return {
      ...{ ratePerSecond, perDay, dayLeft, quotaAt: instantFromMillis(quotaAt) as Instant },
      next: { campaign: campaign ?? 0, service: service ?? 0 },
    };
  };
  return {
    read: () => lock.within(read),
    change: (edit) =>
      lock.within(() => {
        const { next, result } = edit(read());
        if (next !== undefined) {
          const { ratePerSecond, perDay, dayLeft, quotaAt } = next;
          const { campaign = 0, service = 0 } = next.next;
          numbers.set([1, ratePerSecond, perDay, dayLeft, quotaAt, campaign, service]);
        }
        return result;
      }),
  };
};

const fields = 7;

/** The lock has the place of a number, for the numbers to begin at a multiple of their size. */
export const pacerBytes = (1 + fields) * Math.max(lockBytes, Float64Array.BYTES_PER_ELEMENT);
